"""A schema is created once, by any process, also when that process crashes."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from django.core.management import call_command
from django.db import connection
from django.utils import timezone

from tenant_apps.stories.models import Book
from tenants.access.hosts import team_by_host
from tenants.backend import public_context, team_context
from tenants.backend.ddl import ddl_connection
from tenants.jobs import FinishTeams
from tenants.models import Team
from tenants.services import blueprints, team_schemas, teams
from tenants.tasks import finish_teams
from tests.personas import Persona, remove_team, stranger

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def pending(committed: None, households: dict[str, Persona]) -> Iterator[Team]:
    """A team that was founded a minute ago and has no schema yet."""
    owner = households["maple"].user
    assert owner
    with public_context():
        team = teams.create(slug=f"p{uuid4().hex[:10]}", kind="family", name="Soon", owner=owner)
        Team.objects.filter(id=team.id).update(created_at=timezone.now() - timedelta(minutes=1))
    yield team
    remove_team(team)


def status_of(team: Team) -> str:
    with public_context():
        return str(Team.objects.get(id=team.id).status)


def has_schema(team: Team) -> bool:
    with public_context(), connection.cursor() as cursor:
        cursor.execute("SELECT to_regnamespace(%s) IS NOT NULL", (team.schema_name,))
        return bool(cursor.fetchone()[0])


def locks_held() -> int:
    with public_context(), connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'")
        return int(cursor.fetchone()[0])


def test_a_team_is_not_routed_until_it_is_made(pending: Team) -> None:
    with public_context():
        assert team_by_host(pending.host) is None
    assert stranger(pending).get("/").status_code == 404

    team_schemas.provision(team_id=pending.id)

    assert status_of(pending) == Team.Status.ACTIVE
    assert stranger(pending).get("/").status_code == 302
    with team_context(pending):
        assert Book.objects.count() == 0


def test_provisioning_a_team_twice_changes_nothing_and_holds_no_lock(pending: Team) -> None:
    team_schemas.provision(team_id=pending.id)
    team_schemas.provision(team_id=pending.id)

    assert status_of(pending) == Team.Status.ACTIVE
    assert locks_held() == 0


def test_two_simultaneous_workers_create_a_schema_once(pending: Team) -> None:
    def make(_: int) -> None:
        try:
            team_schemas.provision(team_id=pending.id)
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as threads:
        list(threads.map(make, range(2)))

    assert status_of(pending) == Team.Status.ACTIVE


def waits_for_a_lock(team: Team) -> bool:
    waiting = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE %s"
    with public_context(), connection.cursor() as cursor:
        cursor.execute(waiting, (f"%{team.schema_name}%",))
        return bool(cursor.fetchone()[0])


@contextmanager
def maker(team: Team) -> Iterator["subprocess.Popen[bytes]"]:
    """A process that makes the team; killed, if it still runs."""
    program = (
        "import django; django.setup()\n"
        "from uuid import UUID; from tenants.backend import enter_public; enter_public()\n"
        f"from tenants.services import team_schemas; team_schemas.provision(team_id=UUID('{team.id}'))"
    )
    process = subprocess.Popen([sys.executable, "-c", program], cwd=ROOT, env=os.environ | {"PYTHONPATH": str(ROOT)})
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def test_the_beat_completes_a_team_whose_worker_was_killed(pending: Team) -> None:
    """The maker is stopped inside its transaction: another one has begun to make a schema of the same name."""
    blueprints.ensure()
    with ddl_connection() as other, maker(pending), other.transaction(force_rollback=True):
        other.execute(f"CREATE SCHEMA {pending.schema_name}".encode())
        deadline = time.monotonic() + 60
        while not waits_for_a_lock(pending):
            assert time.monotonic() < deadline
            time.sleep(0.01)
        assert status_of(pending) == Team.Status.MIGRATING
    assert status_of(pending) == Team.Status.MIGRATING
    assert not has_schema(pending), "what it had made went with it"
    assert stranger(pending).get("/").status_code == 404

    finish_teams(FinishTeams())

    assert status_of(pending) == Team.Status.ACTIVE
    with team_context(pending):
        assert Book.objects.count() == 0


def test_a_team_that_cannot_be_created_delays_no_other(
    pending: Team, households: dict[str, Persona], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    owner = households["maple"].user
    assert owner
    with public_context():
        broken = teams.create(slug=f"b{uuid4().hex[:10]}", kind="family", name="Broken", owner=owner)
        Team.objects.filter(id=broken.id).update(
            created_at=timezone.now() - timedelta(minutes=2), schema_name="team_'quoted'"
        )
    try:
        finish_teams(FinishTeams())
    finally:
        remove_team(broken)

    assert status_of(pending) == Team.Status.ACTIVE
    assert "could not be created" in caplog.text


def test_a_new_team_is_left_to_its_own_worker(pending: Team) -> None:
    with public_context():
        Team.objects.filter(id=pending.id).update(created_at=timezone.now())

    finish_teams(FinishTeams())

    assert status_of(pending) == Team.Status.PENDING


@pytest.mark.usefixtures("committed")
def test_operators_make_a_team_with_one_command(
    households: dict[str, Persona], capsys: pytest.CaptureFixture[str], new_team: Callable[..., Persona]
) -> None:
    slug, owner = f"o{uuid4().hex[:10]}", households["oak"].user
    assert owner
    answers = {"slug": slug, "kind": "class", "name": "Class 1", "owner": owner.email.upper()}
    call_command("team", "create", *[f"--{name}={value}" for name, value in answers.items()])

    with public_context():
        team = Team.objects.get(slug=slug)
    assert team.is_open
    assert team.url in capsys.readouterr().out
    remove_team(team)
