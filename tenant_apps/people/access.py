"""Whose children somebody may look after, and which browser a child may come in on."""

from datetime import datetime
from typing import Any
from uuid import UUID

from django.conf import settings
from django.core import signing
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone

from shared_apps.core.errors import NotAllowed, NotFound
from shared_apps.core.limits import hit
from tenant_apps.people.models import (
    ChildProfile,
    ChildProfileQuerySet,
    ClassCode,
    FamilyDevice,
    MemberNotice,
    MemberNoticeQuerySet,
    PupilCard,
)
from tenants.access.audiences import require
from tenants.access.requests import MemberRequest, counted_by
from tenants.models import Membership, Right, Team, TenantQuerySet, fingerprint
from tenants.models.wording import Wording

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

    def __init__(self, words: Wording) -> None:
        children = words.children.capitalize()
        super().__init__(
            f"{children} cannot come in on this device yet. A {words.grown_up} can allow it, on the page “{children}”."
        )


def children_of(membership: Membership) -> ChildProfileQuerySet:
    """The team's children. Raises NotAllowed for a member who does not look after them."""
    require(membership, Right.MANAGE_CHILDREN)
    return ChildProfile.objects.all()


def child_to_manage(membership: Membership, profile_id: UUID) -> ChildProfile:
    return _found(children_of(membership).filter(id=profile_id).first())


def profile_of(membership: Membership) -> ChildProfile | None:
    """The profile of a child's own membership; None for an adult."""
    return ChildProfile.objects.filter(id=membership.profile_id).first() if membership.profile_id else None


def pupils_with_cards(membership: Membership) -> ChildProfileQuerySet:
    return children_of(membership).select_related("card")


def cards_to_print(membership: Membership, *, now: datetime) -> TenantQuerySet[PupilCard]:
    """The cards that open something, by the pupils' names. Raises NotAllowed."""
    require(membership, Right.MANAGE_CHILDREN)
    return PupilCard.objects.filter(expires_at__gt=now).select_related("profile").order_by("profile__nickname", "id")


def card_to_print(membership: Membership, profile_id: UUID) -> PupilCard:
    """The card of one pupil. Raises NotAllowed, and NotFound for a pupil without one."""
    child = child_to_manage(membership, profile_id)
    card = cards_to_print(membership, now=timezone.now()).filter(profile=child).first()
    if card is None:
        raise NotFound("This pupil has no card, or it has run out. Make a new one.")
    return card


def class_code_of(membership: Membership, *, now: datetime) -> ClassCode | None:
    """The code on the board, if it has not run out. Raises NotAllowed."""
    require(membership, Right.MANAGE_CHILDREN)
    return current_class_code(now=now)


def current_class_code(*, now: datetime) -> ClassCode | None:
    return ClassCode.objects.filter(expires_at__gt=now).first()


def current_cards(*, now: datetime) -> QuerySet[PupilCard]:
    """The cards that open something, for a browser that shows a code."""
    return PupilCard.objects.filter(expires_at__gt=now).select_related("profile")


def devices_of(membership: Membership) -> TenantQuerySet[FamilyDevice]:
    """The devices that a grown-up allowed. Raises NotAllowed."""
    require(membership, Right.MANAGE_CHILDREN)
    return FamilyDevice.objects.of_grown_ups()


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
    return FamilyDevice.objects.current(now=timezone.now()).filter(id=device_id).first()


def device_to_come_in_on(request: HttpRequest) -> FamilyDevice:
    """Raises DeviceNotAllowed."""
    device = device_in(request)
    if device is None:
        raise DeviceNotAllowed(request.team.words)  # type: ignore[attr-defined]  # on a workspace's host it has one
    return device


def children_who_come_in(device: FamilyDevice) -> ChildProfileQuerySet:
    """The children whose faces this device shows: those with a picture PIN, and with a class code all of the class.

    Who has no picture PIN yet chooses one there: the code is on the board, and the teacher in the room.
    """
    return ChildProfile.objects.all() if device.expires_at else ChildProfile.objects.with_pin()


def child_who_comes_in(device: FamilyDevice, profile_id: UUID) -> ChildProfile:
    return _found(children_who_come_in(device).filter(id=profile_id).first())


def is_offered(request: HttpRequest) -> bool:
    """Whether this browser can offer a child to come in."""
    device = device_in(request)
    return device is not None and children_who_come_in(device).exists()


def is_class(request: HttpRequest) -> bool:
    """Whether pupils can come in here by a code."""
    return bool(request.team.is_class)  # type: ignore[attr-defined]  # on a workspace's host it has one


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
