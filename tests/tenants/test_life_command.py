"""``manage.py team``, as operators type it."""

import io
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from celery_typed.testing import recorded_jobs
from django.core.management import CommandError, call_command

from tenants.backend import public_context
from tenants.models import Team
from tests.personas import Persona
from tests.processes.programs import ROOT
from tests.tenants.traces import traces

pytestmark = pytest.mark.usefixtures("committed")


@pytest.fixture
def family(new_team: Callable[..., Persona]) -> Persona:
    return new_team()


@pytest.fixture(autouse=True)
def _sent() -> Iterator[None]:
    with recorded_jobs():
        yield


def team(*words: str) -> str:
    said = io.StringIO()
    call_command("team", *words, stdout=said)
    return said.getvalue()


def fresh(persona: Persona) -> Team:
    with public_context():
        found: Team = Team.objects.get(id=persona.team.id)
        return found


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_list_shows_every_team_and_can_be_narrowed(family: Persona) -> None:
    assert family.team.slug in team("list")
    assert family.team.slug in team("list", "--status", "active")
    assert family.team.slug not in team("list", "--status", "suspended")


def test_show_prints_everything_that_an_operator_needs(family: Persona) -> None:
    team("rename", family.team.slug, "--slug", f"{family.team.slug}-x", "--name", "The Elms")
    team("delete", f"{family.team.slug}-x", "--yes")

    said = team("show", f"{family.team.slug}-x")

    for word in ("The Elms", fresh(family).url, family.team.schema_name, str(family.team.id), "suspended"):
        assert word in said
    for label in ("old address", "to be deleted", "parent-admins  1"):
        assert label in said


def test_suspend_and_resume(family: Persona) -> None:
    assert "resume" in team("suspend", family.team.slug)
    assert fresh(family).is_held

    assert family.team.url in team("resume", family.team.slug)
    assert fresh(family).is_open


def test_delete_without_grace_leaves_nothing(family: Persona) -> None:
    assert "stays blocked" in team("delete", family.team.slug, "--now", "--yes")

    assert traces(str(family.team.id), family.team.schema_name) == []


def test_delete_waits_for_its_grace_and_keep_undoes_it(family: Persona) -> None:
    assert f"keep {family.team.slug}" in team("delete", family.team.slug, "--yes")
    assert fresh(family).is_leaving
    assert "stays closed" in team("resume", family.team.slug)

    assert "is open" in team("keep", family.team.slug)
    assert fresh(family).is_open


def test_delete_asks_the_person_at_the_terminal_to_type_the_address(
    family: Persona, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal("maple\n"))
    with pytest.raises(CommandError, match="Nothing was changed"):
        team("delete", family.team.slug, "--now")
    assert fresh(family).is_open

    monkeypatch.setattr(sys, "stdin", Terminal(f"{family.team.slug}\n"))
    team("delete", family.team.slug)
    assert fresh(family).is_leaving


def test_delete_does_nothing_where_nobody_can_be_asked(family: Persona, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{family.team.slug}\n"))

    with pytest.raises(CommandError, match="--yes"):
        team("delete", family.team.slug)

    assert fresh(family).is_open


@pytest.mark.parametrize(("choice", "is_canary"), [("on", True), ("off", False)])
def test_canaries_are_chosen(family: Persona, choice: str, *, is_canary: bool) -> None:
    team("canary", family.team.slug, choice)

    assert fresh(family).is_canary is is_canary


@pytest.mark.parametrize("action", ["show", "suspend", "resume", "delete", "keep"])
def test_an_unknown_team_is_reported_plainly(action: str) -> None:
    options = ["--yes"] if action == "delete" else []

    with pytest.raises(CommandError, match="no team at the address 'nobody-here'"):
        team(action, "nobody-here", *options)


@pytest.mark.parametrize(
    ("words", "said"),
    [(["--slug", "www"], "slug: .*kept for StorySprout"), (["--name", " "], "name: "), ([], "--name, --slug or both")],
)
def test_a_refused_action_is_reported_plainly(family: Persona, words: list[str], said: str) -> None:
    with pytest.raises(CommandError, match=said):
        team("rename", family.team.slug, *words)


def test_a_team_in_the_making_cannot_be_suspended(family: Persona, settings: Any) -> None:
    with public_context():
        Team.objects.filter(id=family.team.id).update(status=Team.Status.PENDING)

    with pytest.raises(CommandError, match="still being made"):
        team("suspend", family.team.slug)


@pytest.mark.parametrize("words", [("team", "list"), ("team", "suspend", "maple"), ("migrate_teams",)])
def test_a_database_that_is_away_is_named_in_plain_words(words: tuple[str, ...]) -> None:
    nobody = {"DATABASE_URL": "postgresql://storysprout@127.0.0.1:9/nowhere", "DDL_DATABASE_URL": ""}

    command, environment = [sys.executable, "manage.py", *words], os.environ | nobody
    ended = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)

    assert ended.returncode == 1
    assert "The database" in ended.stderr and "Connection refused" in ended.stderr
    assert "Traceback" not in ended.stderr
