"""Which migrations each team's schema has, read from all schemas in a few statements."""

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
"""Schemas that one statement reads. It locks a table and an index of each until it ends: 500 of the 1,400 locks that
the smallest managed PostgreSQL has. A smaller number is slower, a larger one hardly faster."""

RECORD = MigrationRecorder.Migration._meta.db_table
READ_ATTEMPTS = 3
"""How often a statement is tried: it fails when a team, and so its schema, is removed meanwhile."""


class UnknownTeam(NotFound):
    message = "There is no team of that name whose schema could be migrated."


@dataclass(frozen=True)
class Disk:
    """The migrations that this code has on disk."""

    nodes: Applied
    known: Applied
    """Also the migrations that squashed ones replace."""

    @classmethod
    def read(cls) -> "Disk":
        loader = MigrationLoader(None)
        return cls(frozenset(loader.graph.nodes), frozenset(loader.disk_migrations))

    @cached_property
    def apps(self) -> frozenset[str]:
        return frozenset(app for app, _ in self.known)


@dataclass(frozen=True)
class TeamStatus:
    """The migrations of one team. ``applied`` is None when it has no schema, or a schema without Django's table."""

    team: Team
    applied: Applied | None
    disk: Disk

    @property
    def is_behind(self) -> bool:
        return self.applied is None or not self.applied >= self.disk.nodes

    @property
    def ahead(self) -> Applied:
        """Migrations that a newer version of this code applied. Apps that are no longer installed do not count."""
        unknown = (self.applied or frozenset()) - self.disk.known
        return frozenset(key for key in unknown if key[0] in self.disk.apps)


def read_statuses(*, teams: Iterable[Team], disk: Disk) -> list[TeamStatus]:
    """The status of each team. Needs ``public_context()``."""
    teams = list(teams)
    applied = _applied_by_schema([team.schema_name for team in teams])
    return [TeamStatus(team, applied.get(team.schema_name), disk) for team in teams]


def is_behind(*, team: Team) -> bool:
    """Whether the team lacks migrations of this process's code."""
    with public_context():
        [status] = read_statuses(teams=[team], disk=_disk_of_this_process())
        return status.is_behind


@cache
def _disk_of_this_process() -> Disk:
    return Disk.read()


def migratable_teams() -> list[Team]:
    """Teams whose schema stays: open and suspended ones. A pending team gets the newest schema when it is made."""
    return list(Team.objects.filter(status__in=[Team.Status.ACTIVE, Team.Status.SUSPENDED]).order_by("created_at"))


def teams_to_migrate(*, slug: str = "") -> list[Team]:
    """All migratable teams, or the one with the slug. Raises UnknownTeam."""
    teams = [team for team in migratable_teams() if slug in ("", team.slug)]
    if slug and not teams:
        raise UnknownTeam
    return teams


def _applied_by_schema(schemas: list[str]) -> dict[str, Applied]:
    parsed: dict[str, Applied] = {}
    found: dict[str, Applied] = {}
    for start in range(0, len(schemas), SCHEMAS_A_STATEMENT):
        for schema, names in _read(schemas[start : start + SCHEMAS_A_STATEMENT]):
            if names not in parsed:  # nearly all teams have the same ones
                parsed[names] = frozenset(_keys(names))
            found[schema] = parsed[names]
    return found


def _read(schemas: Collection[str]) -> list[tuple[str, str]]:
    for left in range(READ_ATTEMPTS, 0, -1):
        present = _with_record(schemas)
        if not present:
            break
        try:
            with connection.cursor() as cursor:
                cursor.execute(" UNION ALL ".join(_select(schema) for schema in present))
                rows: list[tuple[str, str]] = cursor.fetchall()
                return rows
        except ProgrammingError:
            if left == 1:
                raise
    return []


def _with_record(schemas: Collection[str]) -> list[str]:
    """The schemas that exist and have Django's table of applied migrations."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT nspname FROM pg_catalog.pg_namespace n JOIN pg_catalog.pg_class c ON c.relnamespace = n.oid"
            " WHERE nspname = ANY(%s) AND relname = %s AND relkind = 'r'",
            (list(schemas), RECORD),
        )
        return [row[0] for row in cursor.fetchall()]


def _select(schema: str) -> str:
    name = quote_schema_name(schema)
    literal = schema.replace("'", "''")
    return f"SELECT '{literal}', coalesce(string_agg(app || '.' || name, ' ' ORDER BY id), '') FROM {name}.{RECORD}"  # noqa: S608  (schemas of our own making, quoted)


def _keys(names: str) -> Iterator[Key]:
    for word in names.split():
        app, name = word.split(".", 1)
        yield app, name
