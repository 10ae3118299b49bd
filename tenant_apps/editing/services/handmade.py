"""A book without any AI: its words are typed and its pictures uploaded, page by page."""

from datetime import datetime
from uuid import UUID

from django.db import IntegrityError, transaction

from shared_apps.ai.ports import Brief
from shared_apps.ai.vocabulary import ArtStyle, ReadingLevel
from shared_apps.billing.services import entitlements
from shared_apps.core.errors import InvalidInput
from shared_apps.core.text import is_visible
from tenant_apps.editing.services.texts import TITLE_LETTERS
from tenant_apps.editing.services.typed_words import require_allowed, tidy_text
from tenant_apps.generation.models import Run
from tenant_apps.stories.models import PAGES, Book, Page
from tenant_apps.stories.services.pages import add_version
from tenant_apps.stories.services.versions import Author
from tenants.models import Membership, Right


def start_handmade_book(
    *, title: str, level: ReadingLevel, language: str, submission_key: UUID, by: Membership, now: datetime
) -> Book:
    """A book of a few empty pages, ready to be written. The same ``submission_key`` sent twice makes one book.

    Raises InvalidInput, WordsHeld and WordsUnchecked for the title.
    """
    title = " ".join(tidy_text(title).split())
    if not is_visible(title):
        raise InvalidInput("A book needs a title. You can change it later.", field="title")
    entitlements.require_storage(team=by.team, now=now)
    require_allowed(text=title, most=TITLE_LETTERS, field="title")
    try:
        with transaction.atomic():
            book = Book.objects.create(
                title=title,
                idea="",
                level=level,
                style=ArtStyle.CRAYON,
                language=language,
                page_count=PAGES.start,
                seed=0,
                status=Book.Status.READY,
                made_by=by.id,
                approval=Book.Approval.PUBLISHED if by.may(Right.APPROVE) else Book.Approval.DRAFT,
                created_at=now,
                finished_at=now,
            )
            _add_run(book, submission_key, now)
            _add_pages(book, Author.of(by), now)
    except IntegrityError:  # it was sent twice, and the other one was first
        return Run.objects.select_related("book").get(submission_key=submission_key).book
    return book


def _add_run(book: Book, submission_key: UUID, now: datetime) -> None:
    """Reviews and checks of a page belong to its book's run; this one made nothing and cost nothing."""
    level, style = ReadingLevel(book.level), ArtStyle(book.style)
    brief = Brief(idea=book.title, pages=PAGES.start, level=level, style=style, language=book.language, seed=0)
    Run.objects.create(
        book=book,
        submission_key=submission_key,
        brief=brief.model_dump(mode="json"),
        status=Run.Status.DONE,
        created_at=now,
        ended_at=now,
    )


def _add_pages(book: Book, author: Author, now: datetime) -> None:
    for number in range(1, PAGES.start + 1):
        page = Page.objects.create(book=book, number=number)
        page.current = add_version(
            page=page, text="", alt="", scene={}, maker=author.maker, made_by=author.made_by, created_at=now
        )
        page.save(update_fields=["current"])
