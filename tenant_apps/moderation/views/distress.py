"""Pages about distress: where a child finds help, and what the adults in charge are told."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from shared_apps.ai.safety.distress.helplines import ANYWHERE, checked_on, countries
from shared_apps.core.errors import InvalidInput
from tenant_apps.moderation import access
from tenant_apps.moderation.services import concerns, help_settings
from tenants.access.audiences import Audience, open_to
from tenants.access.requests import MemberRequest
from tenants.models import Right

CONCERNS_SHOWN = 50


@open_to(Audience.MEMBERS)
@never_cache
@require_safe
def find_help(request: MemberRequest) -> HttpResponse:
    """Calm words, and where a child gets help in its country; another country can be looked at."""
    asked = countries().get(request.GET.get("country", ""))
    own = help_settings.country_of_team()
    context = {
        "country": asked or own,
        "own": own,
        "countries": countries().values(),
        "anywhere": ANYWHERE,
        "checked_on": checked_on(),
        "was_just_written": "from" in request.GET,
    }
    return TemplateResponse(request, "moderation/help.html", context)


@open_to(Right.MODERATE)
@require_POST
def choose_country(request: MemberRequest) -> HttpResponse:
    try:
        help_settings.set_country(code=request.POST.get("country", ""), by=request.membership, now=timezone.now())
    except InvalidInput as error:
        messages.error(request, str(error))
    else:
        messages.success(request, "Saved. Children see the numbers of this country.")
    return redirect("moderation:help")


@open_to(Right.APPROVE)
@never_cache
@require_safe
def concern_list(request: MemberRequest) -> HttpResponse:
    """What this adult was told: that a child may need help, never its words."""
    found = list(access.concerns_of(request.membership)[:CONCERNS_SHOWN])
    names = concerns.told_names(found)
    entries = [(concern, names.get(str(concern.acknowledged_by), "")) for concern in found]
    context = {"entries": entries, "country": help_settings.country_of_team()}
    return TemplateResponse(request, "moderation/concerns.html", context)


@open_to(Right.APPROVE)
@require_POST
def acknowledge(request: MemberRequest, concern_id: UUID) -> HttpResponse:
    concern = access.concern_to_acknowledge(request.membership, concern_id)
    concerns.acknowledge(concern=concern, by=request.membership, now=timezone.now())
    messages.success(request, "Thank you. We stored that you read it, and when.")
    return redirect("moderation:concerns")
