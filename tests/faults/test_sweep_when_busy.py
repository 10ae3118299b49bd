"""Row 39: the steps of a killed worker continue although all workers are busy with long steps."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from celery_typed import enqueue
from django.conf import settings
from redis import Redis

from shared_apps.queue.jobs import WorkReady
from shared_apps.queue.models import Ticket, TicketQuerySet
from tenants.backend import public_context
from tests.faults.size import FULL
from tests.faults.test_many_steps import queue_chores
from tests.faults.workshop import NewTeam
from tests.processes.mishaps import CHORE, CHORES
from tests.processes.programs import beat, kill, sweeper, wait_until, worker

pytestmark = pytest.mark.usefixtures("committed")
LEASE = 60 if FULL else 5
HANDS = 4 if FULL else 2
QUEUES = ("work", "upkeep", "sweep", CHORES)


@pytest.fixture(autouse=True)
def no_messages() -> Iterator[None]:
    with Redis.from_url(settings.REDIS_URL) as redis:
        redis.delete(*QUEUES)
        yield
        redis.delete(*QUEUES)


def hand_out(team: NewTeam) -> set[UUID]:
    """Open as many long chores as a worker has processes, for a team of their own. Returns their ids."""
    family = team()
    queue_chores(family.team, HANDS)
    with public_context():
        for _ in range(HANDS):
            enqueue(WorkReady(kind=CHORE))
        return set(Ticket.objects.filter(team=family.team).values_list("id", flat=True))


def count(tickets: TicketQuerySet) -> int:
    with public_context():
        return tickets.count()


def test_steps_of_a_killed_worker_go_on_while_all_others_are_busy(new_team: NewTeam, tmp_path: Path) -> None:
    options = {"also": "tests.processes.mishaps", "LEASE_SECONDS": str(LEASE), "CHORE_SECONDS": "300"}
    leased = Ticket.objects.leased
    with (
        sweeper(tmp_path / "sweeper.log", **options),
        beat(tmp_path / "beat.log"),
        worker(tmp_path / "killed.log", HANDS, **options) as killed,
    ):
        lost = hand_out(new_team)
        assert wait_until(lambda: count(leased().filter(id__in=lost)) == HANDS, seconds=60)
        with worker(tmp_path / "busy.log", HANDS, **options) as busy:
            hand_out(new_team)
            assert wait_until(lambda: count(leased()) == 2 * HANDS, seconds=60)
            kill(killed)

            found = wait_until(lambda: count(leased().filter(id__in=lost)) == 0, seconds=LEASE + 15)
            assert found, (tmp_path / "sweeper.log").read_text()[-3000:]
            with worker(tmp_path / "next.log", HANDS, **options) as following:  # its start is the machine's affair
                goes_on = wait_until(lambda: count(leased().filter(id__in=lost, crashes__gt=0)) == HANDS, seconds=60)
                assert goes_on, (tmp_path / "next.log").read_text()[-3000:]
                kill(following)
            kill(busy)
