"""Objects of a workspace. Each contains the given words, so that a test can search for them."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID, uuid4

from django.utils import timezone

from shared_apps.ai.ports import Judgement
from shared_apps.media import files
from tenant_apps.characters.models import Character
from tenant_apps.generation.models import Run, Step
from tenant_apps.moderation.models import Verdict
from tenant_apps.moderation.services import policies, verdicts
from tenant_apps.people.models import ChildProfile
from tenant_apps.people.services import children
from tenant_apps.publishing.models import Export
from tenant_apps.stories.models import Book, Page, PageVersion
from tenants.models import Membership, Retention
from tests.providers import DOTS, SCENE

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


def a_child(
    by: Membership,
    *,
    nickname: str = "Juno",
    pin: Sequence[str] = (),
    id: UUID | None = None,  # noqa: A002  (its field)
) -> ChildProfile:
    """A child with its membership, and with a picture PIN if one is given."""
    child = children.add(by=by, nickname=nickname, avatar="fox", level="early", now=timezone.now())
    if id:
        ChildProfile.objects.filter(id=child.id).update(id=id)
        Membership.objects.filter(profile_id=child.id).update(profile_id=id)
        child = ChildProfile.objects.get(id=id)
    return children.set_pin(child=child, pictures=pin, now=timezone.now()) if pin else child


def a_book(
    by: Membership,
    *,
    words: str = "A quiet story",
    pages: int = 4,
    status: str = Book.Status.READY,
    id: UUID | None = None,  # noqa: A002  (its field)
    page_id: UUID | None = None,
) -> Book:
    """A book with all its pages and pictures, and the run that made it. ``page_id`` is that of its first page."""
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
        approval=Book.Approval.PUBLISHED if by.is_adult else Book.Approval.DRAFT,
        finished_at=timezone.now(),
    )
    book.cover_key = _picture(by, "stories", uuid4(), words)
    book.save()
    for number in range(1, pages + 1):
        _page(by, book, number, f"{words} page {number}", page_id if number == 1 else None)
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
        kept=Retention.MONTH,
    )
    return Export.objects.create(id=export_id, book=book, status=Export.Status.READY, file_key=key, edition="one")


def hold_page(book: Book, number: int, *, score: float = 0.3, status: str = Verdict.Status.HELD) -> Verdict:
    """Hold the words of a readable page, as if they had just been judged. Its picture was never drawn."""
    page = book.pages.get(number=number)
    version = page.current
    assert version
    page.current, version.picture_key = None, ""
    page.save()
    version.save()
    return _verdict(book, Verdict.Kind.PAGE, version.id, number, score=score, status=status)


def hold_picture(book: Book, number: int, *, score: float = 0.3, status: str = Verdict.Status.HELD) -> Verdict:
    """Hold the picture of a readable page: only its verdict names the file."""
    version = book.pages.get(number=number).current
    assert version
    key, version.picture_key = version.picture_key, ""
    version.save()
    drawn = _drawn(book, kind=Step.Kind.PICTURE, page_number=number, file_key=key, subject_id=version.id)
    return _verdict(book, Verdict.Kind.PICTURE, drawn.id, number, score=score, status=status, file_key=key)


def hold_cover(book: Book, *, score: float = 0.3, status: str = Verdict.Status.HELD) -> Verdict:
    key, book.cover_key = book.cover_key, ""
    book.save()
    drawn = _drawn(book, kind=Step.Kind.COVER, file_key=key)
    return _verdict(book, Verdict.Kind.COVER, drawn.id, 0, score=score, status=status, file_key=key)


def a_policy(by: Membership, preset: str = "standard") -> None:
    policies.set_policy(thresholds=policies.PRESETS[preset], by=by, now=timezone.now())


def _drawn(book: Book, **fields: Any) -> Step:
    return Step.objects.create(run=book.runs.get(), status=Step.Status.DONE, **fields)


def _verdict(
    book: Book, kind: str, subject_id: UUID, number: int, *, score: float, status: str, file_key: str = ""
) -> Verdict:
    unchecked = status == Verdict.Status.UNCHECKED
    return verdicts.record_verdict(
        subject_kind=kind,
        subject_id=subject_id,
        book_id=book.id,
        page_number=number,
        judgement=None if unchecked else Judgement(scores={"violence": score}),
        held_for=() if unchecked else ("violence",),
        maker=None,
        now=timezone.now(),
        file_key=file_key,
    )


def _page(by: Membership, book: Book, number: int, text: str, page_id: UUID | None) -> None:
    page = Page.objects.create(id=page_id or uuid4(), book=book, number=number)
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
    return files.save(
        team_id=by.team_id, room=room, file_id=file_id, media_type="image/png", data=DOTS + words.encode()
    )
