"""A family's whole way: from signing up to a printed book and signing out."""

import io
from uuid import uuid4

import pypdf
from playwright.sync_api import Page, expect

from tests.browser import steps
from tests.browser.homes import Home, Street
from tests.browser.serving import Site
from tests.browser.windows import PHONE, Windows
from tests.publishing.proofs import AFTER_STORY, BEFORE_STORY

PICTURES = ".strip__page img"
COUNT_PICTURES = """
window.seen = [];
addEventListener("htmx:afterSwap", () => seen.push(document.querySelectorAll(".strip__page img").length));
"""


def test_from_sign_up_to_a_printed_book(window: Windows) -> None:
    address, first, second = f"kim-{uuid4().hex[:8]}@example.org", f"one-{uuid4().hex[:8]}", f"two-{uuid4().hex[:8]}"
    with window.open() as page:
        steps.sign_up(page, window.site, name="Kim", address=address)
        steps.enter_code(page, window.site, address=address)
        expect(page.get_by_role("heading", name="You have no workspace yet")).to_be_visible()
        steps.make_workspace(page, window.site, slug=first, name="The first family")
        _add_a_hero(page)
        title = _watch_a_book_grow(page)
        _read_it(page)
        _print_it(page)
        _take_it_off_and_put_it_back(page, title)
        _move_to_a_second_workspace(page, window.site, second, title)
        _sign_out_everywhere(page, window.site, (first, second))


def _add_a_hero(page: Page) -> None:
    steps.add_character(page, "Ember", kind="dragon", colour="green", accent="yellow", outfit="scarf", trait="shy")
    steps.mark(page)
    sheet = page.locator(".cast-card__picture img")
    expect(sheet).to_be_visible()
    assert steps.is_painted(sheet)
    assert steps.is_marked(page), "the sheet came by a reload, not by itself"


def _watch_a_book_grow(page: Page) -> str:
    page.context.add_init_script(COUNT_PICTURES)
    steps.make_book(page, "A shy dragon who is afraid of the dark", pages=12, cast="Ember")
    steps.mark(page)
    expect(page.get_by_role("link", name="Read the book")).to_be_visible(timeout=steps.PATIENCE_FOR_A_BOOK)
    expect(page.locator(PICTURES)).to_have_count(12)
    assert steps.is_marked(page), "the pages came by a reload, not by themselves"
    seen = page.evaluate("window.seen")
    assert len({count for count in seen if 0 < count < 12}) > 1, f"pictures did not appear one after another: {seen}"
    assert steps.is_painted(page.locator(".spread__picture img"))
    return page.get_by_role("heading", level=1).inner_text()


def _read_it(page: Page) -> None:
    page.get_by_role("link", name="Read the book").click()
    story, place = page.locator(".spread__text .story"), page.locator("#reader-place")
    expect(place).to_have_text("Cover")
    page.get_by_role("link", name="Next page").click()
    expect(place).to_have_text("Page 1 of 12")
    first = story.inner_text()
    assert steps.is_painted(page.locator(".spread__picture img"))
    page.keyboard.press("ArrowRight")
    expect(place).to_have_text("Page 2 of 12")
    assert story.inner_text() not in ("", first)
    page.keyboard.press("ArrowLeft")
    expect(story).to_have_text(first)
    page.go_back()
    expect(place).to_have_text("Page 2 of 12")
    page.get_by_role("link", name="Close the book").click()


def _print_it(page: Page) -> None:
    data = steps.download_pdf(page)
    assert data.startswith(b"%PDF")
    assert len(pypdf.PdfReader(io.BytesIO(data)).pages) == BEFORE_STORY + 2 * 12 + AFTER_STORY
    page.get_by_role("link", name="Back to the book").click()


def _take_it_off_and_put_it_back(page: Page, title: str) -> None:
    page.get_by_role("button", name="Take off the shelf").click()
    expect(page.get_by_text(f"“{title}” is off the shelf.")).to_be_visible()
    expect(page.get_by_role("heading", name="The shelf is still empty")).to_be_visible()
    page.get_by_role("button", name="Put it back").click()
    expect(page.get_by_role("heading", name=title, level=1)).to_be_visible()
    page.get_by_role("link", name="Shelf").click()
    expect(page.get_by_role("heading", name=title)).to_be_visible()


def _move_to_a_second_workspace(page: Page, site: Site, slug: str, title: str) -> None:
    page.get_by_text("Workspace: The first family").click()
    page.get_by_role("link", name="Another workspace").click()
    expect(page.get_by_role("heading", name="The first family")).to_be_visible()
    steps.make_workspace(page, site, slug=slug, name="The second family")
    expect(page.get_by_role("heading", name="The shelf is still empty")).to_be_visible()
    expect(page.get_by_text(title)).to_have_count(0)
    page.goto(f"{site.apex}/workspaces/")
    page.get_by_role("link", name="Open The first family").click()
    expect(page.get_by_role("heading", name=title)).to_be_visible()


def _sign_out_everywhere(page: Page, site: Site, slugs: tuple[str, ...]) -> None:
    page.goto(f"{site.apex}/accounts/sessions/")
    page.get_by_role("button", name="Sign out everywhere").click()
    expect(page.get_by_role("link", name="Start a workspace")).to_be_visible()
    for slug in slugs:
        page.goto(site.workspace(slug))
        expect(page.get_by_role("heading", name="Welcome back")).to_be_visible()


def test_signing_out_everywhere_ends_another_browser_too(window: Windows, street: Street) -> None:
    door = f"{window.site.workspace(street.leaving.slug)}/"
    with window.open() as here, window.open() as there:
        for page in (here, there):
            steps.sign_in(page, window.site, address=street.leaving.owner)
            page.goto(door)
            expect(page).to_have_url(door)
        here.goto(f"{window.site.apex}/accounts/sessions/")
        with here.expect_navigation():  # the answer: until then the other browser is still signed in
            here.get_by_role("button", name="Sign out everywhere").click()
        there.goto(door)
        expect(there.get_by_role("heading", name="Welcome back")).to_be_visible()


def test_a_swipe_turns_the_page(window: Windows, street: Street) -> None:
    with window.open(street.modest, viewport=PHONE, has_touch=True, is_mobile=True) as page:
        page.goto(_reader(window.site, street.modest))
        place = page.locator("#reader-place")
        expect(place).to_have_text("Cover")
        steps.swipe(page, across=-160)
        expect(place).to_have_text("Page 1 of 4")
        steps.swipe(page, across=-160)
        expect(place).to_have_text("Page 2 of 4")
        steps.swipe(page, across=160)
        expect(place).to_have_text("Page 1 of 4")


def test_a_face_changes_with_its_looks(window: Windows, street: Street) -> None:
    with window.open(street.modest) as page:
        page.goto(f"{window.site.workspace(street.modest.slug)}/characters/new/")
        face = page.locator(".sketch img")
        expect(face).to_be_visible()
        before = face.get_attribute("src")
        page.get_by_label("Name").fill("Secret")
        with page.expect_response("**/characters/preview/**") as answer:
            steps.choose(page, "kind", "penguin")
        expect(face).not_to_have_attribute("src", before or "")
        assert steps.is_painted(face)
        assert "Secret" not in answer.value.url and "csrf" not in answer.value.url


def _reader(site: Site, home: Home) -> str:
    return f"{site.workspace(home.slug)}/books/{home.books['ready'].id}/read/"
