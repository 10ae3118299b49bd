"""A book as a PDF, typeset for print."""

from collections.abc import Sequence

from tenant_apps.publishing.services.contents import printed_book, readable_pages
from tenant_apps.publishing.typesetting.compiler import typeset
from tenant_apps.publishing.typesetting.glyphs import missing_letters
from tenant_apps.stories.models import Book
from tenants.models import Team


def render_pdf(*, book: Book, team: Team) -> bytes:
    """The book as a PDF. Takes seconds of computing. Raises TypesettingFailed."""
    return typeset(printed_book(book=book, team=team))


def unprintable_letters(*, book: Book, team: Team) -> Sequence[str]:
    """The letters of the book that no print font has. The PDF shows a placeholder for each."""
    texts = [text for page in readable_pages(book) if page.current for text in (page.current.text, page.current.alt)]
    return missing_letters([book.title, book.subtitle, book.dedication, team.name, book.idea, *book.cast_names, *texts])
