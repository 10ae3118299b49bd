"""Who is here, for programs."""

from uuid import UUID

from django.utils import timezone
from ninja import Status

from shared_apps.core.api import problems
from tenant_apps.people.access import access_to_invite
from tenant_apps.people.schemas import InvitationIn, InvitationOut, MemberOut, RoleIn
from tenant_apps.people.services import invitation_emails
from tenants.access import members as access
from tenants.access.audiences import open_to
from tenants.access.requests import MemberRequest
from tenants.api import Router
from tenants.models import Right
from tenants.services import invitations, members

router = Router(tags=["members"])


@router.get("/", response={200: list[MemberOut]}, summary="List the adults")
@open_to(Right.SEE_MEMBERS)
def list_members(request: MemberRequest) -> list[MemberOut]:
    return [MemberOut.of(adult, to=request.membership) for adult in access.adults_of(request.membership)]


@router.post("/invitations", response={201: InvitationOut, **problems(409)}, summary="Invite an adult")
@open_to(Right.MANAGE_MEMBERS)
def invite_member(request: MemberRequest, invitation: InvitationIn) -> Status[InvitationOut]:
    """With an address the invitation is sent there as well."""
    access_to_invite(request, invitation.email.lower())
    issued = invitations.invite(by=request.membership, role=invitation.role, email=invitation.email, now=timezone.now())
    if issued.invitation.email:
        invitation_emails.send(issued=issued, by=request.membership)
    made = issued.invitation
    return Status(201, InvitationOut(id=made.id, link=issued.link, expires_at=made.expires_at))


@router.put("/{uuid:member_id}", response={200: MemberOut, **problems(409)}, summary="Change an adult's role")
@open_to(Right.MANAGE_MEMBERS)
def change_role(request: MemberRequest, member_id: UUID, change: RoleIn) -> MemberOut:
    adult = access.adult_to_manage(request.membership, member_id)
    changed = members.change_role(member=adult, role=change.role, now=timezone.now(), by=request.membership)
    return MemberOut.of(changed, to=request.membership)


@router.delete("/{uuid:member_id}", response={204: None, **problems(409)}, summary="Remove an adult")
@open_to(Right.MANAGE_MEMBERS)
def remove_member(request: MemberRequest, member_id: UUID) -> Status[None]:
    adult = access.adult_to_manage(request.membership, member_id)
    members.remove(member=adult, now=timezone.now(), by=request.membership)
    return Status(204, None)
