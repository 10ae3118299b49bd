"""What stands in a deploy's way holds up nobody else, is written down, and is mended by the next run."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from threading import Event, Thread
from typing import Any

import psycopg
from django.db import connection

from tenants.backend import public_context
from tenants.backend.ddl import ddl_connection
from tenants.models import MigrationFailure, Team
from tenants.services import migrating
from tests.processes.programs import ROOT, program, wait_until
from tests.tenants.releases import Release
from tests.tenants.test_migrating import ADD_COLUMN, columns, in_team

HURRIED = migrating.Patience(lock_timeout=0.1, attempts=2)


@contextmanager
def locked(
    team: Team, table: str = "stories_book", mode: str = "ACCESS SHARE"
) -> Iterator[psycopg.Connection[tuple[Any, ...]]]:
    """Someone reads the team's books in a long transaction."""
    with ddl_connection() as other:
        other.autocommit = False
        other.execute(f'LOCK TABLE "{team.schema_name}".{table} IN {mode} MODE')
        yield other


def let_go(other: psycopg.Connection[tuple[Any, ...]]) -> None:
    other.commit()


@contextmanager
def deploying(**options: Any) -> Iterator[list[migrating.Migrated]]:
    """A deploy that begins now and is waited for at the end; then what came of it is in the list."""
    outcomes: list[migrating.Migrated] = []

    def deploy() -> None:
        try:
            outcomes.append(migrating.migrate_teams(**options))
        finally:
            connection.close()

    thread = Thread(target=deploy)
    thread.start()
    try:
        yield outcomes
    finally:
        thread.join(90)


def up_to_date(team: Team) -> bool:
    return "dedication" in columns(team)


def failures() -> list[MigrationFailure]:
    with public_context():
        return list(MigrationFailure.objects.select_related("team"))


def command(release: Release, *arguments: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "manage.py", "migrate_teams", *arguments],
        cwd=ROOT,
        env=os.environ | release.variables(),
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def waiting_for_locks() -> int:
    with public_context(), connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'")
        return int(cursor.fetchone()[0])


def test_a_team_that_someone_reads_for_long_is_left_to_the_ledger_and_the_others_are_done(
    teams: list[Team], release: Release
) -> None:
    key = release.add("stories", "dedication", ADD_COLUMN)
    with locked(teams[1]):
        outcome = migrating.migrate_teams(patience=HURRIED)

    assert [(failure.team.id, failure.attempts) for failure in outcome.failures] == [(teams[1].id, 2)]
    assert "lock timeout" in outcome.failures[0].error
    assert [up_to_date(team) for team in teams] == [True, False, True]
    [failure] = failures()
    assert (failure.team, failure.migration, failure.attempts) == (teams[1], ".".join(key), 2)
    assert failure.mended_at is None


def test_a_run_that_fails_again_adds_to_the_entry_and_one_that_succeeds_mends_it(
    teams: list[Team], release: Release
) -> None:
    release.add("stories", "dedication", ADD_COLUMN)
    with locked(teams[1]):
        migrating.migrate_teams(patience=HURRIED)
        migrating.migrate_teams(patience=HURRIED)
    [failure] = failures()
    assert failure.attempts == 4 and failure.mended_at is None

    assert migrating.migrate_teams(patience=HURRIED).is_complete

    [failure] = failures()
    assert failure.mended_at is not None
    assert up_to_date(teams[1])


def test_a_lock_that_is_let_go_in_time_is_only_waited_for(teams: list[Team], release: Release) -> None:
    release.add("stories", "dedication", ADD_COLUMN)
    patient = migrating.Patience(lock_timeout=0.1, attempts=50)
    with locked(teams[1]) as other, deploying(patience=patient) as outcomes:
        assert wait_until(lambda: up_to_date(teams[2]) and waiting_for_locks() > 0, seconds=30)
        let_go(other)

    assert outcomes[0].is_complete
    assert failures() == []


def test_a_broken_team_is_told_with_its_error_and_mended_later(teams: list[Team], release: Release) -> None:
    release.add("stories", "dedication", ADD_COLUMN)
    in_team(teams[1], "ALTER TABLE stories_book RENAME TO gone")

    outcome = migrating.migrate_teams()

    [failure] = outcome.failures
    assert failure.team.id == teams[1].id and "stories_book" in failure.error
    in_team(teams[1], "ALTER TABLE gone RENAME TO stories_book")
    assert migrating.migrate_teams().is_complete
    assert failures()[0].mended_at


def test_a_team_whose_schema_is_gone_is_a_failure_and_gets_no_empty_one(teams: list[Team], release: Release) -> None:
    release.add("stories", "dedication", ADD_COLUMN)
    in_team(teams[1], f'DROP SCHEMA "{teams[1].schema_name}" CASCADE')

    outcome = migrating.migrate_teams()

    assert [failure.team.id for failure in outcome.failures] == [teams[1].id]
    assert in_team(teams[0], f"SELECT 1 FROM pg_namespace WHERE nspname = '{teams[1].schema_name}'") == []


def test_the_oldest_team_goes_first_and_when_it_fails_nobody_follows(teams: list[Team], release: Release) -> None:
    release.add("stories", "dedication", ADD_COLUMN)
    in_team(teams[0], "ALTER TABLE stories_book RENAME TO gone")

    outcome = migrating.migrate_teams()

    assert outcome.canaries_failed
    assert {team.id for team in outcome.left} == {teams[1].id, teams[2].id}
    assert not up_to_date(teams[1]) and not up_to_date(teams[2])


def test_the_canaries_go_first_and_when_one_fails_nobody_follows(teams: list[Team], release: Release) -> None:
    release.add("stories", "dedication", ADD_COLUMN)
    Team.objects.filter(id__in=[teams[1].id, teams[2].id]).update(is_canary=True)
    in_team(teams[2], "ALTER TABLE stories_book RENAME TO gone")

    outcome = migrating.migrate_teams()

    assert outcome.canaries_failed
    assert [team.id for team in outcome.left] == [teams[0].id]
    assert up_to_date(teams[1]) and not up_to_date(teams[0])


def test_canaries_can_be_tried_alone(teams: list[Team], release: Release) -> None:
    release.add("stories", "dedication", ADD_COLUMN)
    Team.objects.filter(id=teams[2].id).update(is_canary=True)

    outcome = migrating.migrate_teams(canaries_only=True)

    assert not outcome.failures and len(outcome.left) == 2
    assert [up_to_date(team) for team in teams] == [False, False, True]


def test_killed_in_the_middle_the_next_run_finishes(teams: list[Team], release: Release, tmp_path: Path) -> None:
    release.add("stories", "dedication", ADD_COLUMN)
    options = ("manage", "migrate_teams", "--jobs=1", "--lock-timeout=60")
    with locked(teams[1]), program(tmp_path / "log", *options, **release.variables()) as deploy:
        assert wait_until(lambda: up_to_date(teams[0]) and waiting_for_locks() > 0, seconds=60)
        os.killpg(deploy.pid, signal.SIGKILL)
    assert not up_to_date(teams[2])

    done = command(release)

    assert (done.returncode, done.stderr) == (0, "")
    assert all(up_to_date(team) for team in teams)


def test_told_to_end_it_ends_between_two_steps_and_says_so(teams: list[Team], release: Release, tmp_path: Path) -> None:
    release.add("stories", "dedication", ADD_COLUMN)
    log = tmp_path / "log"
    with locked(teams[1]), program(log, "manage", "migrate_teams", "--jobs=1", **release.variables()) as deploy:
        assert wait_until(lambda: up_to_date(teams[0]) and waiting_for_locks() > 0, seconds=60)
        deploy.terminate()
        assert deploy.wait(60) == 1
    assert "2 teams are still behind" in log.read_text()

    assert command(release).returncode == 0
    assert all(up_to_date(team) for team in teams)


def test_connections_that_break_in_the_middle_are_made_anew(teams: list[Team], release: Release) -> None:
    """As when PostgreSQL restarts: all of the deploy's connections end, one of them in a transaction."""
    release.add("stories", "dedication", ADD_COLUMN)
    with locked(teams[1]) as other, deploying() as outcomes:
        assert wait_until(lambda: up_to_date(teams[0]) and waiting_for_locks() > 0, seconds=30)
        with public_context(), connection.cursor() as cursor:
            cursor.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE backend_type = 'client backend'"
                " AND usename = current_user AND pid NOT IN (pg_backend_pid(), %s)",
                (other.info.backend_pid,),
            )
            assert len(cursor.fetchall()) >= 3
        let_go(other)

    assert outcomes and outcomes[0].is_complete
    assert all(up_to_date(team) for team in teams)
    assert failures() == []


def test_of_two_deploys_at_once_one_waits_and_finds_it_done(teams: list[Team], release: Release) -> None:
    release.add("stories", "dedication", ADD_COLUMN)
    waits = Event()
    with ExitStack() as first:
        first.enter_context(migrating.hold_deploy())
        with deploying(waiting=waits.set) as outcomes:
            assert waits.wait(30)
            assert not any(up_to_date(team) for team in teams)
            first.close()

    assert outcomes[0].is_complete
    assert all(up_to_date(team) for team in teams)


def test_a_team_that_another_hand_migrates_meanwhile_is_looked_at_again(teams: list[Team], release: Release) -> None:
    key = release.add("stories", "dedication", ADD_COLUMN)
    name = f'"{teams[0].schema_name}"'
    with locked(teams[0], "django_migrations", mode="EXCLUSIVE") as other, deploying(jobs=1) as outcomes:
        assert wait_until(lambda: waiting_for_locks() > 0, seconds=30)
        other.execute(f"ALTER TABLE {name}.stories_book ADD dedication text")
        other.execute(f"INSERT INTO {name}.django_migrations (app, name, applied) VALUES (%s, %s, now())", key)
        let_go(other)

    assert outcomes[0].is_complete
    assert all(up_to_date(team) for team in teams)


def test_the_exit_code_tells_how_it_went(teams: list[Team], release: Release) -> None:
    release.add("stories", "dedication", ADD_COLUMN)
    assert command(release, "--jobs=0").returncode == 2
    assert command(release, "--team=nobody-has-this").returncode == 2
    assert command(release, "--whatever").returncode == 2
    planned = command(release, "--plan")
    assert planned.returncode == 0 and "ADD COLUMN" in planned.stdout
    in_team(teams[1], "ALTER TABLE stories_book RENAME TO gone")

    failed = command(release)

    assert failed.returncode == 1
    assert f"{teams[1].slug} failed at stories." in failed.stdout
    in_team(teams[1], "ALTER TABLE gone RENAME TO stories_book")
    alone = command(release, f"--team={teams[1].slug}")
    assert (alone.returncode, alone.stderr) == (0, "")
    assert all(up_to_date(team) for team in teams)


def test_a_team_that_is_removed_while_it_waits_is_no_failure(teams: list[Team], release: Release) -> None:
    release.add("stories", "dedication", ADD_COLUMN)
    with locked(teams[0]) as other, deploying() as outcomes:
        assert wait_until(lambda: waiting_for_locks() > 0, seconds=30)
        with public_context(), connection.cursor() as cursor:
            cursor.execute(f'DROP SCHEMA "{teams[2].schema_name}" CASCADE')
            Team.objects.filter(id=teams[2].id).delete()
        let_go(other)

    assert outcomes[0].failures == []
    assert up_to_date(teams[0]) and up_to_date(teams[1])
