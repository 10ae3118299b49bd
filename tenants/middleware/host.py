"""Find the team by the host of a request."""

from collections.abc import Callable

from django.conf import settings
from django.core.exceptions import DisallowedHost
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import set_urlconf

from shared_apps.core.error_responses import error_response, wants_json
from shared_apps.core.errors import UnreadableRequest
from shared_apps.core.origins import apex_url
from tenants.access.hosts import team_by_host
from tenants.access.members import WorkspaceClosed, closed_message, membership_in_closed
from tenants.backend import public_context, team_context
from tenants.middleware.moved import redirect_to_current, without_redirect
from tenants.middleware.upkeep import answer_if_behind
from tenants.models import Team

GetResponse = Callable[[HttpRequest], HttpResponse]


class HostMiddleware:
    """Chooses the schema by host: the apex works on public, a workspace on its team, anything else is not found."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        request.team = None  # type: ignore[attr-defined]  # MemberRequest and ApexRequest say which it is
        request.membership = None  # type: ignore[attr-defined]  # likewise
        request.is_at_old_address = False  # type: ignore[attr-defined]  # likewise
        try:
            host = request.get_host().lower().rsplit(":", 1)[0]
        except DisallowedHost:  # scanners send such hosts all day: no error of ours, so nothing is logged
            _route(request, settings.PUBLIC_SCHEMA_URLCONF)
            return error_response(request, UnreadableRequest())
        if host == settings.BASE_DOMAIN:
            return self._on_apex(request)
        team = team_by_host(host)
        if team is None:
            return self._closed(request, host) or self._nowhere(request)
        return self._in_workspace(request, team) if host == team.host else self._at_old_address(request, team)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        return answer_if_behind(request, error)

    def _on_apex(self, request: HttpRequest) -> HttpResponse:
        _route(request, settings.PUBLIC_SCHEMA_URLCONF)
        with public_context():
            return self.get_response(request)

    def _in_workspace(self, request: HttpRequest, team: Team) -> HttpResponse:
        request.team = team  # type: ignore[attr-defined]  # what makes it a MemberRequest
        _route(request, settings.ROOT_URLCONF)
        with team_context(team):
            return self.get_response(request)

    def _at_old_address(self, request: HttpRequest, team: Team) -> HttpResponse:
        request.is_at_old_address = True  # type: ignore[attr-defined]  # likewise
        return redirect_to_current(request, team) or without_redirect(request, self._in_workspace(request, team), team)

    def _closed(self, request: HttpRequest, host: str) -> HttpResponse | None:
        """A 404 that says that the workspace is suspended, for members who had entered it; None for anybody else."""
        session_key = request.COOKIES.get(settings.SESSION_COOKIE_NAME)
        if not session_key:
            return None
        with public_context():
            membership = membership_in_closed(host=host, session_key=session_key)
        if membership is None:
            return None
        _route(request, settings.PUBLIC_SCHEMA_URLCONF)
        error = WorkspaceClosed(closed_message(membership))
        if wants_json(request):
            return error_response(request, error)
        context = {"error": error, "apex": apex_url("/"), "workspaces": apex_url("/workspaces/")}
        return _for_now(render(request, "tenants/closed.html", context, status=error.status))

    def _nowhere(self, request: HttpRequest) -> HttpResponse:
        _route(request, settings.PUBLIC_SCHEMA_URLCONF)
        return render(request, "tenants/no_workspace.html", {"apex": apex_url("/")}, status=404)


def _for_now(response: HttpResponse) -> HttpResponse:
    response["Cache-Control"] = "private, no-store"
    return response


def _route(request: HttpRequest, urlconf: str) -> None:
    request.urlconf = urlconf
    set_urlconf(urlconf)
