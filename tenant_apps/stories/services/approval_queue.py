"""The books that wait for an adult, as a list, and many decisions at once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from shared_apps.core.errors import ProductError
from tenant_apps.people.services import names
from tenant_apps.stories.models import ApprovedEdition, Book
from tenant_apps.stories.services import approvals, editions
from tenants.models import Membership


@dataclass(frozen=True)
class QueueEntry:
    """A book that waits, who made it, the fingerprint of what it is now, and whether it was approved before."""

    book: Book
    maker: str
    edition: str
    was_approved: bool


@dataclass(frozen=True)
class BulkResult:
    """The books that were approved, and the reason for each that was not."""

    approved: Sequence[Book]
    refused: Sequence[tuple[Book, str]]


def entries_of(books: Sequence[Book]) -> list[QueueEntry]:
    """One entry for each book, which was loaded with its pages, in the given order. Three queries."""
    makers = names.names_of([book.made_by for book in books])
    before = set(ApprovedEdition.objects.filter(book__in=books).values_list("book_id", flat=True))
    return [
        QueueEntry(book, makers[book.made_by], editions.fingerprint(editions.contents_in(book)), book.id in before)
        for book in books
    ]


def approve_books(
    *, books: Sequence[Book], editions_read: Mapping[UUID, str], by: Membership, now: datetime
) -> BulkResult:
    """Approve and publish each book as it was listed. One that is refused does not stop the others."""
    approved, refused = [], []
    for book in books:
        try:
            approvals.approve_book(book=book, by=by, now=now, publish=True, edition=editions_read[book.id])
        except ProductError as error:
            refused.append((book, str(error)))
        else:
            approved.append(book)
    return BulkResult(approved, refused)
