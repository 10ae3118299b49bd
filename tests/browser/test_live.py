"""A page that is opened late or loses its connection shows the current state."""

import re

from playwright.sync_api import expect

from tests.browser import steps
from tests.browser.homes import Street
from tests.browser.windows import Windows

BROKEN = (r"net::ERR_", r"static/vendor/htmx")  # what Chromium and htmx say of a cut line


def test_a_page_without_its_stream_still_shows_the_current_state(window: Windows, street: Street) -> None:
    window.expect_errors(*BROKEN)
    with window.open(street.lively) as page:
        page.goto(window.site.workspace(street.lively.slug))
        page.route(re.compile("/events/"), lambda route: route.abort())
        steps.make_book(page, "A mouse who collects umbrellas")
        steps.mark(page)
        expect(page.get_by_role("link", name="Read the book")).to_be_visible(timeout=steps.PATIENCE_FOR_A_BOOK)
        expect(page.locator(".strip__page img")).to_have_count(4)
        assert steps.is_marked(page)


def test_a_page_that_was_offline_catches_up(window: Windows, street: Street) -> None:
    window.expect_errors(*BROKEN)
    with window.open(street.lively) as page, window.open(street.lively) as other:
        page.goto(window.site.workspace(street.lively.slug))
        steps.make_book(page, "An owl learns to whistle", pages=6)
        steps.mark(page)
        page.context.set_offline(True)
        other.goto(page.url)
        steps.see_the_end(other)
        expect(page.get_by_role("link", name="Read the book")).to_have_count(0)
        page.context.set_offline(False)
        expect(page.get_by_role("link", name="Read the book")).to_be_visible(timeout=steps.PATIENCE_FOR_A_BOOK)
        assert steps.is_marked(page)


def test_a_page_opened_late_shows_everything_so_far(window: Windows, street: Street) -> None:
    with window.open(street.lively) as early, window.open(street.lively) as late:
        early.goto(window.site.workspace(street.lively.slug))
        steps.make_book(early, "A hedgehog paints the fence", pages=8)
        pictures = early.locator(".strip__page img")
        expect(pictures.nth(1)).to_be_visible(timeout=steps.PATIENCE_FOR_A_BOOK)
        seen = pictures.count()
        late.goto(early.url)
        if not late.url.endswith("/making/"):  # so late that the book was ready
            return
        assert late.locator(".strip__page img").count() >= seen
        steps.see_the_end(late)
