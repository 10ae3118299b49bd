"""Change a finished book. Added to the router of ``stories``, so that one path has all of a book."""

from typing import Annotated
from uuid import UUID, uuid4

from django.utils import timezone
from ninja import Header, Status

from shared_apps.core.api import problems
from shared_apps.core.errors import Conflict
from tenant_apps.editing import access
from tenant_apps.editing.schemas import (
    BookVersionOut,
    EditedPage,
    NewPageIn,
    PageVersionOut,
    PlaceIn,
    RedrawOut,
    SavedWords,
    TextIn,
    TitlesIn,
    VersionIn,
    WishIn,
)
from tenant_apps.editing.services import arrangement, redraws, restoring, texts
from tenant_apps.editing.services.texts import SavedText
from tenant_apps.generation.api import router
from tenant_apps.moderation.services import verdicts
from tenant_apps.stories import access as stories
from tenant_apps.stories.models import Book, BookVersion, Page, PageVersion
from tenants.access.audiences import open_to
from tenants.access.requests import MemberRequest, hit_extras_limit
from tenants.models import Right

__all__ = ["router"]


class EditedMeanwhile(Conflict):
    code = "edited_meanwhile"
    message = (
        "Somebody else changed this page since. Your words are kept as a version of the page, beside theirs: read "
        "both, then save again with the new ‘based_on’."
    )


@router.get("/{uuid:book_id}/pages", response={200: list[EditedPage], **problems(409)}, summary="List pages to edit")
@open_to(Right.WRITE)
def list_pages_to_edit(request: MemberRequest, book_id: UUID) -> list[EditedPage]:
    return _pages(request, stories.book_to_edit(request.membership, book_id))


@router.put(
    "/{uuid:book_id}/pages/{uuid:page_id}/text",
    response={200: SavedWords, **problems(409)},
    summary="Write the words of a page",
)
@open_to(Right.WRITE)
def write_text(request: MemberRequest, book_id: UUID, page_id: UUID, words: TextIn) -> SavedWords:
    """Each save is a version. A conflict stores the words too, and answers 409."""
    page = stories.page_to_edit(request.membership, book_id, page_id)
    return _saved(texts.save_text(page=page, **words.dict(), by=request.membership, now=timezone.now()))


@router.put("/{uuid:book_id}/titles", response={204: None, **problems(409)}, summary="Write title and dedication")
@open_to(Right.WRITE)
def write_titles(request: MemberRequest, book_id: UUID, words: TitlesIn) -> Status[None]:
    book = stories.book_to_edit(request.membership, book_id)
    texts.save_titles(book=book, **words.dict(), by=request.membership, now=timezone.now())
    return Status(204, None)


@router.post("/{uuid:book_id}/pages", response={201: list[EditedPage], **problems(409)}, summary="Add a page")
@open_to(Right.WRITE)
def add_page(request: MemberRequest, book_id: UUID, place: NewPageIn) -> Status[list[EditedPage]]:
    page, now = stories.page_to_edit(request.membership, book_id, place.after), timezone.now()
    if place.copy_it:
        arrangement.duplicate_page(page=page, by=request.membership, now=now)
    else:
        arrangement.insert_page(after=page, by=request.membership, now=now)
    return Status(201, _pages(request, page.book))


@router.put(
    "/{uuid:book_id}/pages/{uuid:page_id}/place",
    response={200: list[EditedPage], **problems(409)},
    summary="Move a page",
)
@open_to(Right.WRITE)
def move_page(request: MemberRequest, book_id: UUID, page_id: UUID, place: PlaceIn) -> list[EditedPage]:
    page = stories.page_to_edit(request.membership, book_id, page_id)
    arrangement.move_page(page=page, to=place.to, by=request.membership, now=timezone.now())
    return _pages(request, page.book)


@router.delete("/{uuid:book_id}/pages/{uuid:page_id}", response={204: None, **problems(409)}, summary="Take a page out")
@open_to(Right.WRITE)
def take_page_out(request: MemberRequest, book_id: UUID, page_id: UUID) -> Status[None]:
    page = stories.page_to_edit(request.membership, book_id, page_id)
    arrangement.remove_page(page=page, by=request.membership, now=timezone.now())
    return Status(204, None)


@router.post(
    "/{uuid:book_id}/pages/{uuid:page_id}/redraws",
    response={202: RedrawOut, **problems(409)},
    summary="Have a picture drawn again",
)
@open_to(Right.WRITE)
def redraw_page(
    request: MemberRequest,
    book_id: UUID,
    page_id: UUID,
    asked: WishIn,
    idempotency_key: Annotated[UUID | None, Header(alias="Idempotency-Key")] = None,
) -> Status[RedrawOut]:
    """Answers at once. The picture is a version of the page, which can then be restored."""
    page = stories.page_to_edit(request.membership, book_id, page_id)
    hit_extras_limit(request)
    key = idempotency_key or uuid4()
    step = redraws.redraw(page=page, wish=asked.wish, submission_key=key, by=request.membership, now=timezone.now())
    return Status(202, RedrawOut(step=step.id, credits=redraws.price_of_redraw()))


@router.get(
    "/{uuid:book_id}/pages/{uuid:page_id}/versions",
    response={200: list[PageVersionOut], **problems(409)},
    summary="List the versions of a page",
)
@open_to(Right.WRITE)
def list_page_versions(request: MemberRequest, book_id: UUID, page_id: UUID) -> list[PageVersionOut]:
    page = stories.page_to_edit(request.membership, book_id, page_id)
    return [
        PageVersionOut(
            id=version.id,
            number=version.number,
            text=version.text,
            maker=PageVersion.Maker(version.maker),
            wish=version.wish,
            has_picture=bool(version.picture_key),
            created_at=version.created_at,
        )
        for version in access.visible_versions(request.membership, page)
    ]


@router.post(
    "/{uuid:book_id}/pages/{uuid:page_id}/restore",
    response={200: SavedWords, **problems(409)},
    summary="Restore a version of a page",
)
@open_to(Right.WRITE)
def restore_page_version(request: MemberRequest, book_id: UUID, page_id: UUID, wanted: VersionIn) -> SavedWords:
    page = stories.page_to_edit(request.membership, book_id, page_id)
    version = access.page_version_to_see(request.membership, book_id, wanted.version)
    return _saved(restoring.restore_page(page=page, version=version, by=request.membership, now=timezone.now()))


@router.get(
    "/{uuid:book_id}/versions", response={200: list[BookVersionOut], **problems(409)}, summary="List a book's versions"
)
@open_to(Right.WRITE)
def list_book_versions(request: MemberRequest, book_id: UUID) -> list[BookVersion]:
    return access.book_versions_of(stories.book_to_edit(request.membership, book_id))


@router.post(
    "/{uuid:book_id}/restore", response={200: BookVersionOut, **problems(409)}, summary="Restore a book's version"
)
@open_to(Right.WRITE)
def restore_book_version(request: MemberRequest, book_id: UUID, wanted: VersionIn) -> BookVersion:
    version = access.book_version_to_restore(request.membership, book_id, wanted.version)
    return restoring.restore_book(version=version, by=request.membership, now=timezone.now())


@router.post("/{uuid:book_id}/undo", response={200: BookVersionOut, **problems(409)}, summary="Undo the last change")
@open_to(Right.WRITE)
def undo_change(request: MemberRequest, book_id: UUID) -> BookVersion:
    book = stories.book_to_edit(request.membership, book_id)
    return restoring.undo(book=book, by=request.membership, now=timezone.now())


@router.post("/{uuid:book_id}/redo", response={200: BookVersionOut, **problems(409)}, summary="Redo what was undone")
@open_to(Right.WRITE)
def redo_change(request: MemberRequest, book_id: UUID) -> BookVersion:
    book = stories.book_to_edit(request.membership, book_id)
    return restoring.redo(book=book, by=request.membership, now=timezone.now())


def _saved(saved: SavedText) -> SavedWords:
    if saved.is_conflict:
        raise EditedMeanwhile
    return SavedWords(version=saved.version.id, waits=saved.waits)


def _pages(request: MemberRequest, book: Book) -> list[EditedPage]:
    return [_page(request, page) for page in access.pages_to_edit(book)]


def _page(request: MemberRequest, page: Page) -> EditedPage:
    version = access.version_in_hand(request.membership, page)
    return EditedPage(
        id=page.id,
        number=page.number,
        version=version.id if version else None,
        text=version.text if version else "",
        alt=version.alt if version else "",
        waits=bool(version and version.id != page.current_id and verdicts.is_waiting(version.id)),
    )
