"""Row 8, and row 4 for jobs: with a real worker, a job runs in the team in which it was declared, or not at all."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from celery import chain, group
from celery_typed import enqueue
from celery_typed.django import enqueue_on_commit
from django.conf import settings
from django.db import transaction
from redis import Redis

from tenant_apps.stories.models import Book
from tenants.backend import no_schema, public_context, team_context
from tenants.models import Team
from tests.faults.test_closed_teams import drop_schema, public_rows, set_status
from tests.personas import Persona, remove_team
from tests.processes.chores import Chore, OutsideChore, forget_notes, notes, run_chore
from tests.processes.programs import wait_until, worker


@pytest.fixture
def log(committed: None, tmp_path: Path) -> Iterator[Path]:
    """A worker with one process, so that every job comes after the one before, on the same connection."""
    forget_notes()
    with worker(tmp_path / "worker.log", 1, also="tests.processes.chores"):
        yield tmp_path / "worker.log"
    with Redis.from_url(settings.REDIS_URL) as redis:
        assert redis.llen("work") == 0, "something was sent again"


@pytest.fixture
def two(new_team: Callable[..., Persona]) -> tuple[Team, Team]:
    return new_team().team, new_team().team


def done(count: int) -> bool:
    return wait_until(lambda: len(notes()) >= count, seconds=60)


def end(expected: int) -> list[tuple[str, str | None]]:
    """Wait for so many notes, and for that of a last job: by then all that was sent before it was taken up."""
    with public_context():
        enqueue(OutsideChore(words="last"))
    assert done(expected + 1), notes()
    return [note for note in notes() if note[0] != "last"]


def titles(team: Team) -> list[str]:
    with team_context(team):
        return list(Book.objects.values_list("title", flat=True))


def test_a_job_runs_in_the_team_in_which_it_was_declared_whatever_is_committed_around_it(
    two: tuple[Team, Team], log: Path
) -> None:
    ours, theirs = two
    with public_context(), transaction.atomic(), team_context(ours):
        enqueue_on_commit(Chore(words="from public", deed="write"))
    with team_context(theirs), transaction.atomic():
        with team_context(ours):
            enqueue_on_commit(Chore(words="from a neighbour", deed="write"))
        with public_context():
            enqueue_on_commit(Chore(words="of nobody"))
        enqueue_on_commit(Chore(words="theirs", deed="write"))

    noted = end(4)

    assert sorted(noted) == [
        ("from a neighbour", ours.schema_name),
        ("from public", ours.schema_name),
        ("of nobody", None),
        ("theirs", theirs.schema_name),
    ], log.read_text()
    assert sorted(titles(ours)) == ["from a neighbour", "from public"]
    assert titles(theirs) == ["theirs"]


def test_every_task_of_a_chain_runs_in_the_team_that_sent_it(two: tuple[Team, Team], log: Path) -> None:
    ours, theirs = two
    chores = {words: run_chore.si(Chore(words=words)) for words in ("1", "2", "3a", "3b", "linked", "other")}
    with team_context(ours):
        chain(chores["1"], chores["2"], group(chores["3a"], chores["3b"])).apply_async()
        chores["other"].apply_async(link=chores["linked"])
    with team_context(theirs):
        chain(chores["1"], chores["2"]).apply_async()

    noted = end(8)

    here, there = ours.schema_name, theirs.schema_name
    assert sorted(noted) == sorted([(words, here) for words in chores] + [(words, there) for words in ("1", "2")]), (
        log.read_text()
    )


def test_a_task_that_is_applied_here_runs_in_the_team_of_its_caller(two: tuple[Team, Team], committed: None) -> None:
    forget_notes()
    ours, theirs = two
    with team_context(ours):
        run_chore.apply((Chore(words="applied"),), throw=True)  # type: ignore[attr-defined]  # Celery's own
        chain(run_chore.si(Chore(words="1")), run_chore.si(Chore(words="2"))).apply(throw=True)
    with team_context(theirs):
        run_chore.si(Chore(words="theirs")).apply(throw=True)

    here = ours.schema_name
    assert notes() == [("applied", here), ("1", here), ("2", here), ("theirs", theirs.schema_name)]


def test_a_failed_job_does_not_affect_the_next(two: tuple[Team, Team], log: Path) -> None:
    ours, theirs = two
    with team_context(ours):
        enqueue(Chore(words="fails", deed="fail"))
        enqueue(Chore(words="strays", deed="stray"))
        enqueue(Chore(words="tries twice", deed="try twice"))
    with team_context(theirs):
        enqueue(Chore(words="writes", deed="write"))
        run_chore.delay(Chore(words="by Celery's own call"))
        enqueue(OutsideChore(words="outside"))
    with no_schema():
        enqueue(Chore(words="of nobody"))
        enqueue(Chore(words="writes nowhere", deed="write"))

    noted = end(9)

    assert sorted(noted, key=str) == sorted(
        [
            *[(words, ours.schema_name) for words in ("fails", "strays", "tries twice", "tries twice")],
            *[(words, theirs.schema_name) for words in ("writes", "by Celery's own call")],
            *[(words, None) for words in ("outside", "of nobody", "writes nowhere")],
        ],
        key=str,
    ), log.read_text()
    assert titles(theirs) == ["writes"] and titles(ours) == []
    said = log.read_text()
    assert "ZeroDivisionError" in said and "WrongSchema" in said and "SchemaUnset" in said


def test_a_job_of_a_closed_team_is_dropped_and_logged(
    two: tuple[Team, Team], new_team: Callable[..., Persona], log: Path
) -> None:
    suspended, removed = two
    schemaless = new_team().team
    with public_context(), transaction.atomic():
        for team in (suspended, removed, schemaless):
            with team_context(team):
                enqueue_on_commit(Chore(words=team.slug, deed="write"))
        set_status(suspended, Team.Status.SUSPENDED)
        remove_team(removed)
        drop_schema(schemaless)
        before = public_rows()

    noted = end(1)

    assert noted == [(schemaless.slug, schemaless.schema_name)], log.read_text()
    assert titles(suspended) == []
    said = log.read_text()
    assert "SchemaMissing" in said
    for team in (suspended, removed):
        assert said.count(f"its team {team.schema_name} is not open") == 1
    assert public_rows() == before
