"""What a page or a book was, and the way back to it."""

from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from shared_apps.core.errors import Conflict
from shared_apps.media import renditions
from tenant_apps.editing import access
from tenant_apps.editing.services import history, pictures, restoring
from tenant_apps.stories import access as stories
from tenants.access.audiences import open_to
from tenants.access.requests import MemberRequest
from tenants.models import Right

LENGTH = 20


@open_to(Right.WRITE)
@never_cache
@require_safe
def book_history(request: MemberRequest, book_id: UUID) -> HttpResponse:
    book = stories.book_to_edit(request.membership, book_id)
    page_obj = Paginator(history.book_history(versions=access.book_versions_of(book)), LENGTH).get_page(
        request.GET.get("page")
    )
    return TemplateResponse(request, "editing/book_history.html", {"book": book, "page_obj": page_obj})


@open_to(Right.WRITE)
@require_POST
def restore_book(request: MemberRequest, book_id: UUID, version_id: UUID) -> HttpResponse:
    version = access.book_version_to_restore(request.membership, book_id, version_id)
    try:
        restoring.restore_book(version=version, by=request.membership, now=timezone.now())
    except Conflict as error:
        messages.error(request, str(error))
    else:
        messages.success(request, f"The book is as it was in version {version.number}. “Undo” takes that back.")
    return redirect("editing:edit", book_id=book_id)


@open_to(Right.WRITE)
@never_cache
@require_safe
def page_history(request: MemberRequest, book_id: UUID, page_id: UUID) -> HttpResponse:
    page = stories.page_to_edit(request.membership, book_id, page_id)
    entries = history.page_history(
        page=page,
        versions=access.visible_versions(request.membership, page),
        shown=history.shown_versions(page=page),
    )
    page_obj = Paginator(entries, LENGTH).get_page(request.GET.get("page"))
    context = {"book": page.book, "page": page, "page_obj": page_obj}
    return TemplateResponse(request, "editing/page_history.html", context)


@open_to(Right.WRITE)
@require_POST
def restore_page(request: MemberRequest, book_id: UUID, page_id: UUID, version_id: UUID) -> HttpResponse:
    """Put a version back: its words and its picture, or with ``only=picture`` its picture alone."""
    page = stories.page_to_edit(request.membership, book_id, page_id)
    version = access.page_version_to_see(request.membership, book_id, version_id)
    now = timezone.now()
    try:
        if request.POST.get("only") == "picture":
            pictures.use_picture(page=page, version=version, by=request.membership, now=now)
            messages.success(request, "The page has that picture now. “Undo” takes it back.")
        else:
            saved = restoring.restore_page(page=page, version=version, by=request.membership, now=now)
            waits = "The words wait for a grown-up; only you see them."
            messages.success(request, waits if saved.waits else "The page is as it was. “Undo” takes that back.")
    except Conflict as error:
        messages.error(request, str(error))
    page.refresh_from_db()
    if page.is_removed:
        return redirect("editing:edit", book_id=book_id)
    return redirect("editing:page", book_id=book_id, number=page.number)


@open_to(Right.WRITE)
@require_safe
def version_picture(request: MemberRequest, book_id: UUID, version_id: UUID) -> HttpResponseBase:
    """The picture of one version of a page."""
    return renditions.respond(request, access.page_version_to_see(request.membership, book_id, version_id).picture_key)
