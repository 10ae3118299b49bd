"""Row 38: open pages of a renamed workspace move to its new address, and nothing is lost."""

from uuid import uuid4

from playwright.sync_api import Page, expect

from tests.browser import steps
from tests.browser.homes import Home, Street
from tests.browser.windows import Windows

AT_ONCE = 15_000  # ms; far less than the minute after which pages ask by themselves
UNTRUE = "We cannot reach StorySprout"


def opened(apex: Page, window: Windows, home: Home, path: str) -> Page:
    """One more page of the same browser, which is signed in on the apex: the door lets it in."""
    page = apex.context.new_page()
    page.goto(window.site.workspace(home.slug) + path)
    expect(page).to_have_url(window.site.workspace(home.slug) + path)
    return page


def rename(apex: Page, window: Windows, home: Home, slug: str) -> None:
    apex.goto(f"{window.site.apex}/workspaces/{home.slug}/settings/")
    apex.get_by_label("Address", exact=True).fill(slug)
    apex.get_by_role("button", name="Change the address").click()
    expect(apex).to_have_url(f"{window.site.apex}/workspaces/{slug}/settings/")


def test_open_pages_follow_a_workspace_to_its_new_address(window: Windows, street: Street) -> None:
    home, slug = street.moving, f"poplars-{uuid4().hex[:8]}"
    making, reading = f"/books/{home.books['making'].id}/making/", f"/books/{home.books['ready'].id}/read/"
    new = window.site.workspace(slug)
    with window.open() as apex:
        steps.sign_in(apex, window.site, address=home.owner)
        watched, cast = (opened(apex, window, home, path) for path in (making, "/characters/"))
        reader = opened(apex, window, home, reading)
        brief = opened(apex, window, home, "/books/new/")
        listening = brief.locator("[sse-connect]")
        expect(listening).to_be_attached()
        brief.get_by_label("What is your story about?").fill("A heron who is afraid of water")
        steps.mark(brief)

        rename(apex, window, home, slug)

        expect(watched).to_have_url(f"{new}{making}", timeout=AT_ONCE)
        expect(cast).to_have_url(f"{new}/characters/", timeout=AT_ONCE)
        expect(cast.get_by_role("heading", name="The cast")).to_be_visible()

        reader.get_by_role("link", name="Next page").click()
        expect(reader).to_have_url(f"{new}{reading}1/")

        expect(brief.get_by_text("This workspace has a new address.")).to_be_visible(timeout=AT_ONCE)
        assert steps.is_marked(brief)
        for page in (watched, cast, brief):
            expect(page.get_by_text(UNTRUE)).to_have_count(0)
        brief.get_by_role("button", name="Make the book").click()
        expect(brief).to_have_url(steps.A_BOOK)
        assert brief.url.startswith(new)
        expect(brief.get_by_text("heron").or_(brief.get_by_role("main")).first).to_be_visible()
