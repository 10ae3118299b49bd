"""A team's schema: made once, by whoever comes first, and taken up again when its maker died."""

import logging
from datetime import datetime, timedelta
from uuid import UUID

from django.core.management import call_command
from django.db import connection
from django_tenants.utils import quote_schema_name

from tenants.backend import public_context
from tenants.models import Team

log = logging.getLogger(__name__)

PATIENCE = timedelta(seconds=30)


def provision_team(*, team_id: UUID) -> None:
    """Make the schema, migrate it, open the team. Safe to repeat; of two at once, one waits and finds it done."""
    with public_context():
        _wait_for_other_makers(team_id)
        team = Team.objects.unfinished().filter(id=team_id).first()
        if team is None:
            _make_way(team_id)
            return
        Team.objects.filter(id=team.id).update(status=Team.Status.MIGRATING)
        with connection.cursor() as cursor:
            cursor.execute(f"CREATE SCHEMA IF NOT EXISTS {quote_schema_name(team.schema_name)}")
        call_command("migrate_schemas", schema_name=team.schema_name, interactive=False, verbosity=0)
        Team.objects.unfinished().filter(id=team.id).update(status=Team.Status.ACTIVE)


def finish_teams(*, now: datetime) -> None:
    """Take up every team whose making began a while ago and is not done."""
    for team in Team.objects.unfinished().filter(created_at__lt=now - PATIENCE):
        try:
            provision_team(team_id=team.id)
        except Exception:
            log.exception("team %s could not be made; the others are not held up by it", team.id)


def _wait_for_other_makers(team_id: UUID) -> None:
    """Hold the team's advisory lock until this connection closes: ``migrate_schemas`` ends by closing it."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_lock(%s)", (_lock_number(team_id),))


def _make_way(team_id: UUID) -> None:
    """Let go of the lock without closing the connection, which may live as long as its process."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_unlock(%s)", (_lock_number(team_id),))


def _lock_number(team_id: UUID) -> int:
    return team_id.int & 0x7FFF_FFFF_FFFF_FFFF
