"""A page weighs under 200 KB without its pictures, so that it opens on a slow line."""

import gzip
import re
from pathlib import Path

import pytest

from tests.design.tokens import CSS, STATIC, TEMPLATES

LIMIT = 200 * 1000
LATIN_UI = ("fonts/fraunces-soft-wonk-latin.woff2", "fonts/atkinson-hyperlegible-next-latin.woff2")
LEFT_OUT = {"vendor/htmx-ext-sse.min.js", "js/forms.js", "css/shelf.css"}
"""What the reader does without: there nothing is sent, nothing changes, and one book is open."""

READER = ("css/reader.css", "js/reader.js")
MAKING = ("vendor/idiomorph-ext.min.js", "js/pictures.js")
HTML = 12_000  # a full page, compressed, with room to spare


def sent(path: Path) -> int:
    """Bytes on the wire: fonts are compressed already, the rest is served as gzip."""
    data = path.read_bytes()
    return len(data) if path.suffix == ".woff2" else len(gzip.compress(data, 6))


def shell() -> set[str]:
    found = set(re.findall(r"{% static '([^']+)' %}", (TEMPLATES / "base.html").read_text()))
    return {name for name in found if not name.startswith("img/")}


PAGES = {
    "any page": shell() | set(LATIN_UI),
    "a book in the making": shell() | set(LATIN_UI) | {*MAKING, "fonts/andika-latin-400.woff2"},
    "the reader": shell() - LEFT_OUT | {*LATIN_UI, *READER, "fonts/andika-latin-400.woff2"},
    "the reader in OpenDyslexic": shell() - LEFT_OUT - {LATIN_UI[0]}
    | {LATIN_UI[1], *READER, "fonts/opendyslexic-latin-400.woff2"},
    "a page with all the letters of Latin": shell()
    | {*LATIN_UI, *(name.replace("latin", "latin-ext") for name in LATIN_UI)},
}


@pytest.mark.parametrize("page", PAGES)
def test_page_is_light(page: str) -> None:
    weight = HTML + sent(STATIC / "img" / "icons.svg") + sum(sent(STATIC / name) for name in PAGES[page])
    assert weight < LIMIT, f"{page} weighs {weight:,} bytes"


def test_every_style_sheet_is_used() -> None:
    pages = "".join(path.read_text() for path in TEMPLATES.rglob("*.html"))
    assert {path.name for path in CSS.glob("*.css") if f"css/{path.name}" not in pages} == set()


def test_fonts_that_the_styles_name_are_there() -> None:
    named = set(re.findall(r"\.\./fonts/([\w.-]+)", (CSS / "base.css").read_text()))
    assert named == {path.name for path in (STATIC / "fonts").glob("*.woff2")}
