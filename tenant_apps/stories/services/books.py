"""Books: create one, record its plan and cover, finish it, and take it off the shelf.

Each record is safe to repeat: what is there already stays as it is.
"""

from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from io import BytesIO
from uuid import UUID

from django.db import transaction
from django.db.models import F
from PIL import Image

from shared_apps.ai.ports import MOST_REFERENCES, Brief, Illustration, Plan, Provenance
from shared_apps.ai.reading_level import measure
from shared_apps.core.errors import Conflict, NotFound
from shared_apps.media import files
from tenant_apps.moderation.services import audit_trail
from tenant_apps.moderation.services.audit_trail import Audited
from tenant_apps.stories.models import Book, PageVersion
from tenants.models import Membership

LONGEST_WORKING_TITLE = 80


class StillMaking(Conflict):
    code = "still_making"
    message = "This book is still being made. Stop it first, then take it off the shelf."


def create_book(*, brief: Brief, made_by: UUID, references: Sequence[str] = (), needs_approval: bool = True) -> Book:
    """An empty book. Its idea is its title until the storyteller has a better one.

    It is a draft if it ``needs_approval``; otherwise everyone in the workspace sees it at once.
    ``references`` are the file keys of the cast's reference pictures as they are today, the most important first.
    """
    values = brief.model_dump(mode="json", exclude={"told"})
    cast, pages = values.pop("cast"), values.pop("pages")
    return Book.objects.create(
        **values,
        title=_working_title(brief.idea),
        cast_sheet=cast,
        reference_keys=list(references[:MOST_REFERENCES]),
        page_count=pages,
        made_by=made_by,
        approval=Book.Approval.DRAFT if needs_approval else Book.Approval.PUBLISHED,
    )


def reference_pictures_of(book: Book) -> list[Illustration]:
    """The reference pictures that the book stored when it was started, without those whose file is gone.

    Reads files: do not call it in a transaction.
    """
    found = []
    for key in book.reference_keys:
        with suppress(NotFound):
            data = files.read(key)
            side = max(Image.open(BytesIO(data)).size)
            found.append(Illustration(data=data, media_type=files.media_type_of(key), size=side))
    return found


def record_plan(*, book: Book, plan: Plan, provenance: Provenance, may_be_shown: bool) -> None:
    """Store the cast, the cover's scene and the title. A title that may not be shown is kept as ``held_title``."""
    if may_be_shown:
        book.title = plan.title
    else:
        book.held_title = plan.title
    book.cast_sheet = [portrait.model_dump(mode="json") for portrait in plan.cast]
    book.cover_scene = plan.cover.model_dump(mode="json")
    book.provenance = provenance.model_dump()
    book.save(update_fields=["title", "held_title", "cast_sheet", "cover_scene", "provenance"])


def show_title(*, book: Book) -> None:
    """Show the storyteller's title, which was held."""
    if book.held_title:
        book.title, book.held_title = book.held_title, ""
        book.save(update_fields=["title", "held_title"])


def record_cover_provenance(*, book: Book, provenance: Provenance) -> None:
    """Store who drew the cover, whether it may be shown or not."""
    book.cover_provenance = provenance.model_dump()
    book.save(update_fields=["cover_provenance"])


def show_cover(*, book: Book, key: str) -> None:
    """Show the file as the book's cover."""
    book.cover_key = key
    book.save(update_fields=["cover_key"])


def finish_book(*, book: Book, now: datetime) -> None:
    """Open the book for reading, with its reading level measured over the whole text."""
    book.status, book.finished_at = Book.Status.READY, now
    book.save(update_fields=["status", "finished_at"])
    measure_book(book)
    audit_trail.record(
        action=Audited.BOOK_MADE,
        subject_kind="book",
        subject_id=book.id,
        now=now,
        provider=str(book.provenance.get("provider", "")),
        model=str(book.provenance.get("model", "")),
    )


def measure_book(book: Book) -> None:
    """Measure the reading level of the pages that are shown."""
    texts = PageVersion.objects.filter(id=F("page__current"), page__book=book).order_by("page__number")
    score = measure(" ".join(texts.values_list("text", flat=True)))
    book.word_count, book.reading_grade = score.words, score.grade
    book.save(update_fields=["word_count", "reading_grade"])


def stop_book(*, book: Book) -> None:
    """Mark the book as stopped. Its finished pages can be read."""
    book.status = Book.Status.STOPPED
    book.save(update_fields=["status"])


def resume_book(*, book: Book) -> None:
    """Mark a stopped book as being made again."""
    book.status = Book.Status.MAKING
    book.save(update_fields=["status"])


def remove_book(*, book: Book, by: Membership, now: datetime) -> None:
    """Take the book off the shelf. It can be put back. Raises StillMaking while it is being made."""
    if book.status == Book.Status.MAKING:
        raise StillMaking
    book.removed_at, book.removed_by = now, by.id
    with transaction.atomic():
        book.save(update_fields=["removed_at", "removed_by"])
        audit_trail.record(action=Audited.BOOK_REMOVED, subject_kind="book", subject_id=book.id, by=by, now=now)


def put_back_book(*, book: Book) -> None:
    """Put the book back on the shelf."""
    book.removed_at = book.removed_by = None
    book.save(update_fields=["removed_at", "removed_by"])


def _working_title(idea: str) -> str:
    line = " ".join(idea.split())
    if len(line) <= LONGEST_WORKING_TITLE:
        return line
    return f"{line[: LONGEST_WORKING_TITLE - 1].rsplit(' ', 1)[0]}…"
