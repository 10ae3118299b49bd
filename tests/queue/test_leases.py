"""Leases with real threads: renewed, lost, handed back, and claimed at once."""

import time
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from threading import Barrier
from threading import enumerate as enumerate_threads
from typing import Any

import pytest
from celery_typed.testing import recorded_jobs
from django.db import connection
from django.utils import timezone

from shared_apps.queue.models import Ticket
from shared_apps.queue.services import execution, leases, tickets
from tenants.backend import public_context
from tests.personas import Persona
from tests.queue.trial import KIND, Trial, open_many


def now() -> datetime:
    return timezone.now()


@pytest.mark.usefixtures("committed")
def test_a_lease_is_renewed_while_the_step_runs(trial: Trial, households: dict[str, Persona], settings: Any) -> None:
    settings.QUEUE_LEASE_SECONDS = 1
    with public_context():
        ticket = open_many(households["maple"].team, 1)[0]

    def handle(ticket: Ticket) -> None:
        time.sleep(1.8)
        with public_context():
            assert Ticket.objects.claim_next(kinds=[KIND], now=now()) is None
        tickets.close(ticket=ticket)

    trial.handle = handle  # type: ignore[method-assign]  # likewise
    with recorded_jobs():
        execution.work(kind=KIND)

    assert not Ticket.objects.filter(id=ticket.id).exists()


@pytest.mark.usefixtures("committed")
def test_one_thread_renews_all_leases_of_a_process(trial: Trial, households: dict[str, Persona], settings: Any) -> None:
    settings.QUEUE_LEASE_SECONDS = 1
    together = Barrier(3)
    with public_context():
        opened = open_many(households["maple"].team, 3)

    def handle(ticket: Ticket) -> None:
        together.wait(20)
        time.sleep(1.8)
        threads = [thread for thread in enumerate_threads() if thread.name == "leases"]
        assert len(threads) == 1
        tickets.close(ticket=ticket)

    def work(_: int) -> bool:
        try:
            return execution.work(kind=KIND)
        finally:
            connection.close()

    trial.handle = handle  # type: ignore[method-assign]  # likewise
    with recorded_jobs(), ThreadPoolExecutor(3) as hands:
        assert list(hands.map(work, range(3))) == [True] * 3

    assert not Ticket.objects.filter(id__in=[ticket.id for ticket in opened]).exists()


@pytest.mark.usefixtures("committed")
def test_a_step_that_lost_its_lease_learns_it_before_the_next_call(
    trial: Trial, households: dict[str, Persona], settings: Any
) -> None:
    settings.QUEUE_LEASE_SECONDS = 1
    with public_context():
        open_many(households["maple"].team, 1)
    heard: list[bool] = []

    def handle(ticket: Ticket) -> None:
        leases.confirm(ticket=ticket)
        tickets.cancel(team=ticket.team, step_ids=[ticket.step_id])
        try:
            leases.confirm(ticket=ticket)
        except tickets.LeaseLost:
            heard.append(True)
            raise

    trial.handle = handle  # type: ignore[method-assign]  # likewise
    with recorded_jobs():
        assert execution.work(kind=KIND)
    assert heard == [True]


@pytest.mark.usefixtures("committed")
def test_the_lease_of_a_hung_step_is_not_renewed(trial: Trial, households: dict[str, Persona], settings: Any) -> None:
    settings.QUEUE_LEASE_SECONDS, settings.QUEUE_LONGEST_LEASE = 1, timedelta(seconds=0)
    with public_context():
        ticket = open_many(households["maple"].team, 1)[0]

    def handle(ticket: Ticket) -> None:
        time.sleep(1.5)
        execution.sweep(now=now())
        tickets.close(ticket=ticket)

    trial.handle = handle  # type: ignore[method-assign]  # likewise
    with recorded_jobs():
        assert execution.work(kind=KIND)

    with public_context():
        ticket.refresh_from_db()
        assert ticket.crashes == 1 and ticket.holder is None
        ticket.delete()


@pytest.mark.usefixtures("committed")
def test_a_ticket_claimed_again_by_the_same_process_keeps_its_new_lease(
    trial: Trial, households: dict[str, Persona], settings: Any
) -> None:
    settings.QUEUE_LEASE_SECONDS = 1
    with public_context():
        ticket = open_many(households["maple"].team, 1)[0]
        first = Ticket.objects.claim_next(kinds=[KIND], now=now())
        assert first
        Ticket.objects.filter(id=ticket.id).update(lease_until=None, holder=None)
        again = Ticket.objects.claim_next(kinds=[KIND], now=now())
        assert again

    with leases.kept_lease(again):
        with leases.kept_lease(first):
            """The worker that lost the lease takes a while to notice."""
        time.sleep(1.8)
        with public_context():
            assert Ticket.objects.release_expired(now=now()) == 0, "it is in hand"

    with public_context():
        ticket.delete()


@pytest.mark.usefixtures("committed")
def test_a_worker_that_ends_hands_back_its_tickets_without_an_attempt(
    trial: Trial, households: dict[str, Persona], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leases, "_renewer", leases._LeaseRenewer())  # noqa: SLF001  (the real one would not begin again)
    with public_context():
        ticket = open_many(households["maple"].team, 1)[0]

    def handle(ticket: Ticket) -> None:
        assert leases.hand_back_all() == 1
        tickets.close(ticket=ticket)

    trial.handle = handle  # type: ignore[method-assign]  # likewise
    with recorded_jobs():
        assert execution.work(kind=KIND)

    with public_context():
        ticket.refresh_from_db()
        assert (ticket.attempts, ticket.crashes, ticket.lease_until) == (0, 0, None)
        ticket.delete()


@pytest.mark.usefixtures("committed")
def test_simultaneous_claims_keep_to_the_cap(trial: Trial, households: dict[str, Persona], settings: Any) -> None:
    settings.QUEUE_TEAM_CAP = 3
    team = households["maple"].team
    with public_context():
        open_many(team, 20)
    together = Barrier(8)

    def claim(_: int) -> bool:
        together.wait(20)
        try:
            with public_context():
                return Ticket.objects.claim_next(kinds=[KIND], now=now()) is not None
        finally:
            connection.close()

    with ThreadPoolExecutor(8) as hands:
        claimed = sum(hands.map(claim, range(8)))

    with public_context():
        Ticket.objects.filter(team=team).delete()
    assert claimed == 3
