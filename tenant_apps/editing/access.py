"""Which versions a member may see and restore. Whose book one may change is the business of ``stories.access``."""

from collections.abc import Collection
from uuid import UUID

from shared_apps.core.errors import NotFound
from tenant_apps.moderation.services import verdicts
from tenant_apps.stories import access as stories
from tenant_apps.stories.models import Book, BookVersion, Page, PageVersion
from tenants.models import Membership


def version_in_hand(membership: Membership, page: Page) -> PageVersion | None:
    """The version that this member goes on editing: their own newest words while these wait, else the current one.

    Nobody but their author sees words that wait.
    """
    current = page.current
    own = page.versions.filter(made_by=membership.id, based_on=current.number if current else None, wish="")
    newest = own.order_by("-number").first()
    if newest and verdicts.is_waiting(newest.id) and (current is None or newest.number > current.number):
        return newest
    return current


def visible_versions(membership: Membership, page: Page) -> list[PageVersion]:
    """All versions of a page, newest first. The words of those that others may not see are left out."""
    versions = list(page.versions.order_by("-number"))
    hidden = _hidden(membership, versions)
    for version in versions:
        version.page = page
        if version.id in hidden:
            version.text, version.is_hidden = "", True
    return versions


def page_version_to_see(membership: Membership, book_id: UUID, version_id: UUID) -> PageVersion:
    """A version of a page of a book that the member may change. Raises NotFound also for one that is hidden."""
    book = stories.book_to_edit(membership, book_id)
    version = PageVersion.objects.select_related("page__book").filter(page__book=book, id=version_id).first()
    if version is None or version.id in _hidden(membership, [version]):
        raise NotFound("There is no such version.")
    return version


def book_versions_of(book: Book) -> "list[BookVersion]":
    """All versions of a book, newest first."""
    return list(BookVersion.objects.filter(book=book).order_by("-number").defer("pages"))


def book_version_to_restore(membership: Membership, book_id: UUID, version_id: UUID) -> BookVersion:
    book = stories.book_to_edit(membership, book_id)
    version = BookVersion.objects.select_related("book").filter(book=book, id=version_id).first()
    if version is None:
        raise NotFound("There is no such version.")
    return version


def _hidden(membership: Membership, versions: Collection[PageVersion]) -> frozenset[UUID]:
    others = [version.id for version in versions if version.made_by != membership.id]
    return verdicts.hidden_among(others) if others else frozenset()


def pages_to_edit(book: Book) -> list[Page]:
    """The pages of a book in order, also those whose words wait."""
    pages = list(Page.objects.with_words().filter(book=book))
    for page in pages:
        page.book = book
    return pages
