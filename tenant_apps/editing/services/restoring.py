"""Bring back what a page or a book was. Each restore is a version itself, so that it can be undone."""

from datetime import datetime

from shared_apps.live.publish import publish
from tenant_apps.editing.services.arrangement import require_no_page_being_written
from tenant_apps.editing.services.pictures import use_picture
from tenant_apps.editing.services.texts import SavedText, save_text
from tenant_apps.stories.models import Book, BookVersion, Page, PageVersion
from tenant_apps.stories.services import versions
from tenant_apps.stories.services.versions import Author
from tenants.models import Membership


def restore_text(*, page: Page, version: PageVersion, by: Membership, now: datetime) -> SavedText:
    """Put the words of another version on the page; its picture stays. They are judged again, as all words are."""
    based_on = page.current_id
    return save_text(page=page, text=version.text, based_on=based_on, by=by, now=now)


def restore_page(*, page: Page, version: PageVersion, by: Membership, now: datetime) -> SavedText:
    """Put words and picture of another version on the page. Raises PageGone."""
    saved = restore_text(page=page, version=version, by=by, now=now)
    if version.picture_key and not saved.is_conflict:
        use_picture(page=page, version=version, by=by, now=now)
    return saved


def restore_book(*, version: BookVersion, by: Membership, now: datetime) -> BookVersion:
    """Make the book what it was at that version. Raises PageBeingWritten."""
    require_no_page_being_written(book=version.book)
    restored = versions.restore_book(book=version.book, version=version, by=Author.of(by), now=now)
    _announce(version.book, by)
    return restored


def undo(*, book: Book, by: Membership, now: datetime) -> BookVersion:
    """Take the last change of the book back. Raises NothingToUndo and PageBeingWritten."""
    require_no_page_being_written(book=book)
    undone = versions.undo(book=book, by=Author.of(by), now=now)
    _announce(book, by)
    return undone


def redo(*, book: Book, by: Membership, now: datetime) -> BookVersion:
    """Make the change again that was undone last. Raises NothingToRedo and PageBeingWritten."""
    require_no_page_being_written(book=book)
    done = versions.redo(book=book, by=Author.of(by), now=now)
    _announce(book, by)
    return done


def _announce(book: Book, by: Membership) -> None:
    publish(team_id=by.team_id, kind="story", subject_id=book.id, event="changed")
