"""The editor's pages and its API: what people see and send, and who may."""

from typing import Any
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from tenant_apps.stories.models import Book, BookVersion, Page
from tenants.backend import team_context
from tests.factories import a_book
from tests.media.pictures import bomb, drawn_by_a_child
from tests.personas import Answer, Persona

pytestmark = pytest.mark.usefixtures("instant_ai")
JSON = "application/json"
TYPED: dict[str, Any] = {"headers": {"hx-request": "true"}}


def shelve(by: Persona, **fields: object) -> Book:
    with team_context(by.team):
        return a_book(by.membership, **fields)  # type: ignore[arg-type]  # fields are a_book's own


def page_of(by: Persona, book: Book, number: int = 1) -> Page:
    with team_context(by.team):
        return Page.objects.select_related("current").get(book=book, number=number)


def type_words(by: Persona, page: Page, text: str, based_on: object = None, **how: Any) -> Answer:
    sent = {"text": text, "based_on": based_on or page.current_id}
    url = f"/books/{page.book_id}/edit/{page.id}/text/"
    return by.browser().post(url, sent, **how)


def test_the_editor_shows_the_words_of_a_page_and_saves_them(guardian: Persona) -> None:
    book = shelve(guardian)
    page = page_of(guardian, book)
    assert "A quiet story page 1" in guardian.browser().get(f"/books/{book.id}/edit/").content.decode()

    answer = type_words(guardian, page, "Now <b>mine</b>.", **TYPED)

    assert answer.status_code == 200 and "Saved." in answer.content.decode()
    after = guardian.browser().get(f"/books/{book.id}/edit/1/").content.decode()
    assert "Now &lt;b&gt;mine&lt;/b&gt;." in after and "<b>mine" not in after
    assert "Now &lt;b&gt;mine" in guardian.browser().get(f"/books/{book.id}/read/1/").content.decode()


def test_a_conflict_shows_both_texts_and_keeps_both(guardian: Persona, grandparent: Persona) -> None:
    page = page_of(guardian, shelve(guardian))
    type_words(guardian, page, "The guardian wrote this.", **TYPED)

    answer = type_words(grandparent, page, "The grandparent wrote this.", **TYPED)

    said = answer.content.decode()
    assert answer.status_code == 409 and "<del>guardian</del><ins>grandparent</ins>" in said
    history = guardian.browser().get(f"/books/{page.book_id}/edit/{page.id}/history/").content.decode()
    assert "Not in the book" in history and "Grandparent" in history
    plain = type_words(grandparent, page, "Without scripts.")
    assert plain.status_code == 200 and "Two versions of one page" in plain.content.decode()


def test_a_page_that_is_too_long_is_refused_with_a_message(guardian: Persona) -> None:
    answer = type_words(guardian, page_of(guardian, shelve(guardian)), "a" * 20_001, **TYPED)

    assert answer.status_code == 422 and "20,001 letters" in answer.content.decode()


def test_a_book_is_restored_in_one_click(guardian: Persona) -> None:
    book = shelve(guardian)
    type_words(guardian, page_of(guardian, book), "Other words.", **TYPED)
    with team_context(guardian.team):
        first = BookVersion.objects.get(book=book, number=1)
    assert "The book was made" in guardian.browser().get(f"/books/{book.id}/history/").content.decode()

    guardian.browser().post(f"/books/{book.id}/history/{first.id}/restore/")

    current = page_of(guardian, book).current
    assert current and current.text == "A quiet story page 1"


def test_pages_are_arranged_with_buttons(guardian: Persona) -> None:
    book = shelve(guardian)
    page = page_of(guardian, book, 2)
    browser = guardian.browser()

    assert browser.post(f"/books/{book.id}/edit/{page.id}/move/", {"to": "1"})["Location"].endswith("/edit/1/")
    browser.post(f"/books/{book.id}/edit/{page.id}/insert/")
    browser.post(f"/books/{book.id}/edit/{page.id}/duplicate/")
    browser.post(f"/books/{book.id}/edit/{page.id}/take-out/")
    browser.post(f"/books/{book.id}/edit/undo/", {"number": "9" * 50})

    with team_context(guardian.team):
        texts = [page.current.text for page in Page.objects.with_words().filter(book=book) if page.current]
    assert [text[-1:] for text in texts] == ["2", "2", "", "1", "3", "4"]


def test_a_picture_is_uploaded_through_the_decoder(guardian: Persona) -> None:
    book = shelve(guardian)
    url = f"/books/{book.id}/edit/{page_of(guardian, book).id}/picture/"
    good, bad = (SimpleUploadedFile("a.png", data, "image/png") for data in (drawn_by_a_child(), bomb()))

    assert guardian.browser().post(url, {"picture": good, "alt": "A dragon"}).status_code == 302
    refused = guardian.browser().post(url, {"picture": bad})

    assert refused.status_code == 422 and "too large" in refused.content.decode()
    current = page_of(guardian, book).current
    assert current and current.alt == "A dragon"
    sent = guardian.browser().get(f"/books/{book.id}/versions/{current.id}/picture/")
    assert sent.status_code == 200 and sent.getvalue().startswith(b"\x89PNG")


def test_a_pages_picture_becomes_the_cover_and_that_is_undone(guardian: Persona) -> None:
    book = shelve(guardian)
    page = page_of(guardian, book, 3)

    guardian.browser().post(f"/books/{book.id}/edit/{page.id}/cover/")

    with team_context(guardian.team):
        assert page.current and Book.objects.get(id=book.id).cover_key == page.current.picture_key
    guardian.browser().post(f"/books/{book.id}/edit/undo/")
    with team_context(guardian.team):
        assert Book.objects.get(id=book.id).cover_key == book.cover_key


def test_a_child_writes_a_book_without_any_ai(child: Persona, guardian: Persona) -> None:
    sent = {"title": "My dog", "level": "early", "language": "en", "submission": str(uuid4())}

    first, again = (child.browser().post("/books/write/", sent)["Location"] for _ in range(2))

    assert first == again
    assert child.browser().get(first).status_code == 200
    with team_context(child.team):
        book = Book.objects.get(title="My dog")
        assert (book.page_count, book.provenance, book.made_by) == (4, {}, child.membership.id)
    type_words(child, page_of(child, book), "My dog is brown.", **TYPED)
    read = guardian.browser().get(f"/books/{book.id}/read/1/").content.decode()
    assert "My dog is brown." in read and "not drawn yet" not in read
    assert "by hand" in guardian.browser().get(f"/books/{book.id}/").content.decode()


def test_a_child_changes_only_its_own_book(child: Persona, guardian: Persona) -> None:
    book = shelve(guardian)

    assert child.browser().get(f"/books/{book.id}/edit/").status_code == 403
    assert type_words(child, page_of(guardian, book), "Mine now.", **TYPED).status_code == 403
    assert "Change it" not in child.browser().get(f"/books/{book.id}/").content.decode()


def test_a_book_in_the_making_is_not_edited(guardian: Persona) -> None:
    book = shelve(guardian, status=Book.Status.MAKING)

    assert guardian.browser().get(f"/books/{book.id}/edit/").status_code == 409


def test_a_wish_is_quoted_and_asked_for(guardian: Persona) -> None:
    book = shelve(guardian)
    page = page_of(guardian, book)
    assert "Draw it for" in guardian.browser().get(f"/books/{book.id}/edit/").content.decode()

    sent = {"wish": "Make it snow", "submission": str(uuid4())}
    assert guardian.browser().post(f"/books/{book.id}/edit/{page.id}/redraw/", sent).status_code == 302

    panel = guardian.browser().get(f"/books/{book.id}/edit/{page.id}/pictures/").content.decode()
    assert "Another picture is being drawn" in panel


def test_the_api_edits_undoes_and_lists(guardian: Persona, grandparent: Persona) -> None:
    book = shelve(guardian)
    path, browser = f"/api/stories/{book.id}", guardian.browser()
    (first, *_) = browser.get(f"{path}/pages").json()
    words = {"text": "From the API.", "based_on": first["version"]}

    saved = browser.put(f"{path}/pages/{first['id']}/text", words, content_type=JSON)
    late = grandparent.browser().put(f"{path}/pages/{first['id']}/text", words | {"text": "Late."}, content_type=JSON)

    assert saved.status_code == 200 and not saved.json()["waits"]
    assert (late.status_code, late.json()["code"]) == (409, "edited_meanwhile")
    versions = browser.get(f"{path}/pages/{first['id']}/versions").json()
    assert [version["text"] for version in versions][:2] == ["Late.", "From the API."]
    assert browser.post(f"{path}/undo").json()["restores"] == 1
    assert browser.post(f"{path}/redo").json()["restores"] == 2
    assert browser.put(f"{path}/titles", {"title": "Named"}, content_type=JSON).status_code == 204
    assert (
        browser.put(f"{path}/pages/{first['id']}/place", {"to": 3}, content_type=JSON).json()[2]["text"]
        == "From the API."
    )
    assert len(browser.post(f"{path}/pages", {"after": first["id"]}, content_type=JSON).json()) == 5
    assert browser.delete(f"{path}/pages/{first['id']}").status_code == 204
    assert [one["change"] for one in browser.get(f"{path}/versions").json()][:2] == ["remove", "insert"]
