from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.views.decorators.http import require_safe

from shared_apps.ai import providers
from tenants.access.audiences import Audience, open_to


@open_to(Audience.ANYONE)
@require_safe
def about(request: HttpRequest) -> HttpResponse:
    """A page that says who writes and draws here, and how to connect another provider."""
    statuses = list(providers.statuses())
    outside = [status for status in statuses if not status.built_in]
    return TemplateResponse(request, "ai/about.html", {"statuses": statuses, "outside": outside})
