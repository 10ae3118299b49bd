"""Invite adults into a team: single use, expiring, revocable. Who has the link can accept, after a confirmation."""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.contrib.auth.base_user import AbstractBaseUser
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import transaction

from shared_apps.core.errors import Conflict, InvalidInput, NotFound
from shared_apps.core.origins import apex_url
from tenants.events import adult_invited, recorders
from tenants.models import Invitation, Membership, Role, fingerprint
from tenants.services import teams

VALID_FOR = timedelta(days=7)
MOST_PENDING = 50
"""How many invitations of one team can be open at once."""


class TooManyInvitations(Conflict):
    code = "too_many_invitations"
    message = f"{MOST_PENDING} invitations are open already. Take back those that nobody needs, then invite again."


class AlreadyMember(Conflict):
    code = "already_member"
    message = "You belong to this workspace already."


class InvitationOver(NotFound):
    """It was accepted, revoked or replaced, or has expired."""

    code = "invitation_over"
    message = "This invitation cannot be used any more. Ask the person who invited you for a new one."


@dataclass(frozen=True)
class IssuedInvitation:
    """An invitation with the link that accepts it. The link cannot be had again, only replaced."""

    invitation: Invitation
    link: str


def invite(*, by: Membership, role: str, email: str, now: datetime) -> IssuedInvitation:
    """Invite an adult: the person with this address, or the person who gets the link if the address is empty.

    An address that is invited already gets a new link, and the old one ends.

    Raises:
        InvalidInput: no e-mail address, or no role for adults.
        AlreadyMember: the address is that of a member.
        TooManyInvitations: as many as allowed are open.
        ProductError: a room refuses it, such as billing when no seat is left.
    """
    if role not in (Role.ADULT, Role.PARENT_ADMIN):
        raise InvalidInput("Choose one of the roles.", field="role")
    email = _checked(email)
    with transaction.atomic():
        team = teams.lock(team_id=by.team_id)  # so that parallel requests see each other's invitations
        members = Membership.objects.current().filter(team=team)
        if email and members.filter(user__email__iexact=email).exists():
            raise AlreadyMember("The person with this address belongs to this workspace already.", field="email")
        pending = Invitation.objects.pending().filter(team=team)
        if email:
            pending.filter(email=email).update(revoked_at=now)
        if pending.count() >= MOST_PENDING:
            raise TooManyInvitations(field="email")
        adult_invited.send(team=team)
        token = _new_token()
        invitation = Invitation.objects.create(
            team=team,
            role=role,
            email=email,
            token_hash=fingerprint(token),
            invited_by=by,
            created_at=now,
            sent_at=now,
            expires_at=now + VALID_FOR,
        )
        _record("member_invited", invitation, by, now, role=role)
    return IssuedInvitation(invitation, _link(token))


def renew(*, invitation: Invitation, now: datetime) -> IssuedInvitation:
    """Give the invitation a new link and a new week; the old link ends.

    Raises:
        InvitationOver: somebody accepted or revoked it meanwhile.
    """
    token = _new_token()
    with transaction.atomic():
        locked = _lock(Invitation.objects.pending().filter(id=invitation.id).first())
        locked.token_hash, locked.sent_at, locked.expires_at = fingerprint(token), now, now + VALID_FOR
        locked.save(update_fields=["token_hash", "sent_at", "expires_at"])
    return IssuedInvitation(locked, _link(token))


def revoke(*, invitation: Invitation, now: datetime, by: Membership | None = None) -> None:
    """End the invitation. Safe to repeat, and without effect on one that was accepted."""
    with transaction.atomic():
        if Invitation.objects.pending().filter(id=invitation.id).update(revoked_at=now):
            _record("invitation_revoked", invitation, by, now)


def accept(*, invitation: Invitation, user: AbstractBaseUser, now: datetime) -> Membership:
    """Use the invitation up: the user is a member from now on, with its role.

    A person who belonged to the team before gets their old membership back, with the books that they made.

    Raises:
        InvitationOver: it was used, revoked or replaced meanwhile, or has expired.
        AlreadyMember: the user belongs to the team; the invitation stays open.
    """
    with transaction.atomic():
        # The team's lock comes first, as in every change of its members. Of two people who press the button at the
        # same moment, the second then finds the invitation used.
        team = teams.lock(team_id=invitation.team_id)
        valid = Invitation.objects.open(now=now).filter(id=invitation.id, token_hash=invitation.token_hash)
        locked = _lock(valid.first())
        member = Membership.objects.filter(team=team, user_id=user.pk).first()
        if member and member.removed_at is None:
            raise AlreadyMember
        member = member or Membership(team=team, user_id=user.pk)
        member.role, member.removed_at, member.created_at = locked.role, None, now
        member.save()
        locked.accepted_at, locked.accepted_by = now, member
        locked.save(update_fields=["accepted_at", "accepted_by"])
        _record("member_joined", invitation, member, now, role=locked.role)
    return member


def _record(action: str, invitation: Invitation, by: Membership | None, now: datetime, **details: str) -> None:
    recorders.record(
        team=invitation.team,
        action=action,
        subject_kind="invitation",
        subject_id=invitation.id,
        by=by,
        now=now,
        **details,
    )


def _lock(found: Invitation | None) -> Invitation:
    """The invitation under a lock of its row, which ``revoke`` and ``renew`` wait for."""
    if found is None:
        raise InvitationOver
    locked = Invitation.objects.select_for_update(of=("self",)).pending().filter(id=found.id).first()
    if locked is None or locked.token_hash != found.token_hash:
        raise InvitationOver
    return locked


def _checked(email: str) -> str:
    email = email.strip().lower()
    if email:
        try:
            validate_email(email)
        except ValidationError as error:
            raise InvalidInput("This does not look like an e-mail address.", field="email") from error
        if len(email) > 254:
            raise InvalidInput("This does not look like an e-mail address.", field="email")
    return email


def _new_token() -> str:
    return secrets.token_urlsafe(32)


def _link(token: str) -> str:
    return apex_url(f"/invitations/{token}/")
