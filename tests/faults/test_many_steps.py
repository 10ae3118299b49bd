"""Row 12: a team with endless steps does not delay another team's single step."""

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from celery_typed import enqueue
from django.conf import settings
from redis import Redis

from shared_apps.queue.jobs import WorkReady
from shared_apps.queue.models import Ticket
from tenants.backend import public_context
from tenants.models import Team
from tests.faults.size import FULL, full
from tests.faults.workshop import NewTeam, sweep
from tests.processes.mishaps import CHORE, CHORES
from tests.processes.programs import wait_until, worker

SECONDS = 5 if FULL else 60
"""Beside the other tests the seconds say more of the machine than of the queue: there, the order is what counts."""

HANDS = 2 * 2
"""What a worker of two processes may have taken and not yet begun, and what ends while that begins."""

pytestmark = pytest.mark.usefixtures("committed")


@pytest.fixture
def redis() -> Iterator[Redis]:
    with Redis.from_url(settings.REDIS_URL) as redis:
        redis.delete("work", "upkeep", "calls", CHORES)
        yield redis
        redis.delete("work", "upkeep", "calls", CHORES)


def queue_chores(team: Team, count: int) -> None:
    with public_context():
        tickets = [Ticket(team=team, step_id=uuid4(), kind=CHORE) for _ in range(count)]
        Ticket.objects.bulk_create(tickets, batch_size=1000)


def test_a_team_with_one_step_begins_within_seconds(new_team: NewTeam, redis: Redis, tmp_path: Path) -> None:
    many, one = new_team(), new_team()
    queue_chores(many.team, full(1000))
    with public_context():
        for _ in range(full(1000)):
            enqueue(WorkReady(kind=CHORE))

    def begun() -> list[bytes | str]:
        return redis.lrange(CHORES, 0, -1)

    def has_begun(team: Team) -> bool:
        return team.slug.encode() in begun()

    with worker(tmp_path / "worker.log", also="tests.processes.mishaps"):
        assert wait_until(lambda: has_begun(many.team), seconds=60, doing=sweep), (tmp_path / "worker.log").read_text()
        queue_chores(one.team, 1)
        before = len(begun())
        with public_context():
            enqueue(WorkReady(kind=CHORE))

        assert wait_until(lambda: has_begun(one.team), seconds=SECONDS), (tmp_path / "worker.log").read_text()
        overtaken = begun().index(one.team.slug.encode()) - before
        assert overtaken <= 5 * HANDS, "those that were being taken go first, and hardly another of the 1,000"
