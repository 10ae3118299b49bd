"""What pages ask of the company that takes the money. Our side of it: plain values, and errors with a message."""

from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus
from typing import Protocol

from shared_apps.billing import plans
from shared_apps.billing.models import BillingAccount
from shared_apps.billing.plans import Pack, Price
from shared_apps.billing.services import entitlements
from shared_apps.core.errors import Conflict, ProductError
from shared_apps.core.registry import Registry


class PaymentsAway(ProductError):
    code = "payments_away"
    status = HTTPStatus.SERVICE_UNAVAILABLE
    message = "Stripe, which takes payments for us, does not answer. Nothing was charged. Please try again in a minute."


class PaymentRefused(Conflict):
    code = "payment_refused"
    message = "Stripe refused that. Nothing was charged. Please look at your card and try again."


class NothingSold(Conflict):
    code = "nothing_sold"
    message = "This installation sells nothing: it has no Stripe keys. Nobody can be charged."


@dataclass(frozen=True)
class ChangePreview:
    """What another plan costs at once, which may be less than nothing, and what it costs next."""

    due_now_cents: int
    next_cents: int
    next_at: datetime | None
    currency: str = plans.CURRENCY

    @property
    def due_now(self) -> str:
        return plans.money(cents=abs(self.due_now_cents), currency=self.currency)

    @property
    def next(self) -> str:
        return plans.money(cents=self.next_cents, currency=self.currency)


@dataclass(frozen=True)
class Invoice:
    """A bill. ``status`` is Stripe's word; the addresses are those of its PDF and its page."""

    number: str
    at: datetime
    cents: int
    currency: str
    status: str
    pdf_url: str
    page_url: str

    @property
    def amount(self) -> str:
        return plans.money(cents=self.cents, currency=self.currency)


class Payments(Protocol):
    """Each raises PaymentsAway when nobody answers and PaymentRefused when the answer is no; nothing is charged then.

    ``back_to`` is where the browser returns, with ``?paid=1`` or ``?left=1``. What changes a subscription ends with its
    state recorded.
    """

    def start_checkout(
        self, *, account: BillingAccount, price: Price, seats: int, trial_days: int, email: str, back_to: str
    ) -> str:
        """Begin to subscribe and return the address of the page that asks for the card."""

    def buy_pack(self, *, account: BillingAccount, pack: Pack, email: str, back_to: str) -> str:
        """Begin to buy credits and return the address of the page that asks for the card."""

    def open_portal(self, *, account: BillingAccount, back_to: str) -> str:
        """The address of the page where card and address are changed."""

    def preview_change(self, *, account: BillingAccount, price: Price, seats: int) -> ChangePreview: ...

    def change_plan(self, *, account: BillingAccount, price: Price, seats: int, now: datetime) -> None: ...

    def cancel(self, *, account: BillingAccount, now: datetime) -> None:
        """End the subscription with the period that is paid. Safe to repeat."""

    def resume(self, *, account: BillingAccount, now: datetime) -> None:
        """Take an ending back, before it comes. Safe to repeat."""

    def invoices_of(self, *, account: BillingAccount) -> list[Invoice]:
        """The newest invoices, the newest first."""


PAYMENTS: Registry[Payments] = Registry("payments", "the company that takes payments, by its name")


def payments() -> Payments:
    """The company that takes payments here. Raises NothingSold on an installation without keys."""
    if not entitlements.is_selling() or not PAYMENTS:
        raise NothingSold
    return next(iter(PAYMENTS.values()))
