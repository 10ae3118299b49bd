"""Notices that a book is ready, for the person who started it, shown on every page until they have seen it."""

from datetime import datetime
from functools import partial
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from tenant_apps.generation.models import Notice
from tenant_apps.people.models import NoticeKind
from tenant_apps.people.services import member_notices
from tenant_apps.stories.models import Book
from tenants.models import Membership


def add_notice(*, book: Book, now: datetime) -> None:
    """Add the notice in the transaction that finishes the book. It is in PostgreSQL, so losing Redis loses none.

    The line in the maker's list follows after the commit: members may lie in another database.
    """
    Notice.objects.update_or_create(book=book, defaults={"member_id": book.made_by, "created_at": now})
    transaction.on_commit(partial(_notify_maker, book=book, now=now), robust=True)


def _notify_maker(*, book: Book, now: datetime) -> None:
    maker = Membership.objects.filter(id=book.made_by).first()
    if maker:
        member_notices.notify(
            team_id=maker.team_id,
            kind=NoticeKind.BOOK_READY,
            member_ids=[maker.id],
            subject_kind="book",
            subject_id=book.id,
            now=now,
        )


def dismiss_notice(*, book_id: UUID, member_id: UUID) -> None:
    """Delete the notice: they have seen the book, or closed the notice. Safe to repeat."""
    Notice.objects.filter(book_id=book_id, member_id=member_id).delete()
    member_notices.settle(kind=NoticeKind.BOOK_READY, subject_id=book_id, now=timezone.now())
