"""Stopping a book says what was spent and what comes back: before the press, and after it."""

import re
from collections.abc import Iterator

import pytest
from django.utils import timezone
from pytest_django import DjangoCaptureOnCommitCallbacks

from shared_apps.billing.services import allowances
from shared_apps.queue.services import execution
from tenant_apps.generation.models import Run
from tenant_apps.generation.services import charges, runs
from tests.generation.test_pipeline import start
from tests.personas import Persona

pytestmark = pytest.mark.usefixtures("instant_ai")


@pytest.fixture(autouse=True)
def _commits(django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks) -> Iterator[None]:
    with django_capture_on_commit_callbacks(execute=True):
        yield


def page_of(by: Persona, place: str) -> str:
    words = re.sub(r"<[^>]+>", "", by.browser().get(place).content.decode())
    return " ".join(words.split())


def test_before_and_after(
    in_maple: Persona, django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    run = start(in_maple, pages=4)
    place = f"/books/{run.book_id}/making/"
    assert "What is there so far costs 0 credits. The other 9 come back." in page_of(in_maple, place)
    assert execution.work(kind="story")
    left = allowances.credits_left(team=in_maple.team, now=timezone.now())

    assert "What is there so far costs 4 credits. The other 5 come back." in page_of(in_maple, place)
    with django_capture_on_commit_callbacks(execute=True):
        in_maple.browser().post(f"/books/{run.book_id}/cancel/")

    assert "It cost 4 credits, and 5 came back." in page_of(in_maple, place)
    assert allowances.credits_left(team=in_maple.team, now=timezone.now()) == left + 5


def stop(run: Run, by: Persona) -> None:
    runs.cancel_run(run=run, team=by.team, now=timezone.now())
    charges.settle_run(run_id=run.id, now=timezone.now())


def test_a_book_that_was_stopped_twice_shows_its_total_cost(in_maple: Persona) -> None:
    run = start(in_maple, pages=4)
    place = f"/books/{run.book_id}/making/"
    assert execution.work(kind="story")
    stop(run, in_maple)
    runs.try_again(run=run, team=in_maple.team, now=timezone.now())
    assert "What is there so far costs 4 credits. The other 5 come back." in page_of(in_maple, place)

    assert execution.work(kind="picture")
    assert "What is there so far costs 5 credits. The other 4 come back." in page_of(in_maple, place)
    run.refresh_from_db()
    stop(run, in_maple)

    assert "It cost 5 credits, and 4 came back." in page_of(in_maple, place)


def test_a_continued_run_counts_its_earlier_charges_once(in_maple: Persona) -> None:
    run = start(in_maple, pages=4)
    assert execution.work(kind="story")
    charges.settle_run(run_id=run.id, now=timezone.now())  # as for a reservation that was made long ago

    assert "What is there so far costs 4 credits. The other 5 come back." in page_of(
        in_maple, f"/books/{run.book_id}/making/"
    )


def test_a_book_that_is_stopped_at_once_says_that_it_cost_nothing(in_maple: Persona) -> None:
    run = start(in_maple, pages=4)
    runs.cancel_run(run=run, team=in_maple.team, now=timezone.now())
    charges.settle_run(run_id=run.id, now=timezone.now())
    assert "It cost nothing: all 9 credits came back." in page_of(in_maple, f"/books/{run.book_id}/making/")


def test_an_unsettled_reservation_is_shown_as_returned(in_maple: Persona) -> None:
    run = start(in_maple, pages=4)
    runs.cancel_run(run=run, team=in_maple.team, now=timezone.now())  # paid on commit, which has not come
    assert "comes back by itself in a few minutes" in page_of(in_maple, f"/books/{run.book_id}/making/")


def test_a_child_who_may_not_stop_it_sees_no_price(in_maple: Persona, child: Persona) -> None:
    run = start(in_maple, pages=4)
    assert "credits" not in page_of(child, f"/books/{run.book_id}/making/")
