"""Only so many steps of one kind run at once in all processes, so that other kinds run beside them."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, Event

import pytest
from celery_typed.testing import RecordedJobs, recorded_jobs
from django.db import connection
from django.utils import timezone

from shared_apps.queue.jobs import WorkReady
from shared_apps.queue.models import Ticket
from shared_apps.queue.services import execution, tickets
from shared_apps.queue.step_handlers import WorkerPool
from tenants.backend import public_context
from tests.personas import Persona
from tests.queue.trial import KIND, Trial, open_many


def test_a_ticket_over_the_limit_waits_until_a_step_of_any_process_ends(
    trial: Trial, guardian: Persona, neighbour: Persona, sent: RecordedJobs
) -> None:
    open_many(guardian.team, 2)
    open_many(neighbour.team, 2)
    trial.most = 2
    elsewhere = [Ticket.objects.claim_next(kinds=[KIND], now=timezone.now()) for _ in range(2)]

    assert not execution.work(kind=KIND)
    assert Ticket.objects.count() == 4 and not trial.turns

    for ticket in elsewhere[:1]:
        assert ticket
        tickets.close(ticket=ticket)
    assert execution.work(kind=KIND)
    assert Ticket.objects.count() == 2
    assert sent.declared == [WorkReady(kind=KIND)], "the next one is told, since its own word was passed over"


def test_one_process_can_use_the_whole_limit(trial: Trial, guardian: Persona, sent: RecordedJobs) -> None:
    """It receives all messages. If it had only a part of the limit, the messages beyond that would be lost."""
    open_many(guardian.team, 3)
    trial.most = 3

    assert [execution.work(kind=KIND) for _ in range(4)] == [True, True, True, False]


@pytest.mark.usefixtures("committed")
def test_threads_that_claim_at_once_keep_to_the_limit(trial: Trial, households: dict[str, Persona]) -> None:
    team = households["maple"].team
    with public_context():
        open_many(team, 6)
    trial.most, trial.done_by = 2, WorkerPool.IO
    together, done, running = Barrier(6), Event(), []

    def handle(ticket: Ticket) -> None:
        running.append(ticket.id)
        done.wait(20)

    def work(_: int) -> bool:
        together.wait(20)
        try:
            with recorded_jobs():
                has_worked = execution.work(kind=KIND)
        finally:
            connection.close()
        if not has_worked:
            refused.append(1)
            if len(refused) == 4:
                done.set()
        return has_worked

    refused: list[int] = []
    trial.handle = handle  # type: ignore[method-assign]  # of this one
    with ThreadPoolExecutor(6) as threads:
        worked = sum(threads.map(work, range(6)))

    with public_context():
        Ticket.objects.filter(team=team).delete()
    assert (worked, len(running)) == (2, 2)


def test_each_kind_has_a_limit_of_its_own(trial: Trial, guardian: Persona, sent: RecordedJobs) -> None:
    open_many(guardian.team, 1)
    trial.most = 1
    Ticket.objects.create(team=guardian.team, step_id=guardian.team.id, kind="another", lease_until=timezone.now())

    assert execution.work(kind=KIND)
