"""One row per open step of work. This table, not the broker, is the truth about what is still to do."""

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any, ClassVar
from uuid import UUID, uuid4

from django.conf import settings
from django.db import models, transaction
from django.db.models import Count, F, Min, Q
from django.db.models.functions import Now
from django.utils import timezone

from tenants.models import Team

CLOSED = "The workspace is closed."
"""Why the tickets of a team that closed are given up: for as long as it stays closed."""

ANY_DEATHS = Q()

Moment = datetime | Now
"""Workers claim and renew by PostgreSQL's clock, ``Now()``: leases that go by several machines' clocks mean nothing."""


class TicketQuerySet(models.QuerySet["Ticket"]):
    def open(self) -> "TicketQuerySet":
        return self.filter(dead_at=None)

    def free(self, *, now: Moment) -> "TicketQuerySet":
        """Due, and in nobody's hands. Whose lease ran out is in somebody's until ``release_lost`` has seen it."""
        return self.open().filter(lease_until=None, ready_at__lte=now)

    def in_hand(self) -> "TicketQuerySet":
        return self.open().exclude(lease_until=None)

    def suspected(self) -> "TicketQuerySet":
        """Whose holder died: any of them may be why."""
        return self.open().filter(deaths__gt=0)

    def claimable(self, *, kinds: Collection[str], now: Moment) -> "TicketQuerySet":
        """One that was tried too often is left to the sweep, which gives it up."""
        return self.free(now=now).filter(kind__in=kinds, attempts__lt=settings.QUEUE_MAX_ATTEMPTS)

    def fairest_teams(self) -> list[UUID]:
        """Of teams below their cap: the one with the fewest tickets in hand first, then whose book comes first in line.

        Two plain sums, each read from its index alone. Joined in one statement, the second is made for every ticket.
        """
        loads = dict(Ticket.objects.in_hand().order_by().values_list("team").annotate(Count("id")))
        waiting = self.order_by().values_list("team").annotate(Min("queued_at"))
        ranked = sorted((loads.get(team, 0), since, team) for team, since in waiting)
        return [team for load, _, team in ranked if load < settings.QUEUE_TEAM_CAP]

    def claim_next(self, *, kinds: Collection[str], now: Moment, admitted: Q = ANY_DEATHS) -> "Ticket | None":
        """Take the next ticket of these kinds, fairly between teams, and hold it for a lease.

        Of a team's tickets those of the book that is first in line go first, so that books end one after the other.

        Of a team's claims one waits for the other, so that together they keep to its cap. ``admitted`` says of which
        tickets it may be, by how often their holder died.
        """
        due = self.claimable(kinds=kinds, now=now).filter(admitted)
        for team_id in due.fairest_teams():
            with transaction.atomic():
                team = Team.objects.select_for_update(no_key=True).filter(id=team_id, status=Team.Status.ACTIVE).first()
                if team is None or Ticket.objects.in_hand().filter(team=team).count() >= settings.QUEUE_TEAM_CAP:
                    continue
                mine = due.filter(team=team).order_by("queued_at", "ready_at", "id")
                ticket = mine.select_for_update(skip_locked=True).first()
                if ticket:
                    ticket.team = team
                    return ticket.held(now=now)
        return None

    def release_lost(self, *, now: Moment) -> int:
        """Take tickets whose lease ran out from whoever held them: most likely, their holder's process died."""
        with transaction.atomic():  # whoever has one locked is alive, and ending it or renewing it
            lost = self.open().filter(lease_until__lte=now).select_for_update(skip_locked=True)
            ids = list(lost.values_list("id", flat=True))
            return Ticket.objects.filter(id__in=ids).update(lease_until=None, holder=None, deaths=F("deaths") + 1)

    def of_closed_teams(self) -> "TicketQuerySet":
        return self.open().exclude(team__status=Team.Status.ACTIVE)

    def of_reopened_teams(self) -> "TicketQuerySet":
        """Given up for no other reason than that their team was closed, which it is no more."""
        return self.filter(dead_reason=CLOSED, team__status=Team.Status.ACTIVE)

    def dead_letters(self) -> "TicketQuerySet":
        """Given up for good, the newest first."""
        return self.exclude(dead_at=None).exclude(dead_reason=CLOSED).order_by("-dead_at", "id")

    def counted(self, *, now: datetime) -> Iterable[Mapping[str, Any]]:
        """By kind: how many wait, are in hand and were given up for good, and since when the oldest is free."""
        is_open, is_free = Q(dead_at=None), Q(lease_until=None)
        return (
            self.order_by()
            .values("kind")
            .annotate(
                waiting=Count("id", filter=is_open & is_free),
                in_hand=Count("id", filter=is_open & ~is_free),
                dead=Count("id", filter=~is_open & ~Q(dead_reason=CLOSED)),
                oldest=Min("ready_at", filter=is_open & is_free & Q(ready_at__lte=now)),
            )
        )

    def held_by(self, ticket: "Ticket") -> "TicketQuerySet":
        """The ticket, as long as whoever claimed it still holds it."""
        return self.filter(id=ticket.id, holder=ticket.holder)

    def held_by_any(self, holders: Iterable[UUID]) -> "TicketQuerySet":
        return self.open().filter(holder__in=list(holders))


def lease_from(now: Moment) -> Any:
    return now + timedelta(seconds=settings.QUEUE_LEASE_SECONDS)


class Ticket(models.Model):
    """An open step of a team's work: what kind, since when, in whose hands, how often tried, given up or not.

    ``queued_at`` is the place in line: all steps of a book have nearly the same, so that the last of one come before
    the first of the next. ``deaths`` is how many holders in a row fell silent with it in hand: it may be what killed
    their process.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="+")
    step_id = models.UUIDField()
    kind = models.CharField(max_length=20)
    ready_at = models.DateTimeField(default=timezone.now)
    queued_at = models.DateTimeField(db_default=Now())
    lease_until = models.DateTimeField(null=True)
    holder = models.UUIDField(null=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    deaths = models.PositiveSmallIntegerField(default=0, db_default=0)
    dead_at = models.DateTimeField(null=True)
    dead_reason = models.TextField(blank=True)

    objects = TicketQuerySet.as_manager()

    class Meta:
        indexes: ClassVar = [
            models.Index(
                fields=["kind", "team", "ready_at"],
                include=["attempts", "deaths"],
                condition=Q(dead_at=None, lease_until=None),
                name="ticket_free",
            ),
            models.Index(
                fields=["team", "queued_at"],
                include=["kind", "ready_at", "attempts", "deaths"],
                condition=Q(dead_at=None, lease_until=None),
                name="ticket_in_line",
            ),
            models.Index(
                fields=["team", "lease_until"],
                condition=Q(dead_at=None, lease_until__isnull=False),
                name="ticket_in_hand",
            ),
            models.Index(fields=["team", "dead_at"], condition=Q(dead_at__isnull=False), name="ticket_dead"),
        ]
        constraints: ClassVar = [
            # Keys are a team's own: one that was restored from an archive beside the first has the same.
            models.UniqueConstraint(fields=["team", "step_id"], name="ticket_once_per_step_of_a_team"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.step_id}"

    def held(self, *, now: Moment) -> "Ticket":
        """In the hands of whoever claims it now. Call it with the row locked."""
        self.attempts += 1
        self.lease_until, self.holder = lease_from(now), uuid4()
        self.save(update_fields=["attempts", "lease_until", "holder"])
        return self
