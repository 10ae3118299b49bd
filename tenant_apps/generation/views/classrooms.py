"""For teachers: the class at a glance, and the work of one pupil."""

from uuid import UUID

from django.http import HttpResponse
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from tenant_apps.generation.services import class_overview
from tenants.access.audiences import open_to
from tenants.access.requests import MemberRequest
from tenants.models import Right


@open_to(Right.MANAGE_CHILDREN)
@never_cache
@require_safe
def overview(request: MemberRequest) -> HttpResponse:
    """Who is in, who is stuck, and what each pupil does. The list renews itself."""
    pupils = class_overview.overview_of(by=request.membership, now=timezone.now())
    context = {
        "pupils": pupils,
        "are_in": sum(pupil.is_in for pupil in pupils),
        "are_stuck": sum(bool(pupil.stuck) for pupil in pupils),
    }
    template = "generation/class_overview.html#pupils" if request.htmx else "generation/class_overview.html"
    return TemplateResponse(request, template, context)


@open_to(Right.MANAGE_CHILDREN)
@never_cache
@require_safe
def pupil(request: MemberRequest, profile_id: UUID) -> HttpResponse:
    """One pupil's draft and all its books."""
    found = class_overview.pupil_of(by=request.membership, profile_id=profile_id, now=timezone.now())
    return TemplateResponse(request, "generation/pupil.html", {"pupil": found})
