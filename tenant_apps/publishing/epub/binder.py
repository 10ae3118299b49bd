"""A PrintedBook as the bytes of an EPUB (https://www.w3.org/TR/epub-33/), the same bytes each time."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, time
from io import BytesIO
from pathlib import Path
from uuid import UUID
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from django.template.loader import render_to_string

from tenant_apps.publishing.epub.fitting import SIDE, fitted
from tenant_apps.publishing.typesetting import matter
from tenant_apps.publishing.typesetting.compiler import PICTURE_KINDS
from tenant_apps.publishing.typesetting.glyphs import FOLDERS
from tenant_apps.publishing.typesetting.printed_book import PrintedBook

FONT = "Andika-Regular.ttf"
MEDIA_TYPES = {"png": "image/png", "jpg": "image/jpeg", "gif": "image/gif", "webp": "image/webp"}
UNREADABLE = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 has no way to contain."""

RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur", "yi", "ps", "sd", "ug", "dv"})
LONG_AGO = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True)
class Sheet:
    """One page of the EPUB: a file with a title, on the left or right of a spread."""

    name: str
    title: str
    side: str
    html: str
    is_in_contents: bool = True
    number: int | None = None


@dataclass
class _Binding:
    """The files of a book while it is bound."""

    book: PrintedBook
    pictures: dict[str, tuple[str, bytes]] = field(default_factory=dict)
    sheets: list[Sheet] = field(default_factory=list)

    @property
    def is_right_to_left(self) -> bool:
        return self.book.language.split("-")[0].lower() in RIGHT_TO_LEFT

    def add(self, template: str, name: str, title: str, *, first: bool, **context: object) -> None:
        """Render a page. ``first`` says whether it is the one that is read first of its spread."""
        side = "left" if first != self.is_right_to_left else "right"
        values = {"book": self.book, "title": title, "side": SIDE, "rtl": self.is_right_to_left, **context}
        number = context.get("number")
        html = render_to_string(f"publishing/epub/{template}.xhtml", values)
        in_contents = template != "picture" and not context.get("goes_on")
        place = int(str(number)) if number and in_contents else None
        self.sheets.append(Sheet(name, title, side, html, in_contents, place))

    def picture(self, data: bytes | None, name: str) -> str:
        """Take a picture in; its path in the book, empty for none or for one of an unknown kind."""
        kind = next((kind for magic, kind in PICTURE_KINDS.items() if data and data.startswith(magic)), None)
        if not data or kind is None:
            return ""
        self.pictures[f"pictures/{name}.{kind}"] = (MEDIA_TYPES[kind], data)
        return f"pictures/{name}.{kind}"


def bind(book: PrintedBook, *, book_id: UUID) -> bytes:
    """The book as one EPUB 3: fixed layout, a picture page and a word page for each page of the story.

    Texts are data and never markup. Words that do not fit on one page go on the next.
    """
    binding = _Binding(_readable(book))
    _add_front(binding)
    for index, _ in enumerate(binding.book.pages):
        _add_page(binding, index)
    rows = [{"label": label, "sentence": sentence} for label, sentence in matter.colophon(binding.book, missing=())]
    binding.add("colophon", "colophon", "How this book was made", first=True, rows=rows)
    return _zipped(_files(binding, book_id))


def paragraphs_of(text: str) -> list[list[str]]:
    """Paragraphs, separated by blank lines, each as a list of its lines."""
    parts = re.split(r"\n[ \t]*\n", text.replace("\r\n", "\n").replace("\r", "\n"))
    lines = ([" ".join(row.split()) for row in part.split("\n")] for part in parts)
    return [kept for kept in ([row for row in part if row] for part in lines) if kept]


def _add_front(binding: _Binding) -> None:
    book = binding.book
    cover = binding.picture(book.cover, "cover")
    alt = book.cover_alt or f"The cover of {book.title}"
    binding.add("cover", "cover", "Cover", first=False, picture=cover, alt=alt)
    dedication = [row for rows in paragraphs_of(book.dedication) for row in rows]
    binding.add("title", "title", "Title page", first=True, cast=matter.cast(book.cast_names), dedication=dedication)


def _add_page(binding: _Binding, index: int) -> None:
    page = binding.book.pages[index]
    name, title = f"page-{index + 1:02}", f"Page {page.number}"
    picture = binding.picture(page.picture, name)
    if picture:
        alt = page.alt or f"The picture of page {page.number}"
        binding.add("picture", f"{name}-picture", f"{title}: the picture", first=True, picture=picture, alt=alt)
    for part, (size, paragraphs) in enumerate(fitted(paragraphs_of(page.text), binding.book.level)):
        own = f"{name}-{part + 1}" if part else name
        context = {"number": page.number, "size": size, "paragraphs": paragraphs, "goes_on": part > 0}
        binding.add("words", own, title, first=bool(part % 2), **context)


def _files(binding: _Binding, book_id: UUID) -> Iterator[tuple[str, str | bytes]]:
    book, sheets = binding.book, binding.sheets
    made = datetime.combine(book.made_on, time(12), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    context = {
        "book": book,
        "book_id": book_id,
        "made": made,
        "sheets": sheets,
        "contents": [sheet for sheet in sheets if sheet.is_in_contents],
        "numbered": [sheet for sheet in sheets if sheet.number],
        "first_page": next((sheet for sheet in sheets if sheet.number), sheets[0]),
        "pictures": [
            {"path": path, "media_type": media_type, "id": Path(path).stem, "is_cover": Path(path).stem == "cover"}
            for path, (media_type, _) in binding.pictures.items()
        ],
        "font": FONT,
        "side": SIDE,
        "rtl": binding.is_right_to_left,
    }
    yield "META-INF/container.xml", render_to_string("publishing/epub/container.xml", context)
    yield "book/package.opf", render_to_string("publishing/epub/package.opf", context)
    yield "book/nav.xhtml", render_to_string("publishing/epub/nav.xhtml", context)
    yield "book/book.css", render_to_string("publishing/epub/book.css", context)
    yield f"book/fonts/{FONT}", (FOLDERS[0] / FONT).read_bytes()
    for sheet in sheets:
        yield f"book/{sheet.name}.xhtml", sheet.html
    for path, (_, data) in binding.pictures.items():
        yield f"book/{path}", data


def _zipped(contents: Iterator[tuple[str, str | bytes]]) -> bytes:
    file = BytesIO()
    with ZipFile(file, "w") as archive:
        # Readers look for these bytes at this place: first, and not compressed.
        archive.writestr(ZipInfo("mimetype", LONG_AGO), "application/epub+zip", ZIP_STORED)
        for name, data in contents:
            archive.writestr(ZipInfo(name, LONG_AGO), data, ZIP_DEFLATED)
    return file.getvalue()


def _readable(book: PrintedBook) -> PrintedBook:
    """The book without the characters that XML cannot contain."""
    pages = tuple(page.model_copy(update=_clean(page.text, page.alt)) for page in book.pages)
    names = ("title", "subtitle", "dedication", "byline", "cover_alt", "idea")
    said: Mapping[str, str] = {name: _line(getattr(book, name)) for name in names}
    title = said["title"].strip() or matter.UNTITLED
    cast: Sequence[str] = tuple(_line(name) for name in book.cast_names)
    return book.model_copy(update={**said, "title": title, "cast_names": cast, "pages": pages})


def _clean(text: str, alt: str) -> dict[str, str]:
    return {"text": _line(text), "alt": _line(alt)}


def _line(text: str) -> str:
    return UNREADABLE.sub("", text)
