"""Where schemas have a role of their own, the one that serves families reads and writes rows, and nothing else."""

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg
import pytest
from django.db import connection
from pytest_django import DjangoDbBlocker

from config.connections import database
from tenant_apps.publishing.models import Export
from tenant_apps.stories.models import Book
from tenants.backend import enter_public, public_context, team_context
from tenants.models import Team
from tests import personas
from tests.factories import a_book
from tests.personas import Persona
from tests.processes.postgres import own_postgres, speaking_to

ROOT = Path(__file__).resolve().parents[2]


@dataclass
class House:
    """A database with two roles, and a family that moved in."""

    serving: str
    ddl: str
    family: Persona

    def manage(self, *words: str) -> None:
        environment = os.environ | {"DATABASE_URL": self.serving, "DDL_DATABASE_URL": self.ddl}
        subprocess.run([sys.executable, "manage.py", *words], cwd=ROOT, env=environment, check=True)

    def ask(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        with psycopg.connect(self.ddl) as own:
            return own.execute(query.encode(), values).fetchall()


@pytest.fixture(scope="module")
def house(static_files: None, django_db_blocker: DjangoDbBlocker) -> Iterator[House]:
    with own_postgres() as server, django_db_blocker.unblock(), pytest.MonkeyPatch.context() as patch:
        with psycopg.connect(server.url_for("postgres"), autocommit=True) as superuser:
            superuser.execute("CREATE ROLE builder LOGIN")
            superuser.execute("CREATE ROLE servant LOGIN")
            superuser.execute("CREATE DATABASE house OWNER builder TEMPLATE template0")
        found = House(server.url_for("servant", "house"), server.url_for("builder", "house"), None)  # type: ignore[arg-type]  # not yet
        found.manage("prepare")
        patch.setattr("django.conf.settings.DDL_DATABASE", database(found.ddl))
        with speaking_to(found.serving):
            enter_public()
            found.family = personas.founder("linden", "family", "The Linden family")
            yield found


def test_one_role_owns_everything(house: House) -> None:
    owners = "SELECT DISTINCT relowner::regrole::text FROM pg_class WHERE relnamespace::regnamespace::text = ANY(%s)"
    schema = house.family.team.schema_name

    assert house.ask(owners, [schema, "public"]) == [("builder",)]
    assert house.ask("SELECT nspowner::regrole::text FROM pg_namespace WHERE nspname = %s", schema) == [("builder",)]


def test_the_serving_role_writes_rows_in_public_and_in_teams(house: House) -> None:
    assert connection.settings_dict["USER"] == "servant"
    with team_context(house.family.team):
        book = a_book(house.family.membership, words="Of linden")

    assert "Of linden" in house.family.browser().get("/").content.decode()
    answers = {"kind": "class", "name": "Class 1", "slug": "class-one"}
    assert house.family.on_apex().post("/workspaces/new/", answers).status_code == 302
    with team_context(house.family.team):
        assert Book.objects.filter(id=book.id).update(title="Of linden, revised") == 1


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TABLE {schema}.mine (id int)",
        "CREATE TABLE public.mine (id int)",
        "CREATE SCHEMA mine",
        "ALTER TABLE {schema}.stories_book ADD COLUMN mine int",
        "ALTER TABLE public.tenants_team DISABLE TRIGGER ALL",
        "DROP TABLE {schema}.stories_book CASCADE",
        "DROP SCHEMA {schema} CASCADE",
        "TRUNCATE {schema}.stories_book CASCADE",
        "CREATE INDEX ON public.tenants_team (name)",
    ],
)
def test_the_serving_role_can_create_change_and_drop_nothing(house: House, statement: str) -> None:
    with psycopg.connect(house.serving) as own, pytest.raises(psycopg.errors.InsufficientPrivilege):
        own.execute(statement.format(schema=house.family.team.schema_name).encode())


def test_the_serving_role_can_use_tables_of_new_migrations(house: House) -> None:
    house.manage("migrate_schemas", f"--schema={house.family.team.schema_name}", "publishing", "zero")
    assert house.ask("SELECT to_regclass(%s)", f"{house.family.team.schema_name}.publishing_export") == [(None,)]

    house.manage("prepare")

    with team_context(house.family.team):
        assert not Export.objects.exists()
        assert not Export.objects.update(status="x")
    assert house.ask("SELECT relowner::regrole::text FROM pg_class WHERE relname = 'publishing_export'") == [
        ("builder",)
    ]


def test_prepare_hands_an_installation_with_one_role_over_to_two(house: House) -> None:
    with psycopg.connect(house.ddl, autocommit=True) as own:
        own.execute(f"REVOKE ALL ON ALL TABLES IN SCHEMA {house.family.team.schema_name}, public FROM servant".encode())
        own.execute(f"REVOKE ALL ON SCHEMA {house.family.team.schema_name} FROM servant".encode())

    house.manage("prepare")

    with public_context():
        assert Team.objects.get(slug="linden").is_open
    with team_context(house.family.team):
        assert a_book(house.family.membership, words="Of linden once more") in Book.objects.all()
