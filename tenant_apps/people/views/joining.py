"""How a pupil comes in with a code. The code of a QR card follows a # in its link, so that no log ever has it."""

import secrets

from django.core import signing
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from shared_apps.core.browsers import browser_name
from shared_apps.core.client_ips import client_network
from shared_apps.core.error_responses import set_retry_after
from shared_apps.core.errors import NotFound, ProductError
from tenant_apps.people import access
from tenant_apps.people.services import joining
from tenant_apps.people.services.joining import Joined
from tenants.access import shared_browsers
from tenants.access.audiences import Audience, open_to
from tenants.access.requests import WorkspaceRequest

KNOWN_COOKIE = "__Host-joined"
"""Of a browser that came in with a code before. It opens nothing; it only has attempts of its own."""
KNOWN_SALT = "people.known-browser"


@open_to(Audience.ANYONE)
@never_cache
@require_http_methods(["GET", "POST"])
def join(request: WorkspaceRequest) -> HttpResponse:
    """Take a code. A card opens the pupil's place, the class code shows the faces of the class."""
    if not request.team.is_class:
        raise NotFound
    problem: ProductError | None = None
    if request.method == "POST":
        try:
            joined = _join(request)
        except ProductError as error:
            problem = error
        else:
            return _arrived(request, joined)
    status = 200 if problem is None else 422 if request.headers.get("HX-Request") else problem.status
    response = render(request, "people/join.html", {"problem": problem}, status=status)
    return set_retry_after(response, problem)


def _join(request: WorkspaceRequest) -> Joined:
    return joining.join(
        code=request.POST.get("code", "")[:40],
        session=request.session,
        team_id=str(request.team.id),
        device_name=browser_name(request.headers.get("User-Agent", "")),
        counted=_counted(request),
        now=timezone.now(),
    )


def _arrived(request: WorkspaceRequest, joined: Joined) -> HttpResponse:
    response = redirect("stories:shelf" if joined.member else "people:come_in")
    if joined.device:
        response.set_cookie(access.DEVICE_COOKIE, access.cookie_value(joined.device), **access.COOKIE_OPTIONS)
    shared_browsers.mark_shared(response)
    if not _known(request):
        mark = signing.dumps(secrets.token_urlsafe(16), salt=KNOWN_SALT)
        response.set_cookie(KNOWN_COOKIE, mark, **access.COOKIE_OPTIONS)
    return response


def _counted(request: WorkspaceRequest) -> dict[str, str]:
    """The keys under which attempts are counted. Networks are counted for each class: a school has one for all."""
    team = str(request.team.id)
    if known := _known(request):
        return {"known": f"{team} {known}"}
    network = f"{team} {client_network(request)}"
    return {"device": f"{team} {request.META.get('CSRF_COOKIE') or network}", "network": network, "team": team}


def _known(request: WorkspaceRequest) -> str:
    try:
        return str(signing.loads(request.COOKIES.get(KNOWN_COOKIE, ""), salt=KNOWN_SALT, max_age=access.DEVICE_AGE))
    except (signing.BadSignature, ValueError):
        return ""
