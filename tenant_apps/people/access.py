"""Whose children somebody may look after, and which browser a child may come in on."""

from typing import Any
from uuid import UUID

from django.conf import settings
from django.core import signing
from django.http import HttpRequest

from shared_apps.core.errors import NotAllowed, NotFound
from shared_apps.core.limits import hit
from tenant_apps.people.models import (
    ChildProfile,
    ChildProfileQuerySet,
    FamilyDevice,
    MemberNotice,
    MemberNoticeQuerySet,
)
from tenants.access.audiences import require
from tenants.access.requests import MemberRequest, counted_by
from tenants.models import Membership, Right, Team, TenantQuerySet, fingerprint

DEVICE_COOKIE = "__Host-family"
DEVICE_AGE = 60 * 60 * 24 * 365
DEVICE_SALT = "people.family-device"
COOKIE_OPTIONS: Any = {
    "max_age": DEVICE_AGE,
    "secure": settings.SESSION_COOKIE_SECURE,
    "httponly": True,
    "samesite": "Lax",
}


class DeviceNotAllowed(NotAllowed):
    code = "device_not_allowed"
    message = "Children cannot come in on this device yet. A grown-up can allow it, on the page “Children”."


def children_of(membership: Membership) -> ChildProfileQuerySet:
    """The team's children. Raises NotAllowed for a member who does not look after them."""
    require(membership, Right.MANAGE_CHILDREN)
    return ChildProfile.objects.all()


def child_to_manage(membership: Membership, profile_id: UUID) -> ChildProfile:
    return _found(children_of(membership).filter(id=profile_id).first())


def profile_of(membership: Membership) -> ChildProfile | None:
    """The profile of a child's own membership; None for an adult."""
    return ChildProfile.objects.filter(id=membership.profile_id).first() if membership.profile_id else None


def devices_of(membership: Membership) -> TenantQuerySet[FamilyDevice]:
    require(membership, Right.MANAGE_CHILDREN)
    return FamilyDevice.objects.all()


def device_to_manage(membership: Membership, device_id: UUID) -> FamilyDevice:
    device = devices_of(membership).filter(id=device_id).first()
    if device is None:
        raise NotFound("This device is not allowed any more.")
    return device


def device_in(request: HttpRequest) -> FamilyDevice | None:
    """The device that this browser's cookie names, if a grown-up of this team allows it still. No query without one."""
    signed = request.COOKIES.get(DEVICE_COOKIE)
    if not signed:
        return None
    try:
        device_id = UUID(signing.loads(signed, salt=DEVICE_SALT, max_age=DEVICE_AGE))
    except (signing.BadSignature, ValueError, TypeError, AttributeError):
        return None
    return FamilyDevice.objects.filter(id=device_id).first()


def device_to_come_in_on(request: HttpRequest) -> FamilyDevice:
    """Raises DeviceNotAllowed."""
    device = device_in(request)
    if device is None:
        raise DeviceNotAllowed
    return device


def children_who_come_in(device: FamilyDevice) -> ChildProfileQuerySet:
    """The children whose faces this device shows: those who have a picture PIN."""
    return ChildProfile.objects.with_pin()


def child_who_comes_in(device: FamilyDevice, profile_id: UUID) -> ChildProfile:
    return _found(children_who_come_in(device).filter(id=profile_id).first())


def is_offered(request: HttpRequest) -> bool:
    """Whether this browser can offer a child to come in."""
    device = device_in(request)
    return device is not None and children_who_come_in(device).exists()


def cookie_value(device: FamilyDevice) -> str:
    return signing.dumps(str(device.id), salt=DEVICE_SALT)


def access_to_invite(request: MemberRequest, email: str) -> None:
    """Count an invitation. Raises TooManyRequests and CountAway."""
    hit("invitations", counted_by(request))
    if email:
        hit("invitation_mail", {"mailbox": fingerprint(email)})


def notices_of(membership: Membership) -> MemberNoticeQuerySet:
    """The member's own notices, newest first."""
    return MemberNotice.objects.filter(member_id=membership.id).newest_first()


def unsubscribe_salt(team: Team) -> str:
    """What the link in a daily e-mail is signed with besides the secret key: it counts for one team."""
    return f"people.unsubscribe.{team.id}"


def member_to_unsubscribe(team: Team, token: str) -> UUID:
    """The member whose e-mail has this link. Raises NotFound for a link that we did not sign for this team."""
    try:
        return UUID(signing.Signer(salt=unsubscribe_salt(team)).unsign(token))
    except (signing.BadSignature, ValueError) as error:
        raise NotFound("This link is not complete. Open the link in the e-mail again.") from error


def _found(child: ChildProfile | None) -> ChildProfile:
    if child is None:
        raise NotFound("There is no such child here.")
    return child
