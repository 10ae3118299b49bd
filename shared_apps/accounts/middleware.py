"""On the apex: what is asked of somebody who is signed in already, before anything of theirs opens or changes."""

from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

from allauth.account.adapter import get_adapter
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django_htmx.middleware import HtmxDetails

from shared_apps.core.htmx import page_that_asks
from tenants.access import shared_browsers
from tenants.access.audiences import Audience, audience_of

STAYS_OPEN = frozenset(
    {
        "account_reauthenticate",
        "mfa_reauthenticate",
        "mfa_reauthenticate_webauthn",
        "sign_in_again",
        "sign_out_everywhere",
    }
)
"""Where one shows who one is, and where one only signs out."""

SENSITIVE = frozenset(
    {
        "account_email",
        "account_set_password",
        "close_account",
        "mfa_activate_totp",
        "mfa_add_webauthn",
        "socialaccount_connections",
    }
)
CONNECTS = frozenset({"apple_login", "google_login"})


class RecentSignInMiddleware:
    """Wants a recent sign-in where children use the browser too, and for changes of an account without a password.

    The workspace's host tells the apex that children do, by ``shared`` in the address. Accounts with a password are
    asked for it by allauth before a change; it asks those without for nothing.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if _is_on_the_apex(request) and "shared" in request.GET and not shared_browsers.is_shared(request):
            shared_browsers.mark_shared(response)
        return response

    def process_view(
        self, request: HttpRequest, view: Callable[..., HttpResponseBase], args: tuple[Any, ...], kwargs: dict[str, Any]
    ) -> HttpResponse | None:
        """None admits the request."""
        if not _is_on_the_apex(request) or not request.user.is_authenticated:
            return None
        name = request.resolver_match.url_name or "" if request.resolver_match else ""
        if not _needs_recent_sign_in(request, name, is_of_users=audience_of(view) is Audience.USERS):
            return None
        at = shared_browsers.signed_in_at(request, request.user)
        return None if shared_browsers.is_recent(at, now=timezone.now()) else _ask_again(request, name)


def _is_on_the_apex(request: HttpRequest) -> bool:
    return getattr(request, "team", None) is None


def _needs_recent_sign_in(request: HttpRequest, name: str, *, is_of_users: bool) -> bool:
    if is_of_users and name not in STAYS_OPEN and (shared_browsers.is_shared(request) or "shared" in request.GET):
        return True
    changes = name in SENSITIVE or (name in CONNECTS and request.POST.get("process") == "connect")
    if not changes or (request.method != "POST" and name != "close_account"):
        return False
    return [method["id"] for method in get_adapter().get_reauthentication_methods(request.user)] == ["sign_in_again"]


def _ask_again(request: HttpRequest, name: str) -> HttpResponse:
    """To the page that asks, and from there to the page that was wanted. A form is filled in once more."""
    htmx = HtmxDetails(request)
    wanted = page_that_asks(htmx) if htmx else request.get_full_path()
    if request.method not in ("GET", "HEAD"):
        wanted = request.path if name in SENSITIVE else reverse("workspaces:list")
    place = get_adapter().get_reauthentication_methods(request.user)[0]["url"]
    return redirect(f"{place}?{urlencode({'next': wanted})}")
