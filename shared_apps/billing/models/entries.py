"""The ledger: movements of credits, only added to."""

from datetime import datetime
from typing import Any, ClassVar
from uuid import UUID

from django.db import models
from django.db.models import Case, Exists, F, OuterRef, Q, Sum, Value, When
from django.utils import timezone

from shared_apps.billing.models.accounts import BillingAccount


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

    def books(self) -> "LedgerQuerySet":
        """Reservations for new books, without those of which nothing came."""
        given_back = LedgerEntry.objects.filter(
            kind=LedgerEntry.Kind.RELEASE, key=OuterRef("key"), credits=OuterRef("credits")
        )
        return self.reservations().filter(~Exists(given_back), purpose=LedgerEntry.Purpose.BOOK)

    def used(self, *, since: datetime) -> int:
        """Credits that are spent or set aside since then, without what came back. Never negative."""
        moved = Case(
            When(kind=LedgerEntry.Kind.RESERVE, then=F("credits")),
            When(kind__in=[LedgerEntry.Kind.RELEASE, LedgerEntry.Kind.REFUND], then=-F("credits")),
            default=Value(0),
            output_field=models.IntegerField(),
        )
        used = self.filter(created_at__gte=since).aggregate(sum=Sum(moved))["sum"] or 0
        return max(0, used)


class LedgerEntry(models.Model):
    """One movement of credits. The database refuses to change an entry, and ``key`` makes each happen only once.

    ``key`` is the reservation's id for reserve and release, the step's for settle and refund, the period's for a grant
    and for what expires, and the purchase's for a pack and for one that is taken back. ``credits`` is never negative:
    ``kind`` says in which direction they move. ``lasting`` says how many of them do not expire with the period.
    """

    class Kind(models.TextChoices):
        GRANT = "grant", "Credits of the plan"
        RESERVE = "reserve", "Set aside"
        SETTLE = "settle", "Spent"
        RELEASE = "release", "Given back, not needed"
        REFUND = "refund", "Given back"
        PACK = "pack", "Bought"
        GOODWILL = "goodwill", "A gift from StorySprout"
        EXPIRE = "expire", "Not used in their period"
        REVOKE = "revoke", "Taken back, a purchase was refunded"

    class Purpose(models.TextChoices):
        BOOK = "book", "A new book"
        REST = "rest", "The rest of a book"
        REPEAT = "repeat", "A page or picture made again"

    account = models.ForeignKey(BillingAccount, on_delete=models.CASCADE, related_name="entries")
    team_id = models.UUIDField(null=True)
    member_id = models.UUIDField(null=True)
    kind = models.CharField(max_length=8, choices=Kind)
    purpose = models.CharField(max_length=8, choices=Purpose, blank=True, default="", db_default="")
    key = models.UUIDField()
    reservation_id = models.UUIDField(null=True)
    credits = models.PositiveIntegerField()
    lasting = models.PositiveIntegerField(default=0, db_default=0)
    reason = models.CharField(max_length=200, blank=True, default="", db_default="")
    created_at = models.DateTimeField(default=timezone.now)

    objects: Any = LedgerQuerySet.as_manager()

    class Meta:
        ordering = ("created_at", "id")
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["key", "kind"], name="ledger_entry_once_per_key"),
            models.CheckConstraint(
                condition=Q(
                    kind__in=["grant", "reserve", "release", "pack", "goodwill", "expire", "revoke"],
                    reservation_id=None,
                )
                | Q(kind__in=["settle", "refund"], reservation_id__isnull=False),
                name="ledger_entry_of_a_reservation",
            ),
            models.CheckConstraint(condition=Q(lasting__lte=F("credits")), name="lasting_is_a_part_of_an_entry"),
            models.CheckConstraint(condition=~Q(kind="goodwill") | ~Q(reason=""), name="goodwill_has_a_reason"),
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
        return self.credits * self._direction

    @property
    def lasting_effect(self) -> int:
        """By how much it changes those that do not expire."""
        return self.lasting * self._direction

    @property
    def _direction(self) -> int:
        if self.kind == self.Kind.SETTLE:
            return 0
        return -1 if self.kind in (self.Kind.RESERVE, self.Kind.EXPIRE, self.Kind.REVOKE) else 1
