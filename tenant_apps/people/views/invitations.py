"""Inviting adults, by e-mail or with a link."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from shared_apps.core.errors import Conflict, InvalidInput
from shared_apps.core.limits import CountAway, TooManyRequests
from tenant_apps.people.access import access_to_invite
from tenant_apps.people.forms import InvitationForm
from tenant_apps.people.services import invitation_emails
from tenant_apps.people.views.members import members_page
from tenants.access.audiences import open_to
from tenants.access.invitations import invitation_to_manage
from tenants.access.requests import MemberRequest
from tenants.models import Right
from tenants.services import invitations
from tenants.services.invitations import IssuedInvitation


@open_to(Right.MANAGE_MEMBERS)
@never_cache
@require_POST
def invite(request: MemberRequest) -> HttpResponse:
    form = InvitationForm(request.POST, team=request.team)
    if form.is_valid():
        email, role = form.cleaned_data["email"].lower(), form.cleaned_data["role"]
        try:
            access_to_invite(request, email)
            issued = invitations.invite(by=request.membership, role=role, email=email, now=timezone.now())
        except (Conflict, InvalidInput, TooManyRequests, CountAway) as error:
            form.add_error(error.field, str(error))
        else:
            return _deliver(request, issued)
    return members_page(request=request, form=form)


@open_to(Right.MANAGE_MEMBERS)
@never_cache
@require_POST
def renew(request: MemberRequest, invitation_id: UUID) -> HttpResponse:
    invitation = invitation_to_manage(request.membership, invitation_id)
    try:
        access_to_invite(request, invitation.email)
        issued = invitations.renew(invitation=invitation, now=timezone.now())
    except (TooManyRequests, CountAway) as error:
        messages.error(request, str(error))
        return redirect("people:members")
    return _deliver(request, issued)


@open_to(Right.MANAGE_MEMBERS)
@require_POST
def revoke(request: MemberRequest, invitation_id: UUID) -> HttpResponse:
    invitation = invitation_to_manage(request.membership, invitation_id)
    invitations.revoke(invitation=invitation, now=timezone.now(), by=request.membership)
    messages.success(request, "The invitation is taken back. Its link opens nothing any more.")
    return redirect("people:members")


def _deliver(request: MemberRequest, issued: IssuedInvitation) -> HttpResponse:
    """Send the link, or show it on a page of its own: this is the only moment at which it is known."""
    if not issued.invitation.email:
        return render(request, "people/invitation_link.html", {"issued": issued})
    invitation_emails.send(issued=issued, by=request.membership)
    messages.success(request, f"The invitation is on its way to {issued.invitation.email}.")
    return redirect("people:members")
