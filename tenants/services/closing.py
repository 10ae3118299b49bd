"""Suspend and reopen teams, schedule and cancel removals. Schema, files and members stay unchanged."""

from datetime import datetime
from uuid import UUID

from django.conf import settings
from django.db import transaction

from shared_apps.core.errors import Conflict, NotFound
from tenants.access import forget_team
from tenants.events import TeamEvent, team_closed, team_reopened
from tenants.models import Membership, Team
from tenants.services.emails import email_adults


class TeamUnfinished(Conflict):
    code = "workspace_unfinished"
    message = "This workspace is still being made. Try again once it is open."


class TeamBeingRemoved(Conflict):
    code = "workspace_going"
    message = "This workspace is being deleted, and that cannot be stopped any more."


class TeamHeld(Conflict):
    code = "workspace_held"
    message = "We closed this workspace. Nothing in it is lost: please write to us."


def suspend_team(*, team: Team, now: datetime) -> Team:
    """Suspend the team for an operator; only an operator can reopen it. Safe to repeat.

    Raises:
        TeamUnfinished, TeamBeingRemoved: the team is still being made, or is being removed.
    """
    with transaction.atomic():
        locked = lock_team(team_id=team.id)
        _close(locked, Team.Reason.OPERATOR, now)
    return locked


def resume_team(*, team: Team) -> Team:
    """Reopen a team that an operator suspended. If its removal is scheduled, it stays closed for the grace period."""
    with transaction.atomic():
        locked = lock_team(team_id=team.id)
        if locked.is_leaving:
            locked.suspended_for = Team.Reason.REMOVAL
            locked.save(update_fields=["suspended_for"])
        elif locked.is_suspended:
            _reopen(locked)
    return locked


def schedule_removal(*, team: Team, now: datetime, by: Membership | None = None) -> Team:
    """Suspend the team now, to remove it after the grace period. ``by`` is a parent-admin; None is an operator.

    Safe to repeat: the first date stays.

    Raises:
        TeamHeld: a parent-admin called, and an operator has suspended the team.
        TeamUnfinished, TeamBeingRemoved: the team is still being made, or is being removed.
    """
    with transaction.atomic():
        locked = lock_team(team_id=team.id)
        if by and locked.is_held:
            raise TeamHeld
        if locked.is_leaving:
            return locked
        locked.remove_after = now + settings.REMOVAL_GRACE
        _close(locked, Team.Reason.OPERATOR if locked.is_held else Team.Reason.REMOVAL, now)
        email_adults(team=locked, message="leaving", by=by)
    return locked


def keep_team(*, team: Team, by: Membership | None = None) -> Team:
    """Cancel the removal, and reopen the team unless an operator suspended it. Safe to repeat.

    Raises:
        TeamHeld: a parent-admin called, and an operator has suspended the team.
        TeamBeingRemoved: the removal has begun.
    """
    with transaction.atomic():
        locked = lock_team(team_id=team.id)
        if by and locked.is_held:
            raise TeamHeld
        if locked.is_leaving:
            locked.remove_after = None
            if locked.is_held:
                locked.save(update_fields=["remove_after"])
            else:
                _reopen(locked)
            email_adults(team=locked, message="kept", by=by)
    return locked


def lock_team(*, team_id: UUID) -> Team:
    """The team's current row, locked until the caller's transaction ends.

    Raises:
        TeamUnfinished, TeamBeingRemoved: the team is still being made, or is being removed.
        NotFound: it was deleted.
    """
    locked: Team | None = Team.objects.select_for_update().filter(id=team_id).first()
    if locked is None:
        raise NotFound("This workspace was deleted.")
    if locked.status == Team.Status.REMOVING:
        raise TeamBeingRemoved
    if not (locked.is_open or locked.is_suspended) or locked.suspended_for == Team.Reason.RESTORE:
        raise TeamUnfinished
    return locked


def _close(locked: Team, reason: Team.Reason, now: datetime) -> None:
    locked.status, locked.suspended_for = Team.Status.SUSPENDED, reason
    locked.suspended_at = locked.suspended_at or now
    locked.save(update_fields=["status", "suspended_for", "suspended_at", "remove_after"])
    _send_on_commit(team_closed, locked)


def _reopen(locked: Team) -> None:
    locked.status, locked.suspended_for = Team.Status.ACTIVE, ""
    locked.suspended_at = locked.remove_after = None
    locked.save(update_fields=["status", "suspended_for", "suspended_at", "remove_after"])
    _send_on_commit(team_reopened, locked)


def _send_on_commit(event: TeamEvent, team: Team) -> None:
    """Send the event after the commit. A failing receiver does not undo the change."""
    forget_team(team)
    transaction.on_commit(lambda: event.send(team=team), robust=True)
