"""How an account's subscription stands, in our own values."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.db import transaction

from shared_apps.billing import plans
from shared_apps.billing.models import BillingAccount
from shared_apps.billing.services import allowances
from shared_apps.core.errors import InvalidInput

GRACE = timedelta(days=14)
"""How long an account keeps its plan after a payment failed."""


@dataclass(frozen=True)
class SubscriptionState:
    """What Stripe says of a subscription. ``reconciled_at`` is when it was read there."""

    plan: str
    interval: str
    status: str
    subscription_id: str
    reconciled_at: datetime
    current_period_start: datetime | None = None
    current_period_end: datetime | None = None
    cancel_at: datetime | None = None
    trial_end: datetime | None = None
    seats: int = 1


def record_state(*, account_id: UUID, state: SubscriptionState, now: datetime) -> BillingAccount:
    """Write what Stripe says, and grant the credits of a period that it begins. Safe to repeat, in any order.

    A state that was read before the one that is stored changes nothing.

    Raises:
        InvalidInput: no plan of ours has this key.
    """
    if state.plan not in plans.PLANS or not plans.PLANS[state.plan].is_sold:
        raise InvalidInput(f"There is no plan {state.plan!r} to subscribe to.", field="plan")
    with transaction.atomic():
        account = BillingAccount.objects.select_for_update().get(id=account_id)
        if account.reconciled_at and state.reconciled_at < account.reconciled_at:
            return account
        _copy(state, account)
        if not account.is_in_dunning:
            account.grace_until = None
        elif account.grace_until is None:
            account.grace_until = now + GRACE
        account.save()
        allowances.renew(account=account, now=now)
    return account


def _copy(state: SubscriptionState, account: BillingAccount) -> None:
    account.plan, account.interval, account.status = state.plan, state.interval, state.status
    account.current_period_start, account.current_period_end = state.current_period_start, state.current_period_end
    account.cancel_at, account.trial_end, account.seats = state.cancel_at, state.trial_end, max(1, state.seats)
    account.stripe_subscription_id, account.reconciled_at = state.subscription_id, state.reconciled_at
