from django.conf import settings
from django.http import HttpRequest

from shared_apps.core.addresses import apex_url


def workspace(request: HttpRequest) -> dict[str, object]:
    """For every template: the team and the member, None on the apex; and where the apex is."""
    return {
        "team": getattr(request, "team", None),
        "membership": getattr(request, "membership", None),
        "apex": apex_url(""),
        "base_domain": settings.BASE_DOMAIN,
    }
