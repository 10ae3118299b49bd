"""The adults' queue: what waits, what changed since the last approval, and many decisions at once."""

from urllib.parse import unquote

import pytest
from django.utils import timezone

from shared_apps.ai.ports import PageDraft, Provenance
from tenant_apps.stories.models import Book, PageVersion
from tenant_apps.stories.services import approvals, changes, pages
from tenants.backend import team_context
from tenants.models import Membership
from tests import personas
from tests.factories import a_book, hold_page
from tests.personas import Persona
from tests.providers import SCENE


def waiting(maker: Persona, words: str) -> Book:
    with team_context(maker.team):
        book = a_book(maker.membership, words=words)
        approvals.submit_book(book=book, by=maker.membership, now=timezone.now())
        return book


def edited(book: Book, words: str, *, by: Membership) -> None:
    """What an editor does: take the approval back, then write the page."""
    approvals.take_approval_back(book=book, by=by, now=timezone.now())
    draft = PageDraft(number=1, text=words, scene=SCENE, alt="Nothing.")
    by_hand = Provenance(provider="", model="", template="", seed=0)
    pages.record_page(book=book, draft=draft, maker=PageVersion.Maker.CHILD, provenance=by_hand, may_be_shown=True)


def queue(by: Persona) -> str:
    return by.browser().get("/approvals/").content.decode()


def state_of(book: Book, by: Persona) -> str:
    with team_context(by.team):
        return Book.objects.get(id=book.id).approval


def test_the_queue_names_maker_and_book_and_the_menu_counts_them(child: Persona, grandparent: Persona) -> None:
    assert "Nothing waits for you" in queue(grandparent)

    waiting(child, "The kite")

    assert "The kite" in queue(grandparent) and "by Juno" in queue(grandparent)
    assert ">1<" in grandparent.browser().get("/approvals/count/").content.decode()


def test_a_child_sees_no_queue_and_no_menu_entry(child: Persona) -> None:
    assert child.browser().get("/approvals/").status_code == 403
    assert "/approvals/" not in child.browser().get("/").content.decode()


def test_an_adult_reads_every_page_with_picture_and_verdict_before_deciding(
    child: Persona, grandparent: Persona
) -> None:
    book = waiting(child, "The kite")
    with team_context(child.team):
        hold_page(book, 2)

    look = grandparent.browser().get(f"/books/{book.id}/approval/").content.decode()

    assert "The kite page 1" in look and f"/books/{book.id}/pages/1/picture/" in look
    assert "Words: held back" in look and "The kite page 2" not in look


def test_the_next_review_shows_which_words_changed(in_maple: Persona, child: Persona) -> None:
    book = waiting(child, "The kite")
    approvals.approve_book(book=book, by=in_maple.membership, now=timezone.now(), publish=True)
    edited(book, "The red kite page 1", by=child.membership)

    review = changes.review_of(Book.objects.get(id=book.id))
    look = in_maple.browser().get(f"/books/{book.id}/approval/").content.decode()

    assert [(entry.page.number, entry.picture_changed) for entry in review.changed_pages] == [(1, True)]
    assert [part for part in review.pages[0].parts if part.kind != "same"] == [("added", " red")]
    assert "page 2" in look and "[added: </span> red" in look


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("", "New words.", [("added", "New words.")]),
        ("Old words.", "", [("removed", "Old words.")]),
        ("A cat sat.", "A dog sat.", [("same", "A "), ("removed", "cat"), ("added", "dog"), ("same", " sat.")]),
        ("Wait!", "Wait?", [("same", "Wait"), ("removed", "!"), ("added", "?")]),
    ],
)
def test_a_diff_goes_by_words(before: str, after: str, expected: list[tuple[str, str]]) -> None:
    assert list(changes.word_diff(before=before, after=after)) == expected


def test_a_book_goes_back_with_a_note_that_the_child_reads(child: Persona, grandparent: Persona) -> None:
    book = waiting(child, "The kite")
    browser = grandparent.browser()

    assert browser.post(f"/books/{book.id}/send-back/", {"note": "  "}).status_code == 422
    browser.post(f"/books/{book.id}/send-back/", {"note": "Lovely <b>kite</b>. Who finds it?"})

    page = child.browser().get(f"/books/{book.id}/").content.decode()
    assert "Lovely &lt;b&gt;kite&lt;/b&gt;. Who finds it?" in page and "Show it to a grown-up" in page


def test_a_teacher_approves_what_is_ticked_at_once(teacher: Persona) -> None:
    pupils = [personas.child(teacher.team) for _ in range(3)]
    books = [waiting(pupil, f"Book {number}") for number, pupil in enumerate(pupils)]
    ticks = [part.split('"')[0] for part in queue(teacher).split('name="book" value="')[1:]]
    with team_context(teacher.team):
        edited(books[2], "Something else.", by=pupils[2].membership)

    answer = teacher.browser().post("/approvals/approve/", {"book": ticks}, follow=True).content.decode()

    assert [state_of(book, teacher) for book in books] == ["published", "published", "submitted"]
    assert "2 books are approved" in answer and "The book changed while you were reading it" in answer


@pytest.mark.parametrize("ticks", [[], ["x"], ["\x00"], [""]])
def test_odd_ticks_approve_nothing_and_say_so(child: Persona, guardian: Persona, ticks: list[str]) -> None:
    book = waiting(child, "The kite")

    answer = guardian.browser().post("/approvals/approve/", {"book": ticks}, follow=True)

    assert "Tick the books" in unquote(answer.content.decode()) and state_of(book, child) == "submitted"
