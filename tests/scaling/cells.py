"""Cells: each a whole installation, with a PostgreSQL and a Redis of its own, for some of the teams.

Nothing in the product knows of them. A route says which cell answers on a host, and a team moves by what PostgreSQL
brings: rows of public by COPY, its schema by ``pg_dump`` and ``psql``.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, LiteralString

import psycopg
from django.conf import settings
from psycopg import sql

from shared_apps.ops.stack import temporary_stack
from tenants.backend.programs import postgres_program
from tests.processes.programs import ROOT, web

MEMBERS: LiteralString = "SELECT id FROM tenants_membership WHERE team_id = %(team)s"
SESSIONS: LiteralString = f"SELECT session_key FROM tenants_workspacesession WHERE membership_id IN ({MEMBERS})"
OF_A_TEAM: tuple[tuple[LiteralString, LiteralString], ...] = (
    ("accounts_user", "id IN (SELECT user_id FROM tenants_membership WHERE team_id = %(team)s)"),
    ("tenants_team", "id = %(team)s"),
    ("tenants_domain", "tenant_id = %(team)s"),
    ("tenants_membership", "team_id = %(team)s"),
    ("django_session", f"session_key IN ({SESSIONS})"),
    ("tenants_workspacesession", f"membership_id IN ({MEMBERS})"),
    ("queue_ticket", "team_id = %(team)s"),
)
"""What public holds of a team, in the order in which keys allow to write it. Its people are taken to be new there."""

Connection = psycopg.Connection[tuple[Any, ...]]


@dataclass(frozen=True)
class Cell:
    """Where its web process listens, and what the environment says to its processes."""

    port: int
    services: dict[str, str]

    @property
    def database_url(self) -> str:
        return self.services["DATABASE_URL"]

    def connect(self) -> Connection:
        return psycopg.connect(self.database_url, autocommit=True)

    def manage(self, *words: str) -> None:
        _manage(self.services, *words)


@contextmanager
def first_cell(log: Path) -> Iterator[Cell]:
    """The test's own PostgreSQL and Redis, and a web process."""
    with web(log, settings.BASE_DOMAIN) as port:
        yield Cell(port, {name: os.environ[name] for name in ("DATABASE_URL", "REDIS_URL", "DATA_DIR")})


@contextmanager
def second_cell(log: Path) -> Iterator[Cell]:
    """Another PostgreSQL and Redis, made ready as an operator would, and a web process."""
    with temporary_stack() as stack:
        own = {"DATABASE_URL": stack.database_url, "REDIS_URL": stack.redis_url, "DATA_DIR": stack.data_dir}
        _manage(own, "prepare")
        with web(log, settings.BASE_DOMAIN, **own) as port:
            yield Cell(port, own)


def fingerprints(cell: Cell, schema: str) -> dict[str, tuple[int, str]]:
    """Of every table in the schema: how many rows it has, and a digest of all that they say."""
    query = "SELECT count(*), coalesce(md5(string_agg(md5(t::text), '' ORDER BY md5(t::text))), '') FROM {} t"
    with cell.connect() as connection:
        names = connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = %s", (schema,)).fetchall()
        found = {}
        for (name,) in names:
            row = connection.execute(sql.SQL(query).format(sql.Identifier(schema, name))).fetchone()
            assert row
            found[name] = (int(row[0]), str(row[1]))
    return found


def copy_team(*, team_id: object, schema: str, source: Cell, target: Cell) -> None:
    """Bring a team that is closed to another cell, and leave all that it was where it is."""
    with source.connect() as own, target.connect() as other, other.transaction():
        for table, condition in OF_A_TEAM:
            _copy_rows(own, other, table, condition, team_id)
    _copy_schema(schema, source, target)


def _manage(environment: dict[str, str], *words: str) -> None:
    command = [sys.executable, "manage.py", *words]
    subprocess.run(command, cwd=ROOT, env=os.environ | environment, check=True, capture_output=True)


def _copy_rows(
    source: Connection, target: Connection, table: LiteralString, condition: LiteralString, team_id: object
) -> None:
    """All but the numbers that each cell gives out itself."""
    columns = sql.SQL(", ").join(map(sql.Identifier, _columns(target, table)))
    names = {"table": sql.Identifier(table), "columns": columns, "condition": sql.SQL(condition)}
    chosen = sql.SQL("COPY (SELECT {columns} FROM {table} WHERE {condition}) TO STDOUT").format(**names)
    received = sql.SQL("COPY {table} ({columns}) FROM STDIN").format(**names)
    with (
        source.cursor() as reading,
        target.cursor() as writing,
        reading.copy(chosen, {"team": team_id}) as out,
        writing.copy(received) as into,
    ):
        for part in out:
            into.write(part)


def _columns(connection: Connection, table: str) -> list[str]:
    query = (
        "SELECT column_name FROM information_schema.columns WHERE table_schema = 'public' AND table_name = %s "
        "AND is_identity = 'NO' ORDER BY ordinal_position"
    )
    return [str(row[0]) for row in connection.execute(query, (table,))]


def _copy_schema(schema: str, source: Cell, target: Cell) -> None:
    with source.connect() as connection:
        version = connection.info.server_version
    dump, client = (postgres_program(name, server_version=version) for name in ("pg_dump", "psql"))
    reading: list[str | Path] = [dump, "--schema", schema, "--no-owner", "--no-privileges", source.database_url]
    writing: list[str | Path] = [
        client,
        "--no-psqlrc",
        "--quiet",
        "--single-transaction",
        "-v",
        "ON_ERROR_STOP=1",
        target.database_url,
    ]
    text = subprocess.run(reading, check=True, capture_output=True).stdout
    subprocess.run(writing, input=text, check=True, capture_output=True)
