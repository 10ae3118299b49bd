"""A finished book is changed: each save is a version, two people lose nothing, and everything can be brought back."""

from uuid import UUID

import pytest
from django.utils import timezone

from tenant_apps.editing import access
from tenant_apps.editing.services import arrangement, restoring, texts, typed_words
from tenant_apps.editing.services.texts import SavedText
from tenant_apps.moderation.models import Verdict
from tenant_apps.moderation.services import review
from tenant_apps.stories import access as stories
from tenant_apps.stories.models import Book, Page
from tenant_apps.stories.services import approvals, versions
from tests.factories import a_book
from tests.personas import Persona
from tests.providers import Watch

RUDE = "Then the murderer came."
FROM_WORD = "\ufeffOnce\u00a0upon a time\x0b" + "and then \u201cmore\u201d\r\n\r\n\x07New paragraph\u00ad\r\n"


def save(by: Persona, page: Page, text: str, based_on: UUID | None = None) -> SavedText:
    page = Page.objects.select_related("book", "current").get(id=page.id)
    seen = based_on or page.current_id
    return texts.save_text(page=page, text=text, based_on=seen, by=by.membership, now=timezone.now())


def page_of(book: Book, number: int = 1) -> Page:
    return Page.objects.select_related("book", "current").get(book=book, number=number)


def words(book: Book) -> list[str]:
    return [page.current.text if page.current else "" for page in Page.objects.with_words().filter(book=book)]


def test_a_save_is_a_version_with_its_maker_and_the_picture_stays(in_maple: Persona) -> None:
    book = a_book(in_maple.membership)
    before = page_of(book).current
    assert before

    saved = save(in_maple, page_of(book), "My own words.")

    after = page_of(book).current
    assert after == saved.version and after.text == "My own words."
    assert (after.maker, after.made_by, after.number) == ("adult", in_maple.membership.id, 2)
    assert after.picture_key == before.picture_key and after.text_provenance == {}
    assert [change.change for change in access.book_versions_of(book)] == ["text", "made"]


def test_equal_words_make_no_version(in_maple: Persona) -> None:
    page = page_of(a_book(in_maple.membership))
    assert page.current

    save(in_maple, page, page.current.text)

    assert page.versions.count() == 1


def test_words_from_an_office_program_keep_their_paragraphs_and_lose_their_styles() -> None:
    assert typed_words.tidy_text(FROM_WORD).split("\n") == [
        "\ufeffOnce\u00a0upon a time",
        "and then “more”",
        "",
        "New paragraph",
    ]


def test_twenty_thousand_letters_are_kept_and_more_are_refused(in_maple: Persona) -> None:
    book = a_book(in_maple.membership)
    long = "word " * 3999 + "words"

    save(in_maple, page_of(book), long)

    assert words(book)[0] == long
    with pytest.raises(typed_words.TooManyLetters, match="20,001 letters"):
        save(in_maple, page_of(book), "a" * 20_001)


def test_an_emptied_page_stays_in_the_book(in_maple: Persona) -> None:
    book = a_book(in_maple.membership)

    save(in_maple, page_of(book), "  \n ")

    assert words(book)[0] == "" and len(words(book)) == 4


def test_two_people_at_once_keep_both_texts(in_maple: Persona, grandparent: Persona) -> None:
    book = a_book(in_maple.membership)
    seen = page_of(book).current_id
    first = save(in_maple, page_of(book), "From the guardian.", seen)

    second = save(grandparent, page_of(book), "From the grandparent.", seen)

    assert second.meanwhile == first.version and second.is_conflict
    assert words(book)[0] == "From the guardian."
    taken = save(grandparent, page_of(book), "From the grandparent.", first.version.id)
    assert not taken.is_conflict and words(book)[0] == "From the grandparent."


def test_a_save_that_comes_again_after_a_lost_answer_is_no_conflict(in_maple: Persona) -> None:
    book = a_book(in_maple.membership)
    seen = page_of(book).current_id
    first = save(in_maple, page_of(book), "Sent twice.", seen)

    again = save(in_maple, page_of(book), "Sent twice.", seen)

    assert again.version == first.version and not again.is_conflict and page_of(book).versions.count() == 2


def test_words_for_a_page_that_was_removed_meanwhile_are_kept(in_maple: Persona) -> None:
    book = a_book(in_maple.membership, pages=5)
    page = page_of(book, 2)
    arrangement.remove_page(page=page, by=in_maple.membership, now=timezone.now())

    saved = save(in_maple, page, "Too late.", page.versions.get().id)

    assert saved.is_removed and page.versions.count() == 2 and len(words(book)) == 4


@pytest.fixture
def watched(watchful: None) -> None:
    Watch.found["murderer"] = {"violence": 0.9}


def test_held_words_are_seen_by_their_author_alone(watched: None, in_maple: Persona, child: Persona) -> None:
    book = a_book(child.membership)
    before = words(book)[0]

    saved = save(child, page_of(book), RUDE)

    assert saved.waits and words(book)[0] == before
    own, others = (access.version_in_hand(who.membership, page_of(book)) for who in (child, in_maple))
    assert own and others and (own.text, others.text) == (RUDE, before)
    assert RUDE not in [version.text for version in access.visible_versions(in_maple.membership, page_of(book))]
    assert RUDE in [version.text for version in access.visible_versions(child.membership, page_of(book))]
    again = save(child, page_of(book), "Then the baker came.", saved.version.id)
    assert not again.waits and words(book)[0] == "Then the baker came."
    assert not Verdict.objects.waiting().exists()


def test_held_words_appear_when_they_are_let_through_and_cost_nothing(watched: None, in_maple: Persona) -> None:
    book = a_book(in_maple.membership)
    Watch.found["cellar"] = {"violence": 0.3}
    saved = save(in_maple, page_of(book), "The cellar was dark.")
    assert saved.waits
    verdict = Verdict.objects.waiting().get()

    review.release(verdict=verdict, by=in_maple.membership, now=timezone.now())

    assert words(book)[0] == "The cellar was dark."
    assert book.runs.get().steps.filter(kind="picture").count() == 0


def test_words_that_nobody_could_judge_wait(watched: None, in_maple: Persona) -> None:
    book = a_book(in_maple.membership)
    Watch.away = True

    saved = save(in_maple, page_of(book), "Quiet words.")

    assert saved.waits
    own = access.version_in_hand(in_maple.membership, page_of(book))
    assert own and own.text == "Quiet words."
    assert book.runs.get().steps.filter(kind="check", subject_id=saved.version.id).exists()


def test_pages_move_and_their_number_leads_to_them(in_maple: Persona) -> None:
    book = a_book(in_maple.membership, words="A")

    arrangement.move_page(page=page_of(book, 4), to=1, by=in_maple.membership, now=timezone.now())
    arrangement.move_page(page=page_of(book, 2), to=99, by=in_maple.membership, now=timezone.now())

    assert words(book) == ["A page 4", "A page 2", "A page 3", "A page 1"]
    seen = stories.page_to_see(in_maple.membership, book.id, 1)
    assert seen.text == "A page 4"


def test_pages_are_added_copied_and_removed_within_their_bounds(in_maple: Persona) -> None:
    book, by, now = a_book(in_maple.membership, words="A"), in_maple.membership, timezone.now()

    arrangement.insert_page(after=page_of(book, 1), by=by, now=now)
    arrangement.duplicate_page(page=page_of(book, 1), by=by, now=now)
    assert words(book) == ["A page 1", "A page 1", "", "A page 2", "A page 3", "A page 4"]
    for _ in range(2):
        arrangement.remove_page(page=page_of(book, 2), by=by, now=now)
    with pytest.raises(arrangement.TooFewPages):
        arrangement.remove_page(page=page_of(book, 2), by=by, now=now)
    for _ in range(28):
        arrangement.insert_page(after=page_of(book, 4), by=by, now=now)
    with pytest.raises(arrangement.TooManyPages):
        arrangement.insert_page(after=page_of(book, 4), by=by, now=now)


def test_everything_is_undone_and_done_again(in_maple: Persona) -> None:
    book, by = a_book(in_maple.membership, words="A", pages=5), in_maple.membership
    states = [words(book)]
    save(in_maple, page_of(book), "New words.")
    states.append(words(book))
    arrangement.remove_page(page=page_of(book, 2), by=by, now=timezone.now())
    states.append(words(book))
    arrangement.move_page(page=page_of(book, 1), to=3, by=by, now=timezone.now())
    states.append(words(book))

    for state in reversed(states[:-1]):
        restoring.undo(book=book, by=by, now=timezone.now())
        assert words(book) == state
    with pytest.raises(versions.NothingToUndo):
        restoring.undo(book=book, by=by, now=timezone.now())
    for state in states[1:]:
        restoring.redo(book=book, by=by, now=timezone.now())
        assert words(book) == state
    with pytest.raises(versions.NothingToRedo):
        restoring.redo(book=book, by=by, now=timezone.now())
    book.refresh_from_db()
    assert book.page_count == 4


def test_titles_are_changed_undone_and_judged(watched: None, in_maple: Persona) -> None:
    book, now = a_book(in_maple.membership, words="Old"), timezone.now()
    said = {"title": " New\n title ", "subtitle": "Part one", "dedication": "For Grandma\nand Grandpa"}

    texts.save_titles(book=book, **said, by=in_maple.membership, now=now)

    book.refresh_from_db()
    assert (book.title, book.subtitle) == ("New title", "Part one")
    assert book.dedication == "For Grandma\nand Grandpa"
    with pytest.raises(typed_words.WordsHeld):
        texts.save_titles(book=book, **said | {"title": "The murderer"}, by=in_maple.membership, now=now)
    restoring.undo(book=book, by=in_maple.membership, now=now)
    book.refresh_from_db()
    assert (book.title, book.subtitle) == ("Old", "")


def test_a_change_takes_the_approval_of_a_childs_book_back(in_maple: Persona, child: Persona) -> None:
    book, now = a_book(child.membership), timezone.now()
    approvals.approve_book(book=book, by=in_maple.membership, now=now, publish=True)

    save(in_maple, page_of(book), "An adult's words.")
    book.refresh_from_db()
    assert book.approval == Book.Approval.SUBMITTED

    approvals.approve_book(book=book, by=in_maple.membership, now=now)
    arrangement.insert_page(after=page_of(book), by=child.membership, now=now)
    book.refresh_from_db()
    assert book.approval == Book.Approval.DRAFT
