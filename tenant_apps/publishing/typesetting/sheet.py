"""What the template reads of a book: texts cleaned for print, and the names of picture files, as plain JSON values."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from tenant_apps.publishing.typesetting import words
from tenant_apps.publishing.typesetting.letters import missing_letters, printable
from tenant_apps.publishing.typesetting.printed import PrintedBook

COVER = "cover"
CLOTHS = 6
LONG_WORD = re.compile(r"[^\s\u0e00-\u0e7f]{25,}")  # Thai writes no spaces, and its words are found by typst
REGION = re.compile(r"-([A-Za-z]{2})\b")
PLACE_TO_BREAK = "\u200b"

Pictures = Mapping[str, str]


def page_key(index: int) -> str:
    return f"page-{index}"


def lay_out(book: PrintedBook, pictures: Pictures) -> dict[str, Any]:
    """``pictures`` names the files by ``COVER`` and ``page_key``; a key that it lacks prints an empty frame."""
    title = line(book.title) or words.UNTITLED
    cast = [name for name in map(line, book.cast_names) if name]
    return {
        "title": title,
        "byline": line(book.byline),
        "language": book.language.split("-")[0].lower(),
        "region": region[1] if (region := REGION.search(book.language)) else None,
        "level": book.level.value,
        "cloth": sum(title.encode()) % CLOTHS,
        "cover": pictures.get(COVER),
        "cover_alt": line(book.cover_alt) or f"Cover picture of “{title}”",
        "cast": words.cast(cast),
        "cover_line": words.cover_cast(cast) or line(book.byline),
        "colophon": words.colophon(book, left_out=len(missing_letters(_texts(book)))),
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
    return _breakable(" ".join(printable(text).split()))


def paragraphs(text: str) -> list[list[str]]:
    """Blank lines part paragraphs; within one, the lines as they were broken (a verse, a song)."""
    parts = printable(text).split("\n\n")
    lines = ([_breakable(" ".join(row.split())) for row in part.split("\n")] for part in parts)
    return [kept for kept in ([row for row in part if row] for part in lines) if kept]


def _breakable(text: str) -> str:
    """Lets a word that no line could hold ("AAAAAAAA…") go on in the next one."""
    return LONG_WORD.sub(lambda word: PLACE_TO_BREAK.join(re.findall(r".{1,12}", word[0])), text)


def _texts(book: PrintedBook) -> Iterator[str]:
    yield from (book.title, book.byline, book.idea, *book.cast_names)
    yield from (page.text for page in book.pages)
