"""By keyboard: every control is reachable, the focus is visible, and Escape closes menus."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser import steps
from tests.browser.homes import Street
from tests.browser.windows import Windows

NUMBER_ALL = """() => {
  const visible = (element) => element.checkVisibility({ visibilityProperty: true });
  const all = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")];
  const stops = all.filter((e) => visible(e) && !e.disabled && e.tabIndex >= 0 && e.type !== "hidden");
  const groups = new Set();
  let count = 0;
  for (const stop of stops) {
    if (stop.type === "radio") {  // one stop a group; arrow keys do the rest
      if (groups.has(stop.name)) continue;
      groups.add(stop.name);
    }
    count += 1;
  }
  return count;
}"""
WHERE = """() => {
  const here = document.activeElement;
  if (!here || here === document.body) return null;
  window.visited ??= new Map();
  const key = here.type === "radio" ? `radio ${here.name}` : here;
  if (!visited.has(key)) visited.set(key, visited.size);
  const ringed = (e) => {
    const style = getComputedStyle(e);
    return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
  };
  const box = here.getBoundingClientRect();
  const around = (e) => (e.parentElement ? [e.parentElement, ...around(e.parentElement)] : []);
  return {
    number: visited.get(key),
    what: here.outerHTML.slice(0, 120),
    ringed: [here, ...here.parentElement.children, ...here.children, ...around(here)].some(ringed),
    inSight: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
  };
}"""


def _walk(page: Page) -> int:
    """Press Tab from top to bottom. Returns the number of stops."""
    stops = 0
    for _ in range(120):
        page.keyboard.press("Tab")
        where = page.evaluate(WHERE)
        if where is None or where["number"] < stops:
            return stops
        assert where["ringed"], f"focus cannot be seen on {where['what']}"
        assert where["inSight"], f"focus is out of sight on {where['what']}"
        stops = where["number"] + 1
    raise AssertionError("the keyboard never came to the end of the page")


PLACES = {
    "shelf": "/",
    "brief": "/books/new/",
    "cast": "/characters/",
    "character": "/characters/new/",
    "book": "/books/{book}/",
    "reader": "/books/{book}/read/2/",
}


@pytest.mark.parametrize("place", PLACES)
def test_every_control_is_reached_and_seen(window: Windows, street: Street, place: str) -> None:
    with window.open(street.modest) as page:
        path = PLACES[place].format(book=street.modest.books["ready"].id)
        page.goto(window.site.workspace(street.modest.slug) + path)
        expected = page.evaluate(NUMBER_ALL)
        assert expected > 3
        assert _walk(page) == expected


@pytest.mark.parametrize("path", ["/", "/accounts/login/", "/accounts/signup/"])
def test_every_control_of_the_entrance_is_reached_and_seen(window: Windows, path: str) -> None:
    with window.open() as page:
        page.goto(window.site.apex + path)
        expected = page.evaluate(NUMBER_ALL)
        assert _walk(page) == expected


def test_a_link_skips_to_the_page(window: Windows, street: Street) -> None:
    with window.open(street.modest) as page:
        page.goto(window.site.workspace(street.modest.slug))
        page.keyboard.press("Tab")
        expect(page.get_by_role("link", name="Skip to the page")).to_be_in_viewport()
        page.keyboard.press("Enter")
        expect(page.locator("main")).to_be_focused()


def test_escape_closes_a_menu_and_leads_back(window: Windows, street: Street) -> None:
    with window.open(street.modest) as page:
        page.goto(window.site.workspace(street.modest.slug))
        menu, item = page.locator("details.menu summary"), page.locator("details.menu").get_by_role("link").first
        menu.focus()
        page.keyboard.press("Enter")
        expect(item).to_be_visible()
        page.keyboard.press("Tab")
        expect(item).to_be_focused()
        page.keyboard.press("Escape")
        expect(item).to_be_hidden()
        expect(menu).to_be_focused()


def test_a_book_is_asked_for_and_read_with_keys_alone(window: Windows, street: Street) -> None:
    with window.open(street.lively) as page:
        page.goto(f"{window.site.workspace(street.lively.slug)}/books/new/")
        page.get_by_label("What is your story about?").focus()
        page.keyboard.type("A lamp that is afraid of the day")
        _tab_to(page, "#id_pages")
        page.keyboard.press("Control+A")
        page.keyboard.type("4")
        _tab_to(page, "input[name=level]:checked")
        page.keyboard.press("ArrowRight")
        expect(page.locator("input[name=level][value=growing]")).to_be_checked()
        _tab_to(page, "button.button--big")
        page.keyboard.press("Enter")
        steps.see_the_end(page)
        _tab_to(page, "a.button--big")
        page.keyboard.press("Enter")
        _turn_pages_by_keys(page)


def _turn_pages_by_keys(page: Page) -> None:
    place = page.locator("#reader-place")
    expect(place).to_have_text("Cover")
    page.wait_for_load_state()  # until then nobody hears a key
    for key, there in (
        ("ArrowRight", "Page 1 of 4"),
        ("Space", "Page 2 of 4"),
        ("PageDown", "Page 3 of 4"),
        ("Shift+Space", "Page 2 of 4"),
        ("ArrowLeft", "Page 1 of 4"),
        ("End", "The end"),
        ("Home", "Cover"),
        ("ArrowRight", "Page 1 of 4"),
    ):
        page.keyboard.press(key)
        expect(place).to_have_text(there)
    _tab_to(page, "a[rel=next]")
    page.keyboard.press("Enter")
    expect(place).to_have_text("Page 2 of 4")
    expect(page.locator("a[rel=next]")).to_be_focused()
    _tab_to(page, ".reader__bar summary")
    page.keyboard.press("Enter")
    page.keyboard.press("Escape")
    expect(page.locator(".reader__bar details")).not_to_have_attribute("open", "")
    expect(place).to_have_text("Page 2 of 4")
    page.keyboard.press("Escape")
    expect(page).to_have_url(re.compile(r"/books/[0-9a-f-]{36}/$"))


def _tab_to(page: Page, selector: str) -> None:
    for _ in range(60):
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"the keyboard does not reach {selector}")
