"""Telling whoever began a book that it is ready, on any page, until they have seen it."""

from datetime import datetime
from uuid import UUID

from tenant_apps.generation.models import Notice
from tenant_apps.stories.models import Book


def add_notice(*, book: Book, now: datetime) -> None:
    """In the transaction that finishes the book, so that losing Redis loses no notice."""
    Notice.objects.update_or_create(book=book, defaults={"member_id": book.made_by, "created_at": now})


def dismiss_notice(*, book_id: UUID, member_id: UUID) -> None:
    """They have seen it, or want to hear no more of it. Safe to repeat."""
    Notice.objects.filter(book_id=book_id, member_id=member_id).delete()
