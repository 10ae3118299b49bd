"""Exports: request one, render it, store it, and renew it when its file has expired."""

from datetime import datetime
from hashlib import sha256
from uuid import UUID

from django.db import IntegrityError, transaction

from shared_apps.core.errors import Conflict
from shared_apps.live.publish import publish
from shared_apps.media import files
from shared_apps.media.availability import costs_an_attempt
from shared_apps.queue.models import Ticket
from shared_apps.queue.services import tickets
from tenant_apps.moderation.services import audit_trail
from tenant_apps.moderation.services.audit_trail import Audited
from tenant_apps.publishing.models import Export
from tenant_apps.publishing.services.contents import readable_pages
from tenant_apps.publishing.services.formats import FORMATS
from tenant_apps.stories.models import Book
from tenants.models import Membership, Retention, Team

BINDING = "binding"
"""The ticket kind of exports."""


class NothingToPrint(Conflict):
    code = "nothing_to_print"
    message = "No page of this book can be printed yet: they wait for a grown-up, or to be written."


def request_export(*, book: Book, team: Team, format_: Export.Format = Export.Format.PDF) -> Export:
    """The export of the book as it is now: an existing one, or a new one that a worker makes.

    Raises NothingToPrint if no page may be read yet.
    """
    if not readable_pages(book).exists():
        raise NothingToPrint
    edition = _edition(book, team, format_)
    try:
        with transaction.atomic():
            export = Export.objects.create(book=book, format=format_, edition=edition)
            tickets.open(team=team, step_id=export.id, kind=BINDING)
            return export
    except IntegrityError:
        # This edition exists, or somebody requested it at the same time: the constraint lets only one be created.
        existing = Export.objects.exclude(status=Export.Status.FAILED).get(book=book, edition=edition)
        return renew_export(export=existing, team=team)


def record_request(*, export: Export, by: Membership, now: datetime) -> None:
    """Add to the audit trail that a member took the book out of the workspace."""
    audit_trail.record(
        action=Audited.BOOK_EXPORTED,
        subject_kind="book",
        subject_id=export.book_id,
        by=by,
        now=now,
        format=export.format,
    )


def renew_export(*, export: Export, team: Team) -> Export:
    """The same export. If its file has expired after a month, it is made again from the book as it is then."""
    if not export.is_ready or files.is_there(export.file_key):
        return export
    expired = Export.objects.filter(id=export.id, status=Export.Status.READY, file_key=export.file_key)
    with transaction.atomic():
        if expired.update(status=Export.Status.BINDING, file_key=""):  # of two requests, only one opens a ticket
            tickets.open(team=team, step_id=export.id, kind=BINDING)
    export.refresh_from_db(fields=["status", "file_key"])
    return export


def export_to_make(export_id: UUID) -> Export | None:
    """The export, if it is still to be made."""
    return Export.objects.filter(id=export_id, status=Export.Status.BINDING).select_related("book").first()


def render(*, export: Export, team: Team) -> bytes:
    """The bytes of the file, in the export's format. Raises TypesettingFailed."""
    return FORMATS[Export.Format(export.format)].render(book=export.book, team=team)


def record_export(*, ticket: Ticket, export: Export, data: bytes) -> None:
    """Store the file for a month, and announce it. Raises LeaseLost."""
    with costs_an_attempt():
        key = files.save(
            team_id=ticket.team_id,
            room="publishing",
            file_id=export.id,
            media_type=FORMATS[Export.Format(export.format)].media_type,
            data=data,
            kept=Retention.MONTH,
        )
    with transaction.atomic():
        tickets.close(ticket=ticket)
        Export.objects.filter(id=export.id).update(status=Export.Status.READY, file_key=key)
        publish(team_id=ticket.team_id, kind="story", subject_id=export.book_id, event="export")


def resume_restored_exports(*, team: Team) -> None:
    """After a team is restored from an archive: make the exports that were being made when it was packed."""
    for export in Export.objects.filter(status=Export.Status.BINDING):
        tickets.open(team=team, step_id=export.id, kind=BINDING)


def fail_export(*, export_id: UUID, team: Team, now: datetime) -> None:
    """Mark the export as failed, and announce it."""
    for export in Export.objects.filter(id=export_id, status=Export.Status.BINDING):
        Export.objects.filter(id=export.id).update(status=Export.Status.FAILED)
        publish(team_id=team.id, kind="story", subject_id=export.book_id, event="export")


def export_of(ticket: Ticket) -> Export | None:
    """The export of a ticket; None if its book is deleted."""
    return Export.objects.filter(id=ticket.step_id).select_related("book").first()


def retry_export(*, ticket: Ticket, now: datetime) -> None:
    """Make a failed export again, unless the same edition was requested again since."""
    try:
        with transaction.atomic():
            failed = Export.objects.filter(id=ticket.step_id, status=Export.Status.FAILED)
            if failed.update(status=Export.Status.BINDING):
                tickets.reopen(ticket=ticket)
    except IntegrityError:
        return


def _edition(book: Book, team: Team, format_: Export.Format) -> str:
    """A hash of all that the file shows. Two requests with the same hash share one file."""
    said = (book.title, book.subtitle, book.dedication, book.idea)
    parts = [format_.value, team.name, *said, *book.cast_names, book.cover_key]
    for page in book.pages.all():
        parts += [str(page.current_id), page.current.picture_key if page.current else ""]
    return sha256("\n".join(parts).encode()).hexdigest()
