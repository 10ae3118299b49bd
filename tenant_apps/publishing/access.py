from uuid import UUID

from shared_apps.core.errors import Conflict, NotFound
from tenant_apps.publishing.models import Export
from tenant_apps.stories import access as stories
from tenant_apps.stories.models import Book
from tenants.models import Membership


class NotFinished(Conflict):
    code = "not_finished"
    message = "This book is still being made. You can download it when it is ready."


def book_to_export(membership: Membership, book_id: UUID) -> Book:
    """A finished book, for every member of the team. Raises NotFinished while it is being made."""
    book = stories.book_with_pages(membership, book_id)
    if not book.is_ready:
        raise NotFinished
    return book


def export_to_fetch(membership: Membership, book_id: UUID, export_id: UUID) -> Export:
    """An export of a book that the member may read. Raises NotFound."""
    book = stories.book_to_read(membership, book_id)
    export = Export.objects.filter(id=export_id, book=book).select_related("book").first()
    if export is None:
        raise NotFound("There is no such file.")
    return export
