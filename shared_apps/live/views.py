from http import HTTPStatus

from django.http import HttpResponseBase, QueryDict
from django.views.decorators.http import require_GET
from django_eventstream.views import events

from shared_apps.core.errors import ProductError
from shared_apps.live.channels import authorize
from shared_apps.live.handler import StreamRequest
from shared_apps.live.streams import streams
from tenants.access.audiences import Audience, open_to
from tenants.access.requests import MemberRequest


class Misdirected(ProductError):
    """The request did not come through the StreamHandler, so its stream would occupy a thread and a connection."""

    code = "misdirected"
    status = HTTPStatus.MISDIRECTED_REQUEST
    message = "Live updates are not served in this way. The page checks for changes now and then."


@open_to(Audience.MEMBERS)
@require_GET
def stream(request: MemberRequest) -> HttpResponseBase:
    """Server-sent events for the channels named in the query. Other parameters and Last-Event-ID are ignored.

    Raises:
        NotAllowed: the member may not listen to one of the channels.
        Misdirected: the request came through the handler for pages.
        TooManyStreams: this person, this workspace or this process has reached its bound.
    """
    session_key = request.session.session_key or ""
    names, is_old = request.GET.getlist("channel"), request.is_at_old_address
    user = authorize(request.membership, names, session_key=session_key, is_at_old_address=is_old)
    if not isinstance(request, StreamRequest):
        raise Misdirected
    # Reserved after permission is checked: a request that is refused must not use up a slot.
    streams().admission.reserve(user.pk)
    request.user = user  # type: ignore[assignment]  # django-eventstream passes it on to our ChannelManager
    request.GET = QueryDict()  # django-eventstream would let an es-meta token choose channels
    request.META.pop("HTTP_LAST_EVENT_ID", None)
    response: HttpResponseBase = events(request)
    return response
