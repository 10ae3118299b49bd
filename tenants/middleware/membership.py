"""Admit members to a workspace and users to the apex."""

from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

from django.contrib.auth.middleware import LoginRequiredMiddleware
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django_htmx.middleware import HtmxDetails

from shared_apps.core.error_responses import error_response, wants_json
from shared_apps.core.errors import SignInNeeded
from shared_apps.core.htmx import is_navigation, page_that_asks
from tenants.access import shared_browsers
from tenants.access.audiences import (
    ON_A_WORKSPACE,
    ON_THE_APEX,
    Audience,
    AudienceMissing,
    Declared,
    admits,
    audience_of,
    refusal_of,
)
from tenants.access.members import membership_in_session
from tenants.access.tokens import membership_by_token, token_in
from tenants.models import Membership, Team
from tenants.services.tokens import note_use


class MembershipMiddleware(LoginRequiredMiddleware):
    """Enforces the declared audience of every view: members by role on a workspace host, users on the apex.

    A view without an audience, or with one that its host does not know, is open to nobody.
    """

    def process_request(self, request: HttpRequest) -> None:
        request.membership = self._membership(request)  # type: ignore[attr-defined]  # what makes it a MemberRequest

    def process_view(
        self,
        request: HttpRequest,
        view_func: Callable[..., HttpResponseBase],
        view_args: tuple[Any, ...],
        view_kwargs: dict[str, Any],
    ) -> HttpResponseBase | None:
        """None admits the request.

        Raises:
            AudienceMissing: the view declares no audience that fits its host.
        """
        team: Team | None = getattr(request, "team", None)
        audience = audience_of(view_func)
        if audience is None or audience not in (ON_A_WORKSPACE if team else ON_THE_APEX):
            raise AudienceMissing(request.path)
        if audience is Audience.ANYONE:
            return None
        return self._in_workspace(request, audience) if team else self._on_apex(request, view_func)

    def _on_apex(self, request: HttpRequest, view_func: Callable[..., HttpResponseBase]) -> HttpResponseBase | None:
        return None if request.user.is_authenticated else self.handle_no_permission(request, view_func)

    def _in_workspace(self, request: HttpRequest, audience: Declared) -> HttpResponseBase | None:
        membership: Membership | None = getattr(request, "membership", None)
        if membership is None:
            return self._send_to_entry(request)
        return None if admits(audience, membership) else error_response(request, refusal_of(audience, membership.team))

    def process_response(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        """Forbid caching of members' pages, so that Back on a shared tablet shows nothing of the person before.

        A browser in which a child is in is one that children use, from then on.
        """
        membership: Membership | None = getattr(request, "membership", None)
        if membership and not response.has_header("Cache-Control"):
            response["Cache-Control"] = "private, no-store"
        if membership and not membership.is_adult and not shared_browsers.is_shared(request):
            shared_browsers.mark_shared(response)
        return response

    @staticmethod
    def _membership(request: HttpRequest) -> Membership | None:
        """By the token that a request to the API names, or else by the session. A wrong token is no session."""
        team: Team | None = getattr(request, "team", None)
        if team is None:
            return None
        token = token_in(request)
        if token is None:
            return membership_in_session(request.session, team)
        membership = membership_by_token(token, team, now=timezone.now())
        if membership and membership.token:
            note_use(token=membership.token, now=timezone.now())
        return membership

    @staticmethod
    def _send_to_entry(request: HttpRequest) -> HttpResponse:
        htmx = HtmxDetails(request)
        if wants_json(request) or request.method not in ("GET", "HEAD") or not (htmx or is_navigation(request)):
            return error_response(request, SignInNeeded())
        came_for = page_that_asks(htmx) if htmx else request.get_full_path()
        return redirect(f"{reverse('entry:enter')}?{urlencode({'next': came_for})}")
