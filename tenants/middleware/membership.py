"""Does this browser belong here?"""

from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

from django.contrib.auth.middleware import LoginRequiredMiddleware
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse

from shared_apps.core.answers import error_response, wants_json
from shared_apps.core.errors import SignInNeeded
from tenants import access
from tenants.models import Membership, Team


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
