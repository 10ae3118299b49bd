"""Billing accounts: which teams they pay for, what they subscribed to, and how much may be spent."""

from datetime import datetime
from typing import ClassVar
from uuid import UUID, uuid4

from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from tenants.models import Membership, Team


class BillingAccountQuerySet(models.QuerySet["BillingAccount"]):
    def paying_for(self, team_id: UUID) -> "BillingAccountQuerySet":
        """The account of a team; empty for a team that has none yet."""
        return self.filter(teams__team_id=team_id)

    def due_for_credits(self, *, now: datetime) -> "BillingAccountQuerySet":
        """Accounts that had credits granted before and whose next period has begun."""
        return self.filter(renews_at__lte=now).order_by("renews_at", "id")


class BillingAccount(models.Model):
    """Pays for a family's team, or for all teams of a school.

    The subscription's state is kept here in our own values; only ``services.subscriptions`` writes it. ``available`` is
    the sum of the account's ledger, stored for an atomic check, and ``bought`` the part of it that does not expire with
    the period. Amounts are whole credits.
    """

    class Kind(models.TextChoices):
        FAMILY = "family", "Family"
        SCHOOL = "school", "School"

    class Status(models.TextChoices):
        """Stripe's words for how a subscription stands; empty without one."""

        INCOMPLETE = "incomplete", "Waiting for the first payment"
        TRIALING = "trialing", "In its trial"
        ACTIVE = "active", "Paid"
        PAST_DUE = "past_due", "Payment failed"
        UNPAID = "unpaid", "Not paid"
        PAUSED = "paused", "Paused"
        CANCELED = "canceled", "Ended"

    class Interval(models.TextChoices):
        MONTH = "month", "Monthly"
        YEAR = "year", "Yearly"

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    kind = models.CharField(max_length=10, choices=Kind, default=Kind.FAMILY, db_default=Kind.FAMILY)
    name = models.CharField(max_length=120, blank=True, default="", db_default="")
    email = models.EmailField(blank=True, default="", db_default="")
    plan = models.CharField(max_length=10, default="local")
    interval = models.CharField(max_length=5, choices=Interval, blank=True, default="", db_default="")
    status = models.CharField(max_length=10, choices=Status, blank=True, default="", db_default="")
    seats = models.PositiveIntegerField(default=1, db_default=1)
    current_period_start = models.DateTimeField(null=True)
    current_period_end = models.DateTimeField(null=True)
    cancel_at = models.DateTimeField(null=True)
    trial_end = models.DateTimeField(null=True)
    grace_until = models.DateTimeField(null=True)
    stripe_customer_id = models.CharField(max_length=255, blank=True, default="", db_default="")
    stripe_subscription_id = models.CharField(max_length=255, blank=True, default="", db_default="")
    livemode = models.BooleanField(null=True)
    reconciled_at = models.DateTimeField(null=True)
    available = models.PositiveIntegerField(default=0)
    bought = models.PositiveIntegerField(default=0, db_default=0)
    renews_at = models.DateTimeField(null=True)
    monthly_cap = models.PositiveIntegerField(null=True)
    warned_for = models.CharField(max_length=40, blank=True, default="", db_default="")
    created_at = models.DateTimeField(default=timezone.now)

    objects = BillingAccountQuerySet.as_manager()

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(condition=Q(bought__lte=F("available")), name="bought_is_a_part_of_available"),
        ]

    def __str__(self) -> str:
        return f"account {self.id}"

    @property
    def has_subscription(self) -> bool:
        """Whether Stripe has a subscription that has not ended."""
        return self.status not in ("", self.Status.CANCELED, self.Status.INCOMPLETE)

    @property
    def is_in_dunning(self) -> bool:
        return self.status in (self.Status.PAST_DUE, self.Status.UNPAID)


class BillingContact(models.Model):
    """A person who gets an account's e-mails about money, besides the parent-admins; such as a school's bursar."""

    account = models.ForeignKey(BillingAccount, on_delete=models.CASCADE, related_name="contacts")
    email = models.EmailField()
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ("created_at", "id")
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["account", "email"], name="billing_contact_once_per_account"),
        ]

    def __str__(self) -> str:
        return self.email


class CoveredTeam(models.Model):
    """A team and the account that pays for it. ``stored_bytes`` is what its files took when they were last measured."""

    team = models.OneToOneField(Team, on_delete=models.CASCADE, primary_key=True, related_name="+")
    account = models.ForeignKey(BillingAccount, on_delete=models.CASCADE, related_name="teams")
    stored_bytes = models.BigIntegerField(default=0, db_default=0)

    def __str__(self) -> str:
        return f"{self.team_id} by {self.account_id}"


class ChildCap(models.Model):
    """How many credits a child may use in a period. Without a row there is no limit besides the account's."""

    membership = models.OneToOneField(Membership, on_delete=models.CASCADE, primary_key=True, related_name="+")
    credits = models.PositiveIntegerField()

    def __str__(self) -> str:
        return f"{self.credits} for {self.membership_id}"
