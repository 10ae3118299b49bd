"""On a workspace host: the door, the arrival and the way out."""

import secrets

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme, urlencode
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST, require_safe

from shared_apps.core.addresses import apex_url
from shared_apps.core.errors import NotAllowed
from tenants import services
from tenants.access import Audience, MemberRequest, open_to
from tenants.services.entry import fingerprint

NONCE_COOKIE = "__Host-entry"
NONCE_SECONDS = 600


@open_to(Audience.ANYONE)
@never_cache
@require_GET
def enter(request: MemberRequest) -> HttpResponse:
    """Give this browser a nonce and send it to the apex for a ticket. Tabs that come at once share the nonce."""
    nonce = request.COOKIES.get(NONCE_COOKIE) or secrets.token_urlsafe(32)
    query = urlencode({"nonce": fingerprint(nonce), "next": safe_path(request.GET.get("next", "/"))})
    response = HttpResponseRedirect(apex_url(f"/workspaces/{request.team.slug}/hand-over/?{query}"))
    response.set_cookie(
        NONCE_COOKIE, nonce, max_age=NONCE_SECONDS, secure=settings.SESSION_COOKIE_SECURE, httponly=True, samesite="Lax"
    )
    return response


@open_to(Audience.ANYONE)
@never_cache
@require_GET
def arrive(request: MemberRequest) -> HttpResponse:
    """Take the ticket that came back. The nonce stays for its ten minutes, for other tabs that are on their way."""
    nonce, token = request.COOKIES.get(NONCE_COOKIE, ""), request.GET.get("ticket", "")
    try:
        membership = services.take_ticket(token=token, nonce=nonce, team=request.team, now=timezone.now())
    except NotAllowed as error:
        return render(request, "entry/refused.html", {"error": error}, status=error.status)
    services.open_session(session=request.session, membership=membership)
    return redirect(safe_path(request.GET.get("next", "/")))


@open_to(Audience.MEMBERS)
@require_POST
def leave(request: MemberRequest) -> HttpResponse:
    services.leave(session=request.session)
    return redirect("entry:goodbye")


@open_to(Audience.ANYONE)
@require_safe
def goodbye(request: HttpRequest) -> HttpResponse:
    return render(request, "entry/goodbye.html")


def safe_path(path: str) -> str:
    """The path, if it stays on this host; else the shelf."""
    stays = path.startswith("/") and url_has_allowed_host_and_scheme(path, allowed_hosts=None)
    return path if stays else "/"
