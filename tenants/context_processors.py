from django.conf import settings
from django.http import HttpRequest

from shared_apps.core.addresses import apex_url
from shared_apps.core.caches import is_redis_resting


def workspace(request: HttpRequest) -> dict[str, object]:
    """For every template: team and member, None on the apex; where the apex is; whether pages hear of changes late."""
    return {
        "team": getattr(request, "team", None),
        "membership": getattr(request, "membership", None),
        "apex": apex_url(""),
        "base_domain": settings.BASE_DOMAIN,
        "live_is_paused": is_redis_resting,
    }
