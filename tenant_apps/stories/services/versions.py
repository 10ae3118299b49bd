"""Versions of a finished book: record each change, go back and forth between them. Nothing is overwritten."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.db.models import F

from shared_apps.core.errors import Conflict
from tenant_apps.moderation.services import verdicts
from tenant_apps.stories.models import PARKED, Book, BookVersion, Page, PageVersion
from tenant_apps.stories.services.approvals import take_approval_back
from tenant_apps.stories.services.books import measure_book
from tenants.models import Membership

ASIDE = 10_000
"""Added to all numbers for a moment, so that pages can change places under the constraint."""


@dataclass(frozen=True)
class Author:
    """Who makes a change: a member, or the AI."""

    maker: PageVersion.Maker
    made_by: UUID | None = None
    member: Membership | None = None
    """Who asks for it now; None for words that appear because somebody let them through."""

    @classmethod
    def of(cls, member: Membership) -> "Author":
        maker = PageVersion.Maker.ADULT if member.is_adult else PageVersion.Maker.CHILD
        return cls(maker, member.id, member)


class NothingToUndo(Conflict):
    code = "nothing_to_undo"
    message = "There is nothing to undo."


class NothingToRedo(Conflict):
    code = "nothing_to_redo"
    message = "There is nothing to do again."


@contextmanager
def locked_book(*, book: Book) -> Iterator[Book]:
    """A transaction in which nobody else changes this book. Yields the book as it is now.

    If the book was never changed, how it was made becomes its first version.
    """
    with transaction.atomic():
        # Every change locks the book before it reads anything, so changes of two people come one after the other, and
        # each sees what the other left.
        locked = Book.objects.select_for_update().get(id=book.id)
        if not BookVersion.objects.filter(book=locked).exists():
            _record(
                locked, BookVersion.Change.MADE, Author(PageVersion.Maker.AI), locked.finished_at or locked.created_at
            )
        yield locked


def record_change(
    *, book: Book, change: BookVersion.Change, by: Author, now: datetime, page_number: int | None = None
) -> BookVersion:
    """Store how the book is now, after a change. It takes the approval back. In the transaction of ``locked_book``."""
    take_approval_back(book=book, by=by.member, now=now)
    return _record(book, change, by, now, page_number=page_number)


def arrange_pages(*, book: Book, pages: Sequence[Page]) -> None:
    """Give the book exactly these pages, in this order. The others are kept as removed pages.

    In the transaction of ``locked_book``. Verdicts follow their pages.
    """
    kept = {page.id for page in pages}
    others = list(Page.objects.filter(book=book).exclude(id__in=kept).order_by("number"))
    before = {page.id: page.number for page in [*pages, *others]}
    Page.objects.filter(book=book).update(number=F("number") + ASIDE)
    for number, page in enumerate(pages, start=1):
        page.number = number
    for number, page in enumerate(others, start=PARKED):
        page.number, page.current = number, None
    Page.objects.bulk_update([*pages, *others], ["number", "current"])
    moved = {before[page.id]: page.number for page in [*pages, *others] if before[page.id] != page.number}
    verdicts.follow_pages(book_id=book.id, moved=moved)
    book.page_count = len(pages)
    book.save(update_fields=["page_count"])
    measure_book(book)


def restore_book(
    *,
    book: Book,
    version: BookVersion,
    by: Author,
    now: datetime,
    change: BookVersion.Change = BookVersion.Change.RESTORE,
) -> BookVersion:
    """Make the book equal to one of its earlier versions. That is a version of its own."""
    with locked_book(book=book) as locked:
        return _restore(locked, version.position, change, by, now)


def undo(*, book: Book, by: Author, now: datetime) -> BookVersion:
    """Take the last change back. Raises NothingToUndo."""
    with locked_book(book=book) as locked:
        target = places_of(book=locked).undo
        if target is None:
            raise NothingToUndo
        return _restore(locked, target, BookVersion.Change.UNDO, by, now)


def redo(*, book: Book, by: Author, now: datetime) -> BookVersion:
    """Make the change again that was undone last. Raises NothingToRedo."""
    with locked_book(book=book) as locked:
        target = places_of(book=locked).redo
        if target is None:
            raise NothingToRedo
        return _restore(locked, target, BookVersion.Change.REDO, by, now)


@dataclass(frozen=True)
class Places:
    """The numbers of the versions to which undo and redo lead; None where they lead nowhere."""

    undo: int | None = None
    redo: int | None = None


def places_of(*, book: Book) -> Places:
    """Where undo and redo lead from the newest version, in at most three queries."""
    versions = BookVersion.objects.filter(book=book).order_by("-number")
    newest = versions.first()
    if newest is None:
        return Places()
    here = newest if newest.restores is None else versions.get(number=newest.restores)
    undone = versions.filter(parent=here.number, restores=None) if newest.restores else versions.none()
    return Places(here.parent, undone.values_list("number", flat=True).first())


def _record(
    book: Book,
    change: BookVersion.Change,
    by: Author,
    now: datetime,
    *,
    restores: int | None = None,
    page_number: int | None = None,
) -> BookVersion:
    newest = BookVersion.objects.filter(book=book).order_by("-number").first()
    pages = Page.objects.in_book().filter(book=book).order_by("number")
    return BookVersion.objects.create(
        book=book,
        number=newest.number + 1 if newest else 1,
        change=change,
        page_number=page_number,
        parent=newest.position if newest else None,
        restores=restores,
        maker=by.maker,
        made_by=by.made_by,
        title=book.title,
        subtitle=book.subtitle,
        dedication=book.dedication,
        cover_key=book.cover_key,
        pages=[{"page": str(page.id), "version": page.current_id and str(page.current_id)} for page in pages],
        created_at=now,
    )


def _restore(book: Book, number: int, change: BookVersion.Change, by: Author, now: datetime) -> BookVersion:
    target = BookVersion.objects.get(book=book, number=number)
    for name in ("title", "subtitle", "dedication", "cover_key"):
        setattr(book, name, getattr(target, name))
    book.save(update_fields=["title", "subtitle", "dedication", "cover_key"])
    arrange_pages(book=book, pages=_pages_of(target))
    take_approval_back(book=book, by=by.member, now=now)
    return _record(book, change, by, now, restores=number)


def _pages_of(version: BookVersion) -> list[Page]:
    """The pages of a version of the book, in its order, each with the version that it had."""
    found: Mapping[str, Page] = {str(page.id): page for page in Page.objects.filter(book=version.book_id)}
    pages = [found[entry["page"]] for entry in version.pages]
    for page, entry in zip(pages, version.pages, strict=True):
        page.current_id = UUID(entry["version"]) if entry["version"] else None
    return pages
