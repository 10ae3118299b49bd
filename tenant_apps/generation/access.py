from uuid import UUID

from django.db.models import QuerySet

from shared_apps.core.errors import NotAllowed, NotFound
from shared_apps.core.limits import hit
from tenant_apps.generation.models import Notice, Run
from tenant_apps.people import access as people
from tenant_apps.people.models import NoticeKind
from tenant_apps.stories import access as stories
from tenants.access.requests import MemberRequest, counted_by
from tenants.models import Membership, Right


def run_to_watch(membership: Membership, book_id: UUID) -> Run:
    """The latest run of a book that the member may read."""
    book = stories.book_to_read(membership, book_id)
    run = Run.objects.filter(book=book).select_related("book").order_by("-created_at").first()
    if run is None:
        raise NotFound("This book was not made here.")
    return run


def run_to_steer(membership: Membership, book_id: UUID) -> Run:
    """The latest run, to cancel it or to try again. Raises NotAllowed for a child whose book it is not."""
    run = run_to_watch(membership, book_id)
    if not may_steer(membership, run):
        grown_up = membership.team.words.grown_up
        raise NotAllowed(f"Only a {grown_up}, or the person who started this book, can do that.")
    return run


def notices_of(membership: Membership) -> QuerySet[Notice]:
    """Notices of this member's finished books that they have not seen yet, newest first."""
    unseen = Notice.objects.filter(member_id=membership.id, book__removed_at=None)
    return unseen.select_related("book").order_by("-created_at")


def unread_besides_books(membership: Membership) -> int:
    """How many notices this member has not read, besides those of books that are ready, which are shown themselves."""
    return people.notices_of(membership).unread().exclude(kind=NoticeKind.BOOK_READY).count()


def is_waiting_for_book(membership: Membership, *, besides: UUID | None) -> bool:
    """Whether another of this member's books, besides this one, is being made."""
    return Run.objects.filter(status=Run.Status.RUNNING, book__made_by=membership.id).exclude(book=besides).exists()


def may_steer(membership: Membership, run: Run) -> bool:
    return membership.may(Right.EDIT_ALL) or run.book.made_by == membership.id


def access_to_another_book(request: MemberRequest, submission_key: UUID) -> None:
    """Count a new book against the limits. A submission that was sent before starts none, and is not counted.

    Raises:
        TooManyRequests: this person, workspace or network has started as many books as it may for now.
        CountAway: the counts cannot be reached.
    """
    if not Run.objects.filter(submission_key=submission_key).exists():
        hit("books", counted_by(request))
