"""Which migrations every team has, asked of all schemas with as few statements as locks allow."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property

from django.db import ProgrammingError, connection
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder
from django_tenants.utils import quote_schema_name

from shared_apps.core.errors import NotFound
from tenants.backend import public_context
from tenants.models import Team

Key = tuple[str, str]
"""An app's label and a migration's name."""
Applied = frozenset[Key]

SCHEMAS_A_STATEMENT = 250
"""A statement locks each schema's table and index until it ends: 500 locks, of the 1,400 that the smallest managed
PostgreSQL has. Fewer are slower, more are hardly faster."""

RECORD = MigrationRecorder.Migration._meta.db_table
PATIENCE = 3
"""How often a statement is tried whose schemas go while it is asked: teams are removed at any time."""


class UnknownTeam(NotFound):
    message = "There is no team of that name whose schema could be migrated."


@dataclass(frozen=True)
class Disk:
    """The migrations that this code brings."""

    nodes: Applied
    known: Applied
    """Those that squashed ones replace as well."""

    @classmethod
    def read(cls) -> "Disk":
        loader = MigrationLoader(None)
        return cls(frozenset(loader.graph.nodes), frozenset(loader.disk_migrations))

    @cached_property
    def apps(self) -> frozenset[str]:
        return frozenset(app for app, _ in self.known)


@dataclass(frozen=True)
class Stand:
    """Where a team is. ``applied`` is None where there is no schema, or none that knows of migrations."""

    team: Team
    applied: Applied | None
    disk: Disk

    @property
    def is_behind(self) -> bool:
        return self.applied is None or not self.applied >= self.disk.nodes

    @property
    def ahead(self) -> Applied:
        """What a newer version of this code has applied. An app that is no longer installed says nothing."""
        unknown = (self.applied or frozenset()) - self.disk.known
        return frozenset(key for key in unknown if key[0] in self.disk.apps)


def take_census(*, teams: Iterable[Team], disk: Disk) -> list[Stand]:
    """Where each team is. Needs ``public_context()``."""
    teams = list(teams)
    applied = _applied_by_schema([team.schema_name for team in teams])
    return [Stand(team, applied.get(team.schema_name), disk) for team in teams]


def is_behind(*, team: Team) -> bool:
    """Whether this one team lacks migrations of this process's code."""
    with public_context():
        [stand] = take_census(teams=[team], disk=_disk_of_this_process())
        return stand.is_behind


@cache
def _disk_of_this_process() -> Disk:
    return Disk.read()


def migratable_teams() -> list[Team]:
    """Everyone whose schema is to stay: suspended teams, too, may open again. Those in the making become new anyway."""
    return list(Team.objects.filter(status__in=[Team.Status.ACTIVE, Team.Status.SUSPENDED]).order_by("created_at"))


def teams_to_migrate(*, slug: str = "") -> list[Team]:
    """All of them, or the one. Raises UnknownTeam."""
    teams = [team for team in migratable_teams() if slug in ("", team.slug)]
    if slug and not teams:
        raise UnknownTeam
    return teams


def _applied_by_schema(schemas: list[str]) -> dict[str, Applied]:
    parsed: dict[str, Applied] = {}
    found: dict[str, Applied] = {}
    for start in range(0, len(schemas), SCHEMAS_A_STATEMENT):
        for schema, told in _ask(schemas[start : start + SCHEMAS_A_STATEMENT]):
            if told not in parsed:  # nearly all teams tell the same
                parsed[told] = frozenset(_keys(told))
            found[schema] = parsed[told]
    return found


def _ask(schemas: Collection[str]) -> list[tuple[str, str]]:
    for patience in range(PATIENCE, 0, -1):
        present = _with_record(schemas)
        if not present:
            break
        try:
            with connection.cursor() as cursor:
                cursor.execute(" UNION ALL ".join(_question(schema) for schema in present))
                rows: list[tuple[str, str]] = cursor.fetchall()
                return rows
        except ProgrammingError:
            if patience == 1:
                raise
    return []


def _with_record(schemas: Collection[str]) -> list[str]:
    """Those that exist and have the table in which Django notes migrations."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT nspname FROM pg_catalog.pg_namespace n JOIN pg_catalog.pg_class c ON c.relnamespace = n.oid"
            " WHERE nspname = ANY(%s) AND relname = %s AND relkind = 'r'",
            (list(schemas), RECORD),
        )
        return [row[0] for row in cursor.fetchall()]


def _question(schema: str) -> str:
    name = quote_schema_name(schema)
    literal = schema.replace("'", "''")
    return f"SELECT '{literal}', coalesce(string_agg(app || '.' || name, ' ' ORDER BY id), '') FROM {name}.{RECORD}"  # noqa: S608  (schemas of our own making, quoted)


def _keys(told: str) -> Iterator[Key]:
    for word in told.split():
        app, name = word.split(".", 1)
        yield app, name
