"""Who may read and remove books: the whole team reads; adults remove any, a child what it made."""

from uuid import UUID

from django.db.models import F, Prefetch, prefetch_related_objects

from shared_apps.core.errors import NotAllowed, NotFound
from tenant_apps.moderation.services import verdicts
from tenant_apps.moderation.services.verdicts import WaitingParts
from tenant_apps.stories.models import Book, BookQuerySet, Page, PageVersion
from tenants.models import Membership


def books_of(membership: Membership) -> BookQuerySet:
    return Book.objects.kept()


def book_to_read(membership: Membership, book_id: UUID) -> Book:
    return _found(books_of(membership).filter(id=book_id).first())


def book_with_pages(membership: Membership, book_id: UUID) -> Book:
    return _found(books_of(membership).with_pages().filter(id=book_id).first())


def pages_to_read(book: Book) -> list[Page]:
    """Its pages in order, each marked where something of it waits for a grown-up. What was left out is not there.

    One query more than the pages themselves, where something is missing.
    """
    prefetch_related_objects([book], Prefetch("pages", Page.objects.with_words()))  # unless they are there already
    pages = list(book.pages.all())
    if all(page.picture_url for page in pages):
        return pages
    waiting = verdicts.waiting_parts_of(book.id)
    for page in pages:
        page.waits = page.current is None and page.number in waiting.words
        page.picture_waits = page.number in waiting.pictures
        page.is_without_picture = page.number in waiting.left_out
    return [page for page in pages if page.current or page.waits]


def waiting_of(book: Book) -> WaitingParts:
    """What of the book nobody may see yet; asked only where something is missing."""
    is_whole = book.cover_key and all(page.picture_url for page in book.pages.all())
    return WaitingParts() if is_whole else verdicts.waiting_parts_of(book.id)


def page_to_see(membership: Membership, book_id: UUID, number: int) -> PageVersion:
    """What stands on a page now. Raises NotFound for a page that is not written yet, too."""
    current = PageVersion.objects.filter(id=F("page__current"), page__number=number)
    version = current.filter(page__book__in=books_of(membership).filter(id=book_id)).first()
    if version is None:
        raise NotFound("That page is not there yet.")
    return version


def book_to_remove(membership: Membership, book_id: UUID) -> Book:
    return _if_theirs(membership, book_to_read(membership, book_id))


def book_to_put_back(membership: Membership, book_id: UUID) -> Book:
    """An adult puts back any book; a child one of its own that it took away itself: what an adult decided stands."""
    book = _if_theirs(membership, _found(Book.objects.filter(id=book_id).first()))
    if not (membership.is_adult or book.removed_by in (None, membership.id)):
        raise NotAllowed("A grown-up took this book off the shelf. Only a grown-up can put it back.")
    return book


def _found(book: Book | None) -> Book:
    if book is None:
        raise NotFound("There is no such book on this shelf.")
    return book


def _if_theirs(membership: Membership, book: Book) -> Book:
    if not (membership.is_adult or book.made_by == membership.id):
        raise NotAllowed("Only a grown-up, or whoever made this book, can do that.")
    return book
