"""A book's price is reserved first, finished work is charged, and the rest is released."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.utils import timezone
from pytest_django import DjangoCaptureOnCommitCallbacks

from shared_apps.billing.models import LedgerEntry
from shared_apps.billing.services import allowances, ledger
from shared_apps.billing.services.ledger import NotEnoughCredits
from shared_apps.queue.services import execution
from tenant_apps.generation.models import Run, Step
from tenant_apps.generation.services import charges, runs
from tenant_apps.moderation.models import Verdict
from tenant_apps.moderation.services import review
from tests.generation.accounts import RUDE
from tests.generation.test_pipeline import start, work_until_done
from tests.personas import Persona
from tests.providers import Watch

pytestmark = pytest.mark.usefixtures("instant_ai")
MONTHLY = 100


@pytest.fixture(autouse=True)
def _hundred_a_month(settings: Any) -> None:
    settings.MONTHLY_CREDITS = MONTHLY


@pytest.fixture(autouse=True)
def _commits(django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks) -> Iterator[None]:
    with django_capture_on_commit_callbacks(execute=True):
        yield


def left(persona: Persona) -> int:
    return allowances.credits_left(team=persona.team, now=timezone.now())


def test_a_finished_book_costs_its_quote_and_a_second_click_nothing(in_maple: Persona) -> None:
    key = uuid4()
    run = start(in_maple, pages=4, submission_key=key)
    assert left(in_maple) == MONTHLY - 9
    assert start(in_maple, pages=4, submission_key=key).id == run.id

    work_until_done()
    charges.settle_run(run_id=run.id, now=timezone.now())
    charges.settle_run(run_id=run.id, now=timezone.now())

    assert left(in_maple) == MONTHLY - 9
    entries = LedgerEntry.objects.filter(account__teams__team_id=in_maple.team.id)
    assert sum(entry.credits for entry in entries.filter(kind=LedgerEntry.Kind.SETTLE)) == 9
    assert not entries.reservations().unreleased().exists()


def test_a_rising_price_does_not_change_a_book_that_was_started(in_maple: Persona, settings: Any) -> None:
    settings.PICTURE_CREDITS = 3
    run = start(in_maple, pages=4)
    assert left(in_maple) == MONTHLY - (4 + 5 * 3)

    settings.PICTURE_CREDITS = 5
    work_until_done()
    charges.settle_run(run_id=run.id, now=timezone.now())

    assert left(in_maple) == MONTHLY - (4 + 5 * 3)


def test_continuing_a_book_has_the_current_price(in_maple: Persona, settings: Any) -> None:
    run = start(in_maple, pages=4)
    assert execution.work(kind="story")
    runs.cancel_run(run=run, team=in_maple.team, now=timezone.now())
    charges.settle_run(run_id=run.id, now=timezone.now())
    settings.PICTURE_CREDITS = 2
    runs.try_again(run=run, team=in_maple.team, now=timezone.now())
    assert left(in_maple) == MONTHLY - (4 + 5 * 2), "what was written is paid for"

    work_until_done()
    charges.settle_run(run_id=run.id, now=timezone.now())

    assert left(in_maple) == MONTHLY - (4 + 5 * 2)


def test_a_book_stopped_at_once_costs_nothing_and_continuing_it_reserves_again(in_maple: Persona) -> None:
    run = start(in_maple, pages=4)
    runs.cancel_run(run=run, team=in_maple.team, now=timezone.now())
    charges.settle_run(run_id=run.id, now=timezone.now())
    assert left(in_maple) == MONTHLY

    runs.try_again(run=run, team=in_maple.team, now=timezone.now())
    assert left(in_maple) == MONTHLY - 9
    work_until_done()
    charges.settle_run(run_id=run.id, now=timezone.now())

    assert left(in_maple) == MONTHLY - 9


def test_repeating_a_complete_book_reserves_nothing(in_maple: Persona) -> None:
    run = start(in_maple, pages=4)

    with pytest.raises(runs.NothingToRepeat):
        runs.try_again(run=run, team=in_maple.team, now=timezone.now())
    assert left(in_maple) == MONTHLY - 9


def test_a_too_expensive_book_is_not_started(in_maple: Persona) -> None:
    start(in_maple, pages=32)

    with pytest.raises(NotEnoughCredits, match="35 credits are left"):
        start(in_maple, pages=32)
    assert Run.objects.count() == 1


def test_the_reservation_of_a_run_that_never_started_is_released(in_maple: Persona) -> None:
    now = timezone.now()
    ledger.reserve(team=in_maple.team, reservation_id=uuid4(), amount=30, now=now - timedelta(minutes=11))
    ledger.reserve(team=in_maple.team, reservation_id=uuid4(), amount=20, now=now)

    charges.settle_runs(now=now)

    assert left(in_maple) == MONTHLY - 20


def test_a_stale_reservation_is_found_behind_many_active_ones(in_maple: Persona, settings: Any) -> None:
    settings.MONTHLY_CREDITS = 1_000
    now = timezone.now()
    run = start(in_maple, pages=4)
    for round_ in range(1, 101):
        step = Step.objects.create(run=run, kind=Step.Kind.COVER, round=round_, reservation_id=uuid4())
        reserve(in_maple, step.reservation_id, 1, now - timedelta(minutes=12))
    reserve(in_maple, uuid4(), 30, now - timedelta(minutes=11))

    charges.settle_runs(now=now)

    assert left(in_maple) == 1_000 - 9 - 100


def test_continuing_reserves_the_price_of_each_picture_that_is_drawn_again(
    in_maple: Persona, watchful: None, settings: Any
) -> None:
    Watch.found_in_pictures = [RUDE]
    run = start(in_maple, pages=4)
    execution.work(kind="story")
    execution.work(kind="picture")
    held = Verdict.objects.get()
    review.redo(verdict=held, by=in_maple.membership, now=timezone.now())
    runs.cancel_run(run=run, team=in_maple.team, now=timezone.now())
    settings.PICTURE_CREDITS = 3

    runs.try_again(run=run, team=in_maple.team, now=timezone.now())

    set_aside = LedgerEntry.objects.reservations().latest("created_at")
    assert set_aside.credits == 3 * 5, "the words are all there; four pictures were not drawn, and one is drawn again"


def reserve(by: Persona, reservation_id: UUID | None, amount: int, now: datetime) -> None:
    assert reservation_id
    ledger.reserve(team=by.team, reservation_id=reservation_id, amount=amount, now=now)


def test_the_form_shows_the_price_before_the_button(guardian: Persona) -> None:
    page = guardian.browser().get("/books/new/").content.decode()

    assert ">25</output> credits" in page
    assert "100 are left this month" in page
    assert "Ready in <strong>" in page
    assert page.index("left this month") < page.index("Make the book</button>")


def test_the_form_shows_the_price_of_finer_pictures(guardian: Persona, settings: Any) -> None:
    settings.PICTURE_CREDITS = 4

    page = guardian.browser().get("/books/new/").content.decode()

    assert 'data-each="5" data-once="4">64</output> credits</strong> at most' in page
    assert 'data-each="4" data-once="4">52</output> for the pictures and the cover' in page
