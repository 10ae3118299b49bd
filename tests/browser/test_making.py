"""The page of an unfinished book, with a slow storyteller: it grows, and can be left and opened again."""

import re
from collections.abc import Iterator

import pytest
from django.conf import settings
from playwright.sync_api import Browser, Locator, Page, expect

from shared_apps.ops.processes import callers
from tests.browser import serving, steps
from tests.browser.homes import Street
from tests.browser.serving import Site
from tests.browser.test_accessibility import faults_of
from tests.browser.windows import PHONE, Windows
from tests.fake_providers import OpenAIServer
from tests.fake_providers.server import Pace

IDEA = "A mole who wants to see the sea"
WATCH = """
window.swaps = 0; window.gone = 0; window.fades = [];
addEventListener("htmx:afterSwap", () => swaps += 1);
new MutationObserver((changes) => {
  for (const { removedNodes } of changes)
    for (const node of removedNodes)
      if (node.querySelector?.(".strip__page img") || node.matches?.(".strip__page img")) gone += 1;
}).observe(document, { childList: true, subtree: true });
const animate = Element.prototype.animate;
Element.prototype.animate = function (frames, options) {
  if (this.matches("img")) fades.push([frames.opacity, options.duration]);
  return animate.call(this, frames, options);
};
"""


@pytest.fixture(scope="module")
def storyteller() -> Iterator[OpenAIServer]:
    with OpenAIServer(Pace(first_token=0.5, page=2.5)) as server:
        yield server


@pytest.fixture(scope="module")
def slow_site(street: Street, storyteller: OpenAIServer) -> Iterator[Site]:
    """A site of its own, with messages of its own, whose stories come from the slow storyteller."""
    environment = {
        "AI_TEXT_PROVIDERS": "openai",
        "OPENAI_API_KEY": "none",
        "OPENAI_BASE_URL": storyteller.base_url,
        "REDIS_URL": re.sub(r"/\d+$", "/7", settings.REDIS_URL),
    }
    with serving.serving(*callers(processes=1), place="slow", **environment) as found:
        yield found


@pytest.fixture
def pen(storyteller: OpenAIServer) -> Iterator[OpenAIServer]:
    """The storyteller, whose pauses end with the test."""
    yield storyteller
    storyteller.paused_within = 0


@pytest.fixture
def window(slow_site: Site, chromium: Browser) -> Iterator[Windows]:
    found = Windows(chromium, slow_site)
    yield found
    assert not (fall := slow_site.stumble()), f"the site stumbled:\n{fall}"
    assert found.unexpected() == []


def begin(page: Page, window: Windows, street: Street, *, pages: int = 4) -> None:
    page.goto(window.site.workspace(street.lively.slug))
    steps.make_book(page, IDEA, pages=pages)


def notice_of_the_book_on(page: Page) -> Locator:
    """Other tests' books may become ready meanwhile."""
    book_id = page.url.split("/books/")[1].split("/")[0]
    return page.locator("#notices .notice").filter(has=page.locator(f'a[href*="{book_id}"]'))


def expect_notice(page: Page, notice: Locator) -> None:
    """The notice comes by itself, alone or in the list that several are folded into."""
    expect(notice).to_be_attached(timeout=steps.PATIENCE_FOR_A_BOOK)
    folded = page.locator("#notices details:not([open]) > summary")
    if folded.count():
        folded.click()
    expect(notice).to_be_visible()


def half(page: Page) -> str:
    return page.locator(".story--coming").inner_text()


def test_words_appear_while_they_are_written(window: Windows, street: Street, pen: OpenAIServer) -> None:
    pen.paused_within = 1
    with window.open(street.lively) as page:
        begin(page, window, street)
        steps.mark(page)
        expect(page.locator(".story--coming")).to_be_visible(timeout=steps.PATIENCE_FOR_A_BOOK)
        first = half(page)
        pen.paused_within = 2
        expect(page.locator(".story--coming")).not_to_contain_text(first[:20], timeout=steps.PATIENCE_FOR_A_BOOK)
        expect(page.locator(".story--coming")).to_be_visible(timeout=steps.PATIENCE_FOR_A_BOOK)
        expect(page.locator(".making__time")).to_contain_text(re.compile("Ready in (a few|less|about)"))
        expect(page.locator(".story i")).to_have_attribute("aria-hidden", "true")
        pen.paused_within = 0
        steps.see_the_end(page)
        assert steps.is_marked(page)
        expect(page.locator(".story--coming")).to_have_count(0)


def test_pictures_fade_in_once_and_stay(window: Windows, street: Street) -> None:
    with window.open(street.lively, reduced_motion="no-preference") as page:
        page.add_init_script(WATCH)
        begin(page, window, street)
        expect(page.locator(".strip__page img")).to_have_count(2, timeout=steps.PATIENCE_FOR_A_BOOK)
        first = page.locator("#small-1").element_handle()
        steps.see_the_end(page)
        assert first.evaluate("image => image.isConnected"), "the picture was drawn again"
        assert page.evaluate("window.swaps") > 4
        assert page.evaluate("window.gone") == 0
        fades = page.evaluate("window.fades")
        assert fades and all(fade == [[0, 1], 300] for fade in fades)


def test_nothing_moves_with_reduced_motion(window: Windows, street: Street) -> None:
    with window.open(street.lively) as page:
        page.add_init_script(WATCH)
        begin(page, window, street)
        steps.see_the_end(page)
        assert page.evaluate("window.fades") == []


def test_stopping_and_continuing_a_book_by_keyboard_keeps_the_focus(
    window: Windows, street: Street, pen: OpenAIServer
) -> None:
    pen.paused_within = 2
    with window.open(street.lively) as page:
        begin(page, window, street)
        stop = page.get_by_role("button", name="Stop this book")
        stop.focus()
        expect(page.locator(".story--coming")).to_be_visible(timeout=steps.PATIENCE_FOR_A_BOOK)
        expect(page.locator(".strip__page").first).to_be_visible(timeout=steps.PATIENCE_FOR_A_BOOK)
        expect(stop).to_be_focused()
        page.keyboard.press("Enter")
        expect(page.get_by_role("dialog")).to_contain_text("come back")
        page.evaluate("new Promise((done) => addEventListener('htmx:afterSwap', () => done(), { once: true }))")
        expect(page.get_by_role("dialog")).to_be_visible()
        page.get_by_role("button", name="Yes, stop it").press("Enter")
        expect(page.get_by_text("You stopped this book. What is there stays.")).to_be_visible()
        expect(page.get_by_text(re.compile(r"It cost \d+ credits?, and \d+ came back"))).to_be_visible()
        expect(page.get_by_role("link", name="See what is there")).to_be_visible()
        pen.paused_within = 0
        page.get_by_role("button", name="Continue this book").press("Enter")
        steps.see_the_end(page)
        expect(page.locator(".strip__page img")).to_have_count(4)


def test_a_person_who_left_is_notified_wherever_they_are_and_once(window: Windows, street: Street) -> None:
    with window.open(street.lively) as page:
        begin(page, window, street)
        expect(page.get_by_text("You can leave this page.")).to_be_visible()
        notice = notice_of_the_book_on(page)
        page.get_by_role("link", name="Characters").click()
        steps.mark(page)
        expect_notice(page, notice)
        expect(page.locator("#notices[role=status]")).to_contain_text("is ready.")
        assert steps.is_marked(page), "it came by itself"
        assert faults_of(page) == []
        page.get_by_role("link", name="Shelf").click()
        expect_notice(page, notice)
        notice.get_by_role("link", name="Open the book").press("Enter")
        expect(page.get_by_role("link", name="Read", exact=True)).to_be_visible()
        expect(notice).to_have_count(0)
        with page.expect_response("**/notices/"):
            page.get_by_role("link", name="Shelf").click()
        expect(notice).to_have_count(0)


def test_a_notice_is_dismissed_by_keyboard_and_stays_away(window: Windows, street: Street) -> None:
    with window.open(street.lively) as page:
        begin(page, window, street)
        notice = notice_of_the_book_on(page)
        page.get_by_role("link", name="Shelf").click()
        expect_notice(page, notice)
        notice.get_by_role("button", name="Close this message").press("Enter")
        expect(notice).to_have_count(0)
        with page.expect_response("**/notices/"):
            page.reload()
        expect(page.locator("#notices-new")).to_be_attached()
        expect(notice).to_have_count(0)


@pytest.mark.parametrize("size", [None, PHONE], ids=["1280", "390"])
def test_a_half_written_page_is_accessible_and_fits(
    window: Windows, street: Street, pen: OpenAIServer, size: object
) -> None:
    pen.paused_within = 1
    with window.open(street.lively, **({"viewport": size} if size else {})) as page:
        begin(page, window, street)
        expect(page.locator(".story--coming")).to_be_visible(timeout=steps.PATIENCE_FOR_A_BOOK)
        assert faults_of(page) == []
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        page.get_by_role("button", name="Stop this book").click()
        assert faults_of(page) == []
        page.get_by_role("button", name="Yes, stop it").click()
        expect(page.get_by_role("button", name="Continue this book")).to_be_visible()
