"""Remove a team completely. Each step is safe to repeat."""

import logging
from datetime import datetime

from django.db import transaction
from psycopg import Connection
from psycopg.sql import SQL, Identifier

from shared_apps.core.errors import Conflict
from tenants.access.hosts import forget_team
from tenants.backend.cache import forget_team_cache
from tenants.backend.ddl import ddl_connection
from tenants.events import team_erased
from tenants.models import Domain, Membership, RetiredSlug, Team
from tenants.services import entry

log = logging.getLogger(__name__)


class TeamNotRemovable(Conflict):
    code = "workspace_still_kept"
    message = "Only a workspace that was closed for good, and whose days of grace are over, is deleted."


def remove(*, team: Team, now: datetime, at_once: bool = False) -> bool:
    """Delete the team and everything of it. ``at_once``, for operators, skips the grace period of a suspended team.

    Safe to repeat; ``remove_overdue`` completes an interrupted removal. False when another process runs it.

    Raises:
        TeamNotRemovable: the team is open, or its grace period is not over.
    """
    with ddl_connection() as ddl:
        if not _lock(ddl, team):
            return False
        removed = _begin(team, now, at_once=at_once)
        if removed:
            _erase(removed)
            ddl.execute(SQL("DROP SCHEMA IF EXISTS {} CASCADE").format(Identifier(removed.schema_name)))
            _delete_rows(removed)
            _erase(removed)  # again: a process that still had the team cached may have written meanwhile
    return True


def remove_overdue(*, now: datetime) -> None:
    """Remove every team whose grace period is over, and complete interrupted removals."""
    for team in Team.objects.to_be_removed(now=now):
        try:
            remove(team=team, now=now)
        except Exception:
            log.exception("team %s could not be removed; the others continue", team.id)


def _lock(ddl: Connection[tuple[object, ...]], team: Team) -> bool:
    """Try to take the team's lock, which provisioning takes too. It ends with the connection."""
    row = ddl.execute("SELECT pg_try_advisory_lock(%s)", (team.id.int & 0x7FFF_FFFF_FFFF_FFFF,)).fetchone()
    return bool(row and row[0])


def _begin(team: Team, now: datetime, *, at_once: bool) -> Team | None:
    """Mark the team as being removed, which nothing undoes. None when it is deleted already."""
    with transaction.atomic():
        removed: Team | None = Team.objects.select_for_update().filter(id=team.id).first()
        if removed and removed.status != Team.Status.REMOVING:
            overdue = removed.is_suspended and removed.remove_after and removed.remove_after <= now
            if not overdue and (removed.is_open or not at_once):
                raise TeamNotRemovable
            removed.status = Team.Status.REMOVING
            removed.save(update_fields=["status"])
            forget_team(removed)
    return removed


def _erase(team: Team) -> None:
    forget_team_cache(team.schema_name)
    team_erased.send(team=team)


def _delete_rows(team: Team) -> None:
    """Delete the team's public rows and sessions. Its addresses stay blocked, by digests without a name."""
    with transaction.atomic():
        forget_team(team)
        entry.close_sessions(membership_ids=Membership.objects.filter(team_id=team.id).values_list("id", flat=True))
        RetiredSlug.objects.retire(domain.slug for domain in Domain.objects.filter(tenant_id=team.id))
        Team.objects.filter(id=team.id).delete()
