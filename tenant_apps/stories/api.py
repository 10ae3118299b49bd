from uuid import UUID

from django.db.models import QuerySet
from django.utils import timezone
from ninja import Status
from ninja.pagination import paginate

from shared_apps.core.api import Listing, problems
from tenant_apps.stories import access
from tenant_apps.stories.models import Book
from tenant_apps.stories.schemas import BookOut, BookWithPages
from tenant_apps.stories.services import books
from tenants.access.audiences import Audience, open_to
from tenants.access.requests import MemberRequest
from tenants.api import Router
from tenants.models import Right

router = Router(tags=["stories"])


@router.get("/", response={200: list[BookOut]}, summary="List the books, newest first")
@paginate(Listing)
@open_to(Audience.MEMBERS)
def list_books(request: MemberRequest, q: str = "") -> QuerySet[Book]:
    return access.books_of(request.membership).matching(q).newest_first()


@router.get("/{uuid:book_id}", response={200: BookWithPages}, summary="Read a book")
@open_to(Audience.MEMBERS)
def read_book(request: MemberRequest, book_id: UUID) -> Book:
    return access.book_with_pages(request.membership, book_id)


@router.delete("/{uuid:book_id}", response={204: None, **problems(409)}, summary="Remove a book")
@open_to(Right.WRITE)
def remove_book(request: MemberRequest, book_id: UUID) -> Status[None]:
    book = access.book_to_remove(request.membership, book_id)
    books.remove_book(book=book, by=request.membership, now=timezone.now())
    return Status(204, None)
