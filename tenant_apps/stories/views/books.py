from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.template.loader import render_to_string
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from shared_apps.core.errors import NotFound
from shared_apps.media import renditions
from tenant_apps.stories import access
from tenant_apps.stories.models import Book
from tenant_apps.stories.services import books as book_service
from tenants.access.audiences import Audience, open_to
from tenants.access.requests import MemberRequest
from tenants.models import Right

SHELF_LENGTH = 24


@open_to(Audience.MEMBERS)
@require_safe
def shelf(request: MemberRequest) -> HttpResponse:
    words = request.GET.get("q", "")
    books = access.books_of(request.membership).matching(words).newest_first()
    page = Paginator(books, SHELF_LENGTH).get_page(request.GET.get("page"))
    template = "stories/shelf.html#books" if request.htmx and not request.htmx.boosted else "stories/shelf.html"
    return TemplateResponse(request, template, {"page": page, "words": words})


@open_to(Right.WRITE)
@require_safe
def bin_(request: MemberRequest) -> HttpResponse:
    """The books that were taken off the shelf and that this member may put back."""
    page_obj = Paginator(access.books_in_bin(request.membership), SHELF_LENGTH).get_page(request.GET.get("page"))
    return TemplateResponse(request, "stories/bin.html", {"page_obj": page_obj})


@open_to(Audience.MEMBERS)
@require_safe
def book(request: MemberRequest, book_id: UUID) -> HttpResponse:
    """The book's own page; while it is being made, a redirect to its progress."""
    found = access.book_with_pages(request.membership, book_id)
    if found.status == Book.Status.MAKING:
        return redirect("generation:making", book_id=book_id)
    context = {
        "book": found,
        "waiting": access.waiting_of(found),
        "may_edit": access.may_edit(request.membership, found),
    }
    return TemplateResponse(request, "stories/book.html", context)


@open_to(Audience.MEMBERS)
@require_safe
def read(request: MemberRequest, book_id: UUID, number: int = 0) -> HttpResponse:
    """One spread of the book: 0 is the cover, the last one is the end. Works without scripts."""
    found = access.book_with_pages(request.membership, book_id)
    pages = access.pages_to_read(found)
    last = len(pages) + 1
    if number > last:
        raise NotFound("The book has no such page.")
    context: dict[str, Any] = {
        "book": found,
        "cover_waits": number == 0 and access.waiting_of(found).cover,
        "page": pages[number - 1] if 1 <= number <= len(pages) else None,
        "number": number,
        "length": len(pages),
        "last": last,
        "is_end": number == last,
        "place": _label(number, len(pages)),
        "previous": number - 1 if number > 0 else None,
        "next": number + 1 if number < last else None,
        "upcoming": pages[number] if number < len(pages) else None,
    }
    template = "stories/reader.html#opening" if request.htmx else "stories/reader.html"
    return TemplateResponse(request, template, context)


def _label(number: int, pages: int) -> str:
    if number == 0:
        return "Cover"
    return f"Page {number} of {pages}" if number <= pages else "The end"


@open_to(Audience.MEMBERS)
@require_safe
def cover(request: MemberRequest, book_id: UUID) -> HttpResponseBase:
    return renditions.respond(request, access.book_to_read(request.membership, book_id).cover_key)


@open_to(Audience.MEMBERS)
@require_safe
def picture(request: MemberRequest, book_id: UUID, number: int) -> HttpResponseBase:
    return renditions.respond(request, access.page_to_see(request.membership, book_id, number).picture_key)


@open_to(Right.WRITE)
@require_POST
def remove(request: MemberRequest, book_id: UUID) -> HttpResponse:
    found = access.book_to_remove(request.membership, book_id)
    book_service.remove_book(book=found, by=request.membership, now=timezone.now())
    messages.success(request, render_to_string("stories/removed.html", {"book": found}, request))
    return redirect("stories:shelf")


@open_to(Right.WRITE)
@require_POST
def put_back(request: MemberRequest, book_id: UUID) -> HttpResponse:
    found = access.book_to_put_back(request.membership, book_id)
    book_service.put_back_book(book=found)
    return redirect(found)
