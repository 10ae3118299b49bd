"""axe finds nothing on any page, light or dark, wide or narrow; nothing runs out of a small screen."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, ViewportSize, expect

from tests.browser import steps
from tests.browser.homes import Guest, Home, Street
from tests.browser.windows import DESKTOP, PHONE, Windows

SMALLEST: ViewportSize = {"width": 360, "height": 740}
COLOURS: dict[str, Any] = {"runOnly": ["color-contrast", "link-in-text-block"]}  # all that a theme can change
TWO_FRAMES = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
EVERYTHING: dict[str, Any] = {}

Prepare = Callable[[Page, Windows, Street], object]


def nothing_more(page: Page, window: Windows, street: Street) -> None:
    """The page is as it was opened."""


def send_an_empty_brief(page: Page, window: Windows, street: Street) -> None:
    page.get_by_role("button", name="Make the book").click()
    expect(page.locator(".errorlist")).to_be_visible()


def ask_for_the_pdf(page: Page, window: Windows, street: Street) -> None:
    page.get_by_role("button", name="Take it home as PDF").click()
    expect(page.get_by_role("link", name="Save the PDF")).to_be_visible(timeout=steps.PATIENCE_FOR_A_BOOK)


def lose_the_form_s_token(page: Page, window: Windows, street: Street) -> None:
    page.context.clear_cookies(name="__Host-csrftoken")
    page.get_by_role("button", name="Take off the shelf").click()


def open_the_menu(page: Page, window: Windows, street: Street) -> None:
    page.locator("details.menu summary").first.click()


def open_the_settings(page: Page, window: Windows, street: Street) -> None:
    page.get_by_role("link", name="Settings of The Maple family").click()
    expect(page.get_by_role("heading", name="Settings of The Maple family")).to_be_visible()


def close_without_an_address(page: Page, window: Windows, street: Street) -> None:
    open_the_settings(page, window, street)
    page.get_by_role("button", name="Close and delete").click()
    expect(page.locator(".errorlist")).to_be_visible()


def wait_for_the_face(page: Page, window: Windows, street: Street) -> None:
    expect(page.locator(".sketch img")).to_be_visible()


def sign_up(page: Page, window: Windows, street: Street) -> None:
    steps.sign_up(page, window.site, name="Jo", address=f"jo-{uuid4().hex[:8]}@example.org")


def show_what_is_held(page: Page, window: Windows, street: Street) -> None:
    for link in page.get_by_role("link", name="Show it").all()[::-1]:
        link.click()
    expect(page.get_by_role("link", name="Show it")).to_have_count(0)
    page.get_by_text("Scores").first.click()


def set_each_thing(page: Page, window: Windows, street: Street) -> None:
    page.get_by_text("Set each limit yourself").click()
    expect(page.get_by_role("group", name="Blood and wounds")).to_be_visible()


def open_each_member(page: Page, window: Windows, street: Street) -> None:
    for more in page.locator(".more summary").all():
        more.click()


@dataclass(frozen=True)
class Place:
    """A page in a state worth looking at. ``home`` names who looks, on whose host; ``{ready}`` is a book of theirs."""

    home: str
    path: str
    prepare: Prepare = nothing_more
    says: str = ""
    """A console message that this page cannot avoid: Chromium reports refused documents as errors."""


PLACES = {
    "home": Place("", "/"),
    "about the studio": Place("", "/studio/"),
    "sign in": Place("", "/accounts/login/"),
    "sign up": Place("", "/accounts/signup/"),
    "code": Place("", "/", sign_up),
    "no workspaces": Place("newcomer", "/workspaces/"),
    "workspaces": Place("settled", "/workspaces/"),
    "settings": Place("settled", "/workspaces/", open_the_settings),
    "settings with errors": Place("settled", "/workspaces/", close_without_an_address, "422"),
    "new workspace": Place("newcomer", "/workspaces/new/"),
    "empty shelf": Place("empty", "/"),
    "shelf with one book": Place("modest", "/"),
    "full shelf": Place("full", "/"),
    "menu": Place("modest", "/", open_the_menu),
    "brief": Place("full", "/books/new/"),
    "brief with errors": Place("empty", "/books/new/", send_an_empty_brief, "422"),
    "in the making": Place("full", "/books/{making}/making/"),
    "book": Place("full", "/books/{ready}/"),
    "stopped book": Place("full", "/books/{stopped}/"),
    "reader's cover": Place("modest", "/books/{ready}/read/"),
    "reader's page": Place("modest", "/books/{ready}/read/2/"),
    "reader's end": Place("modest", "/books/{ready}/read/5/"),
    "reader's held page": Place("full", "/books/{held}/read/2/"),
    "reader's held picture": Place("full", "/books/{held}/read/3/"),
    "book with held pages": Place("full", "/books/{held}/"),
    "nothing held back": Place("modest", "/held-back/"),
    "held back": Place("full", "/held-back/"),
    "held back and shown": Place("full", "/held-back/", show_what_is_held),
    "strictness": Place("modest", "/strictness/", set_each_thing),
    "empty cast": Place("empty", "/characters/"),
    "cast": Place("full", "/characters/"),
    "somebody new": Place("modest", "/characters/new/", wait_for_the_face),
    "who is here": Place("modest", "/members/", open_each_member),
    "children": Place("modest", "/children/"),
    "a new child": Place("modest", "/children/new/"),
    "an invitation that is not valid": Place("", "/invitations/a-guess/", says="404"),
    "PDF": Place("modest", "/books/{ready}/", ask_for_the_pdf),
    "not found": Place("modest", "/nothing/here/", says="404"),
    "no such workspace": Place("nobody", "/", says="404"),
    "API": Place("modest", "/api/docs"),
    "refused form": Place("modest", "/books/{ready}/", lose_the_form_s_token, "403"),
    "refused entry": Place("modest", "/arrive/", says="403"),
    "goodbye": Place("modest", "/goodbye/"),
}


@pytest.mark.parametrize("name", PLACES)
def test_a_page_is_open_to_everyone(window: Windows, street: Street, name: str) -> None:
    place = PLACES[name]
    home: Home | Guest | None = getattr(street, place.home, None)
    if place.says:
        window.expect_errors(f"status of {place.says}", f"Status Error Code {place.says}")
    with window.open(home) as page:
        books = {key: book.id for key, book in home.books.items()} if isinstance(home, Home) else {}
        page.goto(window.site.workspace(home.slug if home else place.home) + place.path.format_map(books))
        place.prepare(page, window, street)
        for size in (DESKTOP, PHONE):
            page.set_viewport_size(size)
            for theme, rules in (("light", EVERYTHING), ("dark", COLOURS)):
                page.emulate_media(color_scheme=theme)  # type: ignore[arg-type]  # one of its two words
                page.evaluate(TWO_FRAMES)
                assert faults_of(page, rules) == [], f"{theme} at {size['width']} px"
        page.set_viewport_size(SMALLEST)
        assert page.evaluate("document.documentElement.scrollWidth") <= SMALLEST["width"]


def faults_of(page: Page, rules: dict[str, Any] = EVERYTHING) -> list[str]:
    """What axe finds, by rule and place."""
    answer = Axe().run(page, options={"resultTypes": ["violations"], **rules}).response
    return [
        f"{fault['id']}: {' '.join(node['target'])} {node['failureSummary']}"
        for fault in answer["violations"]
        for node in fault["nodes"]
    ]
