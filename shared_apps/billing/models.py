"""Accounts that pay for teams, and a ledger to which entries are only added."""

from typing import Any, ClassVar
from uuid import UUID, uuid4

from django.db import models
from django.db.models import Exists, OuterRef, Q, Sum
from django.utils import timezone

from tenants.models import Team


class BillingAccount(models.Model):
    """Pays for one team or several. ``available`` is the sum of its ledger, stored for an atomic check."""

    class Plan(models.TextChoices):
        LOCAL = "local", "Free on this installation"

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    plan = models.CharField(max_length=10, choices=Plan, default=Plan.LOCAL)
    available = models.PositiveIntegerField(default=0)
    created_at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return f"account {self.id}"


class CoveredTeam(models.Model):
    """A team and the account that pays for it."""

    team = models.OneToOneField(Team, on_delete=models.CASCADE, primary_key=True, related_name="+")
    account = models.ForeignKey(BillingAccount, on_delete=models.CASCADE, related_name="teams")

    def __str__(self) -> str:
        return f"{self.team_id} by {self.account_id}"


class LedgerQuerySet(models.QuerySet["LedgerEntry"]):
    def reservations(self) -> "LedgerQuerySet":
        return self.filter(kind=LedgerEntry.Kind.RESERVE)

    def unreleased(self) -> "LedgerQuerySet":
        """Reservations whose work has not ended."""
        released = LedgerEntry.objects.filter(kind=LedgerEntry.Kind.RELEASE, key=OuterRef("key"))
        return self.filter(~Exists(released))

    def settled_of(self, reservation_id: UUID) -> int:
        """How many credits of this reservation are spent."""
        settled = self.filter(kind=LedgerEntry.Kind.SETTLE, reservation_id=reservation_id)
        return settled.aggregate(sum=Sum("credits"))["sum"] or 0


class LedgerEntry(models.Model):
    """One movement of credits. The database refuses to change an entry, and ``key`` makes each happen only once.

    ``key`` is the reservation's id for reserve and release, the step's for settle and refund, and the period's for a
    grant. ``credits`` is never negative: ``kind`` says in which direction they move.
    """

    class Kind(models.TextChoices):
        GRANT = "grant", "Granted"
        RESERVE = "reserve", "Set aside"
        SETTLE = "settle", "Spent"
        RELEASE = "release", "Given back, not needed"
        REFUND = "refund", "Given back"

    account = models.ForeignKey(BillingAccount, on_delete=models.CASCADE, related_name="entries")
    team_id = models.UUIDField(null=True)
    kind = models.CharField(max_length=8, choices=Kind)
    key = models.UUIDField()
    reservation_id = models.UUIDField(null=True)
    credits = models.PositiveIntegerField()
    created_at = models.DateTimeField(default=timezone.now)

    objects: Any = LedgerQuerySet.as_manager()

    class Meta:
        ordering = ("created_at", "id")
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["key", "kind"], name="ledger_entry_once_per_key"),
            models.CheckConstraint(
                condition=Q(kind__in=["grant", "reserve", "release"], reservation_id=None)
                | Q(kind__in=["settle", "refund"], reservation_id__isnull=False),
                name="ledger_settles_a_reservation",
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["account", "-created_at"], name="ledger_by_account"),
            models.Index(fields=["reservation_id"], condition=~Q(reservation_id=None), name="ledger_by_reservation"),
            models.Index(fields=["created_at"], condition=Q(kind="reserve"), name="ledger_reservations"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.credits}"

    @property
    def effect(self) -> int:
        """By how much the entry changes the credits that are free to use."""
        if self.kind == self.Kind.SETTLE:
            return 0
        return -self.credits if self.kind == self.Kind.RESERVE else self.credits
