"""The press: what a reader, a screen reader and a printer find in the PDF."""

import io
import re
import struct
import zlib
from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple

import pypdf
import pytest
from pydantic import ValidationError

from shared_apps.ai.ports import Provenance
from shared_apps.ai.vocabulary import ArtStyle, ReadingLevel
from tenant_apps.publishing.typesetting import PrintedBook, PrintedPage, missing_letters, typeset

BEFORE_STORY = 3  # cover, bookplate, title
AFTER_STORY = 3  # the end, colophon, back
STUDIO = Provenance(provider="studio", model="studio-1", template="t1", seed=4711)
LONG = "It was a very long night, and nobody in the valley could sleep, for the moon kept humming one tune. "
HOSTILE = '#import "x": * $ x^2 $ \\ *bold* _it_ <script>alert(1)</script> @ref `code` // c /* d */ #panic() [x] = H'


def png(shade: int = 120, side: int = 16) -> bytes:
    """A plain grey picture, ``side`` pixels square."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">L", len(data)) + kind + data + struct.pack(">L", zlib.crc32(kind + data))

    rows = (b"\0" + bytes([shade]) * side) * side
    header = struct.pack(">LLBBBBB", side, side, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


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


@pytest.mark.parametrize("pages", [1, 4, 12, 32])
def test_each_page_of_the_story_is_a_spread_between_covers(pages: int) -> None:
    reader = read(book(*(page(number) for number in range(1, pages + 1))))
    assert len(reader.pages) == BEFORE_STORY + 2 * pages + AFTER_STORY
    assert {(sheet.mediabox.width, sheet.mediabox.height) for sheet in reader.pages} == {(612, 612)}


def test_picture_lies_left_and_words_right() -> None:
    reader = read(book(page(1, "Hello there.")))
    left, right = reader.pages[BEFORE_STORY], reader.pages[BEFORE_STORY + 1]
    assert (len(left.images), left.extract_text().strip()) == (1, "")
    assert (len(right.images), right.extract_text().split()) == (0, ["Hello", "there.", "1"])
    assert BEFORE_STORY % 2 == 1, "an even page, which is a left one"


def test_the_document_names_itself_and_its_language() -> None:
    reader = read(book(language="fr-CA"))
    root: Any = reader.trailer["/Root"]
    assert reader.metadata is not None
    assert (reader.metadata.title, reader.metadata.author) == ("Mira and the Light", "Made by the Maple family")
    assert (root["/Lang"], root["/MarkInfo"]["/Marked"]) == ("fr", True)
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]


def test_it_claims_the_standards_for_archives_and_accessibility() -> None:
    root: Any = read(book()).trailer["/Root"]
    claims = root["/Metadata"].get_data().decode()
    assert re.search(r"pdfuaid:part[>=\"]+1", claims)
    assert re.search(r"pdfaid:part[>=\"]+2", claims)
    assert re.search(r"pdfaid:conformance[>=\"]+A", claims)


def test_every_picture_has_its_words_in_reading_order() -> None:
    found = elements(read(book(page(1, alt="A hill"), page(2, alt=""))))
    assert [alt for kind, alt in found if kind == "/Figure"] == ["Mira on a hill", "A hill", "Picture for page 2"]
    assert [kind for kind, _ in found if kind in {"/Title", "/H1"}] == ["/Title", "/H1", "/H1"]


def test_only_shipped_fonts_are_used_and_all_are_embedded() -> None:
    found = fonts(read(book(page(1, "Ελένη, Дмитро, שלום, أحمد, अनीता, สมชาย 🐉"))))
    assert all(found.values())
    assert set(found) >= {"Andika", "FrauncesTitle-Regular", "AtkinsonHyperlegibleNext-Regular", "NotoEmoji-Regular"}
    assert all(name.startswith(("Andika", "Fraunces", "Atkinson", "Noto")) for name in found)


@pytest.mark.parametrize(
    "text", [HOSTILE, "= Not a heading", "- no list", "http://example.org #link(1)", "\\u{41} ~ --- ..."]
)
def test_hostile_words_are_only_words(text: str) -> None:
    reader = read(book(page(1, text), title=text, cast_names=(text,), byline=text, idea=text))
    assert story_of(reader) == f"{text} 1"
    assert text in text_of(reader, 0, 1)
    assert text in text_of(reader, 2, 3)
    assert f"“{text}”" in text_of(reader, -2, -1)
    assert not any("/Annots" in sheet for sheet in reader.pages)


def test_control_and_direction_marks_are_not_printed() -> None:
    reader = read(book(page(1, "Mi\x00ra\x1b[0m \u202eevil\u202c \ud800end\r\n\r\nNext."), title="\x00\u202e"))
    assert story_of(reader) == "Mira[0m evil end Next. 1"
    assert reader.metadata is not None
    assert reader.metadata.title == "A story"


def test_letters_that_no_font_has_are_left_out_and_the_colophon_says_so() -> None:
    printed = book(page(1, "Mira met 小明 and 小."), cast_names=("小明", "Mira"))
    reader = read(printed)
    assert missing_letters(part.text for part in printed.pages) == ("小", "明")
    assert story_of(reader) == "Mira met and . 1"
    assert "with Mira" in text_of(reader, 0, 1)
    assert "2 different letters or signs of this book" in text_of(reader, -2, -1)
    assert "Not printed" not in text_of(read(book()), -2, -1)


@pytest.mark.parametrize("level", list(ReadingLevel))
@pytest.mark.parametrize("times", [1, 6, 12, 60])
def test_long_text_is_never_lost(level: ReadingLevel, times: int) -> None:
    text = " ".join(f"{LONG}({count})" for count in range(times))
    reader = read(book(page(1, text), page(2, "Then it stopped."), level=level))
    printed = re.sub(r" 1(?= |$)", "", story_of(reader))
    assert printed == " ".join(text.split()) + " Then it stopped. 2"
    assert len(reader.pages) % 2 == 0, "pictures stay on the left"


def test_words_stay_inside_the_safe_area() -> None:
    crowded = page(1, "A" * 400 + " " + LONG * 9)
    reader = read(book(crowded, title="W" * 90, cast_names=("Wolfram",) * 32, idea=LONG * 5))
    seen = [run for number in range(len(reader.pages)) for run in runs(reader, number)]
    assert len(seen) > 20
    assert [run for run in seen if not (36 <= run.x <= 576 and 36 <= run.y <= 576)] == []


@pytest.mark.parametrize(("level", "least"), [("early", 16), ("growing", 14), ("confident", 13)])
def test_story_type_is_large_and_shrinks_only_so_far(level: str, least: float) -> None:
    short = read(book(page(1, "Hello."), level=level))
    crowded = read(book(page(1, LONG * 30), level=level))
    size_of = {run.words.strip(): run.size for run in runs(short, BEFORE_STORY + 1)}
    assert size_of["Hello."] > least
    assert {run.size for run in runs(crowded, BEFORE_STORY + 1) if run.words.strip() != "1"} == {least}


@pytest.mark.parametrize("picture", [None, b"", b"not a picture", png()[:50], b"\x89PNG\r\n\x1a\nbroken", b"<svg/>"])
def test_a_picture_that_is_missing_or_broken_leaves_an_empty_frame(picture: bytes | None) -> None:
    reader = read(book(page(1, picture=picture, alt="A boat at sea"), page(2), cover=picture))
    assert len(reader.pages) == BEFORE_STORY + 4 + AFTER_STORY
    assert text_of(reader, BEFORE_STORY, BEFORE_STORY + 1).endswith("Here is room to draw it. A boat at sea")
    assert [alt for kind, alt in elements(reader) if kind == "/Figure"] == ["Scene 2"]


def test_a_broken_picture_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    typeset(book(page(1, picture=png()[:50])))
    assert "page-0" in caplog.text


def test_the_colophon_says_how_the_book_was_made() -> None:
    colophon = text_of(read(book()), -2, -1)
    for fact in (
        "“a shy fox who finds a star”",
        "by StorySprout’s built-in studio, a program that needs no online service (seed 4711)",
        "in the style “paper cut”",
        "Early reader (ages 3 to 5). Flesch–Kincaid grade 1.4; an estimate, for a story of only 10 words.",
        "Andika",
        "22 November 2026",
    ):
        assert fact in colophon


def test_the_colophon_names_an_outside_provider_and_a_sure_grade() -> None:
    painter = Provenance(provider="openai", model="flare", template="t3", seed=1)
    colophon = text_of(read(book(page(1, "word " * 100), pictures_by=painter, words_by=None)), -2, -1)
    assert "by an artificial intelligence (openai, model flare)" in colophon
    assert "Told" not in colophon
    assert "estimate" not in colophon


def test_many_names_are_counted_on_the_cover_and_listed_on_the_title_page() -> None:
    reader = read(book(cast_names=tuple(f"Pupil {number}" for number in range(32))))
    assert "with Pupil 0, Pupil 1, Pupil 2 and 29 friends" in text_of(reader, 0, 1)
    assert "Pupil 30 and Pupil 31" in text_of(reader, 2, 3)


def test_the_same_book_is_the_same_bytes() -> None:
    assert typeset(book()) == typeset(book())


@pytest.mark.parametrize("changes", [{"pages": ()}, {"language": "#x"}, {"level": "genius"}])
def test_a_book_that_makes_no_sense_is_refused_before_the_press(changes: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        PrintedBook(**book().model_dump() | changes)
