from collections.abc import Sequence
from datetime import datetime
from hashlib import sha256
from uuid import UUID

from django.db import IntegrityError, transaction
from django.db.models import QuerySet

from shared_apps.ai.ports import Provenance
from shared_apps.core.errors import Conflict, NotFound
from shared_apps.live.publish import publish
from shared_apps.media import files
from shared_apps.media.room import costs_an_attempt
from shared_apps.queue.models import Ticket
from shared_apps.queue.services import close_ticket, open_ticket, reopen_ticket
from tenant_apps.publishing.models import Export
from tenant_apps.publishing.typesetting import PrintedBook, PrintedPage, missing_letters, typeset
from tenant_apps.stories.models import Book, Page
from tenants.models import Kept, Team

BINDING = "binding"


class NothingToPrint(Conflict):
    code = "nothing_to_print"
    message = "No page of this book can be printed yet: they wait for a grown-up, or to be written."


def request_export(*, book: Book, team: Team) -> Export:
    """The PDF of the book as it stands now: the one that is there, or a new one that is bound in a moment.

    Raises NothingToPrint while no page may be read.
    """
    if not _pages_to_print(book).exists():
        raise NothingToPrint
    edition = _edition(book)
    try:
        with transaction.atomic():
            export = Export.objects.create(book=book, edition=edition)
            open_ticket(team=team, step_id=export.id, kind=BINDING)
            return export
    except IntegrityError:
        there = Export.objects.exclude(status=Export.Status.FAILED).get(book=book, edition=edition)
        return bind_anew_if_gone(export=there, team=team)


def bind_anew_if_gone(*, export: Export, team: Team) -> Export:
    """The same export. PDFs are kept for a month; one that ran out is bound once more, as the book stands by then."""
    if not export.is_ready or files.is_there(export.file_key):
        return export
    gone = Export.objects.filter(id=export.id, status=Export.Status.READY, file_key=export.file_key)
    with transaction.atomic():
        if gone.update(status=Export.Status.BINDING, file_key=""):
            open_ticket(team=team, step_id=export.id, kind=BINDING)
    export.refresh_from_db(fields=["status", "file_key"])
    return export


def letters_not_printed(*, book: Book, team: Team) -> Sequence[str]:
    """What stands as a placeholder in the book's PDF, since no font for print has it."""
    told = [text for page in _pages_to_print(book) if page.current for text in (page.current.text, page.current.alt)]
    return missing_letters([book.title, team.name, book.idea, *book.cast_names, *told])


def export_to_bind(export_id: UUID) -> Export | None:
    return Export.objects.filter(id=export_id, status=Export.Status.BINDING).select_related("book").first()


def bind(*, export: Export, team: Team) -> bytes:
    """Set the book. Raises TypesettingFailed."""
    return typeset(_printed(export.book, team))


def record_export(*, ticket: Ticket, export: Export, data: bytes) -> None:
    with costs_an_attempt():
        key = files.save(
            team_id=ticket.team_id,
            room="publishing",
            file_id=export.id,
            media_type="application/pdf",
            data=data,
            kept=Kept.A_MONTH,
        )
    with transaction.atomic():
        close_ticket(ticket=ticket)
        Export.objects.filter(id=export.id).update(status=Export.Status.READY, file_key=key)
        publish(team_id=ticket.team_id, kind="story", subject_id=export.book_id, event="export")


def take_up_exports(*, team: Team) -> None:
    """The team came out of an archive: bind what was still being bound when it was packed."""
    for export in Export.objects.filter(status=Export.Status.BINDING):
        open_ticket(team=team, step_id=export.id, kind=BINDING)


def fail_export(*, export_id: UUID, team: Team, now: datetime) -> None:
    for export in Export.objects.filter(id=export_id, status=Export.Status.BINDING):
        Export.objects.filter(id=export.id).update(status=Export.Status.FAILED)
        publish(team_id=team.id, kind="story", subject_id=export.book_id, event="export")


def export_of(ticket: Ticket) -> Export | None:
    return Export.objects.filter(id=ticket.step_id).select_related("book").first()


def bind_again(*, ticket: Ticket, now: datetime) -> None:
    """Take up an export that was given up, unless the same edition was asked for anew meanwhile."""
    try:
        with transaction.atomic():
            failed = Export.objects.filter(id=ticket.step_id, status=Export.Status.FAILED)
            if failed.update(status=Export.Status.BINDING):
                reopen_ticket(ticket=ticket)
    except IntegrityError:
        return


def _edition(book: Book) -> str:
    """A name for exactly these words and pictures, so that nothing is bound twice and a change is never missed."""
    parts = [book.title, book.cover_key]
    for page in book.pages.all():
        parts += [str(page.current_id), page.current.picture_key if page.current else ""]
    return sha256("\n".join(parts).encode()).hexdigest()


def _printed(book: Book, team: Team) -> PrintedBook:
    pages = tuple(_printed_page(page) for page in _pages_to_print(book))
    return PrintedBook(
        title=book.title,
        cast_names=book.cast_names,
        byline=f"Made by {team.name}",
        cover=_picture(book.cover_key),
        cover_alt=f"The cover of {book.title}",
        pages=pages,
        language=book.language,
        level=book.level,
        style=book.style,
        made_on=book.created_at.date(),
        reading_grade=book.reading_grade,
        idea=book.idea,
        words_by=Provenance.model_validate(book.provenance),
        pictures_by=_pictures_by(book),
    )


def _pictures_by(book: Book) -> Provenance | None:
    """Who drew the first page that has a picture; None where nothing is drawn."""
    for page in _pages_to_print(book):
        if page.current and page.current.picture_provenance:
            return Provenance.model_validate(page.current.picture_provenance)
    return None


def _pages_to_print(book: Book) -> QuerySet[Page]:
    """What may be read. A page that waits for a grown-up is left out: paper would wait for ever."""
    return book.pages.exclude(current=None).select_related("current")


def _printed_page(page: Page) -> PrintedPage:
    version = page.current
    assert version is not None, "what waits or was left out is not printed"
    return PrintedPage(number=page.number, text=version.text, picture=_picture(version.picture_key), alt=version.alt)


def _picture(key: str) -> bytes | None:
    try:
        return files.read(key) if key else None
    except NotFound:
        return None
