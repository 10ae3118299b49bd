"""Change what an adult may do in a team, and remove one. Both act at once, on open pages and streams too."""

from datetime import datetime

from django.db import transaction

from shared_apps.core.errors import Conflict, InvalidInput, NotFound
from tenants.events import recorders
from tenants.models import Invitation, Membership, Role, Team
from tenants.services import entry, teams


class LastParentAdmin(Conflict):
    code = "last_parent_admin"

    def __init__(self, team: Team) -> None:
        role = "teacher-admin" if team.kind == Team.Kind.CLASS else "parent-admin"
        super().__init__(
            f"Somebody has to look after this workspace, and this is its only {role}. Make another adult {role} first. "
            "If nobody needs the workspace any more, close it in its settings."
        )


def change_role(*, member: Membership, role: str, now: datetime, by: Membership | None = None) -> Membership:
    """Give an adult another role. It counts from their next request on. Safe to repeat.

    Raises:
        InvalidInput: there is no such role for adults.
        LastParentAdmin: nobody would look after the team.
        NotFound: the member left meanwhile.
    """
    if role not in (Role.PARENT_ADMIN, Role.ADULT):
        raise InvalidInput("Choose one of the roles.", field="role")
    with transaction.atomic():
        locked = _lock(member)
        if role != Role.PARENT_ADMIN:
            _require_another_admin(locked)
            _revoke_invitations(locked, now)
        if role != locked.role:
            _record("role_changed", locked, by, now, before=locked.role, after=role)
        locked.role = role
        locked.save(update_fields=["role"])
    return locked


def remove(*, member: Membership, now: datetime, by: Membership | None = None) -> None:
    """End a membership and every session of it. What the member made stays. Safe to repeat.

    Raises:
        LastParentAdmin: nobody would look after the team.
    """
    with transaction.atomic():
        try:
            locked = _lock(member)
        except NotFound:
            return
        _require_another_admin(locked)
        _revoke_invitations(locked, now)
        locked.removed_at = now
        locked.save(update_fields=["removed_at"])
        entry.close_sessions(membership_ids=[locked.id])
        _record("member_left" if by and by.id == member.id else "member_removed", locked, by, now)


def _record(action: str, member: Membership, by: Membership | None, now: datetime, **details: str) -> None:
    recorders.record(
        team=member.team, action=action, subject_kind="member", subject_id=member.id, by=by, now=now, **details
    )


def _revoke_invitations(by: Membership, now: datetime) -> None:
    """End this member's open invitations: a link kept back would be a way in again."""
    Invitation.objects.pending().filter(invited_by=by).update(revoked_at=now)


def _lock(member: Membership) -> Membership:
    """The member's current row. All changes of a team's members lock the team first.

    Without that lock, two parent-admins who leave at the same moment would each see the other stay.
    """
    team = teams.lock(team_id=member.team_id)
    locked = Membership.objects.current().filter(id=member.id).first()
    if locked is None:
        raise NotFound("This person is not in the workspace any more.")
    locked.team = team
    return locked


def _require_another_admin(member: Membership) -> None:
    admins = Membership.objects.current().filter(team_id=member.team_id, role=Role.PARENT_ADMIN)
    if member.role == Role.PARENT_ADMIN and not admins.exclude(id=member.id).exists():
        raise LastParentAdmin(member.team)
