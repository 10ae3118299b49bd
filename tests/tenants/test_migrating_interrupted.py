"""After any interruption a deploy leaves nothing half done and the next run continues; two never run at once."""

import os
import signal
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Event

import psycopg
import pytest
from django.db import connection
from pytest_django import DjangoDbBlocker

from config.connections import database
from tenants.backend import enter_public, public_context
from tenants.models import Team
from tenants.services.rollouts import deploy_lock, public
from tests import personas
from tests.processes.postgres import OwnPostgres, own_postgres, speaking_to
from tests.processes.programs import program, wait_until
from tests.tenants.releases import Release
from tests.tenants.rollouts import (
    ADD_COLUMN,
    command,
    deploying,
    failures,
    locked,
    release_lock,
    up_to_date,
    waiting_for_locks,
)


@dataclass
class House:
    server: OwnPostgres
    teams: list[Team]


def test_the_next_run_completes_a_killed_one(teams: list[Team], release: Release, tmp_path: Path) -> None:
    release.add("stories", "bookplate", ADD_COLUMN)
    options = ("manage", "migrate_teams", "--jobs=1", "--lock-timeout=60")
    with locked(teams[1]), program(tmp_path / "log", *options, **release.variables()) as deploy:
        assert wait_until(lambda: up_to_date(teams[0]) and waiting_for_locks() > 0, seconds=60)
        os.killpg(deploy.pid, signal.SIGKILL)
    assert not up_to_date(teams[2])

    done = command(release)

    assert (done.returncode, done.stderr) == (0, "")
    assert all(up_to_date(team) for team in teams)


def test_a_stopped_run_ends_between_two_steps_and_says_so(teams: list[Team], release: Release, tmp_path: Path) -> None:
    release.add("stories", "bookplate", ADD_COLUMN)
    log = tmp_path / "log"
    with locked(teams[1]), program(log, "manage", "migrate_teams", "--jobs=1", **release.variables()) as deploy:
        assert wait_until(lambda: up_to_date(teams[0]) and waiting_for_locks() > 0, seconds=60)
        deploy.terminate()
        assert deploy.wait(60) == 1
    assert "2 teams are still behind" in log.read_text()

    assert command(release).returncode == 0
    assert all(up_to_date(team) for team in teams)


def test_broken_connections_are_replaced_during_a_run(teams: list[Team], release: Release) -> None:
    """As when PostgreSQL restarts: all of the deploy's connections end, one of them in a transaction."""
    release.add("stories", "bookplate", ADD_COLUMN)
    with locked(teams[1]) as other, deploying() as outcomes:
        assert wait_until(lambda: up_to_date(teams[0]) and waiting_for_locks() > 0, seconds=30)
        with public_context(), connection.cursor() as cursor:
            cursor.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE backend_type = 'client backend'"
                " AND usename = current_user AND pid NOT IN (pg_backend_pid(), %s)",
                (other.info.backend_pid,),
            )
            assert len(cursor.fetchall()) >= 3
        release_lock(other)

    assert outcomes and outcomes[0].is_complete
    assert all(up_to_date(team) for team in teams)
    assert failures() == []


def test_of_two_simultaneous_deploys_one_waits_and_finds_the_work_done(teams: list[Team], release: Release) -> None:
    release.add("stories", "bookplate", ADD_COLUMN)
    waits = Event()
    with ExitStack() as first:
        first.enter_context(deploy_lock.hold_deploy_lock())
        with deploying(waiting=waits.set) as outcomes:
            assert waits.wait(30)
            assert not any(up_to_date(team) for team in teams)
            first.close()

    assert outcomes[0].is_complete
    assert all(up_to_date(team) for team in teams)


def test_a_team_that_something_else_migrates_meanwhile_is_read_again(teams: list[Team], release: Release) -> None:
    key = release.add("stories", "bookplate", ADD_COLUMN)
    name = f'"{teams[0].schema_name}"'
    with locked(teams[0], "django_migrations", mode="EXCLUSIVE") as other, deploying(jobs=1) as outcomes:
        assert wait_until(lambda: waiting_for_locks() > 0, seconds=30)
        other.execute(f"ALTER TABLE {name}.stories_book ADD bookplate text")
        other.execute(f"INSERT INTO {name}.django_migrations (app, name, applied) VALUES (%s, %s, now())", key)
        release_lock(other)

    assert outcomes[0].is_complete
    assert all(up_to_date(team) for team in teams)


@pytest.fixture
def house(static_files: None, django_db_blocker: DjangoDbBlocker, monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    """A database of our own, with three families, that can be restarted."""
    with own_postgres() as server, django_db_blocker.unblock(), speaking_to(server.url):
        monkeypatch.setattr("django.conf.settings.DDL_DATABASE", database(server.url))
        enter_public()
        public.migrate_public()
        yield House(server, [personas.founder(slug, "family", slug).team for slug in ("ash", "elm", "yew")])


def test_a_deploy_continues_after_a_restart_of_postgresql(house: House, release: Release, tmp_path: Path) -> None:
    release.add("stories", "bookplate", ADD_COLUMN)
    variables = release.variables() | {"DATABASE_URL": house.server.url}
    options = ("manage", "migrate_teams", "--jobs=2", "--lock-timeout=60")
    ended_with_the_server = suppress(psycopg.OperationalError)
    with (
        ended_with_the_server,
        locked(house.teams[1]),
        program(tmp_path / "log", *options, **variables) as deploy,
    ):
        assert wait_until(lambda: up_to_date(house.teams[2]) and waiting_for_locks() > 0, seconds=60)
        connection.close()
        house.server.restart()
        assert deploy.wait(90) == 0, (tmp_path / "log").read_text()

    assert all(up_to_date(team) for team in house.teams)
    assert failures() == []
