from functools import partial

from django.conf import settings
from django.http import HttpRequest

from shared_apps.core.caches import is_redis_resting
from shared_apps.core.origins import apex_url
from tenants.access import shared_browsers
from tenants.models import Membership


def workspace(request: HttpRequest) -> dict[str, object]:
    """For every template: team and membership (None on the apex), origins, the person, and what slows things down."""
    return {
        "team": getattr(request, "team", None),
        "membership": getattr(request, "membership", None),
        "apex": apex_url(""),
        "base_domain": settings.BASE_DOMAIN,
        "person": partial(_person, request),
        "is_shared_browser": shared_browsers.is_shared(request),
        "live_is_paused": is_redis_resting,
    }


def _person(request: HttpRequest) -> str | None:
    """The person whose form drafts a browser may show: "" for nobody, None on an error page without a session."""
    if getattr(request, "team", None):
        member: Membership | None = getattr(request, "membership", None)
        return str(member.id) if member else "" if hasattr(request, "membership") else None
    user = getattr(request, "user", None)
    return None if user is None else str(user.pk or "")
