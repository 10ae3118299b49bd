"""Stripe's own page for cards, invoices and cancelling."""

from shared_apps.billing.models import BillingAccount
from shared_apps.billing.services import customers, gateways


def open_portal(*, account: BillingAccount, return_url: str) -> str:
    """The URL of Stripe's page for this account, good for a few minutes. Raises StripeAway and MixedModes."""
    customer_id = customers.ensure_customer(account=account)
    return gateways.gateway().portal(customer_id=customer_id, return_url=return_url)
