"""Writing a book down, piece by piece. Each record is safe to repeat: what is there already stays as it is."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from io import BytesIO
from uuid import UUID

from django.db import transaction
from django.db.models import F
from PIL import Image

from shared_apps.ai.ports import MOST_REFERENCES, Brief, Illustration, PageDraft, Plan, Provenance
from shared_apps.ai.reading import measure
from shared_apps.archives.services.sections import Folder, Section
from shared_apps.core.errors import Conflict, NotFound
from shared_apps.media import files
from tenant_apps.stories.models import Book, Page, PageVersion
from tenants.models import Membership


def begin_book(*, brief: Brief, made_by: UUID, references: Sequence[str] = ()) -> Book:
    """An empty book that has its idea for a title until the storyteller finds a better one.

    ``references`` are the keys of the pictures that show its cast as it is today, the most telling first.
    """
    asked = brief.model_dump(mode="json")
    cast, pages = asked.pop("cast"), asked.pop("pages")
    return Book.objects.create(
        **asked,
        title=_working_title(brief.idea),
        cast_sheet=cast,
        reference_keys=list(references[:MOST_REFERENCES]),
        page_count=pages,
        made_by=made_by,
    )


def references_of(book: Book) -> list[Illustration]:
    """The pictures of its cast that the book froze when it was begun, for whoever draws it; of those that are there.

    It reads files: call it in no transaction.
    """
    found = []
    for key in book.reference_keys:
        with suppress(NotFound):
            data = files.read(key)
            side = max(Image.open(BytesIO(data)).size)
            found.append(Illustration(data=data, media_type=files.media_type_of(key), size=side))
    return found


def record_plan(*, book: Book, plan: Plan, provenance: Provenance, may_be_shown: bool) -> None:
    """The cast and the cover; the title too where its words may be shown, else it waits and the idea stands for it."""
    if may_be_shown:
        book.title = plan.title
    else:
        book.held_title = plan.title
    book.cast_sheet = [portrait.model_dump(mode="json") for portrait in plan.cast]
    book.cover_scene = plan.cover.model_dump(mode="json")
    book.provenance = provenance.model_dump()
    book.save(update_fields=["title", "held_title", "cast_sheet", "cover_scene", "provenance"])


def show_title(*, book: Book) -> None:
    """The storyteller's title was held, and is allowed now."""
    if book.held_title:
        book.title, book.held_title = book.held_title, ""
        book.save(update_fields=["title", "held_title"])


def record_page(*, book: Book, draft: PageDraft, provenance: Provenance, may_be_shown: bool) -> PageVersion:
    """The page's next version, written by AI. Readers see it when it may be shown, and nothing of it before."""
    with transaction.atomic(savepoint=False):
        before = Page.objects.filter(book=book, number=draft.number).first()
        page = before or Page.objects.create(book=book, number=draft.number)
        version = PageVersion.objects.create(
            page=page,
            number=before.versions.count() + 1 if before else 1,
            text=draft.text,
            alt=draft.alt,
            scene=draft.scene.model_dump(mode="json"),
            maker=PageVersion.Maker.AI,
            text_provenance=provenance.model_dump(),
        )
        if may_be_shown:
            show_page(version=version)
    return version


def show_page(*, version: PageVersion) -> None:
    """Make the version what stands on its page. A book that is ready already is measured again."""
    version.page.current = version
    version.page.save(update_fields=["current"])
    if version.page.book.is_ready:
        _measure(version.page.book)


def note_who_drew(*, version: PageVersion, provenance: Provenance) -> None:
    """A picture was drawn. It is not written on the page before it may be shown."""
    version.picture_provenance = provenance.model_dump()
    version.save(update_fields=["picture_provenance"])


def show_picture(*, version: PageVersion, key: str) -> None:
    version.picture_key = key
    version.save(update_fields=["picture_key"])


def note_who_drew_cover(*, book: Book, provenance: Provenance) -> None:
    book.cover_provenance = provenance.model_dump()
    book.save(update_fields=["cover_provenance"])


def show_cover(*, book: Book, key: str) -> None:
    book.cover_key = key
    book.save(update_fields=["cover_key"])


def finish_book(*, book: Book, now: datetime) -> None:
    """Open the book for reading, with its reading level measured over the whole text."""
    book.status, book.finished_at = Book.Status.READY, now
    book.save(update_fields=["status", "finished_at"])
    _measure(book)


def _measure(book: Book) -> None:
    texts = PageVersion.objects.filter(id=F("page__current"), page__book=book).order_by("page__number")
    score = measure(" ".join(texts.values_list("text", flat=True)))
    book.word_count, book.reading_grade = score.words, score.grade
    book.save(update_fields=["word_count", "reading_grade"])


def stop_book(*, book: Book) -> None:
    """No more is being made; what is there stays and can be read."""
    book.status = Book.Status.STOPPED
    book.save(update_fields=["status"])


def resume_book(*, book: Book) -> None:
    book.status = Book.Status.MAKING
    book.save(update_fields=["status"])


class StillMaking(Conflict):
    code = "still_making"
    message = "This book is still being made. Stop it first, then take it off the shelf."


def remove_book(*, book: Book, by: Membership, now: datetime) -> None:
    """Take the book off the shelf. It can be put back. Raises StillMaking while it is being made."""
    if book.status == Book.Status.MAKING:
        raise StillMaking
    book.removed_at, book.removed_by = now, by.id
    book.save(update_fields=["removed_at", "removed_by"])


def put_back_book(*, book: Book) -> None:
    book.removed_at = book.removed_by = None
    book.save(update_fields=["removed_at", "removed_by"])


def show_books(section: Section) -> None:
    """Every book on the shelf, as a page of the team's archive."""
    for book in Book.objects.kept().newest_first().with_pages().iterator(chunk_size=20):
        folder = section.folder(book.title)
        cover = folder.add_picture(key=book.cover_key, name="cover")
        pages = [_shown_page(folder, page, page.current) for page in book.pages.all() if page.current]
        note = f"{len(pages)} {'page' if len(pages) == 1 else 'pages'}"
        context = {"book": book, "cover": cover, "pages": pages}
        folder.add_page("archives/book.html", context, note=note, cover=book.cover_key)


def _shown_page(folder: Folder, page: Page, version: PageVersion) -> dict[str, object]:
    picture = folder.add_picture(key=version.picture_key, name=f"page {page.number:02}")
    return {"number": page.number, "text": version.text, "alt": version.alt, "picture": picture}


def _working_title(idea: str) -> str:
    line = " ".join(idea.split())
    return line if len(line) <= 80 else f"{line[:79].rsplit(' ', 1)[0]}…"
