"""On the apex: an account that stays signed in is no use to the children of its owner."""

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
    {"account_reauthenticate", "mfa_reauthenticate", "mfa_reauthenticate_webauthn", "sign_out_everywhere"}
)
"""Where one shows who one is, and where one only signs out."""


class SharedBrowserMiddleware:
    """Asks for the password again on the pages of a signed-in person, where children use the browser too.

    The workspace's host tells the apex that they do, by ``shared`` in the address.
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
        match = request.resolver_match
        name = match.url_name if match else ""
        if not _is_on_the_apex(request) or audience_of(view) is not Audience.USERS or name in STAYS_OPEN:
            return None
        if not shared_browsers.is_shared(request) and "shared" not in request.GET:
            return None
        at = shared_browsers.signed_in_at(request, request.user)  # type: ignore[arg-type]  # a user: see the audience
        return None if shared_browsers.is_recent(at, now=timezone.now()) else _ask_again(request)


def _is_on_the_apex(request: HttpRequest) -> bool:
    return getattr(request, "team", None) is None


def _ask_again(request: HttpRequest) -> HttpResponse:
    """To the page for the password, and from there to the page that was wanted. A form is filled in once more."""
    htmx = HtmxDetails(request)
    wanted = page_that_asks(htmx) if htmx else request.get_full_path()
    if request.method not in ("GET", "HEAD"):
        wanted = reverse("workspaces:list")
    methods = get_adapter().get_reauthentication_methods(request.user)
    place = methods[0]["url"] if methods else reverse("account_login")
    return redirect(f"{place}?{urlencode({'next': wanted})}")
