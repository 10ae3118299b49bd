"""Saving one team and putting it back, by the very commands that docs/operating.md gives, leaves all others alone."""

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from django.conf import settings
from django.db import connection

from shared_apps.ops.stack.place import ServerHome
from shared_apps.ops.stack.programs import postgres_programs
from tenant_apps.stories.models import Book, PageVersion
from tenants.backend import public_context, team_context
from tenants.models import Team
from tests.factories import a_book, a_character
from tests.personas import Persona

pytestmark = pytest.mark.usefixtures("committed")

ROOT = Path(__file__).resolve().parents[2]


def documented(what: str) -> str:
    """The commands under the words that begin a paragraph of the section on one team."""
    section = (ROOT / "docs" / "operating.md").read_text().partition("### One team")[2]
    found = re.search(rf"^{what}.*?```sh\n(.*?)```", section, re.MULTILINE | re.DOTALL)
    assert found, what
    return found[1]


def run(what: str, team: Team, folder: Path) -> "subprocess.CompletedProcess[str]":
    """As an operator would, from the checkout; only the file lies elsewhere."""
    script = documented(what).replace("maple.sql", str(folder / "one.sql")).replace(" maple", f" {team.slug}")
    programs = postgres_programs(ServerHome(Path(settings.DATA_DIR), None))
    environment = os.environ | {"PATH": f"{programs}:{os.environ['PATH']}", "PYTHONPATH": str(ROOT)}
    script = script.replace(".venv/bin/python", sys.executable)
    command = ["sh", "-eu", "-c", script]
    return subprocess.run(command, cwd=ROOT, env=environment, text=True, capture_output=True, check=False)


def rows_of(schema: str, *, with_history: bool = True) -> dict[str, str]:
    """A hash over each table's rows; with history, also over which transaction wrote each of them."""
    hashes = {}
    with public_context(), connection.cursor() as cursor:
        cursor.execute("SELECT tablename FROM pg_tables WHERE schemaname = %s", (schema,))
        for (table,) in cursor.fetchall():
            row = "t::text || t.xmin::text" if with_history else "t::text"
            cursor.execute(f'SELECT md5(string_agg({row}, \'/\' ORDER BY t::text)) FROM "{schema}"."{table}" t')
            hashes[f"{schema}.{table}"] = cursor.fetchone()[0]
    return hashes


def everyone_else(team: Team) -> dict[str, str]:
    """All rows of all other teams and of public, but for this team's own line there, which says whether it is open."""
    others = "SELECT md5(string_agg(t::text || t.xmin::text, '/' ORDER BY id)) FROM tenants_team t WHERE id <> %s"
    with public_context(), connection.cursor() as cursor:
        cursor.execute("SELECT nspname FROM pg_namespace WHERE nspname LIKE 'team!_%%' ESCAPE '!'")
        schemas = {row[0] for row in cursor.fetchall()} - {team.schema_name}
        cursor.execute(others, (team.id,))
        teams = {"public.tenants_team": cursor.fetchone()[0]}
    assert len(schemas) >= 3
    found: dict[str, str] = {}
    for schema in sorted(schemas | {"public"}):
        found |= rows_of(schema)
    return found | teams


@pytest.fixture
def families(new_team: Callable[..., Persona]) -> tuple[Persona, Persona]:
    """Two teams with rows of the same keys."""
    one, other = new_team(), new_team()
    with team_context(one.team):
        book = a_book(one.membership, words="Kept on paper")
        character = a_character(one.membership, name="Pip")
    with team_context(other.team):
        a_book(other.membership, words="Not yours", id=book.id)
        a_character(other.membership, name="Pop", id=character.id)
    return one, other


def damage(team: Team) -> None:
    """Damage a team's rows."""
    with team_context(team), connection.cursor() as cursor:
        PageVersion.objects.filter(page__number=2).update(text="gone")
        Book.objects.update(title="gone")
        cursor.execute("DROP TABLE characters_character")
        cursor.execute("ALTER TABLE stories_book ADD COLUMN odd integer")


def test_a_damaged_team_is_restored_and_no_other_is_touched(families: tuple[Persona, Persona], tmp_path: Path) -> None:
    team = families[0].team
    before, others = rows_of(team.schema_name, with_history=False), everyone_else(team)
    saved = run("Save it", team, tmp_path)
    assert (saved.returncode, saved.stderr) == (0, "")
    damage(team)
    assert rows_of(team.schema_name, with_history=False) != before

    restored = run("Restore it", team, tmp_path)

    assert restored.returncode == 0, restored.stderr
    assert rows_of(team.schema_name, with_history=False) == before
    assert everyone_else(team) == others
    page = families[0].browser().get("/").content.decode()
    assert "Kept on paper" in page


def test_a_file_that_does_not_fit_changes_nothing(families: tuple[Persona, Persona], tmp_path: Path) -> None:
    team = families[0].team
    assert run("Save it", team, tmp_path).returncode == 0
    with (tmp_path / "one.sql").open("a") as file:
        file.write("INSERT INTO nowhere VALUES (1);\n")
    before = rows_of(team.schema_name)

    restored = run("Restore it", team, tmp_path)

    assert restored.returncode != 0
    assert rows_of(team.schema_name) == before
    with public_context():
        assert Team.objects.get(id=team.id).is_held, "it stays closed until someone has looked"
