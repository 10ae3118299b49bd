"""Create a team's schema once; complete it after a crash."""

import logging
from datetime import datetime, timedelta
from uuid import UUID

from django.core.management import call_command
from django.db import connection, transaction
from django.db.models import Case, Value, When
from django_tenants.utils import quote_schema_name

from tenants.access.hosts import forget_team
from tenants.backend import public_context
from tenants.backend.ddl import ddl_connection, ddl_role
from tenants.models import SchemaBlueprint, Team
from tenants.services import blueprints
from tenants.services.blueprints import BlueprintFailed

log = logging.getLogger(__name__)

GRACE = timedelta(seconds=10)
"""After this time another worker takes over the creation. Two workers at once do no harm."""


def provision(*, team_id: UUID) -> None:
    """Create the schema and open the team. Safe to repeat; of two calls at once, the second waits and finds it done.

    A crash leaves nothing of the schema, and ``finish`` completes the team.
    """
    with ddl_role(), public_context():
        if not Team.objects.unfinished().filter(id=team_id).update(status=Team.Status.MIGRATING):
            return
        try:
            blueprint = blueprints.current()
        except BlueprintFailed as reason:
            log.warning("New teams are migrated, which takes seconds instead of a fraction of one. %s", reason)
            _migrate(team_id)
        else:
            _replay(team_id, blueprint)


def finish(*, now: datetime) -> None:
    """Complete every team whose creation began a while ago and is not done."""
    for team in Team.objects.unfinished().filter(created_at__lt=now - GRACE):
        try:
            provision(team_id=team.id)
        except Exception:
            log.exception("team %s could not be created; the others continue", team.id)


def _replay(team_id: UUID, blueprint: SchemaBlueprint) -> None:
    """Schema, first rows and status in one transaction: all of it, or nothing."""
    with transaction.atomic():
        team = Team.objects.unfinished().select_for_update(no_key=True).filter(id=team_id).first()
        if team is None:  # another worker was first
            return
        _open(team)
        with connection.cursor() as cursor:  # remains of an interrupted creation without a blueprint
            cursor.execute(f"DROP SCHEMA IF EXISTS {quote_schema_name(team.schema_name)} CASCADE")
        blueprints.replay(blueprint=blueprint, schema_name=team.schema_name)


def _migrate(team_id: UUID) -> None:
    """Without a blueprint: run the migrations, each in a transaction of its own."""
    with ddl_connection(lock_timeout_ms=0) as own:
        # The removal takes the same lock: it must not drop the schema while this creates it.
        own.execute("SELECT pg_advisory_lock(%s)", (team_id.int & 0x7FFF_FFFF_FFFF_FFFF,))
        team = Team.objects.unfinished().filter(id=team_id).first()
        if team is None:
            return
        own.execute(f"CREATE SCHEMA IF NOT EXISTS {quote_schema_name(team.schema_name)}".encode())
        call_command("migrate_schemas", schema_name=team.schema_name, interactive=False, verbosity=0)
        _open(team)


def _open(team: Team) -> None:
    """Open the team, unless it is being restored from an archive. On commit, processes read its hosts again."""
    is_restored = When(suspended_for=Team.Reason.RESTORE, then=Value(Team.Status.SUSPENDED))
    status = Case(is_restored, default=Value(Team.Status.ACTIVE))
    Team.objects.unfinished().filter(id=team.id).update(status=status)
    forget_team(team)
