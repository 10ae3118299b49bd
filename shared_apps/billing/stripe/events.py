"""Events that Stripe sends: whether it was Stripe, and when."""

import json
import re
import time

import stripe

from shared_apps.billing.stripe import mapping
from shared_apps.billing.stripe.errors import SignatureInvalid
from shared_apps.billing.stripe.values import RemoteEvent

TOLERANCE = 300
"""Seconds that a signature is good for, before and after now."""


def read_event(*, body: bytes, signature: str, secrets: tuple[str, ...]) -> RemoteEvent:
    """The event in a webhook's body, if one of the secrets signed it within the last five minutes.

    Raises:
        SignatureInvalid: it is forged, old, ahead of its time, of another endpoint, or no event.
    """
    try:
        text = body.decode()
        if _is_ahead(signature) or not any(_is_signed(text, signature, secret) for secret in secrets):
            raise SignatureInvalid
        return mapping.event(json.loads(text))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise SignatureInvalid from error


def _is_signed(text: str, signature: str, secret: str) -> bool:
    try:
        return bool(stripe.WebhookSignature.verify_header(text, signature, secret, TOLERANCE))
    except stripe.SignatureVerificationError:
        return False


def _is_ahead(signature: str) -> bool:
    """The library refuses old signatures, and takes those of the future."""
    moments = [int(found) for found in re.findall(r"t=(\d{1,12})(?:,|$)", signature)]
    return bool(moments) and max(moments) > time.time() + TOLERANCE
