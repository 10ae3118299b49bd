"""Row 41: a worker with a wrong clock takes nothing and says so; another finds the work untouched."""

import re
from collections.abc import Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path

import pytest
from celery_typed import enqueue
from django.conf import settings
from django.core.cache import cache
from redis import Redis

from shared_apps.ops.clocks import clock_off
from shared_apps.queue.jobs import WorkReady
from shared_apps.queue.models import Ticket
from tenants.backend import public_context
from tests.faults.size import FULL
from tests.faults.test_many_steps import queue_chores
from tests.faults.workshop import NewTeam
from tests.processes.mishaps import CHORE, CHORES
from tests.processes.programs import WORKER, program, wait_until

pytestmark = pytest.mark.usefixtures("committed")
STARTING = 6
"""Seconds that a worker may need to start, by which its wrong clock misses its mark on a busy machine."""

AHEAD = (3600, -3600, 60, -60, 10, -10) if FULL else (-3600, 10)
COUNT = 6


@pytest.fixture(autouse=True)
def redis() -> Iterator[Redis]:
    cache.clear()
    with Redis.from_url(settings.REDIS_URL) as redis:
        redis.delete("work", CHORES)
        yield redis
        redis.delete("work", CHORES)
    cache.clear()


def solo(log: Path, also: str, **variables: str) -> ExitStack:
    running = ExitStack()
    options = ("-Q", "work", "-P", "solo", "-n", f"{log.stem}@%h", "-I", also)
    running.enter_context(program(log, *WORKER, *options, CHORE_SECONDS="0.1", **variables))
    return running


def open_chores() -> int:
    with public_context():
        return Ticket.objects.filter(kind=CHORE).count()


def says_it_is_off(log: Path, ahead: int) -> bool:
    direction = "ahead of" if ahead > 0 else "behind"
    said = re.search(rf"clock is (\d+) s {direction} PostgreSQL's", log.read_text())
    return said is not None and abs(int(said[1]) - abs(ahead)) < STARTING


def test_a_worker_with_a_wrong_clock_takes_nothing_and_says_so(new_team: NewTeam, redis: Redis, tmp_path: Path) -> None:
    queue_chores(new_team().team, COUNT)
    with public_context():
        for _ in range(COUNT):
            enqueue(WorkReady(kind=CHORE))
    with ExitStack() as wrong:
        logs = [tmp_path / f"ahead{ahead}.log" for ahead in AHEAD]
        for log, ahead in zip(logs, AHEAD, strict=True):
            also = "tests.processes.mishaps,tests.processes.wrong_clock"
            wrong.enter_context(solo(log, also, CLOCK_AHEAD=str(ahead)))
        for log, ahead in zip(logs, AHEAD, strict=True):
            assert wait_until(partial(says_it_is_off, log, ahead), seconds=90), log.read_text()
        off = clock_off()
        assert off and min(abs(off[1] - ahead) for ahead in AHEAD) < STARTING

        with solo(tmp_path / "right.log", "tests.processes.mishaps"):
            done = wait_until(lambda: open_chores() == 0, seconds=90)  # by the same messages: nobody sweeps

        assert done, (tmp_path / "right.log").read_text()[-3000:]
    assert redis.llen(CHORES) == COUNT, "each was done once"
