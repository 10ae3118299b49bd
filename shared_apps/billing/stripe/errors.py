"""What can go wrong between Stripe and us, in words for the person who pays."""

from http import HTTPStatus

from shared_apps.core.errors import Conflict, NotFound, ProductError


class StripeAway(ProductError):
    """Stripe does not answer, or refuses our key. A repeat is safe."""

    code = "billing_away"
    status = HTTPStatus.SERVICE_UNAVAILABLE
    message = "We cannot reach Stripe, which takes payments for us. Nothing was charged. Please try again in a minute."

    def __init__(self, message: str | None = None) -> None:
        super().__init__(message, retry_after=60)


class CardDeclined(Conflict):
    code = "card_declined"
    message = "The card was declined. Nothing was changed and nothing was charged. Please try another card."


class BillingOff(NotFound):
    code = "billing_off"
    message = "Nobody pays on this installation: everything it has is free to use."


class NotOnSale(Conflict):
    code = "not_on_sale"
    message = "This cannot be bought just now. Nothing was charged. We have been notified."


class UnknownToStripe(NotFound):
    """Stripe does not know an id that we sent."""

    code = "unknown_to_stripe"
    message = "Stripe does not know this. Nothing was charged."


class MixedModes(Conflict):
    """Objects of Stripe's test mode and of its live mode never meet."""

    code = "billing_modes_mixed"
    message = (
        "This account belongs to another mode of Stripe than the one in use. Nothing was charged. Please write to us."
    )


class Refused(Conflict):
    """Stripe refused what we asked for, for a reason that only a developer can change."""

    code = "refused_by_stripe"
    message = "Stripe did not accept that. Nothing was charged. We have been notified."


class SignatureInvalid(ProductError):
    code = "signature_invalid"
    message = "The signature of this event is missing, wrong or too old."
