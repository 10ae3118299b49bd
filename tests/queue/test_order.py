"""Books end one after the other, within fairness between teams, instead of all at the very end."""

import time
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from celery_typed.testing import RecordedJobs
from django.db import connection
from django.utils import timezone

from shared_apps.queue.models import Ticket
from shared_apps.queue.services import execution
from shared_apps.queue.step_handlers import STEP_HANDLERS
from tenant_apps.generation.models import Run, Step
from tenant_apps.stories.models import Book
from tenants.backend import public_context, team_context
from tests.generation.test_pipeline import start
from tests.personas import Persona
from tests.providers import INSTANT, InstantIllustrator, InstantStoryteller, offer
from tests.queue.trial import KIND, Trial

OTHER = "other-trial"


@pytest.fixture
def both(trial: Trial, monkeypatch: pytest.MonkeyPatch) -> Trial:
    """Two kinds of work for the same workers."""
    monkeypatch.setattr(STEP_HANDLERS, "_values", {KIND: trial, OTHER: trial})
    return trial


@pytest.fixture
def as_built_in(instant_ai: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """The instant provider counts as built in, so that its work is for the processes that compute."""
    offer(monkeypatch, INSTANT, is_built_in=True, text=InstantStoryteller, image=InstantIllustrator)


def open_one(by: Persona, kind: str, *, begun: float) -> Ticket:
    """Of a book that was begun so many minutes ago; its step was asked for just now."""
    queued_at = timezone.now() - timedelta(minutes=begun)
    return Ticket.objects.create(team=by.team, step_id=uuid4(), kind=kind, queued_at=queued_at)


def in_order(count: int) -> list[object]:
    claimed = [Ticket.objects.claim_next(kinds=[KIND, OTHER], now=timezone.now()) for _ in range(count)]
    return [ticket.id for ticket in claimed if ticket]


def test_the_last_steps_of_a_book_come_before_the_first_of_the_next(
    both: Trial, sent: RecordedJobs, guardian: Persona
) -> None:
    next_story, picture = open_one(guardian, KIND, begun=1), open_one(guardian, OTHER, begun=5)

    assert in_order(2) == [picture.id, next_story.id]


def test_the_team_with_fewest_leases_goes_first_then_the_first_book_in_line(
    both: Trial, sent: RecordedJobs, guardian: Persona, neighbour: Persona, teacher: Persona
) -> None:
    old, next_old = open_one(guardian, KIND, begun=9), open_one(guardian, KIND, begun=8)
    middle, new = open_one(teacher, OTHER, begun=5), open_one(neighbour, KIND, begun=1)

    assert in_order(4) == [old.id, middle.id, new.id, next_old.id]


def test_a_compute_worker_claims_the_first_in_line_whatever_the_message_says(
    both: Trial, sent: RecordedJobs, guardian: Persona
) -> None:
    picture, story = open_one(guardian, OTHER, begun=5), open_one(guardian, KIND, begun=1)

    assert execution.compute()

    assert set(Ticket.objects.values_list("id", flat=True)) == {story.id}
    assert len(sent.declared) == 1, "the next is told"
    assert execution.compute() and not execution.compute()
    assert picture.id != story.id


def test_a_claim_is_quick_among_ten_thousand_tickets(
    both: Trial, sent: RecordedJobs, guardian: Persona, neighbour: Persona
) -> None:
    with connection.cursor() as cursor:
        for by in (guardian, neighbour):
            for kind in (KIND, OTHER):
                cursor.execute(
                    "INSERT INTO queue_ticket (id, team_id, step_id, kind, ready_at, attempts, dead_reason)"
                    " SELECT gen_random_uuid(), %s, gen_random_uuid(), %s, now(), 0, '' FROM generate_series(1, 2500)",
                    [by.team.id, kind],
                )

    began = time.monotonic()
    for _ in range(10):
        assert Ticket.objects.claim_next(kinds=[KIND, OTHER], now=timezone.now())

    assert (time.monotonic() - began) / 10 < 0.25


@pytest.mark.usefixtures("as_built_in")
def test_the_first_of_many_books_finishes_before_the_last_starts(sent: RecordedJobs, guardian: Persona) -> None:
    with team_context(guardian.team):
        runs = [start(guardian) for _ in range(4)]
    ended: list[UUID] = []
    written: list[int] = []
    with public_context():
        while execution.compute():
            with team_context(guardian.team):
                done = Run.objects.filter(status=Run.Status.DONE).exclude(id__in=ended)
                for run in done:
                    ended.append(run.id)
                    written.append(Step.objects.filter(kind=Step.Kind.STORY, status=Step.Status.DONE).count())

    assert ended == [run.id for run in runs], "first come, first made"
    assert written == [1, 2, 3, 4], "no story was written before the book ahead of it was done"


@pytest.mark.usefixtures("as_built_in")
def test_one_book_waits_for_only_some_of_another_teams_many(
    sent: RecordedJobs, guardian: Persona, neighbour: Persona
) -> None:
    with team_context(guardian.team):
        for _ in range(4):
            start(guardian)
    with team_context(neighbour.team):
        single = start(neighbour)

    with public_context():
        while execution.compute():
            with team_context(neighbour.team):
                if Run.objects.get(id=single.id).status == Run.Status.DONE:
                    break
        else:
            pytest.fail("the single book was not made")

    with team_context(guardian.team):
        assert Book.objects.filter(status=Book.Status.READY).count() <= 1
