"""Books whose providers fail."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.utils import timezone

from shared_apps.ai.errors import ProviderError
from shared_apps.queue.models import Ticket
from shared_apps.queue.services import dead_letters, execution
from tenant_apps.generation.models import Run
from tenant_apps.generation.services import runs
from tenant_apps.stories.models import Book
from tests.generation.test_pipeline import start, work_until_done
from tests.personas import Persona
from tests.providers import MoodyStoryteller, RudeStoryteller, Trouble, offer

pytestmark = pytest.mark.usefixtures("instant_ai")
BUSY, BROKEN = ProviderError("busy", retry=True), ProviderError("The storyteller cannot write this.", retry=False)


@pytest.fixture
def storyteller(monkeypatch: pytest.MonkeyPatch, settings: Any) -> Iterator[list[tuple[int, ProviderError]]]:
    """The moody one is configured; what is put on this list happens to it."""
    offer(monkeypatch, "moody", text=MoodyStoryteller)
    settings.AI_TEXT_PROVIDERS = ("moody",)
    Trouble.ahead.clear()
    yield Trouble.ahead
    Trouble.ahead.clear()


def work_through_delays() -> None:
    """Work as if time flew: what is to be tried again later is due at once."""
    for _ in range(40):
        Ticket.objects.update(ready_at=timezone.now())
        if sum(execution.work(kind=kind) for kind in ("story", "picture", "check")) == 0:
            return


def test_a_broken_story_is_retried_and_no_page_is_written_twice(
    in_maple: Persona, storyteller: list[tuple[int, ProviderError]]
) -> None:
    storyteller += [(2, BUSY), (0, BUSY)]
    run = start(in_maple)

    work_through_delays()

    run.refresh_from_db()
    book = Book.objects.with_pages().get()
    assert run.status == Run.Status.DONE, run.failure
    assert [page.number for page in book.pages.all()] == [1, 2, 3, 4]
    assert all(page.versions.count() == 1 for page in book.pages.all())
    assert storyteller == []


def test_a_storyteller_that_never_recovers_is_given_up_and_its_pages_stay(
    in_maple: Persona, storyteller: list[tuple[int, ProviderError]], settings: Any
) -> None:
    storyteller += [(2, BUSY)] * 20
    run = start(in_maple)

    work_through_delays()

    run.refresh_from_db()
    assert run.status == Run.Status.FAILED
    assert len(storyteller) == 20 - settings.QUEUE_MAX_ATTEMPTS
    assert run.book.pages.count() == 2
    assert Ticket.objects.filter(dead_at=None).count() == 0
    assert Ticket.objects.exclude(dead_at=None).count() == 1, "the dead letter can be looked into"


def test_a_failed_book_continues_where_it_stopped(
    in_maple: Persona, storyteller: list[tuple[int, ProviderError]]
) -> None:
    storyteller += [(2, BUSY)] * 4
    run = start(in_maple)
    work_through_delays()

    runs.try_again(run=run, team=in_maple.team, now=timezone.now())
    work_through_delays()

    run.refresh_from_db()
    assert run.status == Run.Status.DONE
    assert run.book.pages.count() == 4
    assert not Ticket.objects.exists()


def test_an_error_that_a_retry_cannot_fix_is_not_retried(
    in_maple: Persona, storyteller: list[tuple[int, ProviderError]]
) -> None:
    storyteller += [(1, BROKEN), (0, BUSY)]
    run = start(in_maple)

    work_through_delays()

    run.refresh_from_db()
    assert (run.status, run.failure) == (Run.Status.FAILED, str(BROKEN))
    assert len(storyteller) == 1
    assert in_maple.browser().get(f"/books/{run.book_id}/making/").status_code == 200


@pytest.mark.parametrize("part", ["text", "alt"])
def test_a_page_with_bad_words_is_never_shown(
    in_maple: Persona, monkeypatch: pytest.MonkeyPatch, settings: Any, part: str
) -> None:
    monkeypatch.setattr(RudeStoryteller, "part", part)
    offer(monkeypatch, "rude", text=RudeStoryteller)
    settings.AI_TEXT_PROVIDERS = ("rude",)
    run = start(in_maple)

    work_until_done()

    run.refresh_from_db()
    browser = in_maple.browser()
    assert run.status == Run.Status.DONE
    assert run.book.pages.filter(current=None).get().number == 3
    for place in ("making/", "", "read/1/", "read/2/"):
        assert "murderer" not in browser.get(f"/books/{run.book_id}/{place}", follow=True).content.decode()


def test_only_adults_and_the_person_who_started_a_run_control_it(guardian: Persona, child: Persona) -> None:
    began = guardian.browser().post(
        "/books/new/",
        {"idea": "a fox", "pages": 4, "level": "early", "style": "papercut", "language": "en", "submission": "0" * 32},
    )
    place = began["Location"].removesuffix("making/")

    assert child.browser().post(f"{place}cancel/").status_code == 403
    assert guardian.browser().post(f"{place}cancel/").status_code == 302
    assert guardian.browser().post(f"{place}cancel/").status_code == 409
    assert child.browser().post(f"{place}try-again/").status_code == 403
    assert guardian.browser().post(f"{place}try-again/").status_code == 302


def test_a_dead_letter_that_the_book_does_not_know_continues_it(in_maple: Persona) -> None:
    run = start(in_maple)
    Ticket.objects.update(dead_at=timezone.now(), dead_reason="Four crashes in a row.")

    dead_letters.replay(ticket=Ticket.objects.dead_letters().get(), now=timezone.now())
    work_until_done()

    run.refresh_from_db()
    assert run.status == Run.Status.DONE
    assert not Ticket.objects.exists()
