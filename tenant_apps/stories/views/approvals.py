"""A child asks for approval; adults approve, publish, and take back."""

from datetime import datetime
from typing import Protocol
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.http import require_POST

from shared_apps.core.errors import ProductError
from tenant_apps.stories import access
from tenant_apps.stories.models import Book
from tenant_apps.stories.services import approvals
from tenants.access.audiences import open_to
from tenants.access.requests import MemberRequest
from tenants.models import Membership, Right


class Transition(Protocol):
    def __call__(self, *, book: Book, by: Membership, now: datetime) -> None: ...


@open_to(Right.SUBMIT)
@require_POST
def submit(request: MemberRequest, book_id: UUID) -> HttpResponse:
    book = access.book_to_submit(request.membership, book_id)
    return _change(request, book, approvals.submit_book, "A grown-up will look at your book.")


@open_to(Right.SUBMIT)
@require_POST
def withdraw(request: MemberRequest, book_id: UUID) -> HttpResponse:
    book = access.book_to_submit(request.membership, book_id)
    return _change(request, book, approvals.withdraw_book, "The book is a draft again.")


@open_to(Right.APPROVE)
@require_POST
def approve(request: MemberRequest, book_id: UUID) -> HttpResponse:
    """Approve the book, and publish it as well when the form says so."""
    book = access.book_to_approve(request.membership, book_id)
    edition, is_published = request.POST.get("edition", ""), "publish" in request.POST

    def decide(*, book: Book, by: Membership, now: datetime) -> None:
        approvals.approve_book(book=book, by=by, now=now, publish=is_published, edition=edition)

    done = "Approved. Everyone here can read it now." if is_published else "Approved. It is not published yet."
    return _change(request, book, decide, done)


@open_to(Right.APPROVE)
@require_POST
def publish(request: MemberRequest, book_id: UUID) -> HttpResponse:
    book = access.book_to_approve(request.membership, book_id)
    return _change(request, book, approvals.publish_book, "Everyone here can read it now.")


@open_to(Right.APPROVE)
@require_POST
def unpublish(request: MemberRequest, book_id: UUID) -> HttpResponse:
    book = access.book_to_approve(request.membership, book_id)
    done = "Only grown-ups, and the person who made it, can read it now."
    return _change(request, book, approvals.unpublish_book, done)


def _change(request: MemberRequest, book: Book, change: Transition, done: str) -> HttpResponse:
    try:
        change(book=book, by=request.membership, now=timezone.now())
    except ProductError as error:
        messages.error(request, str(error))
    else:
        messages.success(request, done)
    return redirect(book)
