"""The data for the typst template, as JSON values: texts cleaned for print, and names of picture files."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from tenant_apps.publishing.typesetting import matter
from tenant_apps.publishing.typesetting.directions import isolate_run, isolated
from tenant_apps.publishing.typesetting.glyphs import missing_letters, printable
from tenant_apps.publishing.typesetting.printed_book import PrintedBook

COVER = "cover"
CLOTHS = 6
UNSPACED = r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3000-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff"
"""Thai, Lao, Burmese, Khmer, Chinese, Japanese and Korean: typst knows where a line may end."""
LONG_WORD = re.compile(rf"[^\s{UNSPACED}]{{25,}}")
REGION = re.compile(r"-([A-Za-z]{2})\b")
PLACE_TO_BREAK = "\u200b"

HAN_OF_LANGUAGE = (("ja", "JP"), ("ko", "KR"), ("zh.*(HK|MO)", "HK"), ("zh.*(TW|Hant)", "TC"), ("zh", "SC"))
HAN_OF_SCRIPT = (("[\u3040-\u30ff]", "JP"), ("[\u1100-\u11ff\uac00-\ud7af]", "KR"), ("[\u3100-\u312f]", "TC"))

Pictures = Mapping[str, str]


def page_key(index: int) -> str:
    return f"page-{index}"


def lay_out(book: PrintedBook, pictures: Pictures) -> dict[str, Any]:
    """The template's data. ``pictures`` has file names by ``COVER`` and ``page_key``; a missing one prints a frame."""
    title = line(book.title) or matter.UNTITLED
    cast = [_breakable(isolate_run(name)) for name in map(_one_line, book.cast_names) if name]
    return {
        "title": title,
        "subtitle": line(book.subtitle),
        "dedication": [row for rows in paragraphs(book.dedication) for row in rows],
        "byline": line(book.byline),
        "language": book.language.split("-")[0].lower(),
        "region": region[1] if (region := REGION.search(book.language)) else None,
        "level": book.level.value,
        "cloth": sum(title.encode()) % CLOTHS,
        "cover": pictures.get(COVER),
        "cover_alt": line(book.cover_alt) or f"Cover picture of “{title}”",
        "cast": matter.cast(cast),
        "cover_line": matter.cover_cast(cast) or line(book.byline),
        "colophon": matter.colophon(book, missing=missing_letters(texts_of(book))),
        "han": han_font(book.language, "".join(texts_of(book))),
        "pages": [
            {
                "number": page.number,
                "paragraphs": paragraphs(page.text),
                "picture": pictures.get(page_key(index)),
                "scene": line(page.alt),
                "alt": line(page.alt) or f"Picture for page {page.number}",
            }
            for index, page in enumerate(book.pages)
        ],
    }


def line(text: str) -> str:
    """Printable, on one line."""
    return _breakable(isolated(_one_line(text)))


def _one_line(text: str) -> str:
    return " ".join(printable(text).split())


def paragraphs(text: str) -> list[list[str]]:
    """Paragraphs, separated by blank lines, each as a list of its lines: a verse keeps its line breaks."""
    parts = printable(text).split("\n\n")
    lines = ([_breakable(isolated(" ".join(row.split()))) for row in part.split("\n")] for part in parts)
    return [kept for kept in ([row for row in part if row] for part in lines) if kept]


def han_font(language: str, text: str) -> str:
    """The font family for Han letters: some, such as 直 and 骨, have other forms in each country."""
    country = next((font for code, font in HAN_OF_LANGUAGE if re.match(code, language, re.IGNORECASE)), "")
    return f"Noto Sans CJK {country or next((font for script, font in HAN_OF_SCRIPT if re.search(script, text)), 'SC')}"


def _breakable(text: str) -> str:
    """The text with break points in words that are longer than a line ("AAAAAAAA…")."""
    return LONG_WORD.sub(lambda word: PLACE_TO_BREAK.join(re.findall(r".{1,12}", word[0])), text)


def texts_of(book: PrintedBook) -> Iterator[str]:
    """All texts of the book itself."""
    yield from (book.title, book.subtitle, book.dedication, book.byline, book.idea, *book.cast_names)
    yield from (text for page in book.pages for text in (page.text, page.alt))
