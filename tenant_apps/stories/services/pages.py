"""Pages: store their versions, and show their words and pictures."""

from django.db import transaction

from shared_apps.ai.ports import PageDraft, Provenance
from tenant_apps.stories.models import Book, Page, PageVersion
from tenant_apps.stories.services.books import measure_book


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
        version = PageVersion.objects.create(
            page=page,
            number=before.versions.count() + 1 if before else 1,
            text=draft.text,
            alt=draft.alt,
            scene=draft.scene.model_dump(mode="json"),
            maker=maker,
            text_provenance=provenance.model_dump(),
        )
        if may_be_shown:
            show_page(version=version)
    return version


def show_page(*, version: PageVersion) -> None:
    """Make this the page's current version. A finished book is measured again."""
    version.page.current = version
    version.page.save(update_fields=["current"])
    if version.page.book.is_ready:
        measure_book(version.page.book)


def record_picture_provenance(*, version: PageVersion, provenance: Provenance) -> None:
    """Store who drew the picture, whether it may be shown or not."""
    version.picture_provenance = provenance.model_dump()
    version.save(update_fields=["picture_provenance"])


def show_picture(*, version: PageVersion, key: str) -> None:
    """Show the file as the version's picture."""
    version.picture_key = key
    version.save(update_fields=["picture_key"])
