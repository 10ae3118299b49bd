"""Sample books, and what can be read back out of a printed one."""

import base64
import io
import struct
import zlib
from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple

import pypdf

from shared_apps.ai.ports import Provenance
from shared_apps.ai.vocabulary import ArtStyle, ReadingLevel
from tenant_apps.publishing.typesetting.compiler import typeset
from tenant_apps.publishing.typesetting.printed_book import PrintedBook, PrintedPage

BEFORE_STORY = 3  # cover, bookplate, title
AFTER_STORY = 3  # the end, colophon, back
STUDIO = Provenance(provider="studio", model="studio-1", template="t1", seed=4711)
LONG = "It was a very long night, and nobody in the valley could sleep, for the moon kept humming one tune. "


def png(shade: int = 120, side: int = 16) -> bytes:
    """A plain grey picture, ``side`` pixels square."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">L", len(data)) + kind + data + struct.pack(">L", zlib.crc32(kind + data))

    rows = (b"\0" + bytes([shade]) * side) * side
    header = struct.pack(">LLBBBBB", side, side, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


# Eight green pixels square, in the other kinds of picture that typst reads.
JPEG = base64.b64decode(
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqm"
    "x5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKT/wAARCAAIAAgD"
    "ASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAT/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAAAAAAAAAAAAAAA//EABQRAQAA"
    "AAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/AIgBgf/Z"
)
WEBP = base64.b64decode("UklGRh4AAABXRUJQVlA4TBEAAAAvB8ABAAfQtb6Up/+BiOh/AAA=")
GIF = base64.b64decode("R0lGODdhCAAIAIEAAC9rPAAAAAAAAAAAACwAAAAACAAIAAAIDwABCBxIsKDBgwgTKkwYEAA7")


def page(number: int = 1, text: str = "Mira saw a light.", **changes: Any) -> PrintedPage:
    facts: dict[str, Any] = {"number": number, "text": text, "picture": png(number), "alt": f"Scene {number}"}
    return PrintedPage(**facts | changes)


def book(*pages: PrintedPage, **changes: Any) -> PrintedBook:
    facts: dict[str, Any] = {
        "title": "Mira and the Light",
        "cast_names": ("Mira", "Old Bear"),
        "byline": "Made by the Maple family",
        "cover": png(),
        "cover_alt": "Mira on a hill",
        "pages": pages or (page(1), page(2, "“I am lost,” said the light.")),
        "level": ReadingLevel.EARLY,
        "style": ArtStyle.PAPERCUT,
        "made_on": date(2026, 11, 22),
        "reading_grade": 1.4,
        "idea": "a shy fox who finds a star",
        "words_by": STUDIO,
        "pictures_by": STUDIO,
    }
    return PrintedBook(**facts | changes)


def read(printed: PrintedBook) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(typeset(printed)))


def text_of(reader: pypdf.PdfReader, first: int = 0, last: int | None = None) -> str:
    """What can be copied out of these pages, white space evened out, places to break removed."""
    raw = "\n".join(sheet.extract_text() for sheet in reader.pages[first:last])
    return " ".join(raw.replace("\u200b", "").split())


def story_of(reader: pypdf.PdfReader) -> str:
    return text_of(reader, BEFORE_STORY, -AFTER_STORY)


def elements(reader: pypdf.PdfReader) -> list[tuple[str, str]]:
    """Each element of the structure tree in reading order, with its alternative text."""

    def walk(node: Any) -> Iterator[tuple[str, str]]:
        node = node.get_object()
        if isinstance(node, list):
            for child in node:
                yield from walk(child)
        elif isinstance(node, dict) and "/S" in node:
            yield str(node["/S"]), str(node.get("/Alt", ""))
            yield from walk(node.get("/K", pypdf.generic.ArrayObject()))

    root: Any = reader.trailer["/Root"]
    return list(walk(root["/StructTreeRoot"]["/K"]))


def fonts(reader: pypdf.PdfReader) -> dict[str, bool]:
    """Font names without their subset prefix, and whether the font itself is in the file."""
    found: dict[str, bool] = {}
    for sheet in reader.pages:
        resources: Any = sheet["/Resources"]
        for font in resources.get("/Font", {}).values():
            descriptor = font.get_object()["/DescendantFonts"][0].get_object()["/FontDescriptor"]
            name = str(descriptor["/FontName"]).lstrip("/").split("+")[-1]
            found[name] = any(key in descriptor for key in ("/FontFile", "/FontFile2", "/FontFile3"))
    return found


class Run(NamedTuple):
    """Words set in one go: where they begin on their page, in points from its lower left, and their size."""

    words: str
    x: float
    y: float
    size: float


def runs(reader: pypdf.PdfReader, number: int) -> list[Run]:
    found: list[Run] = []

    def visit(words: str, matrix: list[float], line: list[float], _font: object, size: float) -> None:
        if words.strip():
            found.append(Run(words, matrix[4] + matrix[0] * line[4], matrix[5] + matrix[3] * line[5], size))

    reader.pages[number].extract_text(visitor_text=visit)
    return found
