"""Events that Stripe sends: checked before anything is written, stored once, and handled outside the request."""

import logging
from datetime import datetime, timedelta

from celery_typed.django import enqueue_on_commit
from django.db import transaction

from shared_apps.billing.jobs import HandleWebhook
from shared_apps.billing.models import BillingAccount, WebhookEvent
from shared_apps.billing.services import gateways, reconciliation
from shared_apps.core.errors import ProductError

log = logging.getLogger(__name__)

LARGEST = 256 * 1024
"""Bytes. Stripe's events about what we use have a few thousand."""

PREFIXES = (
    "checkout.session.", "customer.", "invoice.", "charge.", "refund.", "payment_intent.", "payment_method.",
)  # fmt: skip
FIRST_PAUSE = timedelta(seconds=30)
LONGEST_PAUSE = timedelta(hours=1)
KEPT = timedelta(days=30)
AT_ONE_SWEEP = 100


def receive(*, body: bytes, signature: str, now: datetime) -> None:
    """Store an event, once, and let a worker handle it. Events about what we do not use leave no row.

    Raises:
        SignatureInvalid: nothing was written.
        BillingOff: this installation has no keys of Stripe.
    """
    event = gateways.read_event(body=body, signature=signature)
    if not event.kind.startswith(PREFIXES):
        return
    row = WebhookEvent(
        id=event.id,
        kind=event.kind,
        customer_id=event.customer_id,
        charge_id=event.charge_id,
        created_at=event.created,
        received_at=now,
        due_at=now + FIRST_PAUSE,
    )
    with transaction.atomic():
        # The same event may come many times, also at once. The primary key lets one row in, whose job handles it; a job
        # for a row that was handled does nothing.
        WebhookEvent.objects.bulk_create([row], ignore_conflicts=True)
        enqueue_on_commit(HandleWebhook(event_id=event.id), robust=True)


def handle(*, event_id: str, now: datetime) -> bool:
    """Reconcile the account that an event is about. False when that failed; it is tried again, and stays visible."""
    event = WebhookEvent.objects.unhandled().filter(id=event_id).first()
    if event is None:
        return True
    try:
        _follow(event)
    except ProductError as error:
        _note_failure(event, f"{error.code}: {error}", now)
        return False
    except Exception as error:
        log.exception("event %s could not be handled", event.id)
        _note_failure(event, type(error).__name__, now)
        return False
    WebhookEvent.objects.filter(id=event.id).update(handled_at=now, error="")
    return True


def handle_due(*, now: datetime) -> None:
    """Handle events whose job was lost or failed, and delete those that were handled long ago."""
    for event_id in WebhookEvent.objects.due(now=now).values_list("id", flat=True)[:AT_ONE_SWEEP]:
        handle(event_id=event_id, now=now)
    WebhookEvent.objects.filter(handled_at__lt=now - KEPT).delete()


def _follow(event: WebhookEvent) -> None:
    customer_id = event.customer_id
    if not customer_id and event.charge_id:
        customer_id = gateways.gateway().customer_of_charge(charge_id=event.charge_id)
    account = BillingAccount.objects.filter(stripe_customer_id=customer_id).first() if customer_id else None
    if account is None:
        return  # of a customer who is not ours, or was deleted
    if account.reconciled_at and account.reconciled_at > event.received_at:
        return  # what Stripe said after this event came is here already: fifty events need one look
    reconciliation.reconcile(account_id=account.id)


def _note_failure(event: WebhookEvent, error: str, now: datetime) -> None:
    pause = min(FIRST_PAUSE * 2 ** min(event.attempts, 10), LONGEST_PAUSE)
    WebhookEvent.objects.filter(id=event.id).update(attempts=event.attempts + 1, error=error[:300], due_at=now + pause)
