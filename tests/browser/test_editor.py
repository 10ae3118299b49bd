"""The editor in a browser: words save themselves, and survive a reload, a lost connection and a second writer."""

from uuid import uuid4

from playwright.sync_api import Page, expect

from tests.browser.homes import Street
from tests.browser.test_accessibility import faults_of
from tests.browser.test_offline import DRAFTS, LOST, offline
from tests.browser.windows import PHONE, Windows

CONFLICT = "status of 409"


def write(page: Page, words: str) -> None:
    page.get_by_label("The words of page 1").fill(words)


def expect_words(page: Page, words: str) -> None:
    expect(page.get_by_label("The words of page 1")).to_have_value(words)


def expect_saved(page: Page) -> None:
    expect(page.get_by_text("Saved.", exact=True)).to_be_visible()
    page.wait_for_function(f"{DRAFTS}.length === 0")


def open_empty_book(page: Page, window: Windows, street: Street) -> None:
    page.goto(f"{window.site.workspace(street.lively.slug)}/books/new/")
    page.get_by_role("link", name="Write it yourself").click()
    page.get_by_label("What is it called?").fill(f"The dog {uuid4().hex[:6]}")
    page.get_by_role("button", name="Open the empty book").click()


def lose_the_connection(page: Page, window: Windows) -> None:
    """While somebody writes: words wait for the connection, and for the page when it is opened again."""
    with offline(page, window):
        write(page, "My dog is brown and big.")
        expect(page.get_by_text("Your words are kept on this device")).to_be_visible()
    expect_saved(page)
    page.route("**/text/", lambda route: route.abort())
    write(page, "My dog barks.")
    expect(page.get_by_text("Your words are kept on this device")).to_be_visible()
    page.unroute("**/text/")
    page.reload()
    expect_words(page, "My dog barks.")
    expect_saved(page)


def test_a_book_is_written_by_hand_and_no_word_is_lost(window: Windows, street: Street) -> None:
    window.expect_errors(LOST, CONFLICT, "ERR_FAILED")
    with window.open(street.lively) as page:
        open_empty_book(page, window, street)
        write(page, "My dog is brown.")
        expect_saved(page)
        assert faults_of(page) == []
        page.reload()
        expect_words(page, "My dog is brown.")
        lose_the_connection(page, window)

        other = page.context.new_page()
        other.goto(page.url)
        write(other, "From the other window.")
        expect_saved(other)
        write(page, "From this window.")
        expect(page.get_by_text("Somebody else changed this page while you wrote.")).to_be_visible()
        assert faults_of(page) == []
        page.get_by_role("button", name="Take mine").click()
        expect_saved(page)
        other.reload()
        expect_words(other, "From this window.")

        page.get_by_role("button", name="Undo").click()
        expect_words(page, "From the other window.")
        page.set_viewport_size(PHONE)
        page.reload()
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "the strip scrolls, not the page"
