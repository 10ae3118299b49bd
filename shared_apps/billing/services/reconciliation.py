"""Bringing an account into line with what Stripe says. Every event leads here, and so does every night."""

import logging
from datetime import datetime
from uuid import UUID, uuid5

from celery_typed.django import enqueue_on_commit
from django.db import connection, transaction
from django.utils import timezone

from shared_apps.billing import plans
from shared_apps.billing.jobs import SendBillingMail
from shared_apps.billing.models import BillingAccount, StoredInvoice
from shared_apps.billing.services import account_locks, gateways, purchases, subscriptions
from shared_apps.billing.services.subscriptions import SubscriptionState
from shared_apps.billing.stripe.errors import MixedModes, NotOnSale
from shared_apps.billing.stripe.values import RemoteSubscription, Truth

log = logging.getLogger(__name__)
Status = BillingAccount.Status
DUNNING = frozenset({Status.PAST_DUE, Status.UNPAID})


def reconcile(*, account_id: UUID) -> None:
    """Read what Stripe says about an account, and write it here. Safe to repeat, in any order, at once.

    Raises:
        ProductError: Stripe is away, sells a price that is none of ours, or has the account in its other mode.
    """
    with account_locks.locked(account_id):
        account = BillingAccount.objects.filter(id=account_id).first()
        if account is None or not account.stripe_customer_id:
            return
        gateways.require_mode_of(account)
        read_at = _database_now()
        truth = gateways.gateway().truth(customer_id=account.stripe_customer_id)
        if not truth.deleted and truth.livemode != gateways.gateway().livemode:
            raise MixedModes
        with transaction.atomic():
            _record_subscription(account, truth, read_at)
            _record_purchases(account, truth)
            _record_invoices(account, truth)
            if truth.deleted:
                BillingAccount.objects.filter(id=account.id).update(stripe_customer_id="", livemode=None)


def reconcile_all() -> tuple[int, int]:
    """Reconcile every account that Stripe knows. Returns how many went well and how many failed."""
    done = failed = 0
    ids = BillingAccount.objects.exclude(stripe_customer_id="").order_by("reconciled_at", "id")
    for account_id in ids.values_list("id", flat=True):
        try:
            reconcile(account_id=account_id)
            done += 1
        except Exception:
            failed += 1
            log.exception("account %s could not be reconciled; the others continue", account_id)
    return done, failed


def _record_subscription(account: BillingAccount, truth: Truth, read_at: datetime) -> None:
    found = truth.subscription
    if truth.doubles:
        log.error("account %s has %d subscriptions at once", account.id, 1 + len(truth.doubles))
    if found:
        state = _state_of(found, read_at)
    elif account.stripe_subscription_id:
        state = SubscriptionState(
            plan=account.plan, interval=account.interval, status=Status.CANCELED, reconciled_at=read_at,
            subscription_id=account.stripe_subscription_id, current_period_end=account.current_period_end,
        )  # fmt: skip
    else:
        BillingAccount.objects.filter(id=account.id).update(reconciled_at=read_at)
        return
    after = subscriptions.record_state(account_id=account.id, state=state, now=timezone.now())
    _tell(before=account, after=after)


def _state_of(found: RemoteSubscription, read_at: datetime) -> SubscriptionState:
    sold = plans.plan_of_lookup_key(found.lookup_key)
    if sold is None:
        raise NotOnSale(f"Stripe has a subscription to a price that is none of ours: {found.price_id}.")
    plan, price = sold
    return SubscriptionState(
        plan=plan.key,
        interval=price.interval,
        status=Status.CANCELED if found.has_ended else found.status,
        subscription_id=found.id,
        reconciled_at=read_at,
        current_period_start=found.period_start,
        current_period_end=found.period_end,
        cancel_at=found.cancel_at,
        trial_end=found.trial_end,
        seats=found.seats,
    )


def _tell(*, before: BillingAccount, after: BillingAccount) -> None:
    """E-mail the people who pay when a payment failed, or when the subscription has ended."""
    if after.status in DUNNING and before.status not in DUNNING:
        enqueue_on_commit(SendBillingMail(account_id=after.id, message="payment_failed"), robust=True)
    elif after.status == Status.CANCELED and before.has_subscription:
        enqueue_on_commit(SendBillingMail(account_id=after.id, message="subscription_ended"), robust=True)


def _record_purchases(account: BillingAccount, truth: Truth) -> None:
    for bought in truth.purchases:
        pack = plans.pack_of_lookup_key(bought.lookup_key)
        if pack is None or not bought.paid:
            continue
        key = uuid5(account.id, bought.session_id)
        now = timezone.now()
        purchases.add_pack(account_id=account.id, key=key, amount=pack.credits * bought.quantity, now=now)
        if bought.returned:
            purchases.revoke_pack(key=key, now=now)


def _record_invoices(account: BillingAccount, truth: Truth) -> None:
    rows = [
        StoredInvoice(
            id=each.id,
            account=account,
            number=each.number,
            status=each.status,
            cents=each.cents,
            currency=each.currency,
            pdf_url=each.pdf_url,
            hosted_url=each.hosted_url,
            created_at=each.created,
        )
        for each in truth.invoices
    ]
    fields = ["number", "status", "cents", "currency", "pdf_url", "hosted_url", "created_at"]
    StoredInvoice.objects.bulk_create(rows, update_conflicts=True, unique_fields=["id"], update_fields=fields)


def _database_now() -> datetime:
    """PostgreSQL's time, which all workers share: a worker's own clock may be wrong."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT clock_timestamp()")
        row = cursor.fetchone()
    moment: datetime = row[0]
    return moment
