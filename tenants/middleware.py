"""The door: whose host is this, and does this browser belong here? Both fail closed, for every view alike."""

from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.contrib.auth.middleware import LoginRequiredMiddleware
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse, set_urlconf

from shared_apps.core.addresses import apex_url
from shared_apps.core.answers import error_response, wants_json
from shared_apps.core.errors import SignInNeeded
from tenants import access
from tenants.backend import public_context, team_context
from tenants.models import Membership, Team

GetResponse = Callable[[HttpRequest], HttpResponse]


class HostMiddleware:
    """Chooses the schema by host: the apex works on public, a workspace on its team, anything else is not found."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        host = request.get_host().lower().rsplit(":", 1)[0]
        request.team = None  # type: ignore[attr-defined]  # MemberRequest and ApexRequest say which it is
        request.membership = None  # type: ignore[attr-defined]  # likewise
        if host == settings.BASE_DOMAIN:
            return self._on_apex(request)
        with public_context():
            team = access.team_by_host(host)
        return self._in_workspace(request, team) if team else self._nowhere(request)

    def _on_apex(self, request: HttpRequest) -> HttpResponse:
        _route(request, settings.PUBLIC_SCHEMA_URLCONF)
        with public_context():
            return self.get_response(request)

    def _in_workspace(self, request: HttpRequest, team: Team) -> HttpResponse:
        request.team = team  # type: ignore[attr-defined]  # what makes it a MemberRequest
        _route(request, settings.ROOT_URLCONF)
        with team_context(team):
            return self.get_response(request)

    def _nowhere(self, request: HttpRequest) -> HttpResponse:
        _route(request, settings.PUBLIC_SCHEMA_URLCONF)
        return render(request, "tenants/no_workspace.html", {"apex": apex_url("/")}, status=404)


class MembershipMiddleware(LoginRequiredMiddleware):
    """Every view needs someone who belongs: a member on a workspace host, a user on the apex.

    Views that are open to anyone say so with Django's ``login_not_required``.
    """

    def process_request(self, request: HttpRequest) -> None:
        request.membership = self._membership(request)  # type: ignore[attr-defined]  # likewise

    def process_view(
        self,
        request: HttpRequest,
        view_func: Callable[..., HttpResponseBase],
        view_args: tuple[Any, ...],
        view_kwargs: dict[str, Any],
    ) -> HttpResponseBase | None:
        if not getattr(view_func, "login_required", True) or getattr(request, "membership", None):
            return None
        if getattr(request, "team", None):
            return self._send_to_the_door(request)
        return super().process_view(request, view_func, view_args, view_kwargs)

    def process_response(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        """On a shared tablet, Back shows nobody what the one before saw: what is for a member is not kept."""
        if getattr(request, "membership", None) and not response.has_header("Cache-Control"):
            response["Cache-Control"] = "private, no-store"
        return response

    @staticmethod
    def _membership(request: HttpRequest) -> Membership | None:
        team: Team | None = getattr(request, "team", None)
        return access.membership_in_session(request.session, team) if team else None

    @staticmethod
    def _send_to_the_door(request: HttpRequest) -> HttpResponse:
        if wants_json(request) or request.method not in ("GET", "HEAD"):
            return error_response(request, SignInNeeded())
        came_for = "/" if request.headers.get("HX-Request") else request.get_full_path()
        return redirect(f"{reverse('entry:enter')}?{urlencode({'next': came_for})}")


def _route(request: HttpRequest, urlconf: str) -> None:
    request.urlconf = urlconf
    set_urlconf(urlconf)
