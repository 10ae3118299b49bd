"""The shelf, the reader, and who may take a book away."""

import pytest
from django.conf import settings

from tenant_apps.stories.models import Book
from tenants.backend import team_context
from tests.boundary.town import everything_in
from tests.factories import a_book
from tests.personas import Persona


def shelve(by: Persona, words: str = "The lantern", **fields: object) -> Book:
    with team_context(by.team):
        return a_book(by.membership, words=words, **fields)  # type: ignore[arg-type]  # fields are a_book's own


def shelf(by: Persona, **query: str) -> str:
    return by.browser().get("/", query).content.decode()


def test_an_empty_shelf_invites_people_to_make_a_book(guardian: Persona) -> None:
    assert "/books/new/" in shelf(guardian)


def test_the_shelf_shows_what_the_whole_team_made(guardian: Persona, grandparent: Persona, child: Persona) -> None:
    shelve(grandparent)

    assert all("The lantern" in shelf(reader) for reader in (guardian, grandparent, child))


def test_the_shelf_is_searched_by_words(guardian: Persona) -> None:
    shelve(guardian, "The lantern")
    shelve(guardian, "The kite")

    found = shelf(guardian, q="LANTERN")

    assert "The lantern" in found and "The kite" not in found
    assert "The kite" in shelf(guardian, q="\x00")


@pytest.mark.parametrize("page", ["0", "-1", "x", "9" * 30, "\x00"])
def test_a_missing_page_of_the_shelf_shows_the_nearest(guardian: Persona, page: str) -> None:
    shelve(guardian)

    assert "The lantern" in shelf(guardian, page=page)


@pytest.mark.parametrize(("place", "words"), [("read/", "The lantern"), ("read/1/", "page 1"), ("read/4/", "page 4")])
def test_the_reader_opens_at_each_page(guardian: Persona, place: str, words: str) -> None:
    book = shelve(guardian)

    page = guardian.browser().get(f"/books/{book.id}/{place}").content.decode()

    assert words in page


def test_the_reader_leads_on_and_back_by_plain_links(guardian: Persona) -> None:
    book = shelve(guardian)
    browser = guardian.browser()

    assert f"/books/{book.id}/read/1/" in browser.get(f"/books/{book.id}/read/").content.decode()
    middle = browser.get(f"/books/{book.id}/read/2/").content.decode()
    assert f"/books/{book.id}/read/3/" in middle and f"/books/{book.id}/read/1/" in middle
    assert browser.get(f"/books/{book.id}/read/5/").status_code == 200


@pytest.mark.parametrize("number", ["6", "99999", "9" * 40, "-1", "one"])
def test_a_missing_spread_is_not_found(guardian: Persona, number: str) -> None:
    book = shelve(guardian)

    assert guardian.browser().get(f"/books/{book.id}/read/{number}/").status_code == 404


@pytest.mark.parametrize("number", ["0", "5", "9" * 40])
def test_a_missing_picture_is_not_found(guardian: Persona, number: str) -> None:
    book = shelve(guardian)

    assert guardian.browser().get(f"/books/{book.id}/pages/{number}/picture/").status_code == 404


def test_htmx_gets_only_the_spread(guardian: Persona) -> None:
    book = shelve(guardian)

    fragment = guardian.browser().get(f"/books/{book.id}/read/2/", headers={"hx-request": "true"})

    assert "<html" not in fragment.content.decode() and "page 2" in fragment.content.decode()
    assert "HX-Request" in fragment["Vary"]


def test_pictures_stay_private_and_are_sent_once(guardian: Persona) -> None:
    book = shelve(guardian)
    browser = guardian.browser()

    first = browser.get(f"/books/{book.id}/cover/")
    again = browser.get(f"/books/{book.id}/cover/", headers={"if-none-match": first["ETag"]})

    assert "The lantern" in everything_in(first)
    assert "private" in first["Cache-Control"]
    assert again.status_code == 304 and again.content == b""


def test_a_book_in_the_making_shows_its_making(guardian: Persona) -> None:
    book = shelve(guardian, status=Book.Status.MAKING)

    assert guardian.browser().get(f"/books/{book.id}/")["Location"] == f"/books/{book.id}/making/"


def test_a_child_removes_only_its_own_book(guardian: Persona, child: Persona) -> None:
    own, others = shelve(child, "The kite"), shelve(guardian, "The lantern")

    assert child.browser().post(f"/books/{own.id}/remove/").status_code == 302
    assert child.browser().post(f"/books/{others.id}/remove/").status_code == 403
    assert "The lantern" in shelf(guardian) and f"/books/{own.id}/" not in shelf(guardian)


def test_a_grandparent_removes_any_book(guardian: Persona, grandparent: Persona) -> None:
    book = shelve(guardian)

    assert grandparent.browser().post(f"/books/{book.id}/remove/").status_code == 302
    assert guardian.browser().get(f"/books/{book.id}/").status_code == 404


def test_removing_a_book_can_be_undone(guardian: Persona) -> None:
    book, browser = shelve(guardian), guardian.browser()

    offered = browser.post(f"/books/{book.id}/remove/", follow=True).content.decode()
    assert f"/books/{book.id}/put-back/" in offered
    put_back = browser.post(f"/books/{book.id}/put-back/")

    assert put_back["Location"] == f"/books/{book.id}/"
    assert "The lantern" in shelf(guardian)


def test_no_cookie_contains_a_title(guardian: Persona) -> None:
    answer = guardian.browser().post(f"/books/{shelve(guardian).id}/remove/")

    assert set(answer.cookies) <= {settings.SESSION_COOKIE_NAME, settings.CSRF_COOKIE_NAME}


def test_a_child_cannot_put_back_what_an_adult_removed(guardian: Persona, child: Persona) -> None:
    book, browser = shelve(child), child.browser()
    guardian.browser().post(f"/books/{book.id}/remove/")

    assert browser.post(f"/books/{book.id}/put-back/").status_code == 403
    assert browser.get(f"/books/{book.id}/").status_code == 404


def test_a_child_puts_back_a_book_that_it_removed(child: Persona) -> None:
    book, browser = shelve(child), child.browser()
    browser.post(f"/books/{book.id}/remove/")

    assert browser.post(f"/books/{book.id}/put-back/")["Location"] == f"/books/{book.id}/"


def test_a_child_puts_back_its_own_book_only(guardian: Persona, child: Persona) -> None:
    book = shelve(guardian)
    guardian.browser().post(f"/books/{book.id}/remove/")

    assert child.browser().post(f"/books/{book.id}/put-back/").status_code == 403


def test_the_bin_has_what_one_may_put_back(guardian: Persona, child: Persona) -> None:
    own, taken, others = shelve(child, "The kite"), shelve(child, "The drum"), shelve(guardian, "The lantern")
    child.browser().post(f"/books/{own.id}/remove/")
    for book in (taken, others):
        guardian.browser().post(f"/books/{book.id}/remove/")

    for_child, for_adult = (who.browser().get("/bin/").content.decode() for who in (child, guardian))

    assert "The kite" in for_child and "The drum" not in for_child and "The lantern" not in for_child
    assert all(words in for_adult for words in ("The kite", "The drum", "The lantern"))
    guardian.browser().post(f"/books/{taken.id}/put-back/")
    assert "The drum" not in guardian.browser().get("/bin/").content.decode()


def test_an_empty_bin_leads_back_to_the_shelf(guardian: Persona) -> None:
    assert "Nothing is off the shelf" in guardian.browser().get("/bin/").content.decode()


def test_a_removed_book_is_gone_from_every_address(guardian: Persona) -> None:
    book, browser = shelve(guardian), guardian.browser()
    browser.post(f"/books/{book.id}/remove/")

    for place in ("", "read/", "read/1/", "cover/", "pages/1/picture/", "making/"):
        assert browser.get(f"/books/{book.id}/{place}").status_code == 404, place
    assert browser.post(f"/books/{book.id}/pdf/").status_code == 404


def test_words_of_a_book_are_escaped(guardian: Persona) -> None:
    shelve(guardian, '<img src=x onerror="alert(1)"> <a hx-get=/leave/>')

    assert "<img src=x" not in shelf(guardian) and "<a hx-get" not in shelf(guardian)


def test_removing_an_unfinished_book_stops_it(guardian: Persona) -> None:
    with team_context(guardian.team):
        book = a_book(guardian.membership, status=Book.Status.MAKING)

    answer = guardian.browser().post(f"/books/{book.id}/remove/")

    assert answer.status_code == 409
    assert b"Stop it first" in answer.content
    with team_context(guardian.team):
        assert Book.objects.get(id=book.id).removed_at is None


def test_nothing_that_a_member_saw_is_cached_for_the_next_person(guardian: Persona) -> None:
    assert guardian.browser().get("/")["Cache-Control"] == "private, no-store"


def test_a_page_supports_head_requests(guardian: Persona) -> None:
    assert guardian.browser().head("/").status_code == 200
