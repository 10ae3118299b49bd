"""A restore that is interrupted: no half-filled team is ever open, and none is left."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

import pytest
from django.core.management import call_command
from django.utils import timezone

from shared_apps.archives.services import requests
from tenants.backend import public_context, team_context
from tenants.models import Team
from tenants.services import team_schemas, teams
from tests.archives.forgeries import SLUG
from tests.factories import a_book
from tests.personas import Persona, remove_team
from tests.processes.programs import ROOT
from tests.tenants.traces import traces

pytestmark = pytest.mark.usefixtures("committed")


@pytest.fixture
def family(new_team: Callable[..., Persona]) -> Persona:
    return new_team()


@pytest.fixture
def packed(family: Persona, tmp_path: Path) -> Path:
    with team_context(family.team):
        a_book(family.membership)
    call_command("team", "export", family.team.slug, "--to", tmp_path / "one.zip")
    return tmp_path / "one.zip"


@pytest.fixture(autouse=True)
def cleared(committed: None) -> Iterator[None]:
    yield
    with public_context():
        team = Team.objects.filter(slug=SLUG).first()
    if team:
        remove_team(team)


@pytest.mark.parametrize("where", ["team_schemas.provision", "_write_rows"])
def test_a_killed_restore_leaves_a_closed_team_that_the_beat_removes(family: Persona, packed: Path, where: str) -> None:
    """A half-filled team is never open, and the next beat removes it and frees its address."""
    program = (
        "import django; django.setup()\n"
        "import os; from tenants.backend import enter_public; enter_public()\n"
        "from shared_apps.archives.services import restoring\n"
        f"restoring.{where} = lambda *arguments, **more: os.kill(os.getpid(), 9)\n"
        "from django.core.management import call_command\n"
        f"call_command('team', 'restore', {str(packed)!r}, '--owner', {family.email!r}, '--slug', {SLUG!r})\n"
    )
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    ended = subprocess.run([sys.executable, "-c", program], cwd=ROOT, env=environment, check=False)
    assert ended.returncode == -9
    with public_context():
        team = Team.objects.get(slug=SLUG)
        team_schemas.provision(team_id=team.id)  # as a worker does that was asked to
        team.refresh_from_db()
        assert not team.is_open
        with pytest.raises(teams.TeamUnfinished):
            teams.resume(team=team)

    requests.maintain_archives(now=timezone.now())

    assert traces(str(team.id), team.schema_name) == []
    call_command("team", "restore", packed, "--owner", family.email, "--slug", SLUG)


def test_the_beat_leaves_a_running_restore_alone(
    family: Persona, packed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill = team_schemas.provision

    def meanwhile(*, team_id: UUID) -> None:
        assert Team.objects.half_restored().exists()
        requests.maintain_archives(now=timezone.now())
        fill(team_id=team_id)
        requests.maintain_archives(now=timezone.now())

    monkeypatch.setattr(team_schemas, "provision", meanwhile)
    call_command("team", "restore", packed, "--owner", family.email, "--slug", SLUG)

    with public_context():
        assert Team.objects.get(slug=SLUG).is_open
        assert not Team.objects.half_restored().exists()
