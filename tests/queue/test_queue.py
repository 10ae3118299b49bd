"""Tickets: their order, their leases, and what happens to those that fail."""

from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
from celery_typed.testing import RecordedJobs
from django.db import transaction
from django.utils import timezone

from shared_apps.queue.jobs import WorkReady
from shared_apps.queue.models import Ticket
from shared_apps.queue.services import execution, tickets
from shared_apps.queue.step_handlers import GiveUp, RetryLater
from tests.personas import Persona
from tests.queue.trial import KIND, Trial, open_many


def now() -> datetime:
    return timezone.now()


def test_a_team_with_one_step_does_not_wait_behind_a_team_with_many(
    trial: Trial, sent: RecordedJobs, guardian: Persona, neighbour: Persona
) -> None:
    open_many(guardian.team, 30, ready_at=now() - timedelta(minutes=5))
    open_many(neighbour.team, 1)

    held = [Ticket.objects.claim_next(kinds=[KIND], now=now()) for _ in range(2)]

    assert {ticket.team_id for ticket in held if ticket} == {guardian.team.id, neighbour.team.id}


def test_a_team_holds_at_most_its_cap(trial: Trial, sent: RecordedJobs, guardian: Persona, settings: Any) -> None:
    settings.QUEUE_TEAM_CAP = 3
    open_many(guardian.team, 5)

    held = [Ticket.objects.claim_next(kinds=[KIND], now=now()) for _ in range(5)]

    assert [bool(ticket) for ticket in held] == [True, True, True, False, False]


def test_the_longest_waiting_ticket_of_a_team_comes_first(trial: Trial, sent: RecordedJobs, guardian: Persona) -> None:
    late, early = (open_many(guardian.team, 1, ready_at=now() - timedelta(minutes=m))[0] for m in (1, 9))

    claimed = [Ticket.objects.claim_next(kinds=[KIND], now=now()) for _ in range(2)]

    assert [ticket.id for ticket in claimed if ticket] == [early.id, late.id]


def test_a_ticket_that_is_not_due_waits(trial: Trial, sent: RecordedJobs, guardian: Persona) -> None:
    open_many(guardian.team, 1, ready_at=now() + timedelta(seconds=5))

    assert execution.work(kind=KIND) is False


def test_a_step_that_got_no_slot_loses_no_attempt(trial: Trial, sent: RecordedJobs, guardian: Persona) -> None:
    trial.trouble = [RetryLater("crowded", was_tried=False), RetryLater("busy")]
    ticket = open_many(guardian.team, 1)[0]
    attempts = []
    for _ in range(2):
        Ticket.objects.update(ready_at=now())
        execution.work(kind=KIND)
        ticket.refresh_from_db()
        attempts.append(ticket.attempts)

    assert attempts == [0, 1]
    assert ticket.lease_until is None and ticket.ready_at > now()


def test_a_ticket_is_free_again_when_its_lease_expires(
    trial: Trial, sent: RecordedJobs, guardian: Persona, settings: Any
) -> None:
    open_many(guardian.team, 1)
    first = Ticket.objects.claim_next(kinds=[KIND], now=now())
    assert first and Ticket.objects.claim_next(kinds=[KIND], now=now()) is None

    later = now() + timedelta(seconds=settings.QUEUE_LEASE_SECONDS + 1)
    execution.sweep(now=later)
    second = Ticket.objects.claim_next(kinds=[KIND], now=later)

    assert second and second.id == first.id and second.attempts == 2


def test_a_worker_that_lost_the_lease_can_record_nothing(trial: Trial, sent: RecordedJobs, guardian: Persona) -> None:
    open_many(guardian.team, 1, ready_at=now() - timedelta(hours=2))
    slow = Ticket.objects.claim_next(kinds=[KIND], now=now() - timedelta(hours=1))
    execution.sweep(now=now())
    quick = Ticket.objects.claim_next(kinds=[KIND], now=now())
    assert slow and quick and slow.id == quick.id

    with pytest.raises(tickets.LeaseLost), transaction.atomic():
        tickets.close(ticket=slow)
    with pytest.raises(tickets.LeaseLost), transaction.atomic():
        tickets.renew(ticket=slow)
    tickets.close(ticket=quick)


def test_a_worker_that_lost_the_lease_gives_nothing_up(
    trial: Trial, sent: RecordedJobs, guardian: Persona, settings: Any
) -> None:
    """Its last attempt fails while another worker, which took over, is still busy."""
    settings.QUEUE_MAX_ATTEMPTS = 1
    ticket = open_many(guardian.team, 1)[0]

    class Overtaken(RetryLater):
        def __init__(self) -> None:
            super().__init__("too slow")
            Ticket.objects.filter(id=ticket.id).update(holder=uuid4())

    def handle(ticket: Ticket) -> None:
        raise Overtaken

    trial.handle = handle  # type: ignore[method-assign]  # fails in a way of its own
    execution.work(kind=KIND)

    ticket.refresh_from_db()
    assert not ticket.dead_at and trial.given_up == []


def test_a_step_that_raises_retry_later_runs_again_later(trial: Trial, sent: RecordedJobs, guardian: Persona) -> None:
    trial.trouble = [RetryLater("busy", seconds=30)]
    ticket = open_many(guardian.team, 1)[0]

    assert execution.work(kind=KIND) is True
    assert execution.work(kind=KIND) is False
    ticket.refresh_from_db()
    assert ticket.lease_until is None and 20 < (ticket.ready_at - now()).total_seconds() < 40

    Ticket.objects.update(ready_at=now())
    execution.work(kind=KIND)
    assert not Ticket.objects.exists()


def test_a_step_that_always_fails_becomes_a_dead_letter(
    trial: Trial, sent: RecordedJobs, guardian: Persona, settings: Any, caplog: pytest.LogCaptureFixture
) -> None:
    trial.trouble = [ValueError("the family's own words")] * 10
    ticket = open_many(guardian.team, 1)[0]

    for _ in range(10):
        Ticket.objects.update(ready_at=now())
        execution.work(kind=KIND)

    ticket.refresh_from_db()
    assert len(trial.turns) == settings.QUEUE_MAX_ATTEMPTS == ticket.attempts
    assert ticket.dead_at and "own words" not in ticket.dead_reason
    assert len(trial.given_up) == 1


def test_a_failing_give_up_still_makes_a_dead_letter(
    trial: Trial, sent: RecordedJobs, guardian: Persona, settings: Any, caplog: pytest.LogCaptureFixture
) -> None:
    def give_up(ticket: Ticket, reason: str) -> None:
        raise ValueError

    trial.give_up = give_up  # type: ignore[method-assign]  # likewise
    ticket = open_many(guardian.team, 1, attempts=settings.QUEUE_MAX_ATTEMPTS)[0]

    execution.sweep(now=now())

    ticket.refresh_from_db()
    assert ticket.dead_at


def test_the_sweep_announces_every_free_ticket(trial: Trial, sent: RecordedJobs, guardian: Persona) -> None:
    open_many(guardian.team, 3)
    open_many(guardian.team, 1, ready_at=now() + timedelta(hours=1))
    open_many(guardian.team, 1, lease_until=now() + timedelta(hours=1))

    with transaction.atomic():
        execution.sweep(now=now())

    assert sent.declared == [WorkReady(kind=KIND)] * 3


def test_a_ticket_of_an_unknown_kind_is_left_to_other_processes(
    trial: Trial, sent: RecordedJobs, guardian: Persona
) -> None:
    ticket = Ticket.objects.create(team=guardian.team, step_id=uuid4(), kind="of-tomorrow", attempts=99)

    with pytest.raises(KeyError):
        execution.work(kind="of-tomorrow")
    execution.sweep(now=now())

    ticket.refresh_from_db()
    assert ticket.attempts == 99 and not ticket.dead_at and ticket.holder is None


def test_an_idle_worker_is_woken_for_the_next_in_line(trial: Trial, sent: RecordedJobs, guardian: Persona) -> None:
    open_many(guardian.team, 2)

    execution.work(kind=KIND)

    assert sent.declared == [WorkReady(kind=KIND)]


def test_giving_up_locks_the_rooms_rows_before_the_ticket(
    trial: Trial, sent: RecordedJobs, guardian: Persona, settings: Any
) -> None:
    """Every other transaction of the room has this order; otherwise two of them could deadlock."""
    settings.QUEUE_MAX_ATTEMPTS = 1
    ticket = open_many(guardian.team, 1)[0]
    order: list[str] = []

    def lock(ticket: Ticket) -> None:
        order.append("open" if Ticket.objects.open().filter(id=ticket.id).exists() else "buried")

    trial.lock = lock  # type: ignore[method-assign]  # likewise
    trial.trouble = [GiveUp("It cannot be done.")]
    execution.work(kind=KIND)

    ticket.refresh_from_db()
    assert order == ["open"] and ticket.dead_reason == "It cannot be done." and len(trial.given_up) == 1
