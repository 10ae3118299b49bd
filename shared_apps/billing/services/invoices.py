"""Invoices and receipts, as they were when the account was last reconciled."""

from dataclasses import dataclass
from datetime import datetime

from shared_apps.billing import plans
from shared_apps.billing.models import BillingAccount, StoredInvoice


@dataclass(frozen=True)
class InvoiceRow:
    number: str
    created_at: datetime
    cents: int
    currency: str
    status: str
    pdf_url: str
    hosted_url: str

    @property
    def amount(self) -> str:
        """The amount in words, such as €9.00."""
        return plans.money(cents=self.cents, currency=self.currency)


def invoices_of(*, account: BillingAccount, most: int = 100) -> list[InvoiceRow]:
    """The account's invoices, the newest first. Asks nobody, so it works while Stripe is away."""
    rows = StoredInvoice.objects.filter(account=account).order_by("-created_at", "-number")
    return [
        InvoiceRow(
            number=each.number,
            created_at=each.created_at,
            cents=each.cents,
            currency=each.currency,
            status=each.status,
            pdf_url=each.pdf_url,
            hosted_url=each.hosted_url,
        )
        for each in rows[:most]
    ]
