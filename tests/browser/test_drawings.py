"""A child's drawing, handed in from a telephone whose browser runs no scripts."""

from playwright.sync_api import FilePayload, Locator, Page, expect

from tests.browser import steps
from tests.browser.homes import Street
from tests.browser.windows import PHONE, Windows
from tests.media.pictures import encoded

DRAWING: FilePayload = {"name": "dragon.jpg", "mimeType": "image/jpeg", "buffer": encoded("JPEG", (600, 400))}


def test_a_drawing_is_added_shown_removed_and_put_back(window: Windows, street: Street) -> None:
    with window.open(street.lively, viewport=PHONE, java_script_enabled=False) as page:
        page.goto(f"{window.site.workspace(street.lively.slug)}/characters/new/")
        page.get_by_label("Name").fill("Ash")
        steps.choose(page, "kind", "dragon")
        page.get_by_label("A drawing of them").set_input_files(DRAWING)
        page.get_by_role("button", name="Into the cast").click()
        page.get_by_role("link", name="Ash").click()
        expect(drawing(page)).to_be_visible()

        page.get_by_role("button", name="Take the drawing away").click()
        expect(drawing(page)).to_have_count(0)
        page.get_by_role("button", name="Put it back").click()
        expect(drawing(page)).to_be_visible()


def drawing(page: Page) -> Locator:
    return page.get_by_role("img", name="Ash, drawn by hand")
