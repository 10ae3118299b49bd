"""What blocks one team's migration delays no other team, is recorded, and is resolved by the next run."""

import pytest
from django.core.management import call_command
from django.db import OperationalError, connection

from tenants.backend import public_context
from tenants.backend.ddl import ddl_connection
from tenants.models import Team
from tenants.services.rollouts import public, rollout, workers
from tests.processes.programs import wait_until
from tests.tenants.releases import Release
from tests.tenants.rollouts import (
    ADD_COLUMN,
    command,
    deploying,
    failures,
    in_team,
    locked,
    release_lock,
    up_to_date,
    waiting_for_locks,
)

HURRIED = workers.MigrationPolicy(lock_timeout=0.1, attempts=2)


def test_a_locked_team_is_recorded_as_failed_and_the_others_are_migrated(teams: list[Team], release: Release) -> None:
    key = release.add("stories", "bookplate", ADD_COLUMN)
    with locked(teams[1]):
        outcome = rollout.migrate_teams(policy=HURRIED)

    assert [(failure.team.id, failure.attempts) for failure in outcome.failures] == [(teams[1].id, 2)]
    assert "lock timeout" in outcome.failures[0].error
    assert [up_to_date(team) for team in teams] == [True, False, True]
    [failure] = failures()
    assert (failure.team, failure.migration, failure.attempts) == (teams[1], ".".join(key), 2)
    assert failure.resolved_at is None


def test_a_run_that_fails_again_adds_to_the_entry_and_one_that_succeeds_resolves_it(
    teams: list[Team], release: Release
) -> None:
    release.add("stories", "bookplate", ADD_COLUMN)
    with locked(teams[1]):
        rollout.migrate_teams(policy=HURRIED)
        rollout.migrate_teams(policy=HURRIED)
    [failure] = failures()
    assert failure.attempts == 4 and failure.resolved_at is None

    assert rollout.migrate_teams(policy=HURRIED).is_complete

    [failure] = failures()
    assert failure.resolved_at is not None
    assert up_to_date(teams[1])


def test_a_lock_that_is_released_in_time_only_delays(teams: list[Team], release: Release) -> None:
    release.add("stories", "bookplate", ADD_COLUMN)
    patient = workers.MigrationPolicy(lock_timeout=0.1, attempts=50)
    with locked(teams[1]) as other, deploying(policy=patient) as outcomes:
        assert wait_until(lambda: up_to_date(teams[2]) and waiting_for_locks() > 0, seconds=30)
        release_lock(other)

    assert outcomes[0].is_complete
    assert failures() == []


def test_a_broken_team_is_reported_with_its_error_and_repaired_later(teams: list[Team], release: Release) -> None:
    release.add("stories", "bookplate", ADD_COLUMN)
    in_team(teams[1], "ALTER TABLE stories_book RENAME TO gone")

    outcome = rollout.migrate_teams()

    [failure] = outcome.failures
    assert failure.team.id == teams[1].id and "stories_book" in failure.error
    in_team(teams[1], "ALTER TABLE gone RENAME TO stories_book")
    assert rollout.migrate_teams().is_complete
    assert failures()[0].resolved_at


def test_a_team_whose_schema_is_gone_is_a_failure_and_gets_no_empty_one(teams: list[Team], release: Release) -> None:
    release.add("stories", "bookplate", ADD_COLUMN)
    in_team(teams[1], f'DROP SCHEMA "{teams[1].schema_name}" CASCADE')

    outcome = rollout.migrate_teams()

    assert [failure.team.id for failure in outcome.failures] == [teams[1].id]
    assert in_team(teams[0], f"SELECT 1 FROM pg_namespace WHERE nspname = '{teams[1].schema_name}'") == []


def test_no_team_follows_when_the_oldest_fails(teams: list[Team], release: Release) -> None:
    release.add("stories", "bookplate", ADD_COLUMN)
    in_team(teams[0], "ALTER TABLE stories_book RENAME TO gone")

    outcome = rollout.migrate_teams()

    assert outcome.canaries_failed
    assert {team.id for team in outcome.left} == {teams[1].id, teams[2].id}
    assert not up_to_date(teams[1]) and not up_to_date(teams[2])


def test_the_next_oldest_team_goes_first_after_the_oldest_failed_before(teams: list[Team], release: Release) -> None:
    release.add("stories", "bookplate", ADD_COLUMN)
    in_team(teams[0], "ALTER TABLE stories_book RENAME TO gone")
    assert rollout.migrate_teams().canaries_failed

    outcome = rollout.migrate_teams()

    assert [failure.team.id for failure in outcome.failures] == [teams[0].id]
    assert up_to_date(teams[1]) and up_to_date(teams[2])


def test_no_team_follows_when_a_canary_fails(teams: list[Team], release: Release) -> None:
    release.add("stories", "bookplate", ADD_COLUMN)
    Team.objects.filter(id__in=[teams[1].id, teams[2].id]).update(is_canary=True)
    in_team(teams[2], "ALTER TABLE stories_book RENAME TO gone")

    outcome = rollout.migrate_teams()

    assert outcome.canaries_failed
    assert [team.id for team in outcome.left] == [teams[0].id]
    assert up_to_date(teams[1]) and not up_to_date(teams[0])


def test_canaries_can_be_migrated_alone(teams: list[Team], release: Release) -> None:
    release.add("stories", "bookplate", ADD_COLUMN)
    Team.objects.filter(id=teams[2].id).update(is_canary=True)

    outcome = rollout.migrate_teams(canaries_only=True)

    assert not outcome.failures and len(outcome.left) == 2
    assert [up_to_date(team) for team in teams] == [False, False, True]


def test_the_exit_code_reports_the_outcome(teams: list[Team], release: Release) -> None:
    release.add("stories", "bookplate", ADD_COLUMN)
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
    release.add("stories", "bookplate", ADD_COLUMN)
    with locked(teams[0]) as other, deploying() as outcomes:
        assert wait_until(lambda: waiting_for_locks() > 0, seconds=30)
        with public_context(), connection.cursor() as cursor:
            cursor.execute(f'DROP SCHEMA "{teams[2].schema_name}" CASCADE')
            Team.objects.filter(id=teams[2].id).delete()
        release_lock(other)

    assert outcomes[0].failures == []
    assert up_to_date(teams[0]) and up_to_date(teams[1])


def test_prepare_continues_after_a_failed_team_and_stops_after_a_failed_canary(
    teams: list[Team], release: Release
) -> None:
    release.add("stories", "bookplate", ADD_COLUMN)
    in_team(teams[1], "ALTER TABLE stories_book RENAME TO gone")

    first = command(release, program="prepare")

    assert first.returncode == 0
    assert f"{teams[1].slug} failed" in first.stdout
    assert up_to_date(teams[0]) and up_to_date(teams[2])
    Team.objects.filter(id=teams[1].id).update(is_canary=True)
    assert command(release, program="prepare").returncode == 1


def test_migrating_public_waits_for_a_lock_without_blocking_later_queries(teams: list[Team], release: Release) -> None:
    _, name = release.add("queue", "hint", 'migrations.AddField("ticket", "hint", models.TextField(null=True)),')
    try:
        with ddl_connection() as other:
            other.autocommit = False
            other.execute("LOCK TABLE public.queue_ticket IN ACCESS SHARE MODE")
            with pytest.raises(OperationalError, match="lock timeout"):
                public.migrate_public(policy=HURRIED)
            assert other.execute("SELECT count(*) FROM public.queue_ticket").fetchone()
            other.commit()

        assert public.migrate_public(policy=HURRIED) is True
        assert public.migrate_public(policy=HURRIED) is False
    finally:
        with public_context():
            call_command(
                "migrate_schemas", "queue", f"{int(name[:4]) - 1:04}", shared=True, interactive=False, verbosity=0
            )
