"""A book as a PDF: its rows and files as plain values, then typeset."""

from collections.abc import Sequence

from django.db.models import QuerySet

from shared_apps.ai.ports import Provenance
from shared_apps.core.errors import NotFound
from shared_apps.media import files
from tenant_apps.publishing.typesetting.compiler import typeset
from tenant_apps.publishing.typesetting.glyphs import missing_letters
from tenant_apps.publishing.typesetting.printed_book import PrintedBook, PrintedPage
from tenant_apps.stories.models import Book, Page
from tenants.models import Team


def render_pdf(*, book: Book, team: Team) -> bytes:
    """The book as a PDF. Takes seconds of computing. Raises TypesettingFailed."""
    return typeset(_printed_book(book, team))


def pages_to_print(book: Book) -> QuerySet[Page]:
    """The pages that may be read. A page that waits is left out: on paper it could never appear later."""
    return book.pages.exclude(current=None).select_related("current")


def unprintable_letters(*, book: Book, team: Team) -> Sequence[str]:
    """The letters of the book that no print font has. The PDF shows a placeholder for each."""
    texts = [text for page in pages_to_print(book) if page.current for text in (page.current.text, page.current.alt)]
    return missing_letters([book.title, team.name, book.idea, *book.cast_names, *texts])


def _printed_book(book: Book, team: Team) -> PrintedBook:
    return PrintedBook(
        title=book.title,
        cast_names=book.cast_names,
        byline=f"Made by {team.name}",
        cover=_picture(book.cover_key),
        cover_alt=f"The cover of {book.title}",
        pages=tuple(_printed_page(page) for page in pages_to_print(book)),
        language=book.language,
        level=book.level,
        style=book.style,
        made_on=book.created_at.date(),
        reading_grade=book.reading_grade,
        idea=book.idea,
        words_by=Provenance.model_validate(book.provenance),
        pictures_by=_pictures_by(book),
    )


def _pictures_by(book: Book) -> Provenance | None:
    """Who drew the first page that has a picture; None if no page has one."""
    for page in pages_to_print(book):
        if page.current and page.current.picture_provenance:
            return Provenance.model_validate(page.current.picture_provenance)
    return None


def _printed_page(page: Page) -> PrintedPage:
    version = page.current
    assert version is not None, "pages_to_print leaves out pages without a current version"
    return PrintedPage(number=page.number, text=version.text, picture=_picture(version.picture_key), alt=version.alt)


def _picture(key: str) -> bytes | None:
    try:
        return files.read(key) if key else None
    except NotFound:
        return None
