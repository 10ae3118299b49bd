from uuid import UUID

from django.db.models import QuerySet
from django.utils import timezone
from ninja import Status
from ninja.pagination import paginate

from shared_apps.core.api import Listing, problems
from tenant_apps.stories import access, services
from tenant_apps.stories.models import Book
from tenant_apps.stories.schemas import StoryOut, StoryWithPages
from tenants.access import Audience, MemberRequest, open_to
from tenants.api import Router

router = Router(tags=["stories"])


@router.get("/", response={200: list[StoryOut]}, summary="List the books, newest first")
@paginate(Listing)
@open_to(Audience.MEMBERS)
def list_stories(request: MemberRequest, q: str = "") -> QuerySet[Book]:
    return access.books_of(request.membership).matching(q).newest_first()


@router.get("/{uuid:book_id}", response={200: StoryWithPages}, summary="Read a book")
@open_to(Audience.MEMBERS)
def read_story(request: MemberRequest, book_id: UUID) -> Book:
    return access.book_with_pages(request.membership, book_id)


@router.delete("/{uuid:book_id}", response={204: None, **problems(409)}, summary="Remove a book")
@open_to(Audience.MEMBERS)
def remove_story(request: MemberRequest, book_id: UUID) -> Status[None]:
    book = access.book_to_remove(request.membership, book_id)
    services.remove_book(book=book, by=request.membership, now=timezone.now())
    return Status(204, None)
