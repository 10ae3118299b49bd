"""The pipeline with a real worker, killed and starved as real ones are."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.utils import timezone
from redis import Redis

from shared_apps.queue import services as queue
from shared_apps.queue.models import Ticket
from tenant_apps.generation.models import Run, Step
from tenant_apps.stories.models import Book
from tenants.backend import public_context, team_context
from tests.generation.test_pipeline import start
from tests.personas import Persona
from tests.processes.programs import kill, wait_until, worker

pytestmark = pytest.mark.usefixtures("committed")
AGAIN = re.compile(r"_\w{7}\.png$")
"""How storage names a second file of the same name: the mark of a picture that was drawn twice."""


@pytest.fixture
def family(new_team: Callable[..., Persona]) -> Persona:
    return new_team()


def sweep() -> None:
    queue.sweep(now=timezone.now())


def begin(by: Persona, pages: int = 4) -> Run:
    with team_context(by.team):
        return start(by, pages=pages)


def status(by: Persona) -> str:
    with team_context(by.team):
        return str(Run.objects.get().status)


def drawn(by: Persona) -> int:
    with team_context(by.team):
        return Step.objects.filter(status=Step.Status.DONE).exclude(kind=Step.Kind.STORY).count()


def drawn_twice(by: Persona) -> int:
    folder = Path(settings.DATA_DIR) / "media" / "teams" / str(by.team.id) / "stories"
    return len([file for file in folder.iterdir() if AGAIN.search(file.name)])


def no_tickets() -> bool:
    with public_context():
        return not Ticket.objects.exists()


def test_a_worker_makes_a_book(family: Persona, tmp_path: Path) -> None:
    begin(family)

    with worker(tmp_path / "worker.log"):
        done = wait_until(lambda: status(family) == Run.Status.DONE, seconds=90, doing=sweep)

    assert done, (tmp_path / "worker.log").read_text()
    with team_context(family.team):
        assert Book.objects.get().is_ready
    assert drawn(family) == 5 and drawn_twice(family) == 0
    assert no_tickets()


def test_a_book_survives_the_death_of_its_worker(family: Persona, tmp_path: Path, settings: Any) -> None:
    """Killed while pictures are being drawn: a new worker takes over, and only what was in hand is drawn anew."""
    settings.QUEUE_LEASE_SECONDS = 5
    log, hands = tmp_path / "worker.log", 2
    begin(family, pages=8)
    with worker(log, hands, LEASE_SECONDS="5") as first:
        assert wait_until(lambda: drawn(family) >= 2, seconds=90, doing=sweep), log.read_text()
        kill(first)
    before = drawn(family)
    assert before < 9, "the book was done before its worker could be killed"

    with worker(log, hands, LEASE_SECONDS="5"):
        done = wait_until(lambda: status(family) == Run.Status.DONE, seconds=90, doing=sweep)

    assert done, log.read_text()
    assert drawn(family) == 9
    assert drawn_twice(family) <= hands, "more was drawn anew than was in hand"
    assert no_tickets()
    with team_context(family.team):
        book = Book.objects.with_pages().get()
        assert [page.number for page in book.pages.all()] == list(range(1, 9))
        assert all(page.versions.count() == 1 for page in book.pages.all())


def test_work_is_found_again_after_redis_forgot_everything(family: Persona, tmp_path: Path) -> None:
    begin(family)
    with Redis.from_url(settings.REDIS_URL) as redis:
        redis.flushall()
        assert redis.llen("work") == 0

        sweep()

        assert redis.llen("work") == 1
    with worker(tmp_path / "worker.log"):
        assert wait_until(lambda: status(family) == Run.Status.DONE, seconds=90, doing=sweep)
