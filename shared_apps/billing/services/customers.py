"""Accounts as Stripe's customers."""

from shared_apps.billing.models import BillingAccount
from shared_apps.billing.services import emails, gateways


def ensure_customer(*, account: BillingAccount, email: str = "") -> str:
    """The account's id at Stripe, which is made when it is first needed. Two at once make one.

    Raises:
        MixedModes: the account belongs to Stripe's other mode.
    """
    gateways.require_mode_of(account)
    if account.stripe_customer_id:
        return account.stripe_customer_id
    gateway = gateways.gateway()
    addresses = emails.recipients_of(account=account)
    email = account.email or email or (addresses[0] if addresses else "")
    made = gateway.create_customer(account_id=account.id, since=account.reconciled_at, email=email, name=account.name)
    # Another request may have come first; the idempotency key gave both the same customer.
    fresh = BillingAccount.objects.filter(id=account.id, stripe_customer_id="")
    fresh.update(stripe_customer_id=made, livemode=gateway.livemode)
    account.stripe_customer_id, account.livemode = made, gateway.livemode
    return made
