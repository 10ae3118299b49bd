"""Pages: store their versions, and show their words and pictures."""

from typing import Any

from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from shared_apps.ai.ports import PageDraft, Provenance
from tenant_apps.stories.models import Book, BookVersion, Page, PageVersion
from tenant_apps.stories.services.books import measure_book
from tenant_apps.stories.services.versions import Author, locked_book, record_change


def record_page(
    *,
    book: Book,
    draft: PageDraft,
    maker: PageVersion.Maker,
    provenance: Provenance,
    may_be_shown: bool,
) -> PageVersion:
    """Store the page's next version, and who wrote it. Readers see it once it may be shown."""
    with transaction.atomic(savepoint=False):
        before = Page.objects.filter(book=book, number=draft.number).first()
        page = before or Page.objects.create(book=book, number=draft.number)
        version = add_version(
            page=page,
            text=draft.text,
            alt=draft.alt,
            scene=draft.scene.model_dump(mode="json"),
            maker=maker,
            text_provenance=provenance.model_dump(),
        )
        if may_be_shown:
            show_page(version=version)
    return version


def add_version(*, page: Page, **values: Any) -> PageVersion:
    """Store the next version of a page, which nobody sees yet. The caller has locked the page's book or run."""
    newest = page.versions.aggregate(newest=Max("number"))["newest"] or 0
    return PageVersion.objects.create(page=page, number=newest + 1, **values)


def show_page(*, version: PageVersion) -> None:
    """Make this the page's current version. In a finished book that is a change: it is recorded and measured.

    Nothing happens when the page was removed or shows newer words by now: the version is in the page's history.
    """
    if not version.page.book.is_ready:
        _make_current(version)
        return
    with locked_book(book=version.page.book) as book:
        version.page.refresh_from_db()
        if version.page.is_removed or _is_older(version, version.page.current):
            return
        put_in_place(version=version, by=Author(PageVersion.Maker(version.maker), version.made_by))
        version.page.book = book


def put_in_place(
    *, version: PageVersion, by: Author, change: BookVersion.Change = BookVersion.Change.TEXT
) -> BookVersion:
    """Make it the current version and record the change, in the transaction of ``locked_book``."""
    _make_current(version)
    book = version.page.book
    book.refresh_from_db()
    measure_book(book)
    number = version.page.number
    return record_change(book=book, change=change, by=by, now=timezone.now(), page_number=number)


def _make_current(version: PageVersion) -> None:
    version.page.current = version
    version.page.save(update_fields=["current"])


def _is_older(version: PageVersion, shown: PageVersion | None) -> bool:
    return shown is not None and shown.number > version.number


def record_picture_provenance(*, version: PageVersion, provenance: Provenance) -> None:
    """Store who drew the picture, whether it may be shown or not."""
    version.picture_provenance = provenance.model_dump()
    version.save(update_fields=["picture_provenance"])


def show_picture(*, version: PageVersion, key: str) -> None:
    """Show the file as the version's picture, also where only its words were changed meanwhile."""
    version.picture_key = key
    version.save(update_fields=["picture_key"])
    later = PageVersion.objects.filter(page=version.page_id, number__gt=version.number, wish=version.wish)
    edited = later.filter(id__in=Page.objects.filter(id=version.page_id).values("current"))
    edited.filter(picture_key="").update(picture_key=key, picture_provenance=version.picture_provenance)
