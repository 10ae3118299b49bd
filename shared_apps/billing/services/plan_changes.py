"""Changing, cancelling and resuming a subscription that runs. What it costs is known before."""

from shared_apps.billing import plans
from shared_apps.billing.models import BillingAccount
from shared_apps.billing.plans import Price
from shared_apps.billing.services import account_locks, gateways, reconciliation
from shared_apps.billing.stripe.errors import NotOnSale
from shared_apps.billing.stripe.values import Proration, RemoteSubscription
from shared_apps.core.errors import Conflict, InvalidInput


class NoSubscription(Conflict):
    code = "no_subscription"
    message = "There is no subscription that this could change. Nothing was charged."


class NothingToChange(Conflict):
    code = "nothing_to_change"
    message = "That is what you have already. Nothing was charged."


def preview_change(*, account: BillingAccount, price: Price, seats: int = 1) -> Proration:
    """What a change would cost now and later. Pass its ``at`` to ``change_plan``, which then charges just that.

    Raises:
        NoSubscription, NothingToChange, NotOnSale, InvalidInput, StripeAway.
    """
    running = _running(account)
    _check(running, price, seats)
    return gateways.gateway().preview(
        subscription_id=running.id, item_id=running.item_id, lookup_key=price.lookup_key, seats=seats
    )


def change_plan(*, account: BillingAccount, price: Price, at: int, seats: int = 1) -> None:
    """Move to another price or number of places. When the card is declined everything stays as it was.

    Raises:
        CardDeclined, and what ``preview_change`` raises.
    """
    with account_locks.locked(account.id):
        running = _running(account)
        _check(running, price, seats)
        gateways.gateway().change(
            subscription_id=running.id, item_id=running.item_id, lookup_key=price.lookup_key, seats=seats, at=at
        )
    reconciliation.reconcile(account_id=account.id)


def cancel(*, account: BillingAccount) -> None:
    """Let the subscription end with its period. Everything stays usable until then. Safe to repeat."""
    _set_cancelled(account, cancelled=True)


def resume(*, account: BillingAccount) -> None:
    """Go on after all. Safe to repeat, until the end has come."""
    _set_cancelled(account, cancelled=False)


def _set_cancelled(account: BillingAccount, *, cancelled: bool) -> None:
    running = _running(account)
    gateways.gateway().set_cancelled(subscription_id=running.id, cancelled=cancelled)
    reconciliation.reconcile(account_id=account.id)


def _running(account: BillingAccount) -> RemoteSubscription:
    """The subscription as Stripe has it now: our own row may be a moment behind."""
    gateways.require_mode_of(account)
    if not account.stripe_customer_id:
        raise NoSubscription
    found = gateways.gateway().truth(customer_id=account.stripe_customer_id).subscription
    if found is None or found.has_ended:
        raise NoSubscription
    return found


def _check(running: RemoteSubscription, price: Price, seats: int) -> None:
    sold = plans.plan_of_lookup_key(price.lookup_key)
    if sold is None:
        raise NotOnSale
    if not sold[0].fewest_seats <= seats <= sold[0].most_seats:
        raise InvalidInput(f"Choose from {sold[0].fewest_seats} to {sold[0].most_seats} places.", field="seats")
    if (running.lookup_key, running.seats) == (price.lookup_key, seats):
        raise NothingToChange
