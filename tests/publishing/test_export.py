"""From a finished book to a PDF in the hand."""

from io import BytesIO

import pytest
from django.core.files.storage import default_storage
from pypdf import PdfReader

from shared_apps.media import files
from shared_apps.queue.models import Ticket
from shared_apps.queue.services import execution
from tenant_apps.publishing.models import Export
from tenant_apps.publishing.services.formats import FORMATS
from tenant_apps.stories.models import Book
from tenants.access.hosts import forget_hosts
from tenants.backend import public_context, team_context
from tenants.models import Team
from tests.generation.test_pipeline import start, work_until_done
from tests.personas import Persona

pytestmark = pytest.mark.usefixtures("instant_ai")


@pytest.fixture
def book(guardian: Persona) -> Book:
    with team_context(guardian.team):
        run = start(guardian, idea="The lantern in the wood")
        work_until_done()
        return Book.objects.get(id=run.book_id)


def bind(by: Persona) -> bool:
    with team_context(by.team):
        return execution.work(kind="binding")


def exports(by: Persona) -> list[str]:
    with team_context(by.team):
        return [export.status for export in Export.objects.all()]


def test_a_book_is_exported_and_downloaded(guardian: Persona, book: Book) -> None:
    browser = guardian.browser()

    place = browser.post(f"/books/{book.id}/pdf/")["Location"]
    assert browser.get(f"{place}file/").status_code == 404
    assert bind(guardian)
    answer = browser.get(f"{place}file/")

    assert browser.get(place).status_code == 200
    assert b"".join(answer.streaming_content).startswith(b"%PDF-")  # type: ignore[attr-defined]  # of a file's answer
    assert answer["Content-Type"] == "application/pdf"
    assert answer["Content-Disposition"] == 'attachment; filename="the-lantern-in-the-wood.pdf"'


def test_the_same_edition_is_made_once(guardian: Persona, grandparent: Persona, book: Book) -> None:
    first = guardian.browser().post(f"/books/{book.id}/pdf/")["Location"]
    bind(guardian)
    second = grandparent.browser().post(f"/books/{book.id}/pdf/")["Location"]

    assert first == second
    assert exports(guardian) == ["ready"]
    assert not bind(guardian)


def test_a_changed_book_is_a_new_edition(guardian: Persona, book: Book) -> None:
    first = guardian.browser().post(f"/books/{book.id}/pdf/")["Location"]
    with team_context(guardian.team):
        Book.objects.update(title="The lantern, again")

    assert guardian.browser().post(f"/books/{book.id}/pdf/")["Location"] != first


def test_an_unfinished_book_is_not_exported(guardian: Persona) -> None:
    with team_context(guardian.team):
        run = start(guardian)

    assert guardian.browser().post(f"/books/{run.book_id}/pdf/").status_code == 409
    assert exports(guardian) == []


def lose_the_pdf(by: Persona) -> None:
    with team_context(by.team):
        default_storage.delete(Export.objects.get().file_key)


@pytest.mark.parametrize("ask", ["page", "file", "request"])
def test_an_expired_pdf_is_made_again_on_request(guardian: Persona, book: Book, ask: str) -> None:
    browser = guardian.browser()
    place = browser.post(f"/books/{book.id}/pdf/")["Location"]
    bind(guardian)
    lose_the_pdf(guardian)

    if ask == "page":
        assert "Binding" in browser.get(place).content.decode()
    elif ask == "file":
        assert browser.get(f"{place}file/")["Location"] == place
    else:
        assert browser.post(f"/books/{book.id}/pdf/")["Location"] == place

    assert exports(guardian) == ["binding"]
    assert browser.get(place).status_code == 200
    assert bind(guardian) and not bind(guardian), "once, however often it was asked for"
    assert b"".join(browser.get(f"{place}file/").streaming_content).startswith(b"%PDF-")  # type: ignore[attr-defined]  # of a file's answer


def test_a_failed_export_says_so_and_can_be_retried(
    guardian: Persona, book: Book, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def jammed(*args: object, **options: object) -> bytes:
        raise OSError("the compiler is jammed")

    browser = guardian.browser()
    place = browser.post(f"/books/{book.id}/pdf/")["Location"]
    with monkeypatch.context() as patch, team_context(guardian.team):
        patch.setattr("tenant_apps.publishing.services.pdf.typeset", jammed)
        Ticket.objects.update(attempts=3)
        execution.work(kind="binding")

    assert exports(guardian) == ["failed"]
    page = browser.get(place).content.decode()
    assert "jammed" not in page
    assert browser.post(f"/books/{book.id}/pdf/")["Location"] != place
    assert bind(guardian)
    assert sorted(exports(guardian)) == ["failed", "ready"]


def test_a_pdf_of_another_book_is_not_found_under_this_one(guardian: Persona, book: Book) -> None:
    place = guardian.browser().post(f"/books/{book.id}/pdf/")["Location"]
    with team_context(guardian.team):
        other = start(guardian).book_id

    assert guardian.browser().get(place.replace(str(book.id), str(other))).status_code == 404


def test_the_colophon_names_who_wrote_and_who_drew(guardian: Persona, book: Book) -> None:
    browser = guardian.browser()
    place = browser.post(f"/books/{book.id}/pdf/")["Location"]
    bind(guardian)

    pdf = b"".join(browser.get(f"{place}file/").streaming_content)  # type: ignore[attr-defined]  # of a file's answer

    text = " ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)
    assert "Words" in text
    assert "Pictures" in text


FIRST_BYTES = {"application/pdf": b"%PDF-", "application/epub+zip": b"PK\x03\x04"}
"""By media type: how each file begins. A new format adds a line."""


@pytest.mark.parametrize("format_", Export.Format)
def test_every_format_can_be_made_and_says_what_its_file_is(
    guardian: Persona, book: Book, format_: Export.Format
) -> None:
    made = FORMATS[format_]
    with team_context(guardian.team):
        data = made.render(book=book, team=guardian.team)

    assert data.startswith(FIRST_BYTES[made.media_type])
    assert made.media_type in files.SUFFIXES


def test_a_book_is_printed_again_when_the_workspace_has_another_name(guardian: Persona, book: Book) -> None:
    before = guardian.browser().post(f"/books/{book.id}/pdf/")["Location"]
    with public_context():
        Team.objects.filter(id=guardian.team.id).update(name="The Maple and Birch family")
    forget_hosts()

    assert guardian.browser().post(f"/books/{book.id}/pdf/")["Location"] != before
