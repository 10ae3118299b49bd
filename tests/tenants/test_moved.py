"""Responses of a workspace's old address to pages that were open when it was renamed."""

from collections.abc import Callable, Iterator
from urllib.parse import urlsplit

import pytest
from celery_typed.testing import recorded_jobs
from django.test import Client

from tenant_apps.generation.models import Run
from tenants.backend import public_context, team_context
from tenants.models import Team
from tenants.services import teams
from tests.factories import a_book
from tests.generation.test_brief_form import brief
from tests.personas import Answer, Persona, stranger

pytestmark = pytest.mark.usefixtures("committed")

EMPTY = {"sec-fetch-mode": "cors", "sec-fetch-dest": "empty"}


@pytest.fixture
def family(new_team: Callable[..., Persona]) -> Persona:
    return new_team()


@pytest.fixture(autouse=True)
def _sent() -> Iterator[None]:
    with recorded_jobs():
        yield


def rename(team: Team, slug: str = "") -> Team:
    with public_context():
        return teams.rename(team=team, slug=slug or f"{team.slug}-x")


def ask(browser: Client, path: str, *, page: str, **more: str) -> Answer:
    """As htmx asks, from a page whose address it tells."""
    return browser.get(path, headers={"HX-Request": "true", "HX-Current-URL": page, **EMPTY, **more})


def test_htmx_is_redirected_to_the_page_and_not_to_the_fragment(family: Persona) -> None:
    browser, old = family.browser(), family.team.url
    moved = rename(family.team)

    answer = ask(browser, "/characters/", page=f"{old}/books/?page=2")

    assert answer.status_code == 200 and answer.content == b""
    assert answer["HX-Redirect"] == f"{moved.url}/books/?page=2"
    assert answer["Cache-Control"] == "no-store"
    boosted = ask(browser, "/characters/", page=f"{old}/", **{"HX-Boosted": "true"})
    assert boosted["HX-Redirect"] == f"{moved.url}/characters/"


@pytest.mark.parametrize(
    "page",
    [
        "",
        "https://evil.example/",
        "https://evil.example//evil.example/",
        "//evil.example",
        "http://[",
        "javascript:alert(1)",
        "/\xff\xfe",
        "/" + "a" * 5000,
    ],
)
def test_the_page_that_a_browser_names_never_chooses_the_host(family: Persona, page: str) -> None:
    browser = family.browser()
    moved = rename(family.team)

    where = urlsplit(ask(browser, "/", page=page)["HX-Redirect"])

    assert f"{where.scheme}://{where.netloc}" == moved.url


def test_a_form_from_before_the_renaming_is_saved_and_redirects(family: Persona) -> None:
    """By a page and not by a redirect, which ``form-action 'self'`` would refuse."""
    browser = family.browser()
    moved = rename(family.team)
    idea = "A heron who is afraid of water"

    answer = browser.post("/books/new/", brief(idea=idea), headers={"sec-fetch-mode": "navigate"})

    with team_context(moved):
        book = Run.objects.get().book
    assert book.idea == idea
    assert answer.status_code == 200
    assert f'content="0;url={moved.url}/books/{book.id}/making/"' in answer.content.decode()


def test_an_invalid_form_at_the_old_address_keeps_its_words(family: Persona) -> None:
    browser = family.browser()
    rename(family.team)

    answer = browser.post("/books/new/", {"idea": "", "pages": 400}, headers={"sec-fetch-mode": "navigate"})

    assert answer.status_code == 422
    assert b'value="400"' in answer.content


def test_a_page_without_a_session_returns_to_itself_through_entry(family: Persona) -> None:
    """And what it fetches besides is refused, not led to another origin, which its policy would not allow."""
    browser = stranger(family.team)

    answer = ask(browser, "/notices/", page=f"{family.team.url}/characters/?x=1")
    picture = browser.get("/characters/", headers={"sec-fetch-mode": "no-cors", "sec-fetch-dest": "image"})

    assert answer["HX-Redirect"] == "/enter/?next=%2Fcharacters%2F%3Fx%3D1"
    assert picture.status_code == 401


def test_pictures_of_an_open_page_are_still_served(family: Persona) -> None:
    browser = family.browser()
    with team_context(family.team):
        book = a_book(family.membership)
        cover = book.cover_url
    rename(family.team)

    shown = browser.get(cover, headers={"sec-fetch-mode": "no-cors", "sec-fetch-dest": "image"})
    assert shown.status_code == 200 and b"PNG" in shown.getvalue()
    assert browser.get(cover, headers={"sec-fetch-mode": "navigate"}).status_code == 302


def test_the_old_address_asks_strangers_and_neighbours_to_sign_in(family: Persona, neighbour: Persona) -> None:
    rename(family.team)

    for browser in (stranger(family.team), neighbour.browser(host=family.team.host)):
        assert browser.post("/books/new/", {"idea": "x"}).status_code == 401
        assert browser.get("/api/stories/", headers=EMPTY | {"accept": "application/json"}).status_code == 401


def test_a_page_of_the_settings_that_was_open_still_works(family: Persona, neighbour: Persona) -> None:
    old = family.team.slug
    moved = rename(family.team)

    answer = family.on_apex().post(f"/workspaces/{old}/settings/name/", {"name": "The Elms"})

    with public_context():
        assert Team.objects.get(id=moved.id).name == "The Elms"
    assert answer.status_code == 302
    assert neighbour.on_apex().get(f"/workspaces/{old}/settings/").status_code == 404
