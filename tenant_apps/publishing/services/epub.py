"""A book as an EPUB 3, for tablets, phones and reading devices."""

from collections.abc import Sequence

from tenant_apps.publishing.epub.binder import bind
from tenant_apps.publishing.services.contents import printed_book
from tenant_apps.stories.models import Book
from tenants.models import Team


def render_epub(*, book: Book, team: Team) -> bytes:
    """The book as an EPUB. Takes well under a second of computing."""
    return bind(printed_book(book=book, team=team), book_id=book.id)


def unshown_letters(*, book: Book, team: Team) -> Sequence[str]:
    """None: a reading device has fonts of its own for what ours does not have."""
    return ()
