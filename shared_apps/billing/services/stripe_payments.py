"""Stripe as the company that takes payments, for the pages: what they ask, answered by the services beside."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from django.core.cache import cache

from shared_apps.billing.models import BillingAccount
from shared_apps.billing.plans import Pack, Price
from shared_apps.billing.services import checkout, invoices, plan_changes, portal
from shared_apps.billing.services.payments import ChangePreview, Invoice, PaymentRefused, PaymentsAway
from shared_apps.billing.stripe import errors

SHOWN_FOR = 15 * 60
"""Seconds for which a change costs what was shown."""

SAYS_NO = (errors.CardDeclined, errors.Refused, errors.NotOnSale, errors.MixedModes, errors.UnknownToStripe)


@contextmanager
def _in_the_pages_words() -> Iterator[None]:
    try:
        yield
    except errors.StripeAway as error:
        raise PaymentsAway from error
    except SAYS_NO as error:
        raise PaymentRefused(str(error)) from error


class StripePayments:
    """Implements ``payments.Payments``."""

    def start_checkout(
        self, *, account: BillingAccount, price: Price, seats: int, trial_days: int, email: str, back_to: str
    ) -> str:
        with _in_the_pages_words():
            return checkout.start_checkout(
                account=account,
                price=price,
                seats=seats,
                trial_days=trial_days,
                email=email,
                success_url=f"{back_to}?paid=1",
                cancel_url=f"{back_to}?left=1",
            )

    def buy_pack(self, *, account: BillingAccount, pack: Pack, email: str, back_to: str) -> str:
        with _in_the_pages_words():
            return checkout.buy_pack(
                account=account,
                pack=pack,
                email=email,
                success_url=f"{back_to}?paid=1",
                cancel_url=f"{back_to}?left=1",
            )

    def open_portal(self, *, account: BillingAccount, back_to: str) -> str:
        with _in_the_pages_words():
            return portal.open_portal(account=account, return_url=back_to)

    def preview_change(self, *, account: BillingAccount, price: Price, seats: int) -> ChangePreview:
        with _in_the_pages_words():
            found = plan_changes.preview_change(account=account, price=price, seats=seats)
        cache.set(_key(account, price, seats), found.at, SHOWN_FOR)
        return ChangePreview(
            due_now_cents=found.amount_now,
            next_cents=found.next_amount,
            next_at=found.next_at,
            currency=found.currency,
        )

    def change_plan(self, *, account: BillingAccount, price: Price, seats: int, now: datetime) -> None:
        at = cache.get(_key(account, price, seats)) or int(now.timestamp())
        with _in_the_pages_words():
            plan_changes.change_plan(account=account, price=price, seats=seats, at=at)

    def cancel(self, *, account: BillingAccount, now: datetime) -> None:
        with _in_the_pages_words():
            plan_changes.cancel(account=account)

    def resume(self, *, account: BillingAccount, now: datetime) -> None:
        with _in_the_pages_words():
            plan_changes.resume(account=account)

    def invoices_of(self, *, account: BillingAccount) -> list[Invoice]:
        return [
            Invoice(
                number=row.number,
                at=row.created_at,
                cents=row.cents,
                currency=row.currency,
                status=row.status,
                pdf_url=row.pdf_url,
                page_url=row.hosted_url,
            )
            for row in invoices.invoices_of(account=account)
        ]


def _key(account: BillingAccount, price: Price, seats: int) -> str:
    """The moment that a preview was calculated for, so that a change charges just what was shown."""
    return f"billing:change:{account.id}:{price.lookup_key}:{seats}"
