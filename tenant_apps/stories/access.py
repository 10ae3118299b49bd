"""Who may read, remove and approve books.

Adults read all books, a child those that are published and those that it made. Adults remove any, a child its own.
"""

from datetime import datetime
from uuid import UUID

from django.core import signing
from django.db.models import F, Prefetch, Q, prefetch_related_objects

from shared_apps.core.errors import Conflict, NotAllowed, NotFound
from tenant_apps.moderation.services import verdicts
from tenant_apps.moderation.services.verdicts import WaitingParts
from tenant_apps.stories.models import Book, BookQuerySet, Page, PageVersion, ShareLink, ShareLinkQuerySet
from tenants.access.audiences import require
from tenants.models import Membership, Right, Team

LINK_OPENS_NOTHING = "This link opens no book any more. Ask the person who sent it to you."


class NotEditableYet(Conflict):
    code = "not_editable_yet"
    message = "This book is not finished yet. You can change it when it is."


def books_of(membership: Membership) -> BookQuerySet:
    """The books on the shelf that this member may read."""
    books = Book.objects.kept()
    if membership.may(Right.APPROVE):
        return books
    return books.filter(Q(approval=Book.Approval.PUBLISHED) | Q(made_by=membership.id))


def book_to_read(membership: Membership, book_id: UUID) -> Book:
    return _found(books_of(membership).filter(id=book_id).first())


def book_with_pages(membership: Membership, book_id: UUID) -> Book:
    return _found(books_of(membership).with_pages().filter(id=book_id).first())


def pages_to_read(book: Book) -> list[Page]:
    """The book's pages in order, each marked if its words or picture wait. Pages that were left out are missing.

    One query, and another one if a page lacks its words or picture.
    """
    prefetch_related_objects([book], Prefetch("pages", Page.objects.with_words()))  # no query if they are loaded
    pages = list(book.pages.all())
    if all(page.picture_url for page in pages):
        return pages
    waiting = verdicts.waiting_parts_of(book.id)
    for page in pages:
        page.waits = page.current is None and page.number in waiting.words
        page.picture_waits = page.number in waiting.pictures
        is_by_hand = page.current is not None and not page.picture_url and not page.current.needs_picture
        page.is_without_picture = page.number in waiting.left_out or (is_by_hand and not page.picture_waits)
    return [page for page in pages if page.current or page.waits]


def waiting_of(book: Book) -> WaitingParts:
    """The parts of the book that wait for a decision. No query if nothing is missing."""
    is_whole = book.cover_key and all(page.picture_url for page in book.pages.all())
    return WaitingParts() if is_whole else verdicts.waiting_parts_of(book.id)


def page_to_see(membership: Membership, book_id: UUID, number: int) -> PageVersion:
    """The current version of a page. Raises NotFound also for a page that is not written yet."""
    current = PageVersion.objects.filter(id=F("page__current"), page__number=number)
    version = current.filter(page__book__in=books_of(membership).filter(id=book_id)).first()
    if version is None:
        raise NotFound("There is no such page yet.")
    return version


def book_to_remove(membership: Membership, book_id: UUID) -> Book:
    return _if_editable(membership, book_to_read(membership, book_id))


def book_to_submit(membership: Membership, book_id: UUID) -> Book:
    """A book for its maker, to ask for approval or to take that back. Raises NotAllowed for somebody else's."""
    book = book_to_read(membership, book_id)
    if book.made_by != membership.id:
        raise NotAllowed("Only the person who made this book can do that.")
    return book


def book_to_approve(membership: Membership, book_id: UUID) -> Book:
    """A book for an adult, to decide about it. Raises NotAllowed and NotFound."""
    require(membership, Right.APPROVE)
    return book_to_read(membership, book_id)


def books_to_approve(membership: Membership) -> BookQuerySet:
    """The books that wait for an adult, the longest wait first. Raises NotAllowed for a child."""
    require(membership, Right.APPROVE)
    return books_of(membership).submitted()


def book_to_share(membership: Membership, book_id: UUID) -> Book:
    """A book for an adult, to let people outside read it. Raises NotAllowed and NotFound."""
    require(membership, Right.EXPORT)
    return book_to_read(membership, book_id)


def links_of(membership: Membership, book: Book) -> ShareLinkQuerySet:
    """The share links of a book, newest first. Raises NotAllowed."""
    require(membership, Right.EXPORT)
    return ShareLink.objects.filter(book=book).newest_first()


def link_to_end(membership: Membership, book_id: UUID, link_id: UUID) -> ShareLink:
    link = links_of(membership, book_to_share(membership, book_id)).filter(id=link_id).first()
    if link is None:
        raise NotFound("There is no such link to this book.")
    return link


def link_salt(team: Team) -> str:
    """What a link is signed with besides the secret key: a link of one team says nothing on the host of another."""
    return f"stories.share-link.{team.id}"


def link_by_token(team: Team, token: str, *, now: datetime) -> ShareLink:
    """The link with its book, for anybody who has it.

    Raises NotFound, with the same words for all: a token that we did not sign for this team, a link that was ended or
    has expired, a book that was taken off the shelf, or that is not approved as it is now.
    """
    try:
        link_id = UUID(signing.Signer(salt=link_salt(team)).unsign(token))
    except (signing.BadSignature, ValueError) as error:
        raise NotFound(LINK_OPENS_NOTHING) from error
    approved = (Book.Approval.APPROVED, Book.Approval.PUBLISHED)
    readable = Book.objects.kept().filter(approval__in=approved)
    link = ShareLink.objects.open_at(now).filter(id=link_id, book__in=readable).select_related("book").first()
    if link is None:
        raise NotFound(LINK_OPENS_NOTHING)
    return link


def shared_page(link: ShareLink, number: int) -> PageVersion:
    """The current version of a page of the shared book, by its place among the pages that readers see."""
    version = PageVersion.objects.filter(id=F("page__current"), page__book=link.book_id, page__number=number).first()
    if version is None:
        raise NotFound("There is no such page.")
    return version


def book_to_edit(membership: Membership, book_id: UUID) -> Book:
    """A finished book that the member may change: adults all, a child its own. Raises NotEditableYet."""
    book = _if_editable(membership, book_to_read(membership, book_id))
    if not book.is_ready:
        raise NotEditableYet
    return book


def page_to_edit(membership: Membership, book_id: UUID, page_id: UUID) -> Page:
    """A page of a book that the member may change, also one that was removed meanwhile."""
    book = book_to_edit(membership, book_id)
    page = Page.objects.select_related("current", "book").filter(book=book, id=page_id).first()
    if page is None:
        raise NotFound("There is no such page in this book.")
    return page


def book_to_put_back(membership: Membership, book_id: UUID) -> Book:
    """Adults may put back any book; a child only one of its own that no adult removed."""
    book = _if_editable(membership, _found(Book.objects.filter(id=book_id).first()))
    if not (membership.may(Right.EDIT_ALL) or book.removed_by in (None, membership.id)):
        grown_up = membership.team.words.grown_up
        raise NotAllowed(f"A {grown_up} took this book off the shelf. Only a {grown_up} can put it back.")
    return book


def books_in_bin(membership: Membership) -> BookQuerySet:
    """The removed books that this member may put back: adults all, a child its own that no adult removed."""
    removed = Book.objects.in_bin()
    if membership.may(Right.EDIT_ALL):
        return removed
    return removed.filter(Q(removed_by=None) | Q(removed_by=membership.id), made_by=membership.id)


def _found(book: Book | None) -> Book:
    if book is None:
        raise NotFound("There is no such book on this shelf.")
    return book


def may_edit(membership: Membership, book: Book) -> bool:
    return membership.may(Right.EDIT_ALL) or book.made_by == membership.id


def _if_editable(membership: Membership, book: Book) -> Book:
    if not may_edit(membership, book):
        grown_up = membership.team.words.grown_up
        raise NotAllowed(f"Only a {grown_up}, or the person who made this book, can do that.")
    return book
