"""Everything that matters works without JavaScript: pages refresh themselves, and links and forms do the rest."""

from playwright.sync_api import expect

from tests.browser import steps
from tests.browser.homes import Street
from tests.browser.windows import Windows


def test_a_book_is_made_read_and_printed_without_javascript(window: Windows, street: Street) -> None:
    with window.open(java_script_enabled=False) as page:
        steps.sign_in(page, window.site, address=street.lively.owner)
        page.get_by_role("link", name="Open The Rowans").click()
        expect(page).to_have_url(f"{window.site.workspace(street.lively.slug)}/")
        steps.make_book(page, "A snail wins a race")
        expect(page.get_by_role("link", name="Read", exact=True)).to_be_visible(timeout=steps.PATIENCE_FOR_A_BOOK)
        page.get_by_role("link", name="Read", exact=True).click()
        for number in range(1, 5):
            page.get_by_role("link", name="Next page").click()
            expect(page.get_by_role("article", name=f"Page {number} of 4")).to_be_visible()
            expect(page.locator(".spread__picture img")).to_be_visible()
        page.get_by_role("link", name="Next page").click()
        expect(page.get_by_role("heading", name="The end")).to_be_visible()
        page.get_by_role("main").get_by_role("link", name="Close the book").last.click()
        assert steps.download_pdf(page).startswith(b"%PDF")
