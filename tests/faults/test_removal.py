"""A removal beside running work, or interrupted, leaves nothing of the team and no other change."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from threading import Barrier, Event
from typing import Any
from unittest.mock import Mock

import pytest
from celery_typed.testing import recorded_jobs
from django.db import connection, transaction
from django.utils import timezone
from psycopg.errors import LockNotAvailable

from shared_apps.ai.ports import Illustration
from shared_apps.queue.models import Ticket
from shared_apps.queue.services import execution
from tenant_apps.generation.models import Step
from tenant_apps.stories.models import Book
from tenants.backend import public_context, team_context
from tenants.jobs import RemoveOverdueTeams
from tenants.models import Team
from tenants.services import removals, teams
from tenants.tasks import remove_overdue_teams
from tests import factories
from tests.faults.size import full
from tests.faults.test_closed_teams import public_rows
from tests.generation.test_pipeline import start
from tests.personas import Persona
from tests.processes.programs import kill, program, wait_until
from tests.providers import InstantIllustrator
from tests.tenants.traces import traces


@pytest.fixture(autouse=True)
def _sent() -> Iterator[None]:
    with recorded_jobs():
        yield


@pytest.fixture
def passing(new_team: Callable[..., Persona], instant_ai: None) -> Persona:
    return new_team()


def close(team: Team) -> None:
    with public_context():
        teams.suspend(team=team, now=timezone.now())


def remove(team: Team) -> bool:
    try:
        with public_context():
            return removals.remove(team=team, now=timezone.now(), at_once=True)
    finally:
        connection.close()


def is_gone(team: Team) -> bool:
    return traces(str(team.id), team.schema_name) == []


def test_a_worker_that_draws_for_a_team_while_it_is_removed_ends_quietly_and_leaves_nothing(
    passing: Persona, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    with team_context(passing.team):
        start(passing)
    execution.work(kind=Step.Kind.STORY)
    drawing, go_on = Event(), Event()
    draw = InstantIllustrator.draw

    def slowly(self: InstantIllustrator, *what: Any, **options: Any) -> Illustration:
        drawing.set()
        assert go_on.wait(30)
        return draw(self, *what, **options)

    monkeypatch.setattr(InstantIllustrator, "draw", slowly)

    def work() -> bool:
        try:
            return execution.work(kind="picture")
        finally:
            connection.close()

    with ThreadPoolExecutor(1) as threads, caplog.at_level("WARNING"):
        worker = threads.submit(work)
        assert drawing.wait(30)
        close(passing.team)
        assert remove(passing.team)
        before = public_rows()
        go_on.set()
        assert worker.result(30)

    assert is_gone(passing.team)
    assert public_rows() == before
    assert [record for record in caplog.records if record.name.startswith("shared_apps.queue")] == []


def test_a_book_in_the_making_stops_with_its_workspace_and_is_finished_after_it(passing: Persona) -> None:
    with team_context(passing.team):
        run = start(passing)
    execution.work(kind=Step.Kind.STORY)
    close(passing.team)
    assert not execution.work(kind="picture")
    execution.sweep(now=timezone.now())

    with public_context():
        teams.resume(team=passing.team)
    while execution.work(kind="picture"):
        pass

    with team_context(passing.team):
        run.refresh_from_db()
        assert run.status == run.Status.DONE
    assert not Ticket.objects.filter(team=passing.team).exists()


def test_two_simultaneous_removals_do_no_harm(new_team: Callable[..., Persona]) -> None:
    for _ in range(full(2)):
        team = new_team().team
        close(team)
        ready = Barrier(4)

        def race(_: int, team: Team = team, ready: Barrier = ready) -> bool:
            ready.wait()
            return remove(team)

        with ThreadPoolExecutor(4) as threads:
            assert any(threads.map(race, range(4)))
        assert is_gone(team)


@contextmanager
def someone_reading(team: Team) -> Iterator[None]:
    """A transaction that has one of the team's tables in use: its schema cannot be dropped meanwhile."""
    with team_context(team), transaction.atomic():
        list(Book.objects.all())
        yield


def test_the_beat_completes_a_killed_removal(passing: Persona, tmp_path: Path) -> None:
    with team_context(passing.team):
        factories.a_book(passing.membership)
    close(passing.team)

    def is_under_way() -> bool:
        with public_context():
            return Team.objects.filter(id=passing.team.id, status=Team.Status.REMOVING).exists()

    command = ("manage", "team", "delete", passing.team.slug, "--now", "--yes")
    with program(tmp_path / "delete.log", *command) as remover, someone_reading(passing.team):
        assert wait_until(is_under_way, seconds=60), (tmp_path / "delete.log").read_text()
        kill(remover)
    assert not is_gone(passing.team)

    remove_overdue_teams(RemoveOverdueTeams())

    assert is_gone(passing.team)


@pytest.mark.parametrize("step", ["_erase", "_delete_rows"])
def test_an_interrupted_removal_can_be_continued(passing: Persona, step: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with team_context(passing.team):
        factories.a_book(passing.membership)
    close(passing.team)
    with monkeypatch.context() as patch:
        patch.setattr(removals, step, Mock(side_effect=OSError("The disk went away.")))
        with pytest.raises(OSError, match="disk"):
            remove(passing.team)
    assert not is_gone(passing.team)

    remove_overdue_teams(RemoveOverdueTeams())

    assert is_gone(passing.team)


def test_a_removal_does_not_wait_for_ever_for_a_reader(passing: Persona) -> None:
    close(passing.team)
    with someone_reading(passing.team), ThreadPoolExecutor(1) as threads, pytest.raises(LockNotAvailable):
        threads.submit(remove, passing.team).result(60)
    with public_context():
        assert Team.objects.get(id=passing.team.id).status == Team.Status.REMOVING

    remove_overdue_teams(RemoveOverdueTeams())

    assert is_gone(passing.team)
