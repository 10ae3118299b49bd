"""One row per open step of work. This table, not the broker, is the truth about what is still to do."""

from datetime import datetime, timedelta
from typing import ClassVar
from uuid import uuid4

from django.conf import settings
from django.db import models, transaction
from django.db.models import Count, F, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce
from django.utils import timezone

from tenants.models import Team

CLOSED = "The workspace is closed."
"""Why the tickets of a team that closed are given up: for as long as it stays closed."""


class TicketQuerySet(models.QuerySet["Ticket"]):
    def open(self) -> "TicketQuerySet":
        return self.filter(dead_at=None)

    def free(self, *, now: datetime) -> "TicketQuerySet":
        """Due, and in nobody's hands: never claimed, or its holder's lease ran out."""
        return self.open().filter(Q(lease_until=None) | Q(lease_until__lte=now), ready_at__lte=now)

    def fairest_first(self, *, now: datetime) -> "TicketQuerySet":
        """Of teams below their cap: the team with the fewest tickets in hand first, then who waited longest."""
        held = Ticket.objects.open().filter(team=OuterRef("team"), lease_until__gt=now)
        count = held.order_by().values("team").annotate(n=Count("id")).values("n")
        loaded = self.annotate(team_load=Coalesce(Subquery(count), 0))
        return loaded.filter(team_load__lt=settings.QUEUE_TEAM_CAP).order_by("team_load", "ready_at", "id")

    def claim_next(self, *, kind: str, now: datetime) -> "Ticket | None":
        """Take the next ticket of this kind, fairly between teams, and hold it for a lease.

        One that was tried too often is left to the sweep, which gives it up.
        """
        with transaction.atomic():
            free = self.free(now=now).filter(attempts__lt=settings.QUEUE_MAX_ATTEMPTS)
            due = free.filter(kind=kind, team__status=Team.Status.ACTIVE).fairest_first(now=now)
            ticket = due.select_related("team").select_for_update(skip_locked=True, of=("self",)).first()
            if ticket:
                ticket.attempts = F("attempts") + 1
                ticket.lease_until, ticket.holder = lease_from(now), uuid4()
                ticket.save(update_fields=["attempts", "lease_until", "holder"])
                ticket.refresh_from_db(fields=["attempts"])
        return ticket

    def of_closed_teams(self) -> "TicketQuerySet":
        return self.open().exclude(team__status=Team.Status.ACTIVE)

    def of_reopened_teams(self) -> "TicketQuerySet":
        """Given up for no other reason than that their team was closed, which it is no more."""
        return self.filter(dead_reason=CLOSED, team__status=Team.Status.ACTIVE)

    def held_by(self, ticket: "Ticket") -> "TicketQuerySet":
        """The ticket, as long as whoever claimed it still holds it."""
        return self.filter(id=ticket.id, holder=ticket.holder)


def lease_from(now: datetime) -> datetime:
    return now + timedelta(seconds=settings.QUEUE_LEASE_SECONDS)


class Ticket(models.Model):
    """An open step of a team's work: what kind, since when, in whose hands, how often tried, given up or not."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="+")
    step_id = models.UUIDField()
    kind = models.CharField(max_length=20)
    ready_at = models.DateTimeField(default=timezone.now)
    lease_until = models.DateTimeField(null=True)
    holder = models.UUIDField(null=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    dead_at = models.DateTimeField(null=True)
    dead_reason = models.TextField(blank=True)

    objects = TicketQuerySet.as_manager()

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["kind", "ready_at"], condition=Q(dead_at=None), name="ticket_open_by_kind"),
            models.Index(fields=["team", "lease_until"], condition=Q(dead_at=None), name="ticket_open_by_team"),
        ]
        constraints: ClassVar = [
            # Keys are a team's own: one that was restored from an archive beside the first has the same.
            models.UniqueConstraint(fields=["team", "step_id"], name="ticket_once_per_step_of_a_team"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.step_id}"
