from http import HTTPStatus

from django.http import HttpResponseBase, QueryDict
from django.views.decorators.http import require_GET
from django_eventstream.views import events

from shared_apps.core.errors import ProductError
from shared_apps.live.channels import admit
from shared_apps.live.handler import StreamRequest
from shared_apps.live.streams import streams
from tenants.access import Audience, MemberRequest, open_to


class Misdirected(ProductError):
    """The request did not come through the StreamHandler, so its stream would keep a thread and a connection."""

    code = "misdirected"
    status = HTTPStatus.MISDIRECTED_REQUEST
    message = "Live updates are not served in this way. The page goes on by asking now and then."


@open_to(Audience.MEMBERS)
@require_GET
def stream(request: MemberRequest) -> HttpResponseBase:
    """Server-sent events for the channels named in the query. Tokens, resume points and the like are not read.

    Raises:
        NotAllowed: one of the channels is not this member's to hear.
        Misdirected: the request is served as pages are.
        TooManyStreams: this person, this workspace or this process has as many open as it may.
    """
    session_key = request.session.session_key or ""
    names, is_old = request.GET.getlist("channel"), request.is_at_old_address
    listener = admit(request.membership, names, session_key=session_key, is_at_old_address=is_old)
    if not isinstance(request, StreamRequest):
        raise Misdirected
    streams().places.ask(listener.pk)
    request.user = listener  # type: ignore[assignment]  # what django-eventstream asks about is our Listener
    request.GET = QueryDict()  # es-meta would let a token choose channels
    request.META.pop("HTTP_LAST_EVENT_ID", None)
    response: HttpResponseBase = events(request)
    return response
