"""Moderation that cannot be reached: nothing unchecked is shown, nothing is lost, and all comes through afterwards."""

import json
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.utils import timezone

from shared_apps.queue.models import Ticket
from shared_apps.queue.services import dead_letters, execution
from tenant_apps.generation.models import Run, Step
from tenant_apps.generation.services import charges, runs
from tenant_apps.moderation.models import Verdict
from tenant_apps.moderation.services import review
from tenant_apps.stories.models import Book
from tests.generation.accounts import everything_shown, left, page, paid, shown
from tests.generation.test_brief_form import brief, made
from tests.generation.test_pipeline import start
from tests.personas import Persona
from tests.providers import RememberingModerator, TitledStoryteller, Watch, offer

MONTHLY = 100


@pytest.fixture(autouse=True)
def _watched(watchful: None, settings: Any) -> None:
    settings.MONTHLY_CREDITS = MONTHLY
    settings.AI_REST_SECONDS = 0  # a provider that failed is asked again at once


def work(*kinds: str) -> None:
    """Run all steps of these kinds, with every retry due at once."""
    for _ in range(60):
        Ticket.objects.update(ready_at=timezone.now())
        if not any(execution.work(kind=kind) for kind in kinds):
            return


def unchecked_book(by: Persona) -> Run:
    """A book whose words were all written while nobody could judge them."""
    run = start(by)
    Watch.away = True
    work("story", "picture")
    run.refresh_from_db()
    assert run.status == Run.Status.DONE, run.failure
    return run


def nobody_comes_for_a_day() -> None:
    Step.objects.filter(kind="check").update(created_at=timezone.now() - timedelta(hours=25))
    work("check")
    assert not Ticket.objects.open().exists()


def test_a_book_finishes_without_its_unchecked_parts(in_maple: Persona) -> None:
    run = unchecked_book(in_maple)

    assert {verdict.status for verdict in Verdict.objects.all()} == {Verdict.Status.UNCHECKED}
    assert not run.book.pages.exclude(current=None).exists()
    seen = everything_shown(in_maple, run)
    assert "Page 1." not in seen and "Picture 1" not in seen
    assert set(Ticket.objects.values_list("kind", flat=True)) == {"check"}


def test_unchecked_parts_pass_once_the_moderator_is_back(in_maple: Persona) -> None:
    run = unchecked_book(in_maple)

    Watch.away = False
    work("check", "picture")

    book = Book.objects.with_pages().get()
    assert all(page.current and page.current.picture_key for page in book.pages.all())
    assert book.cover_key and book.word_count and not book.held_title
    assert {verdict.status for verdict in Verdict.objects.all()} == {Verdict.Status.PASSED}
    assert not Ticket.objects.exists()
    assert paid(run, in_maple) == 9


def test_an_unchecked_part_that_fails_its_check_stays_hidden(in_maple: Persona) -> None:
    run = unchecked_book(in_maple)

    Watch.away, Watch.found = False, {"Page 2.": {"harassment": 0.3}}
    work("check", "picture")

    assert page(2).current is None
    assert Verdict.objects.get(page_number=2).status == Verdict.Status.HELD
    assert paid(run, in_maple) == 8


def test_unchecked_pictures_wait_too(in_maple: Persona) -> None:
    run = start(in_maple)
    Watch.blind = True
    work("story", "picture")
    run.refresh_from_db()

    assert run.status == Run.Status.DONE
    assert Verdict.objects.exclude(file_key="").count() == 5
    assert all(shown(number).picture_key == "" for number in range(1, 5))

    Watch.blind = False
    work("check")

    assert all(shown(number).picture_key for number in range(1, 5))
    assert Book.objects.get().cover_key
    assert paid(run, in_maple) == 9


def test_a_discarded_part_is_not_shown_by_a_later_check(in_maple: Persona) -> None:
    run = unchecked_book(in_maple)
    review.discard(verdict=Verdict.objects.get(page_number=2), by=in_maple.membership, now=timezone.now())

    Watch.away = False
    work("check", "picture")

    assert page(2).current is None and page(1).current
    assert paid(run, in_maple) == 7


def test_a_check_that_was_given_up_can_be_replayed(in_maple: Persona) -> None:
    run = unchecked_book(in_maple)
    nobody_comes_for_a_day()
    assert not Ticket.objects.open().exists()
    assert {verdict.status for verdict in Verdict.objects.all()} == {Verdict.Status.UNCHECKED}
    charges.settle_run(run_id=run.id, now=timezone.now())
    assert left(in_maple) == MONTHLY - 4, "nothing waits for the pictures any more"

    Watch.away = False
    for letter in Ticket.objects.dead_letters():
        dead_letters.replay(ticket=letter, now=timezone.now())
    work("check", "picture")

    assert all(shown(number).picture_key for number in range(1, 5))
    assert not Ticket.objects.exists()


def test_an_unchecked_page_of_a_cancelled_book_is_judged_later_and_drawn_when_it_continues(in_maple: Persona) -> None:
    run = start(in_maple)
    Watch.away = True
    work("story")
    runs.cancel_run(run=run, team=in_maple.team, now=timezone.now())
    assert paid(run, in_maple) == 4

    Watch.away = False
    work("check", "picture")
    assert page(1).current and not shown(1).picture_key
    assert not Step.objects.filter(kind="picture").exists()

    runs.try_again(run=run, team=in_maple.team, now=timezone.now())
    work("picture")

    run.refresh_from_db()
    assert run.status == Run.Status.DONE
    assert all(shown(number).picture_key for number in range(1, 5))
    assert paid(run, in_maple) == 9


def test_an_unchecked_idea_is_refused(guardian: Persona) -> None:
    Watch.away, browser = True, guardian.browser()

    form = browser.post("/books/new/", brief(idea="a shy dragon"))
    api = browser.post("/api/stories/", json.dumps({"idea": "a shy dragon"}), content_type="application/json")

    assert form.status_code == api.status_code == 503
    assert int(form["Retry-After"]) == int(api["Retry-After"]) > 0
    assert "nothing was shown or started" in form.content.decode() and "a shy dragon" in form.content.decode()
    assert api.json()["code"] == "not_checked" and "try again" in api.json()["message"]
    assert made(guardian) == (0, 0, 0, 0)
    assert left(guardian) == MONTHLY


def test_an_idea_over_the_teams_thresholds_is_refused(guardian: Persona) -> None:
    Watch.found = {"dragon": {"harassment": 0.3}}

    answer = guardian.browser().post("/books/new/", brief(idea="a rude dragon"))

    assert answer.status_code == 422
    assert "do not belong" in answer.content.decode()
    assert made(guardian) == (0, 0, 0, 0)


def test_a_changed_idea_is_judged_again(guardian: Persona, monkeypatch: pytest.MonkeyPatch, settings: Any) -> None:
    offer(monkeypatch, "remembering", moderation=RememberingModerator)
    settings.AI_MODERATION_PROVIDERS = ("remembering",)
    settings.MONTHLY_CREDITS = 1
    Watch.found, browser, form = {"rude": {"harassment": 0.3}}, guardian.browser(), str(uuid4())
    assert browser.post("/books/new/", brief(idea="a shy dragon", submission=form)).status_code == 409

    answer = browser.post("/books/new/", brief(idea="a rude dragon", submission=form))

    assert answer.status_code == 422
    assert "do not belong" in answer.content.decode()


def test_a_repeated_submission_is_answered_while_the_moderator_is_away(guardian: Persona) -> None:
    answers, browser = brief(submission=str(uuid4())), guardian.browser()
    first = browser.post("/books/new/", answers)

    Watch.away = True

    assert browser.post("/books/new/", answers)["Location"] == first["Location"]


def test_an_unchecked_title_is_shown_once_it_passes(
    in_maple: Persona, monkeypatch: pytest.MonkeyPatch, settings: Any
) -> None:
    offer(monkeypatch, "titled", text=TitledStoryteller)
    settings.AI_TEXT_PROVIDERS = ("titled",)
    run = unchecked_book(in_maple)
    assert "A Rude Title" not in everything_shown(in_maple, run)

    Watch.away = False
    work("check", "picture")

    book = Book.objects.get()
    assert (book.title, book.held_title) == ("A Rude Title", "")


def test_redoing_an_unchecked_part_judges_it_again(in_maple: Persona) -> None:
    unchecked_book(in_maple)
    nobody_comes_for_a_day()
    Watch.away = False

    for verdict in Verdict.objects.filter(status=Verdict.Status.UNCHECKED):
        review.redo(verdict=verdict, by=in_maple.membership, now=timezone.now())
    work("check", "picture")

    assert all(shown(number).picture_key for number in range(1, 5))
    assert not Step.objects.filter(kind="story", round__gt=0).exists(), "nothing was written twice"


def test_a_redone_part_that_cannot_be_judged_still_waits(in_maple: Persona) -> None:
    unchecked_book(in_maple)
    nobody_comes_for_a_day()

    review.redo(verdict=Verdict.objects.get(page_number=2), by=in_maple.membership, now=timezone.now())
    work("check")

    assert Verdict.objects.filter(page_number=2).waiting().count() == 1
    assert page(2).current is None


def test_an_old_dead_letter_does_nothing_after_another_check_has_judged(in_maple: Persona) -> None:
    run = unchecked_book(in_maple)
    nobody_comes_for_a_day()
    letters = list(Ticket.objects.dead_letters())
    Watch.away = False
    for verdict in Verdict.objects.filter(status=Verdict.Status.UNCHECKED):
        review.redo(verdict=verdict, by=in_maple.membership, now=timezone.now())

    dead_letters.replay(ticket=letters[0], now=timezone.now())
    work("check", "picture")
    for letter in letters[1:]:
        dead_letters.replay(ticket=letter, now=timezone.now())
    work("check", "picture")

    assert not Ticket.objects.exists(), "neither work nor letters are left"
    assert run.steps.filter(kind="picture").count() == 4, "no page was drawn twice"


def test_an_old_dead_letter_does_not_bring_back_what_was_replaced(in_maple: Persona) -> None:
    unchecked_book(in_maple)
    nobody_comes_for_a_day()
    waiting = Verdict.objects.filter(page_number=2)
    letter = Ticket.objects.dead_letters().get(step_id=Step.objects.get(kind="check", page_number=2).id)
    Watch.away, Watch.found = False, {"Page 2.": {"harassment": 0.3}}
    review.redo(verdict=waiting.get(), by=in_maple.membership, now=timezone.now())
    work("check")
    Watch.found = {}
    review.redo(verdict=waiting.get(), by=in_maple.membership, now=timezone.now())
    work("story", "picture")
    rewritten = page(2).current

    dead_letters.replay(ticket=letter, now=timezone.now())
    work("check", "picture")

    assert page(2).current == rewritten
