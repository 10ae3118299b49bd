"""One row for each open step of work. This table says what is still to do; the broker only announces it."""

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
"""The ``dead_reason`` of tickets whose team is closed. They are revived when it opens again."""

ANY_CRASHES = Q()

Moment = datetime | Now
"""Workers pass ``Now()``, PostgreSQL's clock: leases must not depend on the clocks of several machines."""


class TicketQuerySet(models.QuerySet["Ticket"]):
    def open(self) -> "TicketQuerySet":
        return self.filter(dead_at=None)

    def free(self, *, now: Moment) -> "TicketQuerySet":
        """Due and without a lease. After a lost lease, ``release_expired`` makes it free."""
        return self.open().filter(lease_until=None, ready_at__lte=now)

    def leased(self) -> "TicketQuerySet":
        return self.open().exclude(lease_until=None)

    def suspected(self) -> "TicketQuerySet":
        """Those whose process crashed: any of them may be the cause."""
        return self.open().filter(crashes__gt=0)

    def claimable(self, *, kinds: Collection[str], now: Moment) -> "TicketQuerySet":
        """Free tickets of these kinds with an attempt left. The sweep gives up the others."""
        return self.free(now=now).filter(kind__in=kinds, attempts__lt=settings.QUEUE_MAX_ATTEMPTS)

    def fairest_teams(self) -> list[UUID]:
        """Teams below their cap: the fewest leased tickets first, then the one whose book is first in line."""
        # Two plain aggregates, each answered by its index alone. Joined into one statement, PostgreSQL computes the
        # second for every ticket.
        loads = dict(Ticket.objects.leased().order_by().values_list("team").annotate(Count("id")))
        waiting = self.order_by().values_list("team").annotate(Min("queued_at"))
        ranked = sorted((loads.get(team, 0), since, team) for team, since in waiting)
        return [team for load, _, team in ranked if load < settings.QUEUE_TEAM_CAP]

    def claim_next(self, *, kinds: Collection[str], now: Moment, admitted: Q = ANY_CRASHES) -> "Ticket | None":
        """Lease the next ticket of these kinds, fairest team first; None when none is free.

        Within a team the tickets of the book that is first in line come first, so books finish one after the other.
        ``admitted`` limits which tickets it may be, by their ``crashes``.
        """
        due = self.claimable(kinds=kinds, now=now).filter(admitted)
        for team_id in due.fairest_teams():
            with transaction.atomic():
                # The cap is counted, so two claims for one team must not count at the same time: the team's row is
                # locked first. ``no_key`` leaves foreign keys to it free, so opening tickets does not wait.
                team = Team.objects.select_for_update(no_key=True).filter(id=team_id, status=Team.Status.ACTIVE).first()
                if team is None or Ticket.objects.leased().filter(team=team).count() >= settings.QUEUE_TEAM_CAP:
                    continue
                mine = due.filter(team=team).order_by("queued_at", "ready_at", "id")
                # One that its room locks right now, to cancel it for example, is skipped: waiting would hold the team.
                ticket = mine.select_for_update(skip_locked=True).first()
                if ticket:
                    ticket.team = team
                    return ticket.lease(now=now)
        return None

    def release_expired(self, *, now: Moment) -> int:
        """Free the tickets whose lease ran out, count a crash for each, and return how many there were."""
        with transaction.atomic():  # a locked row is being closed or renewed: its worker lives, so skip it
            lost = self.open().filter(lease_until__lte=now).select_for_update(skip_locked=True)
            ids = list(lost.values_list("id", flat=True))
            return Ticket.objects.filter(id__in=ids).update(lease_until=None, holder=None, crashes=F("crashes") + 1)

    def of_closed_teams(self) -> "TicketQuerySet":
        return self.open().exclude(team__status=Team.Status.ACTIVE)

    def of_reopened_teams(self) -> "TicketQuerySet":
        """Given up only because their team was closed, and it is open again."""
        return self.filter(dead_reason=CLOSED, team__status=Team.Status.ACTIVE)

    def dead_letters(self) -> "TicketQuerySet":
        """Given up for good, newest first."""
        return self.exclude(dead_at=None).exclude(dead_reason=CLOSED).order_by("-dead_at", "id")

    def counted(self, *, now: datetime) -> Iterable[Mapping[str, Any]]:
        """For each kind: how many wait, are leased and are dead letters, and since when the oldest has been free."""
        is_open, is_free = Q(dead_at=None), Q(lease_until=None)
        return (
            self.order_by()
            .values("kind")
            .annotate(
                waiting=Count("id", filter=is_open & is_free),
                leased=Count("id", filter=is_open & ~is_free),
                dead=Count("id", filter=~is_open & ~Q(dead_reason=CLOSED)),
                oldest=Min("ready_at", filter=is_open & is_free & Q(ready_at__lte=now)),
            )
        )

    def leased_by(self, ticket: "Ticket") -> "TicketQuerySet":
        """The ticket, unless another worker has claimed it since ``ticket`` was read."""
        return self.filter(id=ticket.id, holder=ticket.holder)

    def leased_by_any(self, holders: Iterable[UUID]) -> "TicketQuerySet":
        return self.open().filter(holder__in=list(holders))


def lease_from(now: Moment) -> Any:
    return now + timedelta(seconds=settings.QUEUE_LEASE_SECONDS)


class Ticket(models.Model):
    """An open step of a team's work, with its lease, its attempts, and whether it was given up.

    ``queued_at`` is its place in line. All steps of a book have nearly the same, so the last steps of one book come
    before the first of the next. ``crashes`` counts how many workers in a row lost their lease on it: it may be what
    killed their process. ``holder`` is new with each claim, so a worker that lost its lease cannot record a result.
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
    crashes = models.PositiveSmallIntegerField(default=0, db_default=0, db_column="deaths")
    dead_at = models.DateTimeField(null=True)
    dead_reason = models.TextField(blank=True)

    objects = TicketQuerySet.as_manager()

    class Meta:
        indexes: ClassVar = [
            models.Index(
                fields=["kind", "team", "ready_at"],
                include=["attempts", "crashes"],
                condition=Q(dead_at=None, lease_until=None),
                name="ticket_free",
            ),
            models.Index(
                fields=["team", "queued_at"],
                include=["kind", "ready_at", "attempts", "crashes"],
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

    def lease(self, *, now: Moment) -> "Ticket":
        """Lease this ticket to the caller. Call it with the row locked."""
        self.attempts += 1
        self.lease_until, self.holder = lease_from(now), uuid4()
        self.save(update_fields=["attempts", "lease_until", "holder"])
        return self
