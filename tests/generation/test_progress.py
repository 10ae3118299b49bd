"""How far a book is, what it waits for and how long it will take: as true as anyone can know it."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from shared_apps.queue.models import Ticket
from tenant_apps.generation.models import Run, Step
from tenant_apps.generation.services import runs
from tenant_apps.generation.services.progress import Progress, progress_of
from tenant_apps.stories.models import Page, PageVersion
from tenants.models import Team
from tests import factories
from tests.generation.test_pipeline import start
from tests.personas import Persona

pytestmark = pytest.mark.usefixtures("instant_ai")

HAND = {"lease_until": timezone.now() + timedelta(hours=1), "holder": uuid4()}


@pytest.fixture(autouse=True)
def _time_stands_still(monkeypatch: pytest.MonkeyPatch) -> None:
    """However busy the machine is, what was an age ago when a test wrote it down is so when it is asked."""
    moment = timezone.now()
    monkeypatch.setattr(timezone, "now", lambda: moment)


def ago(seconds: float) -> datetime:
    return timezone.now() - timedelta(seconds=seconds)


def begun(by: Persona, seconds: float, *, pages: int = 12) -> Run:
    """A book whose story has been in hand for so long."""
    run = start(by, pages=pages)
    run.steps.update(created_at=ago(seconds))
    Ticket.objects.update(ready_at=ago(seconds), **HAND)
    return run


def write(run: Run, numbers: Iterable[int], *, every: float, last: float) -> None:
    """Pages at a pace, the last one so many seconds ago."""
    numbers = list(numbers)
    for number in numbers:
        page = Page.objects.create(book=run.book, number=number)
        version = PageVersion.objects.create(page=page, text="Words.", alt="", scene={}, maker="ai")
        PageVersion.objects.filter(id=version.id).update(created_at=ago(last + every * (numbers[-1] - number)))
        Page.objects.filter(id=page.id).update(current=version)


def draw(run: Run, number: int, *, asked: float, took: float | None = None) -> None:
    """A picture, done after ``took`` seconds or still in hand. 0 is the cover."""
    kind = Step.Kind.PICTURE if number else Step.Kind.COVER
    done = {"status": Step.Status.DONE, "ended_at": ago(asked - took)} if took is not None else {}
    step = Step.objects.create(run=run, kind=kind, page_number=number, created_at=ago(asked), **done)
    if took is None:
        Ticket.objects.create(team=team_of(run), step_id=step.id, kind="picture", ready_at=ago(asked), **HAND)


def team_of(run: Run) -> Team:
    return Ticket.objects.filter(step_id__in=run.steps.values("id"))[0].team


def seconds_left(run: Run) -> int:
    left = progress_of(run).seconds_left
    assert left is not None
    return left


def test_the_estimate_follows_the_books_own_pace(in_maple: Persona) -> None:
    run = begun(in_maple, 14)
    write(run, range(1, 7), every=2, last=1)
    for number in (1, 2, 3):
        draw(run, number, asked=11 - 2 * number + 2, took=5)
    for number in (4, 5, 6):
        draw(run, number, asked=13 - 2 * number)

    # The next page in 1 s, five more every 2 s, and the last picture 5 s after them.
    assert 14 <= seconds_left(run) <= 18


def test_after_the_story_the_estimate_is_the_last_picture(in_maple: Persona) -> None:
    run = begun(in_maple, 60, pages=4)
    write(run, range(1, 5), every=2, last=20)
    draw(run, 1, asked=26, took=24)
    draw(run, 2, asked=24, took=23)
    draw(run, 3, asked=22)
    draw(run, 4, asked=20)
    Ticket.objects.filter(kind="story").delete()
    run.steps.filter(kind="story").update(status=Step.Status.DONE, ended_at=ago(20))

    assert 2 <= seconds_left(run) <= 6


def test_the_estimate_of_a_new_book_follows_the_teams_last_books(in_maple: Persona) -> None:
    before = factories.a_book(in_maple.membership, pages=4).runs.get()
    before.steps.update(created_at=ago(1000), ended_at=ago(900))  # 100 s for a plan and four pages
    for number in range(5):
        Step.objects.create(
            run=before, kind="picture", page_number=number, status="done", created_at=ago(990), ended_at=ago(950)
        )

    run = begun(in_maple, 0, pages=4)

    assert 110 <= seconds_left(run) <= 125  # 20 s for each of five, then 40 s for the last picture
    assert progress_of(run).time_left == "Ready in about 2 minutes."


def test_a_first_book_from_outside_is_given_more_time_than_one_from_the_studio(
    in_maple: Persona, settings: Any
) -> None:
    run = begun(in_maple, 0)
    outside = seconds_left(run)

    settings.AI_TEXT_PROVIDERS = settings.AI_IMAGE_PROVIDERS = ("studio",)
    other = begun(in_maple, 0)

    assert outside > 30
    assert 10 < seconds_left(other) < 30, "two workers draw 13 pictures, and the book before it"


def test_a_growing_estimate_is_shown_as_late(in_maple: Persona) -> None:
    run = begun(in_maple, 12, pages=4)
    write(run, range(1, 5), every=2, last=2)
    draw(run, 1, asked=8, took=5)
    draw(run, 2, asked=6, took=5)
    draw(run, 3, asked=4)
    first = progress_of(run)
    assert first.seconds_left and not first.is_late

    Step.objects.filter(run=run, page_number=2).update(created_at=ago(12))  # a little slower than it was
    second = progress_of(run)
    assert second.seconds_left and second.seconds_left <= first.seconds_left
    assert not second.is_late

    Step.objects.filter(run=run, page_number__in=(1, 2)).update(created_at=ago(100))
    third = progress_of(run)
    assert third.seconds_left and third.seconds_left > first.seconds_left
    assert third.time_left == "It takes longer than we thought: about 2 minutes more."


def test_a_pause_that_a_provider_wants_is_shown(in_maple: Persona) -> None:
    run = begun(in_maple, 5)
    Ticket.objects.update(ready_at=timezone.now() + timedelta(seconds=100), lease_until=None, holder=None)

    progress = progress_of(run)

    assert progress.sentence == "The storyteller is busy. We try again in about 2 minutes."
    assert progress.seconds_left and progress.seconds_left > 100


def test_a_waiting_book_says_how_much_comes_first(in_maple: Persona, neighbour: Persona) -> None:
    def ask(kind: str, seconds: float, **more: Any) -> None:
        asked = {"ready_at": ago(seconds), "queued_at": ago(seconds)}
        Ticket.objects.create(team=neighbour.team, step_id=uuid4(), kind=kind, **asked, **more)

    for seconds in (50, 40, 30):
        ask("story", seconds)
    ask("picture", 60)
    ask("story", 45, **HAND)
    run = start(in_maple)
    Ticket.objects.filter(team=in_maple.team).update(ready_at=ago(35), queued_at=ago(35))

    progress = progress_of(run)

    assert progress.sentence == "Many books are being made. 2 parts come first."
    assert progress.seconds_left is None
    assert progress.time_left == ""


def test_the_estimate_of_a_continued_run_starts_then(in_maple: Persona) -> None:
    run = begun(in_maple, 7000, pages=4)
    write(run, (1, 2), every=2, last=6990)
    runs.cancel_run(run=run, team=in_maple.team, now=timezone.now())
    run.refresh_from_db()
    assert progress_of(run).seconds_left is None

    runs.try_again(run=run, team=in_maple.team, now=timezone.now())
    run.refresh_from_db()
    Ticket.objects.update(**HAND)

    assert seconds_left(run) < 60
    assert not progress_of(run).is_late


def test_without_redis_there_is_still_an_estimate(in_maple: Persona, settings: Any) -> None:
    settings.CACHES = {**settings.CACHES, "tenant": {**settings.CACHES["tenant"], "LOCATION": "redis://127.0.0.1:1"}}

    assert seconds_left(begun(in_maple, 0)) > 0


@pytest.mark.parametrize("hand", [HAND, {"lease_until": None, "holder": None}], ids=["in hand", "in line"])
def test_progress_takes_few_queries(in_maple: Persona, hand: dict[str, Any]) -> None:
    run = begun(in_maple, 1)
    Ticket.objects.update(**hand)
    with CaptureQueriesContext(connection) as asked:
        progress_of(run)

    assert len([query for query in asked if "search_path" not in query["sql"]]) <= 5


def test_parts_that_are_done_add_up_to_the_whole() -> None:
    running = Progress(Run.Status.RUNNING, pages=4, written=4, drawn=4, cover_drawn=False, failure="")

    assert running.percent < 100
    assert running.sentence == "All the pages are there. The cover comes last."
    assert Progress(Run.Status.DONE, pages=4, written=4, drawn=4, cover_drawn=True, failure="").percent == 100
