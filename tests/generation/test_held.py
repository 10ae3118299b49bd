"""Held content: nobody sees it, the book continues without it, and a parent-admin decides."""

from typing import Any

import pytest
from django.utils import timezone

from shared_apps.ai.errors import ProviderError
from shared_apps.billing.services import ledger
from shared_apps.billing.services.ledger import NotEnoughCredits
from shared_apps.media import files
from shared_apps.queue.models import Ticket
from shared_apps.queue.services import dead_letters, execution
from shared_apps.queue.step_handlers import STEP_HANDLERS
from tenant_apps.generation.models import Run, Step
from tenant_apps.generation.services import held_pages, pictures, runs
from tenant_apps.moderation.models import Verdict
from tenant_apps.moderation.services import policies, review
from tenant_apps.stories.models import Book, PageVersion
from tests.generation.accounts import MONTHLY, RUDE, everything_shown, left, made, page, paid, shown, steps
from tests.generation.test_pipeline import start, work_until_done
from tests.personas import Persona
from tests.providers import DearIllustrator, TitledStoryteller, Trouble, Watch, offer


@pytest.fixture(autouse=True)
def _watched(watchful: None, settings: Any) -> None:
    settings.MONTHLY_CREDITS = MONTHLY


def test_nobody_sees_a_held_page_and_the_book_continues(in_maple: Persona) -> None:
    Watch.found = {"Page 3.": RUDE}

    run = made(in_maple)

    verdict = Verdict.objects.get()
    version = PageVersion.objects.get(page__number=3)
    assert (verdict.subject_kind, verdict.subject_id, verdict.status) == ("page", version.id, Verdict.Status.HELD)
    assert (verdict.book_id, verdict.page_number, verdict.held_for) == (run.book_id, 3, ["harassment"])
    assert page(3).current is None and steps(run, "picture", 3) == []
    assert all(shown(number).picture_key for number in (1, 2, 4))
    assert "Page 3." not in everything_shown(in_maple, run)
    assert paid(run, in_maple) == 8, "four pages, three pictures and the cover"


def test_a_released_page_appears_and_then_gets_its_picture(in_maple: Persona) -> None:
    Watch.found = {"Page 3.": RUDE}
    run = made(in_maple)
    words = Book.objects.get().word_count or 0

    review.release(verdict=Verdict.objects.get(), by=in_maple.membership, now=timezone.now())
    work_until_done()

    assert shown(3).picture_key
    assert Book.objects.get().word_count == words // 3 * 4
    assert "Page 3." in everything_shown(in_maple, run)
    assert paid(run, in_maple) == 9


def test_a_page_that_is_made_again_is_a_new_version_with_its_own_picture(in_maple: Persona) -> None:
    Watch.found = {"Page 3.": RUDE}
    run = made(in_maple)
    Watch.found = {}

    review.redo(verdict=Verdict.objects.get(), by=in_maple.membership, now=timezone.now())
    work_until_done()

    held, rewritten = PageVersion.objects.filter(page__number=3).order_by("number")
    assert page(3).current == rewritten and rewritten.picture_key and not held.picture_key
    assert paid(run, in_maple) == 9, "the held words were refunded"
    assert [step.round for step in steps(run, "story", 3)] == [1]


def test_a_page_is_written_again_once(in_maple: Persona) -> None:
    Watch.found = {"Page 3.": RUDE}
    made(in_maple)
    verdict = Verdict.objects.get(subject_kind="page")
    review.redo(verdict=verdict, by=in_maple.membership, now=timezone.now())

    with pytest.raises(held_pages.AlreadyAsked):
        review.redo(verdict=verdict, by=in_maple.membership, now=timezone.now())


def test_a_page_that_is_left_out_costs_nothing(in_maple: Persona) -> None:
    Watch.found = {"Page 3.": RUDE}
    run = made(in_maple)

    review.discard(verdict=Verdict.objects.get(), by=in_maple.membership, now=timezone.now())

    assert paid(run, in_maple) == 7
    assert page(3).current is None


def test_a_held_picture_is_not_stored_on_its_page(in_maple: Persona) -> None:
    Watch.found_in_pictures = [{}, RUDE]

    run = made(in_maple)

    verdict = Verdict.objects.get()
    step = Step.objects.get(id=verdict.subject_id)
    assert verdict.subject_kind == step.kind == "picture"
    assert shown(step.page_number).picture_key == ""
    assert shown(step.page_number).picture_provenance["provider"] == "instant"
    assert files.read(verdict.file_key)
    assert in_maple.browser().get(f"/books/{run.book_id}/pictures/{step.page_number}/").status_code == 404

    review.release(verdict=verdict, by=in_maple.membership, now=timezone.now())

    assert shown(step.page_number).picture_key == verdict.file_key
    assert paid(run, in_maple) == 9


@pytest.mark.parametrize("which", [0, 1])
def test_a_picture_drawn_again_replaces_the_held_one(in_maple: Persona, which: int) -> None:
    Watch.found_in_pictures = [{}] * which + [RUDE]
    run = made(in_maple)
    verdict = Verdict.objects.get()

    review.redo(verdict=verdict, by=in_maple.membership, now=timezone.now())
    work_until_done()

    before, after = steps(run, verdict.subject_kind, verdict.page_number or 0)
    key = shown(verdict.page_number).picture_key if verdict.page_number else Book.objects.get().cover_key
    assert key == after.file_key != before.file_key
    assert paid(run, in_maple) == 9
    assert pictures.task_of(before).seed != pictures.task_of(after).seed


def test_a_picture_whose_words_are_held_is_not_requested(in_maple: Persona) -> None:
    Watch.found = {"A meadow in the morning.": RUDE}

    run = made(in_maple)

    assert {step.status for step in run.steps.exclude(kind="story")} == {Step.Status.HELD}
    assert Verdict.objects.filter(file_key="").count() == 5
    assert not PageVersion.objects.exclude(picture_key="").exists()
    assert paid(run, in_maple) == 4, "nothing was drawn"


def test_a_picture_is_drawn_when_a_grown_up_allows_its_words(in_maple: Persona) -> None:
    Watch.found = {"A meadow in the morning.": RUDE}
    run = made(in_maple)

    review.release(verdict=Verdict.objects.get(page_number=2), by=in_maple.membership, now=timezone.now())
    work_until_done()

    assert shown(2).picture_key
    assert paid(run, in_maple) == 5


def test_a_picture_that_two_adults_allow_at_once_is_requested_once(in_maple: Persona) -> None:
    Watch.found = {"A meadow in the morning.": RUDE}
    run = made(in_maple)
    verdict = Verdict.objects.get(page_number=2)
    review.release(verdict=verdict, by=in_maple.membership, now=timezone.now())

    with pytest.raises(review.AlreadyDecided):
        review.release(verdict=verdict, by=in_maple.membership, now=timezone.now())
    work_until_done()

    assert shown(2).picture_key
    assert paid(run, in_maple) == 5


def test_a_picture_that_is_made_again_after_its_words_were_held_uses_plainer_words(in_maple: Persona) -> None:
    Watch.found = {"A meadow in the morning.": RUDE}
    run = made(in_maple)

    for verdict in Verdict.objects.filter(page_number=2) | Verdict.objects.filter(subject_kind="cover"):
        review.redo(verdict=verdict, by=in_maple.membership, now=timezone.now())
    work_until_done()

    assert shown(2).picture_key and Book.objects.get().cover_key
    assert paid(run, in_maple) == 6


def test_a_picture_that_is_left_out_costs_nothing(in_maple: Persona) -> None:
    Watch.found_in_pictures = [RUDE]
    run = made(in_maple)

    review.discard(verdict=Verdict.objects.get(), by=in_maple.membership, now=timezone.now())

    assert paid(run, in_maple) == 8
    assert Book.objects.get().cover_key == ""


def test_the_idea_replaces_a_held_title_and_the_cast_is_not_named(
    in_maple: Persona, monkeypatch: pytest.MonkeyPatch, settings: Any
) -> None:
    offer(monkeypatch, "titled", text=TitledStoryteller)
    settings.AI_TEXT_PROVIDERS = ("titled",)
    Watch.found = {"A Rude Title": RUDE}

    run = made(in_maple, idea="a shy dragon")

    book = Book.objects.get()
    assert (book.title, book.held_title, book.cast_names) == ("a shy dragon", "A Rude Title", ())
    assert "A Rude Title" not in everything_shown(in_maple, run)


def test_a_repeat_that_costs_more_than_is_left_is_refused(in_maple: Persona, settings: Any) -> None:
    Watch.found = {"Page 3.": RUDE}
    settings.MONTHLY_CREDITS = 9
    run = made(in_maple)
    ledger.reserve(team=in_maple.team, reservation_id=run.book_id, amount=left(in_maple), now=timezone.now())

    with pytest.raises(NotEnoughCredits):
        review.release(verdict=Verdict.objects.get(), by=in_maple.membership, now=timezone.now())

    assert page(3).current is None
    assert Verdict.objects.get().status == Verdict.Status.HELD


def test_a_team_that_is_stricter_holds_more(in_maple: Persona) -> None:
    Watch.found = {"Page 3.": {"violence": 0.1}}
    made(in_maple)
    assert not Verdict.objects.exists()

    policies.set_policy(thresholds={"violence": 0.05}, by=in_maple.membership, now=timezone.now())
    made(in_maple, idea="another dragon")

    assert Verdict.objects.get().held_for == ["violence"]


def test_a_picture_that_fails_when_made_again_stops_nothing_and_can_be_repeated(
    in_maple: Persona, monkeypatch: pytest.MonkeyPatch, settings: Any
) -> None:
    Watch.found = {"Page 3.": RUDE}
    run = made(in_maple)
    offer(monkeypatch, "dear", image=DearIllustrator)
    settings.AI_IMAGE_PROVIDERS = ("dear",)
    Trouble.ahead[:] = [(0, ProviderError("The illustrator cannot draw this.", retry=False))]

    review.release(verdict=Verdict.objects.get(), by=in_maple.membership, now=timezone.now())
    work_until_done()

    run.refresh_from_db()
    letter = Ticket.objects.dead_letters().get()
    summary = STEP_HANDLERS[letter.kind].describe(letter)
    assert run.status == Run.Status.DONE and shown(3).picture_key == ""
    assert summary and summary.what == "The picture of page 3"
    assert paid(run, in_maple) == 8

    dead_letters.replay(ticket=letter, now=timezone.now())
    work_until_done()

    assert shown(3).picture_key
    assert paid(run, in_maple) == 9
    assert not Ticket.objects.exists()


def test_a_book_ends_when_its_last_step_is_a_released_picture_that_fails(
    in_maple: Persona, monkeypatch: pytest.MonkeyPatch, settings: Any
) -> None:
    Watch.found = {"Page 3.": RUDE}
    run = start(in_maple)
    execution.work(kind="story")
    review.release(verdict=Verdict.objects.get(), by=in_maple.membership, now=timezone.now())
    for _ in range(4):
        execution.work(kind="picture")
    assert [step.page_number for step in run.steps.filter(status=Step.Status.OPEN)] == [3]
    offer(monkeypatch, "dear", image=DearIllustrator)
    settings.AI_IMAGE_PROVIDERS = ("dear",)
    Trouble.ahead[:] = [(0, ProviderError("The illustrator cannot draw this.", retry=False))]

    work_until_done()

    run.refresh_from_db()
    assert run.status == Run.Status.DONE and Book.objects.get().is_ready
    assert paid(run, in_maple) == 8

    dead_letters.replay(ticket=Ticket.objects.dead_letters().get(), now=timezone.now())
    work_until_done()

    assert shown(3).picture_key


def test_a_page_released_while_the_book_is_stopped_gets_its_picture_later(in_maple: Persona) -> None:
    Watch.found = {"Page 3.": RUDE, '"scene": "A meadow': RUDE}
    run = start(in_maple)
    execution.work(kind="story")
    execution.work(kind="picture")
    runs.cancel_run(run=run, team=in_maple.team, now=timezone.now())
    spent_before = paid(run, in_maple)

    for verdict in Verdict.objects.all():
        review.release(verdict=verdict, by=in_maple.membership, now=timezone.now())
    Watch.found = {}
    assert paid(run, in_maple) == spent_before == 4, "nothing more is asked for"
    runs.try_again(run=run, team=in_maple.team, now=timezone.now())
    work_until_done()

    assert all(shown(number).picture_key for number in range(1, 5)) and Book.objects.get().cover_key
    assert paid(run, in_maple) == 9
