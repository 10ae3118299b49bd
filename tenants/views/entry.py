"""On a workspace host: enter, arrive, leave."""

import secrets

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme, urlencode
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST, require_safe

from shared_apps.core.browsers import browser_name
from shared_apps.core.errors import NotAllowed
from shared_apps.core.origins import apex_url
from tenants.access import shared_browsers
from tenants.access.audiences import Audience, open_to
from tenants.access.requests import MemberRequest, WorkspaceRequest
from tenants.access.sign_ins import SIGN_INS, SignIn
from tenants.models import fingerprint
from tenants.services import entry

NONCE_COOKIE = "__Host-entry"
"""The prefix of the cookies' names."""
NONCE_SECONDS = 600
ACCOUNT = "account"
"""The value of ``with`` for people who sign in with their account."""


@open_to(Audience.ANYONE)
@never_cache
@require_GET
def enter(request: WorkspaceRequest) -> HttpResponse:
    """Give this browser a nonce and send it to the apex for a ticket; or let the person choose another way in.

    A tab reuses the nonce of an earlier tab. Tabs that come at the same moment each get a cookie with a name of its
    own: with one name the second would overwrite the nonce with which the first is entering.
    """
    came_for = safe_path(request.GET.get("next", "/"))
    ways = [way for way in SIGN_INS.values() if request.GET.get("with") != ACCOUNT and way.is_offered(request)]
    if ways:
        return _choose(request, came_for, ways)
    nonce = next(iter(_nonces(request)), None) or secrets.token_urlsafe(32)
    shared = {"shared": "1"} if shared_browsers.is_shared(request) else {}
    query = urlencode({"nonce": fingerprint(nonce), "next": came_for, **shared})
    response = HttpResponseRedirect(apex_url(f"/workspaces/{request.team.slug}/hand-over/?{query}"))
    name = f"{NONCE_COOKIE}-{fingerprint(nonce)[:8]}"
    response.set_cookie(
        name, nonce, max_age=NONCE_SECONDS, secure=settings.SESSION_COOKIE_SECURE, httponly=True, samesite="Lax"
    )
    return response


@open_to(Audience.ANYONE)
@never_cache
@require_GET
def arrive(request: WorkspaceRequest) -> HttpResponse:
    """Use the ticket. The nonce stays for its ten minutes, for other tabs that are entering."""
    nonces, token = _nonces(request), request.GET.get("ticket", "")
    came_for = safe_path(request.GET.get("next", "/"))
    is_shared = shared_browsers.is_shared(request) or "shared" in request.GET
    try:
        membership = entry.take_ticket(
            token=token, nonces=nonces, team=request.team, now=timezone.now(), is_shared=is_shared
        )
    except entry.SignInTooOld:  # the apex did not know yet that children use this browser; now it is told so
        response = redirect(f"{reverse('entry:enter')}?{urlencode({'next': came_for, 'with': ACCOUNT})}")
        shared_browsers.mark_shared(response)
        return response
    except NotAllowed as error:
        return render(request, "entry/refused.html", {"error": error}, status=error.status)
    response = redirect(came_for)
    if membership != request.membership:  # else another tab was faster, and its pages use this session already
        entry.open_session(session=request.session, membership=membership)
        entry.note_browser(session=request.session, name=browser_name(request.headers.get("User-Agent", "")))
    if is_shared:
        request.session.set_expiry(shared_browsers.ADULT_SESSION_SECONDS)
        shared_browsers.mark_shared(response)
    return response


@open_to(Audience.MEMBERS)
@require_POST
def leave(request: MemberRequest) -> HttpResponse:
    """Adults are reminded of their account; a child, who has none, finds the way in again."""
    entry.leave(session=request.session)
    return redirect("entry:goodbye" if request.membership.is_adult else "entry:enter")


@open_to(Audience.ANYONE)
@require_safe
def goodbye(request: HttpRequest) -> HttpResponse:
    return render(request, "entry/goodbye.html")


def _choose(request: HttpRequest, came_for: str, offered: list[SignIn]) -> HttpResponse:
    query = urlencode({"next": came_for})
    ways = [{"label": way.label, "url": f"{reverse(way.url_name)}?{query}"} for way in offered]
    account_url = f"{reverse('entry:enter')}?{urlencode({'next': came_for, 'with': ACCOUNT})}"
    return render(request, "entry/choose.html", {"ways": ways, "account_url": account_url})


def _nonces(request: HttpRequest) -> list[str]:
    return [nonce for name, nonce in request.COOKIES.items() if name.startswith(NONCE_COOKIE) and nonce]


def safe_path(path: str) -> str:
    """The path, if it stays on this host; otherwise that of the shelf."""
    stays = path.startswith("/") and url_has_allowed_host_and_scheme(path, allowed_hosts=None)
    return path if stays else "/"
