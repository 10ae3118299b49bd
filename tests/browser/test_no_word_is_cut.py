"""No word of a page is cut off, at any window size, text size and font, and in print."""

import random
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Page, ViewportSize

from shared_apps.ai.ports import Brief, PageDraft, StoryRequest
from shared_apps.ai.studio.storyteller import StudioStoryteller
from shared_apps.ai.vocabulary import ReadingLevel
from tests.browser.homes import Street
from tests.browser.windows import Windows

IDEAS = ("A shy dragon who is afraid of the dark", "Two penguins build a boat", "The robot who wanted to grow a garden")
WINDOWS: tuple[ViewportSize, ...] = tuple(
    {"width": width, "height": height}
    for width, height in ((640, 400), (844, 390), (1280, 800), (390, 844), (320, 640), (568, 320), (1024, 1366))
)
"""640 × 400 is 1280 × 800 at 200 % zoom."""
SHEET: ViewportSize = {"width": 718, "height": 1047}
"""A4 with the browser's margins."""

MEASURE = """async ({ texts, selector }) => {
  await Promise.all(["1em Andika", "1em OpenDyslexic"].map((font) => document.fonts.load(font)));
  const root = document.documentElement;
  const spread = document.querySelector(".spread");
  const story = spread.querySelector(selector);
  const number = spread.querySelector(".spread__number");
  const faults = [];
  const linesOf = (element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return [...range.getClientRects()];
  };
  for (const [level, text] of texts) {
    spread.dataset.level = level;
    story.textContent = text;
    for (const font of ["", "dyslexic"]) {
      for (const size of ["", "large"]) {
        root.dataset.reading = font;
        root.dataset.readingSize = size;
        const where = `${level} ${font || "andika"} ${size || "normal"}`;
        const lines = linesOf(story);
        const low = Math.max(...lines.map((line) => line.bottom));
        const right = Math.max(...lines.map((line) => line.right));
        if (scrollX + right > root.clientWidth + 1) faults.push(`${where}: right`);
        if (Math.min(...lines.map((line) => line.left)) < 0) faults.push(`${where}: left`);
        if (scrollY + Math.min(...lines.map((line) => line.top)) < 0) faults.push(`${where}: above`);
        if (scrollY + low > root.scrollHeight + 1) faults.push(`${where}: below the end of the page`);
        const end = number?.checkVisibility() ? number.getBoundingClientRect().top : low;
        if (low > end + 1) faults.push(`${where}: on the number`);
        for (let box = story.parentElement; box && box !== document.body; box = box.parentElement) {
          const edge = box.getBoundingClientRect();
          if (box.scrollHeight > box.clientHeight + 1 && getComputedStyle(box).overflowY !== "visible")
            faults.push(`${where}: cut by ${box.className}`);
          if (low > edge.bottom + 1) faults.push(`${where}: out of ${box.className || box.tagName}`);
        }
        if (parseFloat(getComputedStyle(story).fontSize) < 20) faults.push(`${where}: too small to read`);
      }
    }
  }
  return faults;
}"""


@pytest.fixture(scope="module")
def texts() -> list[tuple[str, str]]:
    """Of each level the longest page of many books from the studio, and the longest that others are asked for."""
    lot = random.Random(1)
    found = []
    for level in ReadingLevel.values:
        briefs = [
            Brief(idea=idea, cast=(), pages=12, level=level, style="papercut", language="en", seed=lot.randrange(2**31))
            for idea in IDEAS * 4
        ]
        told = (piece for brief in briefs for piece in StudioStoryteller().tell(StoryRequest(brief=brief)))
        found.append((level, max((piece.text for piece in told if isinstance(piece, PageDraft)), key=len)))
    found.append(("confident", " ".join(["The lighthouse keeper's granddaughter hesitated."] * 20)))
    return found


def ways(page: Page) -> Iterator[str]:
    """The window in each size, and the sheet that a browser prints."""
    for size in WINDOWS:
        page.set_viewport_size(size)
        yield f"{size['width']} × {size['height']}"
    page.emulate_media(media="print")
    page.set_viewport_size(SHEET)
    yield "print"
    page.emulate_media(media="screen")


def faults(page: Page, texts: list[tuple[str, str]], selector: str) -> list[str]:
    asked: dict[str, Any] = {"texts": texts, "selector": selector}
    return [f"{way}: {fault}" for way in ways(page) for fault in page.evaluate(MEASURE, asked)]


def test_the_reader_cuts_no_word(window: Windows, street: Street, texts: list[tuple[str, str]]) -> None:
    with window.open(street.modest) as page:
        page.goto(f"{window.site.workspace(street.modest.slug)}/books/{street.modest.books['ready'].id}/read/2/")
        assert faults(page, texts, ".story") == []


def test_the_cover_shows_its_whole_title(window: Windows, street: Street) -> None:
    longest = [("early", ("Extraordinarily long title of the " * 4)[:120])]
    with window.open(street.modest) as page:
        page.goto(f"{window.site.workspace(street.modest.slug)}/books/{street.modest.books['ready'].id}/read/")
        assert faults(page, longest, ".spread__title") == []


def test_the_book_in_the_making_cuts_no_word(window: Windows, street: Street, texts: list[tuple[str, str]]) -> None:
    window.expect_errors("ERR_INTERNET_DISCONNECTED", "error: htmx:")
    with window.open(street.full) as page:
        page.goto(f"{window.site.workspace(street.full.slug)}/books/{street.full.books['making'].id}/making/")
        page.evaluate(
            "document.getElementById('making').replaceWith(document.getElementById('making').cloneNode(true))"
        )
        assert faults(page, texts, ".story") == []


def test_print_is_dark_on_light(window: Windows, street: Street) -> None:
    with window.open(street.modest, color_scheme="dark") as page:
        page.goto(f"{window.site.workspace(street.modest.slug)}/books/{street.modest.books['ready'].id}/read/2/")
        page.emulate_media(media="print")
        assert page.evaluate("getComputedStyle(document.querySelector('.story')).color") == "rgb(43, 42, 38)"
