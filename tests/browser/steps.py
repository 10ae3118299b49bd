"""Steps of people in a browser, by the words on the page where possible."""

import re
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from tests.browser.homes import PASSWORD
from tests.browser.serving import Site

PATIENCE_FOR_A_BOOK = 90_000  # ms; on a machine with other work
STILL = """() => new Promise((done) => {
  const busy = () => document.querySelector(".htmx-request, .htmx-settling") || document.getAnimations().length;
  const look = (calm) => (calm > 5 ? done() : requestAnimationFrame(() => look(busy() ? 0 : calm + 1)));
  look(0);
})"""
"""The page that was turned lies still: for six frames nothing was asked for and nothing moved."""
A_BOOK = re.compile(r"/books/[0-9a-f-]{36}/(making/)?$")


def sign_up(page: Page, site: Site, *, name: str, address: str) -> None:
    """Sign up, up to the page that asks for the code."""
    page.goto(site.apex)
    page.get_by_role("link", name="Start a workspace").click()
    page.get_by_label("Your name").fill(name)
    page.get_by_label("Email").fill(address)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign up").click()
    expect(page.get_by_role("heading", name="Enter the code from your mail")).to_be_visible()


def enter_code(page: Page, site: Site, *, address: str) -> None:
    page.locator("input[name=code]").fill(site.code_for(address))
    page.get_by_role("button", name="Go on").click()


def sign_in(page: Page, site: Site, *, address: str) -> None:
    page.goto(f"{site.apex}/accounts/login/")
    page.get_by_label("Email").fill(address)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("main").get_by_role("button", name="Sign in").click()
    expect(page).to_have_url(f"{site.apex}/workspaces/")


def make_workspace(page: Page, site: Site, *, slug: str, name: str) -> None:
    """From the list of workspaces to the shelf of a new one. The page that waits opens the door by itself."""
    page.goto(f"{site.apex}/workspaces/new/")
    page.get_by_label("Name").fill(name)
    page.get_by_label("Address").fill(slug)
    page.get_by_role("button", name="Make the workspace").click()
    expect(page).to_have_url(f"{site.workspace(slug)}/", timeout=PATIENCE_FOR_A_BOOK)
    expect(page.get_by_role("heading", name=name)).to_be_visible()


def choose(page: Page, field: str, value: str) -> None:
    """Tap a card. The input lies over it, invisible."""
    page.locator(f"input[name={field}][value={value}]").check()


def add_character(page: Page, name: str, **looks: str) -> None:
    page.get_by_role("link", name="Characters").click()
    page.get_by_role("link", name="Somebody new").click()
    page.get_by_label("Name").fill(name)
    for field, value in looks.items():
        choose(page, field, value)
    page.get_by_role("button", name="Into the cast").click()
    expect(page.get_by_role("heading", name=name)).to_be_visible()


def write_brief(page: Page, idea: str, *, pages: int = 4, cast: str = "") -> None:
    """Fill in the brief, without sending it."""
    page.get_by_role("navigation", name="Main").get_by_role("link", name="Make a book").click()
    page.get_by_label("What is your story about?").fill(idea)
    page.get_by_label("How many pages?").fill(str(pages))
    if cast:
        page.get_by_label(cast).check()


def make_book(page: Page, idea: str, *, pages: int = 4, cast: str = "") -> None:
    """To the page of the book in the making; to the book's own when it was ready before the page came."""
    write_brief(page, idea, pages=pages, cast=cast)
    page.get_by_role("button", name="Make the book").click()
    expect(page).to_have_url(A_BOOK)


def see_the_end(page: Page) -> None:
    """The book is ready: on the page that was watched, or on its own when it was ready before one came."""
    ready = page.get_by_role("link", name="Read the book").or_(page.get_by_role("link", name="Read", exact=True))
    expect(ready.first).to_be_visible(timeout=PATIENCE_FOR_A_BOOK)


def download_pdf(page: Page) -> bytes:
    """From the book's own page; the link to the PDF appears by itself."""
    page.get_by_role("button", name="Take it home as PDF").click()
    with page.expect_download() as download:
        page.get_by_role("link", name="Save the PDF").click(timeout=PATIENCE_FOR_A_BOOK)
    return Path(download.value.path()).read_bytes()


def mark(page: Page) -> None:
    """Leave a mark that a reload would wipe out."""
    page.evaluate("window.marked = true")


def is_marked(page: Page) -> bool:
    return bool(page.evaluate("window.marked === true"))


def is_painted(picture: Locator) -> bool:
    """The picture has come, and is one."""
    return bool(picture.evaluate("image => image.decode().then(() => image.naturalWidth > 100)"))


def swipe(page: Page, *, across: int) -> None:
    """A finger over the middle of the page, once it lies still; negative is to the left."""
    page.evaluate(STILL)
    assert page.viewport_size
    x, y = page.viewport_size["width"] / 2, page.viewport_size["height"] / 2
    session = page.context.new_cdp_session(page)
    for kind, shift in (("touchStart", 0.0), ("touchMove", across / 2), ("touchMove", across), ("touchEnd", None)):
        points = [] if shift is None else [{"x": x + shift, "y": y}]
        session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})
