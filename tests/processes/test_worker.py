"""The pipeline with a real worker, killed and starved as real ones are."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.utils import timezone
from redis import Redis

from shared_apps.queue.models import Ticket
from shared_apps.queue.services import execution
from tenant_apps.generation.models import Run, Step
from tenant_apps.stories.models import Book, PageVersion
from tenants.backend import public_context, team_context
from tests.generation.test_pipeline import start
from tests.personas import Persona
from tests.processes.programs import kill, wait_until, worker

pytestmark = pytest.mark.usefixtures("committed")


@pytest.fixture
def family(new_team: Callable[..., Persona]) -> Persona:
    return new_team()


def sweep() -> None:
    execution.sweep(now=timezone.now())


def begin(by: Persona, pages: int = 4) -> Run:
    with team_context(by.team):
        return start(by, pages=pages)


def status(by: Persona) -> str:
    with team_context(by.team):
        return str(Run.objects.get().status)


def drawn(by: Persona) -> int:
    with team_context(by.team):
        return Step.objects.filter(status=Step.Status.DONE).exclude(kind=Step.Kind.STORY).count()


def left_behind(by: Persona) -> set[str]:
    """The files of pictures that no book shows: what was drawn in vain."""
    folder = Path(settings.DATA_DIR) / "media" / "teams" / str(by.team.id) / "stories"
    with team_context(by.team):
        shown = {*Book.objects.values_list("cover_key", flat=True)}
        shown |= {*PageVersion.objects.values_list("picture_key", flat=True)}
    return {file.name for file in folder.iterdir()} - {key.rsplit("/", 1)[-1] for key in shown}


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
    assert drawn(family) == 5 and left_behind(family) == set()
    assert no_tickets()


def test_a_book_survives_the_death_of_its_worker(family: Persona, tmp_path: Path, settings: Any) -> None:
    """Killed while pictures are being drawn: a new worker takes over, and only unfinished pictures are drawn again."""
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
    assert left_behind(family) == set(), "the files of those who died were not found"
    assert no_tickets()
    with team_context(family.team):
        book = Book.objects.with_pages().get()
        assert [page.number for page in book.pages.all()] == list(range(1, 9))
        assert all(page.versions.count() == 1 for page in book.pages.all())


def test_work_continues_after_redis_lost_everything(family: Persona, tmp_path: Path) -> None:
    begin(family)
    with Redis.from_url(settings.REDIS_URL) as redis:
        redis.flushall()
        assert redis.llen("work") == 0

        sweep()

        assert redis.llen("work") == 1
    with worker(tmp_path / "worker.log"):
        assert wait_until(lambda: status(family) == Run.Status.DONE, seconds=90, doing=sweep)
