"""What a parent-admin is told of a held page or picture: where it stands, and what it says for whoever asks."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from tenant_apps.generation.models import Step
from tenant_apps.moderation.models import Verdict
from tenant_apps.moderation.services.subjects import ReviewItem
from tenant_apps.stories.models import Book, PageVersion


def held_pages(verdicts: Sequence[Verdict]) -> Mapping[UUID, ReviewItem]:
    """By the verdict's id. Left out is what is no more."""
    versions = PageVersion.objects.select_related("page__book").in_bulk([verdict.subject_id for verdict in verdicts])
    return {
        verdict.id: ReviewItem(
            title=f"Page {version.page.number} of “{version.page.book.title}”",
            words=version.text,
            place=_place(version.page.book),
        )
        for verdict in verdicts
        if (version := versions.get(verdict.subject_id))
    }


def held_pictures(verdicts: Sequence[Verdict]) -> Mapping[UUID, ReviewItem]:
    """The same for pages' pictures and covers. One that was not even drawn has the words that it would show."""
    steps = Step.objects.in_bulk([verdict.subject_id for verdict in verdicts])
    versions = PageVersion.objects.in_bulk([step.subject_id for step in steps.values() if step.subject_id])
    books = Book.objects.in_bulk([verdict.book_id for verdict in verdicts if verdict.book_id])
    return {
        verdict.id: _held_picture(verdict, step, versions.get(step.subject_id) if step.subject_id else None, book)
        for verdict in verdicts
        if (step := steps.get(verdict.subject_id)) and (book := books.get(verdict.book_id))
    }


def _held_picture(verdict: Verdict, step: Step, version: PageVersion | None, book: Book) -> ReviewItem:
    is_cover = step.kind == Step.Kind.COVER
    scene = (book.cover_scene or {}) if is_cover else version.scene if version else {}
    alt = f"The cover of {book.title}" if is_cover else version.alt if version else ""
    return ReviewItem(
        title=f"{'The cover' if is_cover else f'The picture on page {step.page_number}'} of “{book.title}”",
        words="" if verdict.file_key else f"It was not drawn. It would show this: {scene.get('description', '')}",
        picture_words=alt,
        place=_place(book),
    )


def _place(book: Book) -> str:
    """A book that was taken off the shelf has none."""
    return "" if book.removed_at else book.get_absolute_url()
