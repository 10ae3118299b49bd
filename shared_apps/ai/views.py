from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.views.decorators.http import require_safe

from shared_apps.ai import providers
from tenants.access import Audience, open_to


@open_to(Audience.ANYONE)
@require_safe
def about(request: HttpRequest) -> HttpResponse:
    """Who writes and draws here, said honestly, and what it takes to have someone else do it."""
    standings = list(providers.standings())
    outside = [standing for standing in standings if not standing.built_in]
    return TemplateResponse(request, "ai/about.html", {"standings": standings, "outside": outside})
