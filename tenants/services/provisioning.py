"""A team's schema: made once, by whoever comes first, and taken up again when its maker died."""

import logging
from datetime import datetime, timedelta
from uuid import UUID

from django.core.management import call_command
from django.db import connection, transaction
from django.db.models import Case, Value, When
from django_tenants.utils import quote_schema_name

from tenants import access
from tenants.backend import public_context
from tenants.backend.ddl import ddl_connection, ddl_role
from tenants.models import SchemaBlueprint, Team
from tenants.services.blueprints import BlueprintFailed, blueprint_of_today, replay_blueprint

log = logging.getLogger(__name__)

PATIENCE = timedelta(seconds=10)
"""How long a team may be in the making before someone else takes it up. Two at once do no harm."""


def provision_team(*, team_id: UUID) -> None:
    """Make the schema and open the team. Safe to repeat; of two at once, one waits and finds it done.

    A maker that dies leaves nothing of the schema, and a team that ``finish_teams`` takes up.
    """
    with ddl_role(), public_context():
        if not Team.objects.unfinished().filter(id=team_id).update(status=Team.Status.MIGRATING):
            return
        try:
            blueprint = blueprint_of_today()
        except BlueprintFailed as reason:
            log.warning("New teams are migrated, which takes seconds instead of a fraction of one. %s", reason)
            _migrate(team_id)
        else:
            _replay(team_id, blueprint)


def finish_teams(*, now: datetime) -> None:
    """Take up every team whose making began a while ago and is not done."""
    for team in Team.objects.unfinished().filter(created_at__lt=now - PATIENCE):
        try:
            provision_team(team_id=team.id)
        except Exception:
            log.exception("team %s could not be made; the others are not held up by it", team.id)


def _replay(team_id: UUID, blueprint: SchemaBlueprint) -> None:
    """Schema, first rows and status in one transaction: all of it, or nothing."""
    with transaction.atomic():
        team = Team.objects.unfinished().select_for_update(no_key=True).filter(id=team_id).first()
        if team is None:  # another maker was first
            return
        _open(team)
        with connection.cursor() as cursor:  # what a maker without a blueprint may have left half-way
            cursor.execute(f"DROP SCHEMA IF EXISTS {quote_schema_name(team.schema_name)} CASCADE")
        replay_blueprint(blueprint=blueprint, schema_name=team.schema_name)


def _migrate(team_id: UUID) -> None:
    """Where there is no blueprint: the migrations themselves, each in a transaction of its own."""
    with ddl_connection(lock_timeout_ms=0) as own:
        own.execute("SELECT pg_advisory_lock(%s)", (team_id.int & 0x7FFF_FFFF_FFFF_FFFF,))
        team = Team.objects.unfinished().filter(id=team_id).first()
        if team is None:
            return
        own.execute(f"CREATE SCHEMA IF NOT EXISTS {quote_schema_name(team.schema_name)}".encode())
        call_command("migrate_schemas", schema_name=team.schema_name, interactive=False, verbosity=0)
        _open(team)


def _open(team: Team) -> None:
    """The team answers from the commit on, unless an archive is to fill it first. Who keeps hosts in memory is told."""
    to_be_filled = When(suspended_for=Team.Reason.RESTORE, then=Value(Team.Status.SUSPENDED))
    status = Case(to_be_filled, default=Value(Team.Status.ACTIVE))
    Team.objects.unfinished().filter(id=team.id).update(status=status)
    access.forget_team(team)
