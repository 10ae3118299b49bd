"""Closing a team and opening it again. Its schema, its files and its people stay as they are meanwhile."""

from datetime import datetime
from uuid import UUID

from django.conf import settings
from django.db import transaction

from shared_apps.core.errors import Conflict, NotFound
from tenants.access import forget_team
from tenants.events import TeamEvent, team_closed, team_reopened
from tenants.models import Membership, Team
from tenants.services.telling import tell_adults


class TeamUnfinished(Conflict):
    code = "workspace_unfinished"
    message = "This workspace is still being made. Try again once it is open."


class TeamGoing(Conflict):
    code = "workspace_going"
    message = "This workspace is being deleted, and that cannot be stopped any more."


class TeamHeld(Conflict):
    code = "workspace_held"
    message = "We closed this workspace. Nothing in it is lost: please write to us."


def suspend_team(*, team: Team, now: datetime) -> Team:
    """An operator closes the team, until an operator opens it again. Safe to repeat.

    Raises:
        TeamUnfinished, TeamGoing: it cannot be closed yet, or any more.
    """
    with transaction.atomic():
        held = hold_team(team_id=team.id)
        _close(held, Team.Reason.OPERATOR, now)
    return held


def resume_team(*, team: Team) -> Team:
    """An operator takes the closing back. A team whose people gave it up stays closed for its grace all the same."""
    with transaction.atomic():
        held = hold_team(team_id=team.id)
        if held.is_leaving:
            held.suspended_for = Team.Reason.REMOVAL
            held.save(update_fields=["suspended_for"])
        elif held.is_suspended:
            _reopen(held)
    return held


def schedule_removal(*, team: Team, now: datetime, by: Membership | None = None) -> Team:
    """Close the team at once and delete it once its grace is over. ``by`` is its parent-admin; None is an operator.

    Safe to repeat: the day that was named first stays.

    Raises:
        TeamHeld: a parent-admin asked, and an operator has closed the team.
        TeamUnfinished, TeamGoing: it cannot be closed yet, or any more.
    """
    with transaction.atomic():
        held = hold_team(team_id=team.id)
        if by and held.is_held:
            raise TeamHeld
        if held.is_leaving:
            return held
        held.remove_after = now + settings.REMOVAL_GRACE
        _close(held, Team.Reason.OPERATOR if held.is_held else Team.Reason.REMOVAL, now)
        tell_adults(team=held, news="leaving", by=by)
    return held


def keep_team(*, team: Team, by: Membership | None = None) -> Team:
    """Call the removal off, and open the team again unless an operator closed it. Safe to repeat.

    Raises:
        TeamHeld: a parent-admin asked, and an operator has closed the team.
        TeamGoing: it is too late.
    """
    with transaction.atomic():
        held = hold_team(team_id=team.id)
        if by and held.is_held:
            raise TeamHeld
        if held.is_leaving:
            held.remove_after = None
            if held.is_held:
                held.save(update_fields=["remove_after"])
            else:
                _reopen(held)
            tell_adults(team=held, news="kept", by=by)
    return held


def hold_team(*, team_id: UUID) -> Team:
    """The team as it is now, its row locked until the caller's transaction ends.

    Raises:
        TeamUnfinished, TeamGoing: nothing of its life can be changed yet, or any more.
        NotFound: it is gone.
    """
    held: Team | None = Team.objects.select_for_update().filter(id=team_id).first()
    if held is None:
        raise NotFound("This workspace was deleted.")
    if held.status == Team.Status.REMOVING:
        raise TeamGoing
    if not (held.is_open or held.is_suspended) or held.suspended_for == Team.Reason.RESTORE:
        raise TeamUnfinished
    return held


def _close(held: Team, reason: Team.Reason, now: datetime) -> None:
    held.status, held.suspended_for = Team.Status.SUSPENDED, reason
    held.suspended_at = held.suspended_at or now
    held.save(update_fields=["status", "suspended_for", "suspended_at", "remove_after"])
    _send_on_commit(team_closed, held)


def _reopen(held: Team) -> None:
    held.status, held.suspended_for = Team.Status.ACTIVE, ""
    held.suspended_at = held.remove_after = None
    held.save(update_fields=["status", "suspended_for", "suspended_at", "remove_after"])
    _send_on_commit(team_reopened, held)


def _send_on_commit(event: TeamEvent, team: Team) -> None:
    """Send the event after the commit. A receiver that fails does not undo the change."""
    forget_team(team)
    transaction.on_commit(lambda: event.send(team=team), robust=True)
