"""Blueprints: a team's schema as SQL, made once for each set of migrations and replayed for each new team.

Migrating a new schema takes seconds; replaying the SQL of its final state takes some hundredths of a second.
"""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
from django.apps import apps
from django.conf import settings
from django.core.management import call_command
from django.db import connection, transaction
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder
from django.utils import timezone

from tenants.backend import public_context
from tenants.backend.ddl import ddl_connection, ddl_role
from tenants.backend.programs import ProgramMissing, postgres_program
from tenants.models import SchemaBlueprint

PLACEHOLDER = "«schema»"
SCRATCH = "blueprint_"
SAFE_NAME = re.compile(r"team_[a-z0-9_]{1,58}")
"""A name that needs no quotes, neither as an identifier nor in a string."""

NOTE = re.compile(r"\(\d+, '(\w+)', '(\w+)', ")
"""A row of Django's table of migrations in the output of pg_dump: app label and migration name."""

MAKE_LOCK = 0x5EED_B10E
"""The advisory lock of the process that makes a blueprint."""

KEPT = timedelta(days=1)
"""How long blueprints of other versions are kept: during a rolling deploy both versions create teams."""

BEFORE = "SET LOCAL search_path = '';\nSET LOCAL check_function_bodies = off;\n"
AFTER = "\nSET LOCAL check_function_bodies = on;\nSET LOCAL search_path = public;\n"
"""The caller's transaction continues in public."""


class BlueprintFailed(Exception):
    """No blueprint could be made. The message says why and what helps."""


def ensure() -> SchemaBlueprint:
    """The blueprint of the migrations on disk. Made now if it does not exist; parallel callers wait for the first.

    Raises:
        BlueprintFailed: no pg_dump fits the server, or what it wrote cannot be replayed.
    """
    with public_context():
        wanted = fingerprint()
        return SchemaBlueprint.objects.filter(fingerprint=wanted).first() or _make_once(wanted)


def publish(*, now: datetime) -> SchemaBlueprint:
    """For a deploy: from now on workers of older code, too, create teams from this code's blueprint.

    Raises:
        BlueprintFailed: as ``ensure``.
    """
    with public_context():
        blueprint = ensure()
        SchemaBlueprint.objects.filter(fingerprint=blueprint.fingerprint).update(made_at=now)
    return blueprint


def current() -> SchemaBlueprint:
    """The blueprint for a new team: the last published one, unless this code is newer.

    Code also works on the schema of the next version (docs/deploying.md). So a worker of the older version creates no
    team that would have to be migrated afterwards.

    Raises:
        BlueprintFailed: as ``ensure``.
    """
    with public_context():
        newest = SchemaBlueprint.objects.order_by("-made_at").first()
        if newest and (newest.fingerprint == fingerprint() or _migrations_in(newest.sql) > _nodes_on_disk()):
            return newest
    return ensure()


def fingerprint() -> str:
    """Identifies the migrations on disk and the server's major version."""
    return sha256(f"{_migrations_on_disk()} {connection.pg_version // 10_000}".encode()).hexdigest()  # type: ignore[attr-defined]  # PostgreSQL's wrapper


def replay(*, blueprint: SchemaBlueprint, schema_name: str) -> None:
    """Create the schema, its tables and first rows in the caller's transaction, which continues in public.

    Raises:
        ValueError: the name is not a valid name of a team's schema.
    """
    with connection.cursor() as cursor:
        cursor.execute(_sql_for(blueprint.sql, schema_name))


@cache
def _migrations_on_disk() -> str:
    """A digest of all migrations: names of all, because every schema records them; contents of those for teams."""
    loader = MigrationLoader(None, load=False)
    loader.load_disk()
    labels = {config.label for config in apps.get_app_configs() if config.name in settings.TENANT_APPS}
    state = sha256()
    for (label, name), migration in sorted(loader.disk_migrations.items(), key=lambda item: item[0]):
        state.update(f"{label}.{name}\n".encode())
        if label in labels:
            state.update(Path(str(sys.modules[migration.__module__].__file__)).read_bytes())
    return state.hexdigest()


@cache
def _nodes_on_disk() -> frozenset[tuple[str, str]]:
    return frozenset(MigrationLoader(None).graph.nodes)


def _migrations_in(sql: str) -> frozenset[tuple[str, str]]:
    """The migrations that a schema made by this SQL has."""
    _, _, notes = sql.partition(f"INSERT INTO {PLACEHOLDER}.{MigrationRecorder.Migration._meta.db_table} VALUES")
    return frozenset(NOTE.findall(notes.partition(";\n")[0]))


def _make_once(wanted: str) -> SchemaBlueprint:
    with ddl_role(), ddl_connection(lock_timeout_ms=0) as own:
        own.execute("SELECT pg_advisory_lock(%s)", (MAKE_LOCK,))  # released with the connection
        return SchemaBlueprint.objects.filter(fingerprint=wanted).first() or _make(wanted, own)


def _make(wanted: str, own: psycopg.Connection[tuple[Any, ...]]) -> SchemaBlueprint:
    try:
        pg_dump = postgres_program("pg_dump", server_version=own.info.server_version)
    except ProgramMissing as missing:
        raise BlueprintFailed(str(missing)) from missing
    with _scratch(own) as schema:
        call_command("migrate_schemas", schema_name=schema, interactive=False, verbosity=0)
        sql = _as_template(_dump(pg_dump, own, schema), schema)
    _try_out(sql, own)
    with transaction.atomic():
        SchemaBlueprint.objects.filter(made_at__lt=timezone.now() - KEPT).delete()
        return SchemaBlueprint.objects.create(fingerprint=wanted, sql=sql)


@contextmanager
def _scratch(own: psycopg.Connection[tuple[Any, ...]]) -> Iterator[str]:
    """A schema with a random name, dropped afterwards. Also drops those that a killed process left."""
    left = own.execute("SELECT nspname FROM pg_namespace WHERE starts_with(nspname, %s)", (SCRATCH,)).fetchall()
    for (name,) in left:
        own.execute(f'DROP SCHEMA "{name}" CASCADE'.encode())
    schema = f"{SCRATCH}{uuid4().hex}"
    own.execute(f"CREATE SCHEMA {schema}".encode())
    try:
        yield schema
    finally:
        own.execute(f"DROP SCHEMA {schema} CASCADE".encode())


def _dump(pg_dump: Path, own: psycopg.Connection[tuple[Any, ...]], schema: str) -> str:
    bare = ["--no-owner", "--no-privileges", "--no-tablespaces", "--no-table-access-method"]
    what = ["--rows-per-insert=1000", "--encoding=UTF8", f"--schema={schema}"]
    done = subprocess.run(  # noqa: S603 — PostgreSQL's program, with arguments of our own
        [pg_dump, *bare, *what, f"--dbname={own.info.dsn}"],
        env={**os.environ, "PGPASSWORD": own.info.password},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        raise BlueprintFailed(f"{pg_dump} failed: {done.stderr.strip()}")
    return done.stdout


def _as_template(dump: str, schema: str) -> str:
    """The dump without preamble and psql commands, and with a placeholder for the schema's name."""
    _, begins, body = dump.partition("\n--\n-- Name: ")
    body, ends, _ = body.rpartition("\n--\n-- PostgreSQL database dump complete\n")
    if not (begins and ends) or PLACEHOLDER in body:
        raise BlueprintFailed("pg_dump wrote something that this version of StorySprout cannot read.")
    sql = re.sub(rf"(?<!\w){schema}(?!\w)", PLACEHOLDER, begins + body)
    if schema.removeprefix(SCRATCH) in sql:
        raise BlueprintFailed("A migration wrote the name of its schema into another name or a row.")
    return BEFORE + sql + AFTER


def _try_out(sql: str, own: psycopg.Connection[tuple[Any, ...]]) -> None:
    """Replay it once and roll back: a server older than pg_dump may not accept all of it."""
    try:
        with own.transaction(force_rollback=True):
            own.execute(_sql_for(sql, f"team_{uuid4().hex}").encode())
    except psycopg.Error as error:
        raise BlueprintFailed(f"The server did not take what pg_dump wrote: {error}") from error


def _sql_for(sql: str, schema_name: str) -> str:
    if not SAFE_NAME.fullmatch(schema_name):
        raise ValueError(f"{schema_name!r} is not a name for a team's schema.")
    return sql.replace(PLACEHOLDER, schema_name)
