from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Event
from time import sleep
from typing import Any
from uuid import uuid4

import pytest
from celery_typed.testing import recorded_jobs
from django.db import connection
from django.utils import timezone

from shared_apps.queue.models import Ticket
from shared_apps.queue.services import execution
from tenant_apps.generation.models import Run, Step
from tenant_apps.generation.services import runs
from tenant_apps.stories.models import Book, PageVersion
from tenant_apps.stories.services import pages
from tenants.backend import team_context
from tests.personas import Persona


def start(by: Persona, **answers: Any) -> Run:
    defaults = {"idea": "a shy dragon", "cast": [], "pages": 4, "level": "early", "style": "papercut", "language": "en"}
    key = answers.pop("submission_key", None) or uuid4()
    return runs.start_book(by=by.membership, submission_key=key, now=timezone.now(), **{**defaults, **answers})


def work_until_done() -> None:
    while any(execution.work(kind=kind) for kind in ("story", "picture", "check")):
        pass


def test_a_brief_becomes_a_book_that_can_be_read(in_maple: Persona) -> None:
    run = start(in_maple)

    work_until_done()

    run.refresh_from_db()
    book = Book.objects.with_pages().get(id=run.book_id)
    assert run.status == Run.Status.DONE, run.failure
    assert book.is_ready and book.cover_key and book.reading_grade is not None
    assert [page.number for page in book.pages.all()] == [1, 2, 3, 4]
    assert all(page.current and page.current.text and page.current.picture_key for page in book.pages.all())
    assert not Ticket.objects.exists()


def test_the_same_submission_makes_one_book(in_maple: Persona) -> None:
    key = uuid4()

    first, second = start(in_maple, submission_key=key), start(in_maple, submission_key=key)

    assert first.id == second.id
    assert Book.objects.count() == 1


def test_a_submission_with_other_answers_is_refused(in_maple: Persona) -> None:
    key = uuid4()
    start(in_maple, submission_key=key)

    with pytest.raises(runs.SubmissionChanged):
        start(in_maple, submission_key=key, idea="a proud penguin")


def test_cancelling_stops_requests_and_keeps_what_was_made(in_maple: Persona) -> None:
    run = start(in_maple)
    execution.work(kind="story")
    execution.work(kind="picture")

    runs.cancel_run(run=run, team=in_maple.team, now=timezone.now())

    assert not Ticket.objects.exists()
    run.book.refresh_from_db()
    assert run.book.status == Book.Status.STOPPED
    assert run.book.pages.count() == 4


def test_trying_again_requests_only_what_is_missing(in_maple: Persona) -> None:
    run = start(in_maple)
    execution.work(kind="story")
    execution.work(kind="picture")
    runs.cancel_run(run=run, team=in_maple.team, now=timezone.now())

    runs.try_again(run=run, team=in_maple.team, now=timezone.now())

    assert Ticket.objects.count() == Step.objects.filter(status=Step.Status.OPEN).count() == 4
    work_until_done()
    run.book.refresh_from_db()
    assert run.book.is_ready


@pytest.mark.usefixtures("instant_ai")
def test_stopping_a_book_while_a_picture_arrives_does_not_deadlock(
    new_team: Callable[..., Persona], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A worker that records locks the run before its ticket, as a stop does; otherwise each waits for the other."""
    by, halfway, recorded = new_team(), Event(), pages.show_picture

    def record_slowly(**what: Any) -> None:
        recorded(**what)
        halfway.set()
        sleep(0.3)

    def draw() -> None:
        with team_context(by.team):
            ticket = Ticket.objects.filter(kind="picture", team=by.team).latest("ready_at")
            Ticket.objects.exclude(id=ticket.id).filter(team=by.team).delete()
        execution.work(kind="picture")
        connection.close()

    with team_context(by.team), recorded_jobs():
        run = start(by)
        execution.work(kind="story")
        monkeypatch.setattr(pages, "show_picture", record_slowly)
        with ThreadPoolExecutor(1) as hand:
            drawing = hand.submit(draw)
            assert halfway.wait(10)
            runs.cancel_run(run=run, team=by.team, now=timezone.now())
            drawing.result()

        run.refresh_from_db()
        assert run.status == Run.Status.CANCELLED
        assert PageVersion.objects.exclude(picture_key="").count() == 1
