"""A child on the family's tablet: from its face to its first page, with the keyboard as with a finger."""

from playwright.sync_api import Page, expect

from tests.browser.homes import SESSION_COOKIE, Street
from tests.browser.test_accessibility import faults_of
from tests.browser.windows import PHONE, Windows


def tap(page: Page, *pictures: str) -> None:
    """Tap the pictures, each once the one before is counted."""
    for number, picture in enumerate(pictures, 1):
        page.get_by_role("button", name=picture).click()
        if number < len(pictures):
            expect(page.get_by_text(f"{number} of 4 tapped")).to_be_attached()


def press(page: Page, *pictures: str) -> None:
    """The same with the keyboard alone. The picture that was pressed keeps the focus."""
    for number, picture in enumerate(pictures, 1):
        page.get_by_role("button", name=picture).focus()
        page.keyboard.press("Enter")
        if number < len(pictures):
            expect(page.get_by_text(f"{number} of 4 tapped")).to_be_attached()
            expect(page.get_by_role("button", name=picture)).to_be_focused()


def test_a_grown_up_adds_a_child_and_the_child_comes_in(window: Windows, street: Street) -> None:
    window.expect_errors("status of 422", "Status Error Code 422", "status of 403")
    site = window.site.workspace(street.modest.slug)
    with window.open(street.modest, viewport=PHONE) as page:
        page.goto(f"{site}/children/")
        page.get_by_role("button", name="Allow it on this device").click()
        expect(page.get_by_text("(this one)")).to_be_visible()
        page.get_by_role("link", name="Add a child").click()
        page.get_by_label("What do you call the child?").fill("Kip")
        page.get_by_role("radio", name="Panda").check(force=True)  # its picture is what a finger meets
        page.get_by_role("radio", name="Growing reader").check(force=True)
        page.get_by_role("button", name="Go on to the pictures").click()
        tap(page, "Star", "Moon", "Kite", "Drum")
        expect(page.get_by_text("Kip comes in with these pictures")).to_be_visible()

        page.context.clear_cookies(name=SESSION_COOKIE)
        page.goto(f"{site}/")
        page.get_by_role("link", name="I tap my face").click()
        assert faults_of(page) == []
        page.get_by_role("link", name="Kip", exact=True).click()
        tap(page, "Star", "Moon", "Kite", "Apple")
        expect(page.get_by_text("Those are not your pictures")).to_be_visible()
        assert faults_of(page) == []
        press(page, "Star", "Moon", "Kite", "Drum")

        expect(page.locator("details.menu summary")).to_contain_text("Kip")
        expect(page.get_by_text("A lantern for Ember").first).to_be_visible()
        assert faults_of(page) == []
        page.goto(f"{site}/members/")
        expect(page.get_by_text("This is for grown-ups")).to_be_visible()
