"""Keeps a pupil signed in on a shared device for as long as something happens there."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from shared_apps.core.htmx import is_navigation
from tenant_apps.people.services import visits
from tenants.models import Membership


class PupilActivityMiddleware:
    """Notes what a pupil does. A page that only looks for news by itself does not count."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        member: Membership | None = getattr(request, "membership", None)
        if member and member.profile_id and member.team.is_class and _is_activity(request):
            visits.note_activity(session=request.session, member=member, now=timezone.now())
        return self.get_response(request)


def _is_activity(request: HttpRequest) -> bool:
    return request.method == "POST" or (is_navigation(request) and not request.headers.get("HX-Request"))
