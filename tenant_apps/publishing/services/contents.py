"""What an export contains: a book's rows and files as plain values, for every format."""

from django.db.models import QuerySet

from shared_apps.ai.ports import Provenance
from shared_apps.core.errors import NotFound
from shared_apps.media import files
from tenant_apps.publishing.typesetting.printed_book import PrintedBook, PrintedPage
from tenant_apps.stories.models import Book, Page
from tenants.models import Team


def readable_pages(book: Book) -> QuerySet[Page]:
    """The pages that may be read. A page that waits is left out: in a file it could never appear later."""
    return book.pages.exclude(current=None).select_related("current")


def printed_book(*, book: Book, team: Team) -> PrintedBook:
    """The book as plain values, with the bytes of its pictures."""
    return PrintedBook(
        title=book.title,
        subtitle=book.subtitle,
        dedication=book.dedication,
        cast_names=book.cast_names,
        byline=f"Made by {team.name}",
        cover=_picture(book.cover_key),
        cover_alt=f"The cover of {book.title}",
        pages=tuple(_printed_page(page) for page in readable_pages(book)),
        language=book.language,
        level=book.level,
        style=book.style,
        made_on=book.created_at.date(),
        reading_grade=book.reading_grade,
        idea=book.idea,
        words_by=Provenance.model_validate(book.provenance) if book.provenance else None,
        pictures_by=_pictures_by(book),
    )


def _pictures_by(book: Book) -> Provenance | None:
    """Who drew the first page that has a picture; None if no page has one."""
    for page in readable_pages(book):
        if page.current and page.current.picture_provenance:
            return Provenance.model_validate(page.current.picture_provenance)
    return None


def _printed_page(page: Page) -> PrintedPage:
    version = page.current
    assert version is not None, "readable_pages leaves out pages without a current version"
    return PrintedPage(number=page.number, text=version.text, picture=_picture(version.picture_key), alt=version.alt)


def _picture(key: str) -> bytes | None:
    try:
        return files.read(key) if key else None
    except NotFound:
        return None
