"""What Stripe calls."""

from http import HTTPStatus

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from shared_apps.billing.services import webhook_events
from shared_apps.billing.stripe.errors import SignatureInvalid
from tenants.access.audiences import Audience, open_to


@open_to(Audience.ANYONE)
@csrf_exempt
@require_POST
def stripe_webhook(request: HttpRequest) -> HttpResponse:
    """Take an event whose signature is right; nothing is written before that is known. Its handling is a worker's."""
    if len(request.body) > webhook_events.LARGEST:
        return HttpResponse(status=HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
    try:
        webhook_events.receive(
            body=request.body, signature=request.headers.get("Stripe-Signature", ""), now=timezone.now()
        )
    except SignatureInvalid:
        return HttpResponse(status=HTTPStatus.BAD_REQUEST)
    return HttpResponse(status=HTTPStatus.NO_CONTENT)
