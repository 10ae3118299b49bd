"""Deleting a team for good, so that nothing of it can be found afterwards. Each step can be taken twice."""

import logging
from datetime import datetime

from django.db import transaction
from psycopg import Connection
from psycopg.sql import SQL, Identifier

from shared_apps.core.errors import Conflict
from tenants.access import forget_team
from tenants.backend.cache import forget_team_cache
from tenants.backend.ddl import ddl_connection
from tenants.events import team_erased
from tenants.models import Domain, Membership, RetiredSlug, Team
from tenants.services.entry import close_sessions

log = logging.getLogger(__name__)


class TeamStillKept(Conflict):
    code = "workspace_still_kept"
    message = "Only a workspace that was closed for good, and whose days of grace are over, is deleted."


def remove_team(*, team: Team, now: datetime, at_once: bool = False) -> bool:
    """Delete the team with all it has. ``at_once`` is an operator's word: it asks for no grace, only for closed doors.

    Safe to repeat, and taken up by ``remove_overdue_teams`` when it stopped half-way. False when someone else is at it.

    Raises:
        TeamStillKept: the team is open, or its grace is not over.
    """
    with ddl_connection() as ddl:
        if not _is_ours(ddl, team):
            return False
        going = _begin(team, now, at_once=at_once)
        if going:
            _erase(going)
            ddl.execute(SQL("DROP SCHEMA IF EXISTS {} CASCADE").format(Identifier(going.schema_name)))
            _strike_off(going)
            _erase(going)  # what a process wrote meanwhile that knew the team from before
    return True


def remove_overdue_teams(*, now: datetime) -> None:
    """Delete every team whose grace is over, one after the other, and finish what stopped half-way."""
    for team in Team.objects.to_be_removed(now=now):
        try:
            remove_team(team=team, now=now)
        except Exception:
            log.exception("team %s could not be removed; the others are not held up by it", team.id)


def _is_ours(ddl: Connection[tuple[object, ...]], team: Team) -> bool:
    """Hold the lock that whoever makes the team's schema holds, too, until the connection closes."""
    row = ddl.execute("SELECT pg_try_advisory_lock(%s)", (team.id.int & 0x7FFF_FFFF_FFFF_FFFF,)).fetchone()
    return bool(row and row[0])


def _begin(team: Team, now: datetime, *, at_once: bool) -> Team | None:
    """Pass the point of no return. None when the team is gone already."""
    with transaction.atomic():
        going: Team | None = Team.objects.select_for_update().filter(id=team.id).first()
        if going and going.status != Team.Status.REMOVING:
            overdue = going.is_suspended and going.remove_after and going.remove_after <= now
            if not overdue and (going.is_open or not at_once):
                raise TeamStillKept
            going.status = Team.Status.REMOVING
            going.save(update_fields=["status"])
            forget_team(going)
    return going


def _erase(team: Team) -> None:
    forget_team_cache(team.schema_name)
    team_erased.send(team=team)


def _strike_off(team: Team) -> None:
    """Take the team off the books together with its sessions. Its addresses stay blocked, without saying whose."""
    with transaction.atomic():
        forget_team(team)
        close_sessions(membership_ids=Membership.objects.filter(team_id=team.id).values_list("id", flat=True))
        RetiredSlug.objects.retire(domain.slug for domain in Domain.objects.filter(tenant_id=team.id))
        Team.objects.filter(id=team.id).delete()
