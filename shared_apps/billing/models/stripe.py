"""What we keep of Stripe: events until they are handled, invoices, and customers that are to be deleted there."""

from datetime import datetime
from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.utils import timezone

from shared_apps.billing.models.accounts import BillingAccount


class WebhookEventQuerySet(models.QuerySet["WebhookEvent"]):
    def unhandled(self) -> "WebhookEventQuerySet":
        return self.filter(handled_at=None)

    def due(self, *, now: datetime) -> "WebhookEventQuerySet":
        return self.unhandled().filter(due_at__lte=now).order_by("due_at", "id")


class WebhookEvent(models.Model):
    """An event that Stripe sent, whose signature was right. It only says that something changed for a customer."""

    id = models.CharField(primary_key=True, max_length=255)
    kind = models.CharField(max_length=80)
    customer_id = models.CharField(max_length=255, blank=True)
    charge_id = models.CharField(max_length=255, blank=True)
    created_at = models.DateTimeField()
    received_at = models.DateTimeField()
    handled_at = models.DateTimeField(null=True)
    due_at = models.DateTimeField()
    attempts = models.PositiveIntegerField(default=0)
    error = models.CharField(max_length=300, blank=True)

    objects = WebhookEventQuerySet.as_manager()

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["due_at"], condition=Q(handled_at=None), name="webhook_events_due"),
            models.Index(fields=["handled_at"], name="webhook_events_handled"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.id}"


class StoredInvoice(models.Model):
    """An invoice as Stripe had it when the account was last reconciled, so that it is listed while Stripe is away."""

    id = models.CharField(primary_key=True, max_length=255)
    account = models.ForeignKey(BillingAccount, on_delete=models.CASCADE, related_name="invoices")
    number = models.CharField(max_length=80, blank=True)
    status = models.CharField(max_length=20)
    cents = models.IntegerField()
    currency = models.CharField(max_length=3)
    pdf_url = models.TextField(blank=True)
    hosted_url = models.TextField(blank=True)
    created_at = models.DateTimeField()

    class Meta:
        ordering = ("-created_at", "id")

    def __str__(self) -> str:
        return self.number or self.id


class DepartedCustomer(models.Model):
    """A customer of Stripe whose account was deleted here. It is deleted there too, which ends its subscription.

    ``emails`` are those who hear of it; the row goes as soon as that is done.
    """

    customer_id = models.CharField(primary_key=True, max_length=255)
    team_name = models.CharField(max_length=120)
    had_subscription = models.BooleanField(default=False)
    emails = models.JSONField(default=list)
    created_at = models.DateTimeField(default=timezone.now)
    attempts = models.PositiveIntegerField(default=0)

    def __str__(self) -> str:
        return self.customer_id
