"""A check without a moderator is retried for a day with growing pauses, and loses no attempt."""

from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from shared_apps.queue.models import Ticket
from shared_apps.queue.services import execution
from tenant_apps.generation.models import Step
from tenant_apps.moderation.models import Verdict
from tenant_apps.moderation.services import review
from tests.generation.test_unchecked import unchecked_book
from tests.personas import Persona
from tests.providers import Watch

WAITS = [(1, 60), (61, 300), (301, 690), (600, 1080), (600, 1080)]
"""Seconds, at least and at most, for half a minute, two, eight, and then a quarter of an hour on a slow machine."""


@pytest.fixture(autouse=True)
def _watched(watchful: None, settings: Any) -> None:
    settings.AI_REST_SECONDS = 0  # a provider that failed is asked again at once


def test_a_check_is_retried_for_a_day_with_growing_pauses(in_maple: Persona) -> None:
    unchecked_book(in_maple)
    waits = []
    for minutes in (0, 2, 8, 60, 23 * 60):
        Step.objects.update(created_at=timezone.now() - timedelta(minutes=minutes))
        Ticket.objects.update(ready_at=timezone.now())
        while execution.work(kind="check"):
            pass
        assert not Ticket.objects.dead_letters().exists()
        waits.append((Ticket.objects.earliest("ready_at").ready_at - timezone.now()).total_seconds())

    assert [at_least <= wait <= at_most for wait, (at_least, at_most) in zip(waits, WAITS, strict=True)] == [True] * 5
    assert set(Ticket.objects.values_list("attempts", flat=True)) == {0}, "nobody did anything"


def test_a_check_that_crashes_its_process_is_given_up_too(in_maple: Persona, settings: Any) -> None:
    unchecked_book(in_maple)
    for _ in range(settings.QUEUE_MAX_ATTEMPTS):
        work_on_one_and_die()

    execution.sweep(now=timezone.now() + timedelta(hours=1))

    assert Ticket.objects.dead_letters().count() == 1


def test_a_check_that_a_parent_repeats_runs_at_once(in_maple: Persona) -> None:
    unchecked_book(in_maple)
    Ticket.objects.update(ready_at=timezone.now() + timedelta(minutes=15))
    verdict = Verdict.objects.get(page_number=2)
    Watch.away = False
    assert not execution.work(kind="check"), "its time has not come"

    review.redo(verdict=verdict, by=in_maple.membership, now=timezone.now())

    assert execution.work(kind="check") and not execution.work(kind="check")
    verdict.refresh_from_db()
    assert verdict.status == Verdict.Status.PASSED


def work_on_one_and_die() -> None:
    """After a look for which nobody could be asked."""
    one = Ticket.objects.earliest("step_id")
    Ticket.objects.exclude(id=one.id).update(ready_at=timezone.now() + timedelta(days=2))
    Ticket.objects.filter(id=one.id).update(ready_at=timezone.now())
    assert execution.work(kind="check")
    Ticket.objects.filter(id=one.id).update(ready_at=timezone.now())
    assert Ticket.objects.claim_next(kinds=["check"], now=timezone.now())
    Ticket.objects.release_expired(now=timezone.now() + timedelta(hours=1))
