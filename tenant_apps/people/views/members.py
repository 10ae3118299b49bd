"""Who belongs to the workspace, and with which role."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from shared_apps.core.errors import Conflict
from tenants.access import members as access
from tenants.access.audiences import open_to
from tenants.access.requests import MemberRequest
from tenants.models import Membership, Right, Role
from tenants.services import members


@open_to(Right.SEE_MEMBERS)
@never_cache
@require_safe
def list_members(request: MemberRequest) -> HttpResponse:
    context = {"adults": access.adults_of(request.membership), "roles": _roles_of(request)}
    return TemplateResponse(request, "people/members.html", context)


@open_to(Right.MANAGE_MEMBERS)
@require_POST
def change_role(request: MemberRequest, member_id: UUID) -> HttpResponse:
    adult = access.adult_to_manage(request.membership, member_id)
    try:
        changed = members.change_role(member=adult, role=request.POST.get("role", ""))
    except Conflict as error:
        messages.error(request, str(error))
    else:
        messages.success(request, f"{adult.user} is {changed.role_name.lower()} now.")
        if changed.id == request.membership.id and not changed.may(Right.SEE_MEMBERS):
            return redirect("stories:shelf")
    return redirect("people:members")


@open_to(Right.MANAGE_MEMBERS)
@require_POST
def remove(request: MemberRequest, member_id: UUID) -> HttpResponse:
    adult = access.adult_to_manage(request.membership, member_id)
    if adult.id == request.membership.id:
        return leave(request)
    try:
        members.remove(member=adult, now=timezone.now())
    except Conflict as error:
        messages.error(request, str(error))
    else:
        messages.success(request, f"{adult.user} does not belong to this workspace any more. Their books stay.")
    return redirect("people:members")


@open_to(Right.SEE_MEMBERS)
@require_POST
def leave(request: MemberRequest) -> HttpResponse:
    try:
        members.remove(member=request.membership, now=timezone.now())
    except Conflict as error:
        messages.error(request, str(error))
        return redirect("people:members")
    request.session.flush()
    return redirect("entry:goodbye")


def _roles_of(request: MemberRequest) -> list[tuple[str, str]]:
    """The roles of adults, with the names that this team has for them."""
    roles = (Role.ADULT, Role.PARENT_ADMIN)
    return [(role.value, Membership(team=request.team, role=role).role_name) for role in roles]
