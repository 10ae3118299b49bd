"""Middleware for one tenant: the team is fixed, and the member is the session's user."""

from collections.abc import Callable
from uuid import UUID

from django.http import HttpRequest, HttpResponse

from tenants.models import Membership, Team

TEAM = Team(id=UUID(int=1), schema_name="team_only", slug="only", name="The only family", status=Team.Status.ACTIVE)
MEMBERSHIP = Membership(id=UUID(int=2), team=TEAM, role=Membership.Role.PARENT_ADMIN)

GetResponse = Callable[[HttpRequest], HttpResponse]


class StubTeamMiddleware:
    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        request.team = TEAM  # type: ignore[attr-defined]  # as the product's middleware does
        return self.get_response(request)


class StubMembershipMiddleware:
    """One query for the user, as the product's middleware makes one for the membership."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if not request.user.is_authenticated:
            return HttpResponse(status=403)
        request.membership = MEMBERSHIP  # type: ignore[attr-defined]  # likewise
        response = self.get_response(request)
        response["Cache-Control"] = "private, no-store"
        return response
