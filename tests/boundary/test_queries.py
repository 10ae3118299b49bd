"""The number of a page's queries, which must not grow with the team's data."""

import pytest
from django.conf import settings
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tenant_apps.stories.models import Book
from tenants.backend import team_context
from tests.factories import a_book, a_character
from tests.personas import Persona, stranger

ENTERING = 3
"""The team's schema, the session, the member. Whose host it is was known before."""

ASKING_WHOSE_HOST = 2
"""Public, and the team, when this process does not know the host yet."""


def asked(browser: Client, path: str, *, status: int = 200, headers: dict[str, str] | None = None) -> list[str]:
    """All statements, including those that enter a schema."""
    with CaptureQueriesContext(connection) as captured:
        answer = browser.get(path, headers=headers)
    assert answer.status_code == status, answer.content
    return [query["sql"] for query in captured]


def queries(guardian: Persona, path: str, **headers: str) -> int:
    browser = guardian.browser()
    browser.get("/goodbye/")  # from now on the host is known
    return len(asked(browser, path, headers=headers))


def entries(statements: list[str]) -> int:
    return sum("search_path" in statement for statement in statements)


def naming(table: str, statements: list[str]) -> int:
    return sum(f'FROM "{table}"' in statement for statement in statements)


def test_a_request_of_a_member_takes_three_statements(guardian: Persona) -> None:
    browser = guardian.browser()
    browser.get("/")

    heard = asked(browser, "/api/docs")

    assert len(heard) == ENTERING
    assert (entries(heard), naming("django_session", heard), naming("tenants_membership", heard)) == (1, 1, 1)


def test_a_request_of_a_stranger_takes_no_statement(guardian: Persona) -> None:
    browser = stranger(guardian.team)
    browser.get("/goodbye/")

    assert asked(browser, "/goodbye/") == []
    assert asked(browser, "/", status=302) == []


def test_the_team_of_a_host_is_queried_once(guardian: Persona) -> None:
    browser = guardian.browser()

    first, second = asked(browser, "/"), asked(browser, "/")

    assert len(first) == len(second) + ASKING_WHOSE_HOST
    assert naming("tenants_team", first) == 1
    assert naming("tenants_team", second) == naming("tenants_domain", second) == 0
    assert (entries(first), entries(second)) == (2, 1)


def test_an_unknown_host_is_queried_once(guardian: Persona) -> None:
    browser = Client(headers={"host": f"nobody.{settings.BASE_DOMAIN}"})

    first, second = asked(browser, "/", status=404), asked(browser, "/api/stories/", status=404)

    assert (len(first), second) == (ASKING_WHOSE_HOST, [])


def test_the_apex_enters_public_once(guardian: Persona) -> None:
    browser = guardian.on_apex()
    browser.get("/workspaces/")

    assert entries(asked(browser, "/workspaces/")) == 1
    assert entries(asked(Client(headers={"host": settings.BASE_DOMAIN}), "/")) <= 1


@pytest.mark.parametrize(("path", "most"), [("/", 2), ("/api/stories/", 2), ("/?q=quiet", 2)])
def test_the_shelf_takes_as_many_queries_for_many_books_as_for_one(guardian: Persona, path: str, most: int) -> None:
    with team_context(guardian.team):
        a_book(guardian.membership, pages=4)
        one = queries(guardian, path)
        for _ in range(12):
            a_book(guardian.membership, pages=4)
        many = queries(guardian, path)

    assert many == one <= ENTERING + most


@pytest.mark.parametrize(("place", "most"), [("read/", 5), ("read/1/", 5), ("", 5), ("making/", 7)])
def test_a_book_takes_as_many_queries_for_many_pages_as_for_few(guardian: Persona, place: str, most: int) -> None:
    status = Book.Status.MAKING if place == "making/" else Book.Status.READY
    with team_context(guardian.team):
        short, long = (a_book(guardian.membership, pages=pages, status=status) for pages in (4, 32))
        few = queries(guardian, f"/books/{short.id}/{place}")
        many = queries(guardian, f"/books/{long.id}/{place}")

    assert many == few <= ENTERING + most


def test_the_progress_fragment_takes_few_queries(guardian: Persona) -> None:
    with team_context(guardian.team):
        book = a_book(guardian.membership, pages=32, status=Book.Status.MAKING)

    assert queries(guardian, f"/books/{book.id}/making/", hx_request="true") <= ENTERING + 7


def test_the_api_takes_as_many_queries_for_many_pages_as_for_few(guardian: Persona) -> None:
    with team_context(guardian.team):
        short, long = (a_book(guardian.membership, pages=pages) for pages in (4, 32))
        few, many = (queries(guardian, f"/api/stories/{book.id}") for book in (short, long))

    assert many == few <= ENTERING + 2


@pytest.mark.parametrize(("path", "most"), [("/characters/", 3), ("/api/characters/", 3), ("/books/new/", 5)])
def test_the_cast_takes_as_many_queries_for_many_characters_as_for_one(
    instant_ai: None, guardian: Persona, path: str, most: int
) -> None:
    with team_context(guardian.team):
        a_character(guardian.membership)
        one = queries(guardian, path)
        for _ in range(12):
            a_character(guardian.membership)
        many = queries(guardian, path)

    assert many == one <= ENTERING + most
