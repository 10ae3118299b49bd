"""Databases with as many teams as a bench wants, beside each other in one embedded PostgreSQL."""

import atexit
from contextlib import ExitStack
from functools import cache
from time import perf_counter
from urllib.parse import urlsplit
from uuid import uuid4

import psycopg
from psycopg import sql

from bench.tenancy.dump import PLACEHOLDER, blueprint
from bench.tenancy.targets import Name, Target, target_environment
from shared_apps.ops.stack import Stack, temporary_stack

SMALL = 10
LARGE = 1_000
HUGE = 2_000


class TeamDatabase:
    """A database full of teams. ``fill`` adds the missing ones by raw SQL."""

    def __init__(self, stack: Stack, name: str, *, model: str = "") -> None:
        self.stack = stack
        self.url = urlsplit(stack.database_url)._replace(path=f"/{name}").geturl()
        self._blueprint = model

    def target(self, name: Name, **environment: str) -> Target:
        """A process of this target that works in this database. Use it as a context."""
        return Target(self._environment(name, **environment))

    def connect(self) -> "psycopg.Connection[tuple[object, ...]]":
        """A connection as the application's role, in autocommit."""
        return psycopg.connect(self.url, autocommit=True)

    @property
    def teams(self) -> list[str]:
        """The schemas of all teams, oldest first."""
        with self.connect() as connection:
            found = connection.execute("SELECT nspname FROM pg_namespace WHERE nspname LIKE 'team\\_%' ORDER BY oid")
            return [str(row[0]) for row in found]

    def settle(self) -> None:
        """Create the shared tables and the first team with stock django-tenants. Other teams copy its schema."""
        with self.target("stock") as stock:
            stock("teams.migrate_public")
            stock("teams.provision_stock", teams=1)
        self._blueprint = blueprint(self.url, self.teams[0])

    def copy_to(self, name: str) -> "TeamDatabase":
        """Another database that begins as this one is now."""
        with self.connect() as connection:
            own = sql.Identifier(urlsplit(self.url).path[1:])
            connection.execute(
                sql.SQL("CREATE DATABASE {} TEMPLATE {} STRATEGY FILE_COPY").format(sql.Identifier(name), own)
            )
        return TeamDatabase(self.stack, name, model=self._blueprint)

    def beside(self, name: str) -> "TeamDatabase":
        """An empty database in the same cluster."""
        with self.connect() as connection:
            connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        return TeamDatabase(self.stack, name)

    def fill(self, teams: int) -> None:
        """Make teams until there are this many, with rows in public like any other's."""
        missing = teams - len(self.teams)
        with self.connect() as connection:
            new = [self._found(connection)[0] for _ in range(missing)]
            if new:
                with self.target("stock") as stock:
                    stock("teams.register", schemas=new)
                connection.execute("ANALYZE")

    def raw_seconds(self) -> float:
        """How long PostgreSQL itself takes to make one more schema: all its DDL in one transaction."""
        with self.connect() as connection:
            return self._found(connection)[1]

    def _environment(self, name: Name, **more: str) -> dict[str, str]:
        stack = self.stack
        return target_environment(
            name, DATABASE_URL=self.url, REDIS_URL=stack.redis_url, DATA_DIR=stack.data_dir, **more
        )

    def _found(self, connection: "psycopg.Connection[tuple[object, ...]]") -> tuple[str, float]:
        schema = f"team_{uuid4().hex}"
        text = self._blueprint.replace(PLACEHOLDER, schema)
        began = perf_counter()
        with connection.transaction():
            connection.execute(text.encode())
        return schema, perf_counter() - began


@cache
def _stack() -> Stack:
    leaving = ExitStack()
    atexit.register(leaving.close)
    return leaving.enter_context(temporary_stack())


@cache
def small_database() -> TeamDatabase:
    """A database with few teams. Call it before ``large_database``, which is a copy of it with more teams."""
    database = TeamDatabase(_stack(), "storysprout").beside("small")
    database.settle()
    database.fill(SMALL)
    return database


@cache
def large_database() -> TeamDatabase:
    """A database with at least a thousand teams."""
    database = small_database().copy_to("large")
    database.fill(LARGE)
    return database


@cache
def huge_database() -> TeamDatabase:
    """A database with at least two thousand teams."""
    database = large_database().copy_to("huge")
    database.fill(HUGE)
    return database


def conditions(database: TeamDatabase) -> str:
    """Under which circumstances the numbers were taken, in one line."""
    with database.connect() as connection:
        names = ("server_version", "fsync", "shared_buffers", "max_locks_per_transaction", "max_connections")
        values = {name: connection.execute(f"SHOW {name}").fetchone() for name in names}
    said = ", ".join(f"{name} {value[0]}" for name, value in values.items() if value)
    return f"PostgreSQL: {said}; {len(database.teams):,} teams."
