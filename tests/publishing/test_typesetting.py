"""Typesetting: what a reader, a screen reader and a printer find in the PDF."""

import re
from typing import Any

import psutil
import pytest
from pydantic import ValidationError

from shared_apps.ai.ports import Provenance
from shared_apps.ai.vocabulary import ReadingLevel
from tenant_apps.publishing.typesetting.compiler import typeset
from tenant_apps.publishing.typesetting.printed_book import PrintedBook
from tests.ai.odd_pictures import ODD
from tests.publishing.proofs import (
    AFTER_STORY,
    BEFORE_STORY,
    GIF,
    JPEG,
    LONG,
    WEBP,
    book,
    elements,
    fonts,
    page,
    png,
    read,
    runs,
    story_of,
    text_of,
)

HOSTILE = '#import "x": * $ x^2 $ \\ *bold* _it_ <script>alert(1)</script> @ref `code` // c /* d */ #panic() [x] = H'


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
    assert (root["/Lang"], root["/MarkInfo"]["/Marked"]) == ("fr-CA", True)
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


@pytest.mark.parametrize("picture", [JPEG, WEBP, GIF])
def test_other_kinds_of_picture_are_read(picture: bytes) -> None:
    assert len(read(book(page(1, picture=picture))).pages[BEFORE_STORY].images) == 1


def test_a_jpeg_goes_into_the_file_as_it_is() -> None:
    assert JPEG in typeset(book(page(1, picture=JPEG)))


def test_a_broken_picture_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    typeset(book(page(1, picture=png()[:50])))
    assert "page-0" in caplog.text


@pytest.mark.parametrize("form", ["CMYK", "CMYK with a wrong profile"])
def test_a_picture_in_ink_colours_that_was_kept_before_is_printed(form: str, caplog: pytest.LogCaptureFixture) -> None:
    reader = read(book(page(1, picture=ODD[form]()), page(2)))

    assert [len(sheet.images) for sheet in reader.pages[BEFORE_STORY : BEFORE_STORY + 4 : 2]] == [1, 1]
    assert "Printed page-0 in sRGB" in caplog.text


def test_the_colophon_says_how_the_book_was_made() -> None:
    colophon = text_of(read(book()), -2, -1)
    for fact in (
        "“a shy fox who finds a star”",
        "by StorySprout’s built-in studio, a program that needs no online service (studio-1, seed 4711)",
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


def test_a_worker_that_prints_many_books_does_not_grow() -> None:
    """Six new pictures a book, 2.5 MB each once decoded: kept, they would be 120 MB after eight books more."""

    def resident_after(books: range) -> int:
        for number in books:
            typeset(book(*(page(count, picture=png(number, 1600 + count)) for count in range(1, 7)), title=str(number)))
        return psutil.Process().memory_info().rss

    before = resident_after(range(2))
    assert resident_after(range(2, 10)) - before < 60_000_000


@pytest.mark.parametrize("changes", [{"pages": ()}, {"language": "#x"}, {"level": "genius"}])
def test_an_inconsistent_book_is_refused_before_typesetting(changes: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        PrintedBook(**book().model_dump() | changes)
