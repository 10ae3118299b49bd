"""A parent-admin takes everything away, and opens it without us."""

from pathlib import Path
from zipfile import ZipFile

import pytest
from playwright.sync_api import Page, expect

from tests.browser.homes import Street
from tests.browser.windows import PHONE, Windows


def pack(page: Page, window: Windows, slug: str) -> str | None:
    """Ask for an archive. The address of one from before, whose place the new one will take."""
    page.goto(f"{window.site.apex}/workspaces/{slug}/settings/")
    earlier = page.get_by_role("link", name="Save the archive")
    address = earlier.get_attribute("href") if earlier.count() else None
    page.get_by_role("button", name="Pack ").click()
    return address


def save(page: Page, to: Path) -> Path:
    with page.expect_download() as download:
        page.get_by_role("link", name="Save the archive").click(timeout=60_000)
    assert download.value.suggested_filename.startswith("The Maple family 20")
    download.value.save_as(to)
    return to


@pytest.mark.parametrize("width", [1280, PHONE["width"]])
def test_an_archive_is_packed_saved_and_opened_from_the_disk(
    window: Windows, street: Street, tmp_path: Path, width: int
) -> None:
    with window.open(street.settled) as page:
        earlier = pack(page, window, street.modest.slug)
        expect(page.locator(f'a[href="{earlier}"]')).to_have_count(0, timeout=60_000)
        saved = save(page, tmp_path / "saved.zip")  # the page offers it by itself

    with ZipFile(saved) as archive:
        archive.extractall(tmp_path / "open")
    with window.open(viewport={"width": width, "height": 800}) as page:
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.goto((tmp_path / "open" / "index.html").as_uri())
        expect(page.get_by_role("heading", name="The Maple family", level=1)).to_be_visible()
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        page.get_by_role("link", name="A lantern for Ember").click()
        expect(page.get_by_text("A lantern for Ember page 4", exact=True)).to_be_visible()
        assert page.locator("img").evaluate_all("images => images.map(image => image.complete)")
        assert page.evaluate("document.fonts.ready.then(() => document.fonts.check('20px Andika'))")
        page.get_by_role("link", name="All of The Maple family").click()
        page.get_by_role("link", name="The cast").click()
        expect(page.get_by_role("heading", name="Ember")).to_be_visible()
        assert all(url.startswith(("file:", "data:")) for url in asked), "it asks for nothing from anywhere"


def test_an_archive_is_packed_and_saved_without_javascript(window: Windows, street: Street, tmp_path: Path) -> None:
    with window.open(street.settled, java_script_enabled=False) as page:
        pack(page, window, street.modest.slug)
        link = page.get_by_role("link", name="Save the archive")
        again = page.get_by_role("link", name="See the progress")
        for _ in range(60):
            if link.count() and not again.count():
                break
            page.wait_for_timeout(500)
            again.click()
        with ZipFile(save(page, tmp_path / "saved.zip")) as archive:
            assert "index.html" in archive.namelist()
