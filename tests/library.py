"""Things to find in a workspace. Each holds the words it is given, so that a test can look for them elsewhere."""

from uuid import UUID, uuid4

from django.utils import timezone

from shared_apps.media import files
from tenant_apps.characters.models import Character
from tenant_apps.generation.models import Run, Step
from tenant_apps.publishing.models import Export
from tenant_apps.stories.models import Book, Page, PageVersion
from tenants.models import Kept, Membership
from tests.providers import DOT, SCENE

LOOKS = {
    "name": "Pip",
    "pronouns": "they",
    "kind": "fox",
    "colour": "red",
    "accent": "blue",
    "outfit": "scarf",
    "trait": "brave",
}


def a_character(by: Membership, *, name: str = "Pip", id: UUID | None = None) -> Character:  # noqa: A002  (its field)
    character = Character(id=id or uuid4(), made_by=by.id, **LOOKS | {"name": name})
    character.sheet_key = _picture(by, "characters", character.sheet_id, name)
    character.save(force_insert=True)
    return character


def a_book(
    by: Membership,
    *,
    words: str = "A quiet story",
    pages: int = 4,
    status: str = Book.Status.READY,
    id: UUID | None = None,  # noqa: A002  (its field)
) -> Book:
    """A book with all its pages and pictures, and the run that made it."""
    book = Book.objects.create(
        id=id or uuid4(),
        title=words,
        idea=f"{words} idea",
        level="early",
        style="papercut",
        page_count=pages,
        seed=1,
        cover_scene=SCENE.model_dump(mode="json"),
        provenance={"provider": "instant", "model": "instant-1", "template": "none", "seed": 1},
        status=status,
        word_count=120,
        reading_grade=1.5,
        made_by=by.id,
        finished_at=timezone.now(),
    )
    book.cover_key = _picture(by, "stories", uuid4(), words)
    book.save()
    for number in range(1, pages + 1):
        _page(by, book, number, f"{words} page {number}")
    _run(book)
    return book


def an_export(by: Membership, book: Book, *, words: str = "", id: UUID | None = None) -> Export:  # noqa: A002  (its field)
    """A PDF that only says its words."""
    export_id = id or uuid4()
    key = files.save(
        team_id=by.team_id,
        room="publishing",
        file_id=export_id,
        media_type="application/pdf",
        data=words.encode(),
        kept=Kept.A_MONTH,
    )
    return Export.objects.create(id=export_id, book=book, status=Export.Status.READY, file_key=key, edition="one")


def _page(by: Membership, book: Book, number: int, text: str) -> None:
    page = Page.objects.create(book=book, number=number)
    page.current = PageVersion.objects.create(
        page=page,
        text=text,
        alt=f"{text} alt",
        scene=SCENE.model_dump(mode="json"),
        maker=PageVersion.Maker.AI,
        picture_key=_picture(by, "stories", uuid4(), text),
    )
    page.save()


def _run(book: Book) -> None:
    done = book.status == Book.Status.READY
    run = Run.objects.create(
        book=book, submission_key=uuid4(), brief={}, status=Run.Status.DONE if done else Run.Status.RUNNING
    )
    Step.objects.create(run=run, kind=Step.Kind.STORY, status=Step.Status.DONE if done else Step.Status.OPEN)


def _picture(by: Membership, room: str, file_id: UUID, words: str) -> str:
    """A picture file with the words behind its last byte, as a file's comment would be."""
    return files.save(team_id=by.team_id, room=room, file_id=file_id, media_type="image/png", data=DOT + words.encode())
