"""How often a page asks the database, which must not grow with what the team has."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tenant_apps.stories.models import Book
from tenants.backend import team_context
from tests.library import a_book, a_character
from tests.personas import Persona

ENTERING = 6
"""Host and team, session, membership, and the schema that is entered for each."""


def queries(guardian: Persona, path: str, **headers: str) -> int:
    browser = guardian.browser()
    with CaptureQueriesContext(connection) as captured:
        answer = browser.get(path, headers=headers)
    assert answer.status_code == 200, answer.content
    return len([query for query in captured if "search_path" not in query["sql"]])


@pytest.mark.parametrize(("path", "most"), [("/", 2), ("/api/stories/", 2), ("/?q=quiet", 2)])
def test_the_shelf_asks_the_same_for_many_books_as_for_one(guardian: Persona, path: str, most: int) -> None:
    with team_context(guardian.team):
        a_book(guardian.membership, pages=4)
        one = queries(guardian, path)
        for _ in range(12):
            a_book(guardian.membership, pages=4)
        many = queries(guardian, path)

    assert many == one <= ENTERING + most


@pytest.mark.parametrize("place", ["read/", "read/1/", "", "making/"])
def test_a_book_asks_the_same_for_many_pages_as_for_few(guardian: Persona, place: str) -> None:
    status = Book.Status.MAKING if place == "making/" else Book.Status.READY
    with team_context(guardian.team):
        short, long = (a_book(guardian.membership, pages=pages, status=status) for pages in (4, 32))
        few = queries(guardian, f"/books/{short.id}/{place}")
        many = queries(guardian, f"/books/{long.id}/{place}")

    assert many == few <= ENTERING + 5


def test_the_fragment_of_a_book_in_the_making_is_cheap(guardian: Persona) -> None:
    with team_context(guardian.team):
        book = a_book(guardian.membership, pages=32, status=Book.Status.MAKING)

    assert queries(guardian, f"/books/{book.id}/making/", hx_request="true") <= ENTERING + 5


def test_reading_a_book_through_the_api_asks_the_same_for_many_pages(guardian: Persona) -> None:
    with team_context(guardian.team):
        short, long = (a_book(guardian.membership, pages=pages) for pages in (4, 32))
        few, many = (queries(guardian, f"/api/stories/{book.id}") for book in (short, long))

    assert many == few <= ENTERING + 2


@pytest.mark.parametrize("path", ["/characters/", "/api/characters/", "/books/new/"])
def test_the_cast_asks_the_same_for_many_as_for_one(instant_ai: None, guardian: Persona, path: str) -> None:
    with team_context(guardian.team):
        a_character(guardian.membership)
        one = queries(guardian, path)
        for _ in range(12):
            a_character(guardian.membership)
        many = queries(guardian, path)

    assert many == one <= ENTERING + 3
