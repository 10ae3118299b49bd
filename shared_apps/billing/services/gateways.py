"""The way to Stripe, if this installation has its keys."""

from typing import TYPE_CHECKING, cast

from django.conf import settings
from django.utils.module_loading import import_string

from shared_apps.billing.stripe.errors import BillingOff, MixedModes, SignatureInvalid
from shared_apps.billing.stripe.values import RemoteEvent

if TYPE_CHECKING:
    from shared_apps.billing.models import BillingAccount
    from shared_apps.billing.stripe.gateway import Gateway

ADAPTER = "shared_apps.billing.stripe"


def are_set() -> bool:
    """Whether this installation has Stripe's keys."""
    return bool(settings.STRIPE_SECRET_KEY)


def load() -> None:
    """Import Stripe's client when a process starts, if there are keys; it also checks the version of its API."""
    if are_set():
        gateway()


def gateway() -> "Gateway":
    """Stripe, with the key of the settings. Raises BillingOff without one."""
    if not are_set():
        raise BillingOff
    # The client takes half a second to import, which installations without keys do not pay.
    connect = import_string(f"{ADAPTER}.gateway.connect")
    return cast("Gateway", connect(settings.STRIPE_SECRET_KEY, settings.STRIPE_API_BASE))


def read_event(*, body: bytes, signature: str) -> RemoteEvent:
    """The event that a webhook brings. Raises SignatureInvalid, also for one of the other mode, and BillingOff."""
    livemode = gateway().livemode
    event = import_string(f"{ADAPTER}.events.read_event")(
        body=body, signature=signature, secrets=settings.STRIPE_WEBHOOK_SECRETS
    )
    if event.livemode != livemode:
        raise SignatureInvalid
    return cast("RemoteEvent", event)


def require_mode_of(account: "BillingAccount") -> None:
    """Raise MixedModes when the account's customer lives in the other of Stripe's modes."""
    if account.stripe_customer_id and account.livemode is not None and account.livemode != gateway().livemode:
        raise MixedModes
