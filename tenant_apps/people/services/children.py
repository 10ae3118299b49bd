"""Children of a team: a profile in its schema and a membership in ``public``, always both or neither."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from django.contrib.auth.hashers import check_password, make_password
from django.db import transaction
from django.utils import timezone

from shared_apps.ai.vocabulary import ReadingLevel
from shared_apps.billing.services import entitlements
from shared_apps.core.errors import Conflict, InvalidInput
from shared_apps.core.limits import hit
from tenant_apps.people.models import Avatar, ChildProfile, FamilyDevice, PinPicture
from tenant_apps.people.services import nicknames, pupil_cards
from tenants.events import recorders
from tenants.models import Membership, Role
from tenants.services import entry, teams

PIN_LENGTH = 4
MOST_CHILDREN = 100
"""How many children one team can have."""


class TooManyChildren(Conflict):
    code = "too_many_children"
    message = f"This workspace has {MOST_CHILDREN} children already. Remove those who left, then add others."


class WrongPin(InvalidInput):
    code = "wrong_pin"
    message = "Those are not your pictures. Try again, or ask for help."


def add(*, by: Membership, nickname: str, avatar: str, level: str, now: datetime) -> ChildProfile:
    """Add a child, who can come in as soon as a grown-up chose its picture PIN.

    Raises:
        InvalidInput: the nickname is empty, cannot be printed or is refused by the moderator, or a choice is unknown.
        ProductError: no moderator answered.
        TooManyChildren: the team has as many as allowed.
        NoSeatLeft: all seats of the team's plan are taken.
    """
    fields = _checked(nickname, avatar, level)
    with transaction.atomic():  # profile and membership lie in the same database: both are written, or neither
        team = teams.lock(team_id=by.team_id)
        if Membership.objects.current().filter(team=team, role=Role.CHILD).count() >= MOST_CHILDREN:
            raise TooManyChildren(field="nickname")
        entitlements.require_seat(team=team, role=Role.CHILD, now=now)
        child: ChildProfile = ChildProfile.objects.create(made_by=by.id, created_at=now, **fields)
        Membership.objects.create(team=team, profile_id=child.id, role=Role.CHILD, created_at=now)
        _record("child_added", child, by, now)
        if team.is_class:
            pupil_cards.make_missing(now=now)
    return child


def change(*, child: ChildProfile, nickname: str, avatar: str, level: str) -> ChildProfile:
    """Change how a child is called and what it reads. Raises as ``add`` does for its fields."""
    for name, value in _checked(nickname, avatar, level).items():
        setattr(child, name, value)
    child.save(update_fields=["nickname", "avatar", "level"])
    return child


def set_pin(
    *, child: ChildProfile, pictures: Sequence[str], now: datetime, by: Membership | None = None
) -> ChildProfile:
    """Choose the child's picture PIN, and sign it out where it is in with the old one.

    Wrong attempts are counted for each PIN, so a new one can be used at once.

    Raises:
        InvalidInput: not four pictures, or four times the same.
    """
    if len(pictures) != PIN_LENGTH or not set(pictures) <= set(PinPicture.values):
        raise InvalidInput("Choose four pictures.", field="pictures")
    if len(set(pictures)) == 1:
        raise InvalidInput("Choose at least two different pictures, so that it is harder to guess.", field="pictures")
    child.pin_hash, child.pin_set_at = make_password(_spelled(pictures)), now
    with transaction.atomic():
        child.save(update_fields=["pin_hash", "pin_set_at"])
        entry.close_sessions(membership_ids=_memberships_of(child))
        if by:
            _record("child_pin_set", child, by, now)
    return child


def come_in(*, child: ChildProfile, pictures: Sequence[str], device: FamilyDevice, team_id: str) -> Membership:
    """The membership of the child who tapped these pictures.

    A pupil who has no picture PIN yet, on a device that the class code let in, chooses it by tapping it.

    Raises:
        InvalidInput: not four pictures, or four times the same; or a wrong PIN.
        TooManyRequests, CountAway: as ``check_pin``.
    """
    if device.expires_at and not child.has_pin:
        with transaction.atomic():
            locked = ChildProfile.objects.select_for_update().filter(id=child.id, pin_hash="").first()
            if locked:  # else somebody chose it a moment ago, and these pictures have to be the same
                child = set_pin(child=locked, pictures=pictures, now=timezone.now())
            else:
                child = ChildProfile.objects.get(id=child.id)
    return check_pin(child=child, pictures=pictures, device=device, team_id=team_id)


def check_pin(*, child: ChildProfile, pictures: Sequence[str], device: FamilyDevice, team_id: str) -> Membership:
    """The membership of the child whose picture PIN this is.

    Every attempt is counted before the PIN is looked at, for the child, the device and the team, in all processes, so
    that it does not matter from how many addresses somebody guesses.

    Raises:
        TooManyRequests, CountAway: attempts are used up, or cannot be counted.
        WrongPin: it is another PIN, or the child was removed meanwhile.
    """
    pin = f"{child.id} {child.pin_set_at}"
    hit("pins", {"child": pin, "device": str(device.id), "team": team_id})
    hit("pins_of_a_day", {"child": pin})
    member = Membership.objects.current().filter(profile_id=child.id, team_id=team_id).first()
    if member is None or not check_password(_spelled(pictures), child.pin_hash):
        raise WrongPin(field="pictures")
    return member


def remove(*, child: ChildProfile, now: datetime, by: Membership | None = None) -> None:
    """Remove the child: its name, face and PIN are deleted, its membership ends. What it made stays, without a name."""
    with transaction.atomic():
        members = Membership.objects.filter(profile_id=child.id)
        entry.close_sessions(membership_ids=_memberships_of(child))
        members.filter(removed_at=None).update(removed_at=now)
        if by:
            _record("child_removed", child, by, now)
        ChildProfile.objects.filter(id=child.id).delete()


def _record(action: str, child: ChildProfile, by: Membership, now: datetime) -> None:
    recorders.record(team=by.team, action=action, subject_kind="child", subject_id=child.id, by=by, now=now)


def _memberships_of(child: ChildProfile) -> list[UUID]:
    return list(Membership.objects.filter(profile_id=child.id).values_list("id", flat=True))


def _spelled(pictures: Sequence[str]) -> str:
    return " ".join(pictures)


def _checked(nickname: str, avatar: str, level: str) -> dict[str, str]:
    if avatar not in Avatar.values:
        raise InvalidInput("Choose one of the faces.", field="avatar")
    if level not in ReadingLevel.values:
        raise InvalidInput("Choose one of the reading levels.", field="level")
    return {"nickname": nicknames.check(nickname), "avatar": avatar, "level": level}
