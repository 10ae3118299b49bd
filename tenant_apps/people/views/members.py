"""Who belongs to the workspace, and with which role."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from shared_apps.core.errors import Conflict
from tenant_apps.people.forms import InvitationForm, role_choices
from tenants.access import members as access
from tenants.access.audiences import open_to
from tenants.access.invitations import invitations_of
from tenants.access.requests import MemberRequest
from tenants.models import Right
from tenants.services import members


@open_to(Right.SEE_MEMBERS)
@never_cache
@require_safe
def list_members(request: MemberRequest) -> HttpResponse:
    return members_page(request=request)


@open_to(Right.MANAGE_MEMBERS)
@require_POST
def change_role(request: MemberRequest, member_id: UUID) -> HttpResponse:
    adult = access.adult_to_manage(request.membership, member_id)
    try:
        changed = members.change_role(
            member=adult, role=request.POST.get("role", ""), now=timezone.now(), by=request.membership
        )
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
        members.remove(member=adult, now=timezone.now(), by=request.membership)
    except Conflict as error:
        messages.error(request, str(error))
    else:
        messages.success(request, f"{adult.user} does not belong to this workspace any more. Their books stay.")
    return redirect("people:members")


@open_to(Right.SEE_MEMBERS)
@require_POST
def leave(request: MemberRequest) -> HttpResponse:
    try:
        members.remove(member=request.membership, now=timezone.now(), by=request.membership)
    except Conflict as error:
        messages.error(request, str(error))
        return redirect("people:members")
    request.session.flush()
    return redirect("entry:goodbye")


def members_page(*, request: MemberRequest, form: InvitationForm | None = None) -> HttpResponse:
    """Everyone who is here; for those who manage members also the invitations, with ``form`` if it has errors."""
    context: dict[str, object] = {"adults": access.adults_of(request.membership), "roles": role_choices(request.team)}
    if request.membership.may(Right.MANAGE_MEMBERS):
        context["invitations"] = invitations_of(request.membership)
        context["form"] = form or InvitationForm(team=request.team)
        context["now"] = timezone.now()
    return render(request, "people/members.html", context, status=422 if form else 200)
