"""A child asks for approval; adults approve, send back, publish, and take back."""

from datetime import datetime
from typing import Protocol
from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from shared_apps.core.errors import ProductError
from tenant_apps.people.services import names
from tenant_apps.stories import access
from tenant_apps.stories.forms import BulkApprovalForm, SendBackForm
from tenant_apps.stories.models import Book
from tenant_apps.stories.services import approval_queue, approvals, changes, editions
from tenants.access.audiences import open_to
from tenants.access.requests import MemberRequest
from tenants.models import Membership, Right

QUEUE_LENGTH = 40


class Transition(Protocol):
    def __call__(self, *, book: Book, by: Membership, now: datetime) -> None: ...


@open_to(Right.APPROVE)
@never_cache
@require_safe
def queue(request: MemberRequest) -> HttpResponse:
    """The books that wait for an adult. Those that are ticked can be approved at once."""
    waiting = access.books_to_approve(request.membership).with_pages()
    page = Paginator(waiting, QUEUE_LENGTH).get_page(request.GET.get("page"))
    context = {"page": page, "entries": approval_queue.entries_of(list(page))}
    return TemplateResponse(request, "stories/approvals.html", context)


@open_to(Right.APPROVE)
@never_cache
@require_safe
def count(request: MemberRequest) -> HttpResponse:
    """How many wait: a fragment that the menu loads when it is opened."""
    waiting = access.books_to_approve(request.membership).count()
    return TemplateResponse(request, "moderation/count.html", {"waiting": waiting})


@open_to(Right.APPROVE)
@require_POST
def approve_ticked(request: MemberRequest) -> HttpResponse:
    form = BulkApprovalForm(request.POST)
    if not form.is_valid():
        messages.error(request, "Tick the books that you want to approve.")
        return redirect("stories:approvals")
    result = approval_queue.approve_books(
        books=list(access.books_to_approve(request.membership).filter(id__in=form.editions_read)[:QUEUE_LENGTH]),
        editions_read=form.editions_read,
        by=request.membership,
        now=timezone.now(),
    )
    if result.approved:
        many = len(result.approved)
        messages.success(request, f"{many} book{'s are' if many > 1 else ' is'} approved. Everyone here can read them.")
    for book, reason in result.refused:
        messages.error(request, f"“{book}”: {reason}")
    if not (result.approved or result.refused):
        messages.error(request, "These books are no longer waiting: somebody was faster.")
    return redirect("stories:approvals")


@open_to(Right.APPROVE)
@never_cache
@require_safe
def look(request: MemberRequest, book_id: UUID) -> HttpResponse:
    """The whole book with what changed since the last approval, and the decision."""
    return _look(request, access.book_to_approve(request.membership, book_id), SendBackForm())


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
def send_back(request: MemberRequest, book_id: UUID) -> HttpResponse:
    book = access.book_to_approve(request.membership, book_id)
    form = SendBackForm(request.POST)
    if not form.is_valid():
        return _look(request, book, form)

    def decide(*, book: Book, by: Membership, now: datetime) -> None:
        approvals.send_book_back(book=book, note=form.cleaned_data["note"], by=by, now=now)

    return _change(request, book, decide, "The book is a draft again, with your note on its page.")


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


def _look(request: MemberRequest, book: Book, form: SendBackForm) -> HttpResponse:
    context = {
        "book": book,
        "review": changes.review_of(book),
        "edition": editions.fingerprint(editions.contents_of(book)),
        "maker": names.names_of([book.made_by])[book.made_by],
        "form": form,
    }
    return render(request, "stories/approval.html", context, status=422 if form.errors else 200)


def _change(request: MemberRequest, book: Book, change: Transition, done: str) -> HttpResponse:
    try:
        change(book=book, by=request.membership, now=timezone.now())
    except ProductError as error:
        messages.error(request, str(error))
    else:
        messages.success(request, done)
    return redirect("stories:approvals" if request.POST.get("from") == "queue" else book)
