"""Changes of one page: its words, its place, its picture."""

from collections.abc import Callable
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from shared_apps.core.bodies import takes_files
from shared_apps.core.errors import ProductError
from shared_apps.media.uploads import MOST_BYTES
from tenant_apps.editing.forms import PictureForm, RedrawForm, TextForm
from tenant_apps.editing.services import arrangement, redraws, texts
from tenant_apps.editing.services import pictures as picture_service
from tenant_apps.editing.views.books import editor, pictures_context
from tenant_apps.stories import access as stories
from tenant_apps.stories.models import Page
from tenant_apps.stories.services.changes import word_diff
from tenants.access.audiences import open_to
from tenants.access.requests import MemberRequest, hit_extras_limit
from tenants.models import Right

CONFLICT = 409


@open_to(Right.WRITE)
@require_POST
def text(request: MemberRequest, book_id: UUID, page_id: UUID) -> HttpResponse:
    """Save the words. The editor's script gets a line that says what became of them; without scripts the page comes."""
    page = stories.page_to_edit(request.membership, book_id, page_id)
    form = TextForm(request.POST)
    form.is_valid()
    saved = texts.save_text(
        page=page,
        text=form.cleaned_data["text"],
        based_on=form.cleaned_data.get("based_on"),
        by=request.membership,
        now=timezone.now(),
    )
    page.refresh_from_db()
    context = {"book": page.book, "page": page, "saved": saved, "waits": saved.waits, "version": saved.version}
    if saved.is_conflict:
        theirs = saved.meanwhile.text if saved.meanwhile else ""
        context["diff"] = list(word_diff(before=theirs, after=saved.version.text))
        template = "editing/saved.html" if request.htmx else "editing/conflict.html"
        return render(request, template, context, status=CONFLICT if request.htmx else 200)
    if request.htmx:
        return render(request, "editing/saved.html", context)
    messages.success(request, "Your words are saved.")
    return _back_to(page)


@open_to(Right.WRITE)
@require_POST
def move(request: MemberRequest, book_id: UUID, page_id: UUID) -> HttpResponse:
    """Give the page the place ``to``."""
    said = request.POST.get("to", "")
    to = int(said) if said.isdecimal() and len(said) < 4 else 1
    return _arranged(
        request,
        book_id,
        page_id,
        lambda page: arrangement.move_page(page=page, to=to, by=request.membership, now=timezone.now()),
    )


@open_to(Right.WRITE)
@require_POST
def insert(request: MemberRequest, book_id: UUID, page_id: UUID) -> HttpResponse:
    return _arranged(
        request,
        book_id,
        page_id,
        lambda page: arrangement.insert_page(after=page, by=request.membership, now=timezone.now()),
    )


@open_to(Right.WRITE)
@require_POST
def duplicate(request: MemberRequest, book_id: UUID, page_id: UUID) -> HttpResponse:
    return _arranged(
        request,
        book_id,
        page_id,
        lambda page: arrangement.duplicate_page(page=page, by=request.membership, now=timezone.now()),
    )


@open_to(Right.WRITE)
@require_POST
def take_out(request: MemberRequest, book_id: UUID, page_id: UUID) -> HttpResponse:
    """Remove the page from the book; "undo" brings it back."""
    page = stories.page_to_edit(request.membership, book_id, page_id)
    number = page.number
    try:
        arrangement.remove_page(page=page, by=request.membership, now=timezone.now())
    except ProductError as error:
        messages.error(request, str(error))
        return _back_to(page)
    messages.success(request, f"Page {number} is out of the book. “Undo” brings it back.")
    page.book.refresh_from_db()
    return redirect("editing:page", book_id=book_id, number=min(number, page.book.page_count))


def _arranged(request: MemberRequest, book_id: UUID, page_id: UUID, change: Callable[[Page], Page]) -> HttpResponse:
    page = stories.page_to_edit(request.membership, book_id, page_id)
    try:
        page = change(page)
    except ProductError as error:
        messages.error(request, str(error))
    return _back_to(page)


@open_to(Right.WRITE)
@require_POST
@takes_files(MOST_BYTES)
def picture(request: MemberRequest, book_id: UUID, page_id: UUID) -> HttpResponse:
    """Put one's own picture on the page."""
    page = stories.page_to_edit(request.membership, book_id, page_id)
    hit_extras_limit(request)
    form, problem = PictureForm(request.POST, request.FILES), None
    if form.is_valid():
        try:
            picture_service.hand_in_picture(
                page=page,
                data=form.cleaned_data["picture"],
                alt=form.cleaned_data["alt"],
                by=request.membership,
                now=timezone.now(),
            )
        except ProductError as error:
            form.add_error(error.field if error.field in form.fields else None, str(error))
            problem = error
        else:
            messages.success(request, "Your picture is on the page.")
            return _back_to(page)
    answer = editor(request=request, book=page.book, number=page.number, problem=problem, picture_form=form)
    answer.status_code = problem.status if problem else 422
    return answer


@open_to(Right.WRITE)
@require_POST
def no_picture(request: MemberRequest, book_id: UUID, page_id: UUID) -> HttpResponse:
    page = stories.page_to_edit(request.membership, book_id, page_id)
    picture_service.remove_picture(page=page, by=request.membership, now=timezone.now())
    messages.success(request, "The page has no picture now. The one before is in its history.")
    return _back_to(page)


@open_to(Right.WRITE)
@require_POST
def cover(request: MemberRequest, book_id: UUID, page_id: UUID) -> HttpResponse:
    """Put the page's picture on the cover."""
    page = stories.page_to_edit(request.membership, book_id, page_id)
    try:
        picture_service.use_as_cover(page=page, by=request.membership, now=timezone.now())
    except ProductError as error:
        messages.error(request, str(error))
    else:
        messages.success(request, "This picture is on the cover now. “Undo” takes it back.")
    return _back_to(page)


@open_to(Right.WRITE)
@require_POST
def redraw(request: MemberRequest, book_id: UUID, page_id: UUID) -> HttpResponse:
    """Have another picture drawn, which can be chosen when it is there."""
    page = stories.page_to_edit(request.membership, book_id, page_id)
    form, problem = RedrawForm(request.POST), None
    if form.is_valid():
        hit_extras_limit(request)
        try:
            redraws.redraw(
                page=page,
                wish=form.cleaned_data["wish"],
                submission_key=form.cleaned_data["submission"],
                by=request.membership,
                now=timezone.now(),
            )
        except ProductError as error:
            form.add_error(error.field if error.field in form.fields else None, str(error))
            problem = error
        else:
            return _back_to(page)
    answer = editor(request=request, book=page.book, number=page.number, problem=problem, redraw_form=form)
    answer.status_code = problem.status if problem else 422
    return answer


@open_to(Right.WRITE)
@never_cache
@require_safe
def pictures(request: MemberRequest, book_id: UUID, page_id: UUID) -> HttpResponse:
    """The panel of a page's pictures, which asks for itself while one is being drawn."""
    page = stories.page_to_edit(request.membership, book_id, page_id)
    return TemplateResponse(request, "editing/pictures.html", pictures_context(request=request, page=page))


def _back_to(page: Page) -> HttpResponse:
    page.refresh_from_db(fields=["number"])
    if page.is_removed:
        return redirect("editing:edit", book_id=page.book_id)
    return redirect("editing:page", book_id=page.book_id, number=page.number)
