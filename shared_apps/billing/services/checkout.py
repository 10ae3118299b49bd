"""Buying a plan or a pack on Stripe's page."""

from shared_apps.billing import plans
from shared_apps.billing.models import BillingAccount
from shared_apps.billing.plans import Pack, Price
from shared_apps.billing.services import account_locks, customers, gateways, reconciliation
from shared_apps.billing.stripe.errors import NotOnSale, UnknownToStripe
from shared_apps.billing.stripe.values import Purchase
from shared_apps.core.errors import Conflict, InvalidInput, NotFound

INVOICE_DAYS = 30
"""Days in which a school pays its invoice."""


class AlreadySubscribed(Conflict):
    code = "already_subscribed"
    message = "There is a subscription already. Change its plan instead; nothing was charged."


class NothingBought(NotFound):
    code = "nothing_bought"
    message = "Nothing was bought there for this workspace, and nothing was charged to it."


def start_checkout(
    *,
    account: BillingAccount,
    price: Price,
    success_url: str,
    cancel_url: str,
    seats: int = 1,
    trial_days: int = 0,
    email: str = "",
) -> str:
    """The URL of Stripe's page that sells a plan. Asked twice, it is the same page, which can be paid once.

    ``success_url`` may contain ``{CHECKOUT_SESSION_ID}``.

    Raises:
        AlreadySubscribed, NotOnSale, InvalidInput, StripeAway.
    """
    sold = plans.plan_of_lookup_key(price.lookup_key)
    if sold is None:
        raise NotOnSale
    plan = sold[0]
    _check_seats(plan.fewest_seats, plan.most_seats, seats)
    trial = 0 if account.stripe_subscription_id else trial_days  # a trial is for those who never subscribed
    purchase = Purchase(lookup_key=price.lookup_key, quantity=seats, trial_days=trial)
    return _page(account, purchase, email, success_url, cancel_url)


def buy_pack(*, account: BillingAccount, pack: Pack, success_url: str, cancel_url: str, email: str = "") -> str:
    """The URL of Stripe's page that sells a pack of credits."""
    purchase = Purchase(lookup_key=pack.price.lookup_key, recurring=False)
    return _page(account, purchase, email, success_url, cancel_url)


def finish(*, account: BillingAccount, session_id: str) -> None:
    """Read what was bought, when somebody comes back from Stripe's page. Safe to repeat.

    Raises:
        NothingBought: the session is of another account, or does not exist.
    """
    _own_session(account, session_id)
    reconciliation.reconcile(account_id=account.id)


def refund(*, account: BillingAccount, session_id: str) -> int:
    """Give back all that was paid in a checkout, once, and take its credits back. Returns the cents.

    Raises:
        NothingBought: the session is of another account, or does not exist.
    """
    _own_session(account, session_id)
    cents = gateways.gateway().refund(session_id=session_id)
    reconciliation.reconcile(account_id=account.id)
    return cents


def subscribe_by_invoice(*, account: BillingAccount, price: Price, seats: int, order: str) -> None:
    """Subscribe a school that pays by invoice, with the number of its purchase order. Once for each order.

    Raises:
        AlreadySubscribed, NotOnSale, InvalidInput, StripeAway.
    """
    sold = plans.plan_of_lookup_key(price.lookup_key)
    if sold is None or account.kind != BillingAccount.Kind.SCHOOL:
        raise NotOnSale
    _check_seats(sold[0].fewest_seats, sold[0].most_seats, seats)
    with account_locks.locked(account.id):
        _require_none(account)
        gateways.gateway().invoice_subscription(
            customer_id=customers.ensure_customer(account=account),
            lookup_key=price.lookup_key,
            seats=seats,
            days=INVOICE_DAYS,
            order=order.strip(),
        )
    reconciliation.reconcile(account_id=account.id)


def _own_session(account: BillingAccount, session_id: str) -> None:
    """Raise NothingBought unless the checkout is this account's."""
    try:
        session = gateways.gateway().session(session_id=session_id)
    except UnknownToStripe:
        raise NothingBought from None
    if session.reference != str(account.id) or session.customer_id != account.stripe_customer_id:
        raise NothingBought


def _page(account: BillingAccount, purchase: Purchase, email: str, success_url: str, cancel_url: str) -> str:
    # Two tabs may ask at once. The lock makes the second one find the page of the first: a page is paid once, so nobody
    # subscribes twice. Pages for another plan are closed.
    with account_locks.locked(account.id):
        if purchase.recurring:
            _require_none(account)
        gateway = gateways.gateway()
        customer_id = customers.ensure_customer(account=account, email=email)
        for session in gateway.open_sessions(customer_id=customer_id):
            if (session.lookup_key, session.quantity) == (purchase.lookup_key, purchase.quantity):
                return session.url
            gateway.expire_session(session_id=session.id)
        made = gateway.checkout(
            customer_id=customer_id,
            reference=str(account.id),
            purchase=purchase,
            success_url=success_url,
            cancel_url=cancel_url,
        )
    return made.url


def _require_none(account: BillingAccount) -> None:
    """Ask Stripe itself: our own row may be a moment behind."""
    fresh = BillingAccount.objects.get(id=account.id)
    gateways.require_mode_of(fresh)
    if fresh.stripe_customer_id:
        found = gateways.gateway().truth(customer_id=fresh.stripe_customer_id).subscription
        if found and not found.has_ended and found.status != "incomplete":
            raise AlreadySubscribed


def _check_seats(fewest: int, most: int, seats: int) -> None:
    if not fewest <= seats <= most:
        raise InvalidInput(f"Choose from {fewest} to {most} places.", field="seats")
