"""Tickets whose process crashed are suspects, and a process of threads runs only a few of them at once."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from celery_typed.testing import RecordedJobs
from django.utils import timezone

from shared_apps.queue.jobs import CallReady
from shared_apps.queue.models import Ticket
from shared_apps.queue.services import execution
from shared_apps.queue.services.quarantine import GROWTH, Quarantine
from shared_apps.queue.step_handlers import RetryLater, WorkerPool
from tests.personas import Persona
from tests.queue.trial import KIND, Trial, open_many

pytestmark = pytest.mark.usefixtures("sent")


def now() -> datetime:
    return timezone.now()


def claims(quarantine: Quarantine, most: int = 100) -> list[Ticket]:
    """All that this process may take on now."""
    taken = (quarantine.claim(KIND, now()) for _ in range(most))
    return [ticket for ticket in taken if ticket]


@pytest.fixture(autouse=True)
def _no_cap(settings: Any) -> None:
    settings.QUEUE_TEAM_CAP = 100


def test_an_expired_lease_makes_its_ticket_a_suspect(trial: Trial, guardian: Persona) -> None:
    ticket = open_many(guardian.team, 1, ready_at=now() - timedelta(hours=2))[0]
    Ticket.objects.claim_next(kinds=[KIND], now=now() - timedelta(hours=1))

    execution.sweep(now=now())

    ticket.refresh_from_db()
    assert ticket.crashes == 1 and ticket.lease_until is None


def test_one_suspect_runs_beside_tickets_without_crashes(trial: Trial, guardian: Persona) -> None:
    open_many(guardian.team, 5, crashes=1)
    open_many(guardian.team, 5)

    assert sorted(ticket.crashes for ticket in claims(Quarantine())) == [0, 0, 0, 0, 0, 1]


def test_each_suspect_that_ends_admits_more(trial: Trial, guardian: Persona) -> None:
    open_many(guardian.team, 50, crashes=1)
    quarantine, rounds = Quarantine(), []
    while taken := claims(quarantine):
        rounds.append(len(taken))
        for ticket in taken:
            quarantine.release(ticket)

    assert rounds == [1, 1 + GROWTH, (1 + GROWTH) ** 2, 50 - 1 - (1 + GROWTH) - (1 + GROWTH) ** 2]


def test_a_new_process_admits_one_suspect(trial: Trial, guardian: Persona) -> None:
    open_many(guardian.team, 5, crashes=1)
    before = Quarantine()
    for ticket in claims(before):
        before.release(ticket)

    assert len(claims(Quarantine())) == 1


def test_the_credit_ends_with_the_last_suspect(trial: Trial, guardian: Persona) -> None:
    quarantine = Quarantine()
    for _ in range(2):
        open_many(guardian.team, 2, crashes=1)
        first = claims(quarantine)
        assert len(first) == 1
        quarantine.release(first[0])
        for ticket in claims(quarantine):
            quarantine.release(ticket)
        assert claims(quarantine) == []


class Shut:
    """A lock that no thread may take."""

    def __enter__(self) -> None:
        raise AssertionError("it waited at the door")

    def __exit__(self, *error: object) -> None:
        """No thread took it."""


def test_without_suspects_threads_claim_in_parallel(
    trial: Trial, guardian: Persona, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_many(guardian.team, 5)
    quarantine = Quarantine()
    assert quarantine.claim(KIND, now()), "the first looks whether there are suspects"
    monkeypatch.setattr(quarantine, "_claiming", Shut())

    assert all(quarantine.claim(KIND, now()) for _ in range(4))


def test_of_tickets_that_become_suspects_at_once_one_runs(trial: Trial, guardian: Persona) -> None:
    open_many(guardian.team, 3)
    quarantine = Quarantine()
    assert quarantine.claim(KIND, now())
    open_many(guardian.team, 5, crashes=1)

    assert sorted(ticket.crashes for ticket in claims(quarantine)) == [0, 0, 1]


def test_a_ticket_with_two_crashes_always_runs_alone(trial: Trial, guardian: Persona) -> None:
    open_many(guardian.team, 3, crashes=2)
    quarantine = Quarantine()

    for _ in range(3):
        taken = claims(quarantine)
        assert len(taken) == 1
        quarantine.release(taken[0])


def test_processes_with_one_step_at_a_time_admit_every_suspect(trial: Trial, guardian: Persona) -> None:
    open_many(guardian.team, 3, crashes=2)

    assert all(execution.work(kind=KIND) for _ in range(3))


def test_a_suspect_that_ends_in_any_way_is_cleared(trial: Trial, guardian: Persona) -> None:
    trial.done_by, trial.trouble = WorkerPool.IO, [RetryLater("busy")]
    ticket = open_many(guardian.team, 1, crashes=2, attempts=2)[0]

    execution.work(kind=KIND)

    ticket.refresh_from_db()
    assert ticket.crashes == 0


def test_steps_that_call_providers_are_announced_to_threads(
    trial: Trial, sent: RecordedJobs, guardian: Persona
) -> None:
    trial.done_by = WorkerPool.IO
    open_many(guardian.team, 9, crashes=1)

    execution.work(kind=KIND)

    assert sent.declared == [CallReady(kind=KIND)] * (1 + GROWTH)
