from uuid import UUID

from django.db.models import QuerySet
from django.utils import timezone
from ninja import Status
from ninja.pagination import paginate

from shared_apps.core.api import Listing, problems
from tenant_apps.stories import access
from tenant_apps.stories.models import Book
from tenant_apps.stories.schemas import ApprovalIn, BookApproval, BookOut, BookWithPages, SendBackIn
from tenant_apps.stories.services import approvals, books
from tenants.access.audiences import Audience, open_to
from tenants.access.requests import MemberRequest
from tenants.api import Router
from tenants.models import Right

router = Router(tags=["stories"])


@router.get("/", response={200: list[BookOut]}, summary="List the books, newest first")
@paginate(Listing)
@open_to(Audience.MEMBERS)
def list_books(request: MemberRequest, q: str = "", approval: BookApproval | None = None) -> QuerySet[Book]:
    found = access.books_of(request.membership).matching(q).newest_first()
    return found.filter(approval=approval) if approval else found


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


@router.post("/{uuid:book_id}/submit", response={200: BookOut, **problems(409)}, summary="Ask for approval of a book")
@open_to(Right.SUBMIT)
def submit_book(request: MemberRequest, book_id: UUID) -> Book:
    book = access.book_to_submit(request.membership, book_id)
    approvals.submit_book(book=book, by=request.membership, now=timezone.now())
    return book


@router.post("/{uuid:book_id}/withdraw", response={200: BookOut, **problems(409)}, summary="Stop asking for approval")
@open_to(Right.SUBMIT)
def withdraw_book(request: MemberRequest, book_id: UUID) -> Book:
    book = access.book_to_submit(request.membership, book_id)
    approvals.withdraw_book(book=book, by=request.membership, now=timezone.now())
    return book


@router.post("/{uuid:book_id}/approve", response={200: BookOut, **problems(409)}, summary="Approve a book")
@open_to(Right.APPROVE)
def approve_book(request: MemberRequest, book_id: UUID, decision: ApprovalIn) -> Book:
    book = access.book_to_approve(request.membership, book_id)
    approvals.approve_book(book=book, by=request.membership, now=timezone.now(), publish=decision.publish)
    return book


@router.post("/{uuid:book_id}/send-back", response={200: BookOut, **problems(409)}, summary="Send a book back")
@open_to(Right.APPROVE)
def send_book_back(request: MemberRequest, book_id: UUID, decision: SendBackIn) -> Book:
    book = access.book_to_approve(request.membership, book_id)
    approvals.send_book_back(book=book, note=decision.note, by=request.membership, now=timezone.now())
    return book


@router.post("/{uuid:book_id}/publish", response={200: BookOut, **problems(409)}, summary="Publish an approved book")
@open_to(Right.APPROVE)
def publish_book(request: MemberRequest, book_id: UUID) -> Book:
    book = access.book_to_approve(request.membership, book_id)
    approvals.publish_book(book=book, by=request.membership, now=timezone.now())
    return book


@router.post("/{uuid:book_id}/unpublish", response={200: BookOut, **problems(409)}, summary="Keep a book for adults")
@open_to(Right.APPROVE)
def unpublish_book(request: MemberRequest, book_id: UUID) -> Book:
    book = access.book_to_approve(request.membership, book_id)
    approvals.unpublish_book(book=book, by=request.membership, now=timezone.now())
    return book
