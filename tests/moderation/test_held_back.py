"""Held content cannot be reached on pages, in PDFs, in the API or in archives."""

from collections.abc import Callable
from io import BytesIO
from itertools import product
from zipfile import ZipFile

import pytest
from django.utils import timezone
from pypdf import PdfReader

from config.api import api
from shared_apps.archives.services.packing import pack_team
from tenant_apps.moderation.models import Verdict
from tenant_apps.publishing.services import exports
from tenant_apps.stories.models import Book
from tenants.backend import team_context
from tests.boundary.atlas import WORKSPACE, addresses_and_operations
from tests.boundary.town import Ids, ask, everything_in, undone
from tests.factories import LOOKS, a_book, an_export, hold_cover, hold_page, hold_picture
from tests.moderation.concealing import conceal, shown
from tests.personas import Persona

PLACES = addresses_and_operations(WORKSPACE, api)
WAITING_PAGE = "This page is waiting for a grown-up."
WAITING_PICTURE = "This picture is waiting for a grown-up."


def test_the_reader_shows_a_parcel_in_place_of_a_held_page(child: Persona, book: Book) -> None:
    hold_page(book, 2)

    page = shown(child, f"/books/{book.id}/read/2/")

    assert WAITING_PAGE in page and "Canary" not in page
    assert f"/books/{book.id}/read/3/" in page, "the book reads on"
    assert "The lantern page 3" in shown(child, f"/books/{book.id}/read/3/")


def test_the_words_beside_a_held_picture_can_be_read(child: Persona, book: Book) -> None:
    hold_picture(book, 3)

    page = shown(child, f"/books/{book.id}/read/3/")

    assert WAITING_PICTURE in page and "The lantern page 3" in page
    assert f"/books/{book.id}/pages/3/picture/" not in page
    assert child.browser().get(f"/books/{book.id}/pages/3/picture/").status_code == 404


def test_a_held_cover_waits_like_a_picture(child: Persona, book: Book) -> None:
    hold_cover(book)

    assert WAITING_PICTURE in shown(child, f"/books/{book.id}/read/")
    assert child.browser().get(f"/books/{book.id}/cover/").status_code == 404


def test_unchecked_content_is_hidden_like_held_content(child: Persona, book: Book) -> None:
    hold_page(book, 2, status=Verdict.Status.UNCHECKED)

    page = shown(child, f"/books/{book.id}/read/2/")

    assert WAITING_PAGE in page and "Canary" not in page


def test_the_book_s_page_says_what_waits_and_leads_only_parent_admins_there(
    guardian: Persona, grandparent: Persona, child: Persona, book: Book
) -> None:
    hold_page(book, 2)
    hold_picture(book, 3)

    for reader in (guardian, grandparent, child):
        page = shown(reader, f"/books/{book.id}/")
        assert "Two pages and pictures of this book wait for a grown-up" in " ".join(page.split())
        assert ("See what is held back" in page) is (reader is guardian)


def test_the_cast_is_named_only_with_an_allowed_title(child: Persona, book: Book) -> None:
    book.cast_sheet = [{**LOOKS, "name": "Canary"}]
    book.save()
    assert "Canary" in shown(child, f"/books/{book.id}/")

    book.held_title = "Canary of the title"
    book.save()

    assert "Canary" not in shown(child, f"/books/{book.id}/")


def test_a_complete_book_mentions_no_waiting_pages(guardian: Persona, book: Book) -> None:
    assert "for a grown-up" not in shown(guardian, f"/books/{book.id}/")


def test_the_api_says_that_a_page_waits_without_its_words(child: Persona, book: Book) -> None:
    hold_page(book, 2)
    hold_picture(book, 3)

    pages = child.browser().get(f"/api/stories/{book.id}").json()["text"]

    assert [page["waiting"] for page in pages] == [False, True, True, False, False]
    assert pages[1]["text"] == pages[1]["alt"] == "" and pages[1]["picture"] is None
    assert pages[2]["text"] and pages[2]["picture"] is None


def test_a_discarded_page_does_not_count_as_waiting(guardian: Persona, child: Persona, book: Book) -> None:
    verdict = hold_page(book, 2)

    guardian.browser().post(f"/held-back/{verdict.id}/leave-out/")

    assert "The lantern page 3" in shown(child, f"/books/{book.id}/read/2/")
    assert "Page 2 of 4" in shown(child, f"/books/{book.id}/read/2/")
    assert child.browser().get(f"/books/{book.id}/read/6/").status_code == 404
    assert len(child.browser().get(f"/api/stories/{book.id}").json()["text"]) == 4


def test_a_page_whose_picture_was_left_out_has_only_words(guardian: Persona, child: Persona, book: Book) -> None:
    verdict = hold_picture(book, 3)

    guardian.browser().post(f"/held-back/{verdict.id}/leave-out/")

    page = shown(child, f"/books/{book.id}/read/3/")
    assert "The lantern page 3" in page
    assert WAITING_PICTURE not in page and "not drawn yet" not in page


@pytest.mark.parametrize("status", [Book.Status.READY, Book.Status.MAKING])
def test_held_content_cannot_be_reached_at_any_url(
    guardian: Persona, grandparent: Persona, child: Persona, book: Book, status: str
) -> None:
    """Neither words nor pictures; a parent-admin only where they ask to be shown."""
    verdicts = conceal(guardian, book)
    book.status = status
    book.save()
    book.runs.update(status="running" if status == Book.Status.MAKING else "done")
    export = an_export(guardian.membership, book, words="bound")
    ids = Ids.new().values(guardian.team.slug) | {"book_id": book.id, "export_id": export.id}
    found = product(PLACES, [verdict.id for verdict in verdicts], (2, 3))
    named = {(place.name, place.path(ids | {"verdict_id": one, "number": number})) for place, one, number in found}
    met: set[tuple[str, str]] = set()

    for reader in (guardian, grandparent, child):
        browser = reader.browser()
        for name, path in sorted(named):  # each address once: most have neither a verdict nor a page in them
            with undone():
                said = everything_in(ask(browser, "GET", path))
            if "Canary" in said.replace("Atlantic/Canary", ""):  # where clocks are
                met.add((str(reader.membership.role), name))

    assert met == {("parent_admin", "moderation:show"), ("parent_admin", "moderation:picture")}


def test_the_pdf_leaves_a_held_page_out(guardian: Persona, book: Book) -> None:
    conceal(guardian, book)

    export = exports.request_export(book=book, team=guardian.team)
    printed = PdfReader(BytesIO(exports.render(export=export, team=guardian.team)))

    words = " ".join(" ".join(page.extract_text().split()) for page in printed.pages)
    assert "Canary" not in words and "The lantern page 2" not in words
    assert "The lantern page 3" in words and "Here is room to draw it" in words


def test_a_page_that_is_let_through_is_in_the_next_pdf(guardian: Persona, book: Book) -> None:
    verdict = hold_page(book, 2)
    before = exports.request_export(book=book, team=guardian.team)

    guardian.browser().post(f"/held-back/{verdict.id}/let-through/")

    assert exports.request_export(book=book, team=guardian.team).edition != before.edition


def test_a_book_without_readable_pages_is_not_printed(guardian: Persona, book: Book) -> None:
    for number in range(1, 6):
        hold_page(book, number)

    answer = guardian.browser().post(f"/books/{book.id}/pdf/")

    assert answer.status_code == 409 and "No page of this book can be printed yet" in answer.content.decode()


def test_the_archive_shows_nothing_of_what_is_held(new_team: Callable[..., Persona]) -> None:
    family = new_team()
    with team_context(family.team):
        book = a_book(family.membership, words="The lantern")
        version = book.pages.get(number=2).current
        assert version
        version.text = version.alt = "Canary of the held words."
        version.save()
        conceal(family, book)
    packed = BytesIO()

    pack_team(team=family.team, to=packed, now=timezone.now())

    with ZipFile(packed) as archive:
        (page,) = (name for name in archive.namelist() if name.endswith("lantern/index.html"))
        read = archive.read(page).decode()
        assert "The lantern page 3" in read and "Page 2" not in read
        assert not [name for name in archive.namelist() if name.endswith(".html") and b"Canary" in archive.read(name)]
