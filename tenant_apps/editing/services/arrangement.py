"""The order of a book's pages: move, add, copy and remove them. Each is a change of the book that can be undone."""

from collections.abc import Callable
from datetime import datetime

from shared_apps.core.errors import Conflict
from shared_apps.live.publish import publish
from tenant_apps.generation.models import Step
from tenant_apps.stories.models import PAGES, Book, BookVersion, Page
from tenant_apps.stories.services.pages import add_version
from tenant_apps.stories.services.versions import Author, arrange_pages, locked_book, record_change
from tenants.models import Membership

Change = BookVersion.Change


class PageGone(Conflict):
    code = "page_gone"
    message = "Somebody removed this page meanwhile. It is in the book's history, and can be brought back."


class TooManyPages(Conflict):
    code = "too_many_pages"
    message = f"A book has at most {PAGES.stop - 1} pages. Remove one before you add another."


class TooFewPages(Conflict):
    code = "too_few_pages"
    message = f"A book has at least {PAGES.start} pages. Add one before you remove this."


class PageBeingWritten(Conflict):
    code = "page_being_written"
    message = "A page of this book is being written again. Wait until it is there, then move the pages."


def move_page(*, page: Page, to: int, by: Membership, now: datetime) -> Page:
    """Give the page another place. A place before the first or after the last means the first or the last."""

    def moved(pages: list[Page], here: int) -> Page:
        one = pages.pop(here)
        pages.insert(max(0, min(to - 1, len(pages))), one)
        return one

    return _change(page, Change.MOVE, moved, by, now)


def insert_page(*, after: Page, by: Membership, now: datetime) -> Page:
    """Add an empty page after another one. Raises TooManyPages."""

    def inserted(pages: list[Page], here: int) -> Page:
        return _add(pages, here + 1, by, now, text="", alt="", scene={})

    return _change(after, Change.INSERT, inserted, by, now)


def duplicate_page(*, page: Page, by: Membership, now: datetime) -> Page:
    """Add a copy of the page after it, with the same words and picture. Raises TooManyPages."""

    def duplicated(pages: list[Page], here: int) -> Page:
        one = pages[here].current
        if one is None:
            raise PageGone("The words of this page wait for a grown-up. It can be copied when they may be seen.")
        kept = ("text", "alt", "scene", "picture_key", "picture_provenance", "text_provenance", "wish")
        return _add(pages, here + 1, by, now, **{name: getattr(one, name) for name in kept})

    return _change(page, Change.DUPLICATE, duplicated, by, now)


def remove_page(*, page: Page, by: Membership, now: datetime) -> Page:
    """Take the page out of the book. All its versions stay, and it can be brought back. Raises TooFewPages."""

    def removed(pages: list[Page], here: int) -> Page:
        if len(pages) <= PAGES.start:
            raise TooFewPages
        return pages.pop(here)

    return _change(page, Change.REMOVE, removed, by, now)


def require_no_page_being_written(*, book: Book) -> None:
    """A storyteller names a page by its number, so pages stay in place until it is done. Raises PageBeingWritten."""
    writing = Step.objects.filter(run__book=book, kind=Step.Kind.STORY, status=Step.Status.OPEN)
    if writing.exists():
        raise PageBeingWritten


def _change(
    page: Page, change: Change, rearrange: Callable[[list[Page], int], Page], by: Membership, now: datetime
) -> Page:
    with locked_book(book=page.book) as book:
        require_no_page_being_written(book=book)
        pages = list(Page.objects.with_words().filter(book=book))
        here = next((index for index, one in enumerate(pages) if one.id == page.id), None)
        if here is None:
            raise PageGone
        before = pages[here].number
        one = rearrange(pages, here)
        if [other.id for other in pages] != [other.id for other in Page.objects.with_words().filter(book=book)]:
            arrange_pages(book=book, pages=pages)
            record_change(book=book, change=change, by=Author.of(by), now=now, page_number=before)
            publish(team_id=by.team_id, kind="story", subject_id=book.id, event="changed")
        return one


def _add(pages: list[Page], place: int, by: Membership, now: datetime, **values: object) -> Page:
    if len(pages) >= PAGES.stop - 1:
        raise TooManyPages
    book = pages[0].book
    page = Page.objects.create(book=book, number=_free_number(book))
    author = Author.of(by)
    page.current = add_version(page=page, maker=author.maker, made_by=author.made_by, created_at=now, **values)
    pages.insert(place, page)
    return page


def _free_number(book: Book) -> int:
    last = Page.objects.filter(book=book).order_by("-number").first()
    return last.number + 1 if last else 1
