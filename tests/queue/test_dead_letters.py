"""Dead letters, as parent-admins find them: in plain words, to replay or to dismiss."""

from contextlib import suppress
from typing import Any
from uuid import uuid4

import pytest
from celery_typed.testing import recorded_jobs
from django.core.management import CommandError, call_command
from django.urls import reverse
from django.utils import timezone

from shared_apps.ai.errors import ProviderError
from shared_apps.billing.models import LedgerEntry
from shared_apps.billing.services import ledger
from shared_apps.billing.services.ledger import NotEnoughCredits
from shared_apps.queue.models import Ticket
from shared_apps.queue.services import execution
from tenant_apps.characters.services import sheets
from tenant_apps.characters.services.cast import add_character
from tenant_apps.generation.models import Run, Step
from tenant_apps.generation.services import charges
from tenant_apps.moderation.models import Verdict
from tenant_apps.publishing.models import Export
from tenant_apps.publishing.services import exports
from tests.factories import LOOKS, a_book, hold_page
from tests.generation.test_pipeline import start, work_until_done
from tests.personas import Persona
from tests.providers import MoodyStoryteller, Trouble, offer

BROKEN = ProviderError("The storyteller cannot write this.", retry=False)


@pytest.fixture
def moody(monkeypatch: pytest.MonkeyPatch, settings: Any, instant_ai: None) -> list[tuple[int, ProviderError]]:
    offer(monkeypatch, "moody", text=MoodyStoryteller)
    settings.AI_TEXT_PROVIDERS = ("moody",)
    monkeypatch.setattr(Trouble, "ahead", [])
    return Trouble.ahead


@pytest.fixture
def stopped_book(in_maple: Persona, moody: list[tuple[int, ProviderError]]) -> Run:
    """A book whose story broke off after two pages, for good."""
    moody.append((2, BROKEN))
    run = start(in_maple)
    work_until_done()
    run.refresh_from_db()
    assert run.status == Run.Status.FAILED
    return run


def given_up(kind: str) -> Ticket:
    """Run the kind's only ticket until it is given up."""
    ticket = Ticket.objects.open().get(kind=kind)
    Ticket.objects.filter(id=ticket.id).update(attempts=4)
    execution.sweep(now=timezone.now())
    ticket.refresh_from_db()
    assert ticket.dead_at
    return ticket


def page_of(person: Persona) -> str:
    return person.browser().get(reverse("queue:stopped")).content.decode()


def test_a_story_that_cannot_be_written_is_listed_in_plain_words(in_maple: Persona, stopped_book: Run) -> None:
    page = page_of(in_maple)

    assert "The story of “a shy dragon”" in page
    assert str(BROKEN) in page and "credits for the rest were refunded" in page
    assert reverse("generation:making", args=[stopped_book.book_id]) in page


def test_the_credits_of_a_dead_letter_are_refunded(in_maple: Persona, stopped_book: Run) -> None:
    charges.settle_run(run_id=stopped_book.id, now=timezone.now())  # as its commit does

    assert stopped_book.reservation_id
    assert LedgerEntry.objects.filter(key=stopped_book.reservation_id, kind=LedgerEntry.Kind.RELEASE).exists()


def test_replaying_finishes_the_book_and_deletes_the_dead_letter(in_maple: Persona, stopped_book: Run) -> None:
    letter = Ticket.objects.dead_letters().get()

    in_maple.browser().post(reverse("queue:try_again", args=[letter.id]))
    work_until_done()

    stopped_book.refresh_from_db()
    assert stopped_book.status == Run.Status.DONE
    assert not Ticket.objects.exists()


def test_without_credits_the_dead_letter_stays_and_says_why(in_maple: Persona, stopped_book: Run) -> None:
    letter, browser = Ticket.objects.dead_letters().get(), in_maple.browser()
    spend_all(in_maple)

    answer = browser.post(reverse("queue:try_again", args=[letter.id]), follow=True)

    assert "credits" in answer.content.decode()
    assert Ticket.objects.dead_letters().filter(id=letter.id).exists()


def spend_all(person: Persona) -> None:
    for amount in (1000, 100, 10, 1):
        with suppress(NotEnoughCredits):
            while True:
                ledger.reserve(team=person.team, reservation_id=uuid4(), amount=amount, now=timezone.now())


def test_dismissing_leaves_what_was_made(in_maple: Persona, stopped_book: Run) -> None:
    letter = Ticket.objects.dead_letters().get()

    in_maple.browser().post(reverse("queue:dismiss", args=[letter.id]))

    assert not Ticket.objects.dead_letters().exists()
    assert stopped_book.book.pages.count() == 2
    assert "Nothing stopped" in page_of(in_maple)


def test_a_sheet_that_cannot_be_drawn_can_be_asked_for_again(in_maple: Persona) -> None:
    with recorded_jobs():
        character = add_character(by=in_maple.membership, **LOOKS)
        letter = given_up(sheets.SHEET)
        assert "The picture of “Pip”" in page_of(in_maple)

        in_maple.browser().post(reverse("queue:try_again", args=[letter.id]))
        execution.work(kind=sheets.SHEET)

    character.refresh_from_db()
    assert character.sheet_key and not Ticket.objects.exists()


def test_a_pdf_that_failed_is_made_when_it_is_replayed(in_maple: Persona) -> None:
    book = a_book(in_maple.membership)
    with recorded_jobs():
        export = exports.request_export(book=book, team=in_maple.team)
        letter = given_up(exports.BINDING)
        assert f"The PDF of “{book.title}”" in page_of(in_maple)

        in_maple.browser().post(reverse("queue:try_again", args=[letter.id]))
        execution.work(kind=exports.BINDING)

    export.refresh_from_db()
    assert export.is_ready and not Ticket.objects.exists()


def test_a_pdf_that_was_requested_again_meanwhile_is_not_made_twice(in_maple: Persona) -> None:
    book = a_book(in_maple.membership)
    with recorded_jobs():
        first = exports.request_export(book=book, team=in_maple.team)
        letter = given_up(exports.BINDING)
        exports.request_export(book=book, team=in_maple.team)

        in_maple.browser().post(reverse("queue:try_again", args=[letter.id]))

    first.refresh_from_db()
    assert first.status == Export.Status.FAILED
    assert not Ticket.objects.dead_letters().exists()


def test_a_dead_letter_without_its_subject_can_only_be_dismissed(in_maple: Persona) -> None:
    Ticket.objects.create(
        team=in_maple.team, step_id=uuid4(), kind=sheets.SHEET, dead_at=timezone.now(), dead_reason="It failed."
    )

    page = page_of(in_maple)

    assert "not there any more" in page and "Let it go" in page and "Try again" not in page


def test_the_menu_counts_dead_letters_when_it_is_opened(in_maple: Persona, stopped_book: Run) -> None:
    browser = in_maple.browser()

    assert reverse("queue:count") in browser.get("/").content.decode()
    assert ">1<" in browser.get(reverse("queue:count")).content.decode()


def test_a_neighbour_can_resolve_none_of_our_dead_letters(
    in_maple: Persona, neighbour: Persona, stopped_book: Run
) -> None:
    letter, browser = Ticket.objects.dead_letters().get(), neighbour.browser()

    for deed in ("queue:try_again", "queue:dismiss"):
        assert browser.post(reverse(deed, args=[letter.id])).status_code == 404
    assert "shy dragon" not in page_of(neighbour)
    assert Ticket.objects.dead_letters().filter(id=letter.id).exists()


def test_an_adult_who_is_no_parent_admin_is_refused(stopped_book: Run, grandparent: Persona) -> None:
    assert grandparent.browser().get(reverse("queue:stopped")).status_code == 403


def test_operators_list_and_replay_them(
    in_maple: Persona, stopped_book: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    letter = Ticket.objects.dead_letters().get()

    call_command("dead_letters")
    listed = capsys.readouterr().out
    call_command("dead_letters", "--replay", str(letter.id))

    assert str(letter.id) in listed and "maple" in listed and "shy dragon" not in listed
    stopped_book.refresh_from_db()
    assert stopped_book.status == Run.Status.RUNNING


def test_a_retry_that_succeeds_leaves_no_dead_letter(in_maple: Persona, moody: list[tuple[int, ProviderError]]) -> None:
    moody.append((1, ProviderError("busy", retry=True)))
    start(in_maple)
    for _ in range(9):
        Ticket.objects.update(ready_at=timezone.now())
        work_until_done()

    assert not Ticket.objects.exists()


def test_operators_filter_the_list(
    in_maple: Persona, neighbour: Persona, stopped_book: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    letter = str(Ticket.objects.dead_letters().get().id)

    def listed(*words: str) -> bool:
        call_command("dead_letters", *words)
        return letter in capsys.readouterr().out

    assert listed("--team", "maple", "--kind", "story")
    assert not listed("--team", "birch")
    assert not listed("--kind", "picture")


def test_operators_learn_why_one_cannot_be_replayed(in_maple: Persona, stopped_book: Run) -> None:
    letter = Ticket.objects.dead_letters().get()
    spend_all(in_maple)

    with pytest.raises(CommandError, match="credits"):
        call_command("dead_letters", "--replay", str(letter.id))


def failed_step(by: Persona, kind: str, page: int = 0, status: str = Step.Status.FAILED) -> tuple[Step, Ticket]:
    """Of a book that is ready: one thing that was given up."""
    run = a_book(by.membership).runs.get()
    step = Step.objects.create(run=run, kind=kind, page_number=page, status=status)
    work = Step.Kind.PICTURE if kind == Step.Kind.COVER else kind
    letter = Ticket.objects.create(
        team=by.team, step_id=step.id, kind=work, dead_at=timezone.now(), dead_reason="It failed."
    )
    return step, letter


@pytest.mark.parametrize(
    ("kind", "page", "said"),
    [
        (Step.Kind.STORY, 3, "The words of page 3 of"),
        (Step.Kind.PICTURE, 2, "The picture of page 2 of"),
        (Step.Kind.COVER, 0, "The picture on the cover of"),
        (Step.Kind.CHECK, 2, "The check of page 2 of"),
    ],
)
def test_each_step_of_a_book_is_described(in_maple: Persona, kind: str, page: int, said: str) -> None:
    failed_step(in_maple, kind, page)

    assert said in page_of(in_maple)


@pytest.mark.parametrize(("kind", "price"), [(Step.Kind.COVER, 1), (Step.Kind.CHECK, 0)])
def test_only_the_missing_step_of_a_finished_book_is_repeated_and_a_check_is_free(
    in_maple: Persona, kind: str, price: int
) -> None:
    step, letter = failed_step(in_maple, kind)
    unjudged = hold_page(step.run.book, 1, status=Verdict.Status.UNCHECKED)
    Step.objects.filter(id=step.id).update(subject_kind="page", subject_id=unjudged.subject_id)

    in_maple.browser().post(reverse("queue:try_again", args=[letter.id]))

    step.refresh_from_db()
    assert step.status == Step.Status.OPEN and bool(step.reservation_id) == bool(price)
    assert Ticket.objects.open().get().step_id == step.id


def test_a_step_that_was_made_meanwhile_is_not_repeated(in_maple: Persona) -> None:
    step, letter = failed_step(in_maple, Step.Kind.COVER, status=Step.Status.DONE)

    in_maple.browser().post(reverse("queue:try_again", args=[letter.id]))

    step.refresh_from_db()
    assert step.status == Step.Status.DONE and not step.reservation_id


def test_the_step_of_a_deleted_book_is_dismissed_silently(in_maple: Persona) -> None:
    step, letter = failed_step(in_maple, Step.Kind.PICTURE, 1)
    step.delete()
    assert "not there any more" in page_of(in_maple)

    in_maple.browser().post(reverse("queue:try_again", args=[letter.id]))

    assert not Ticket.objects.open().exists()
