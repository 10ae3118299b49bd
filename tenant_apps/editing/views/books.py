"""The editor of a finished book: one page of it at a time, its title, undo and redo, and a book written by hand."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from shared_apps.billing.services import allowances
from shared_apps.core.error_responses import set_retry_after
from shared_apps.core.errors import Conflict, NotFound, ProductError
from tenant_apps.editing import access
from tenant_apps.editing.forms import HandmadeForm, PictureForm, RedrawForm, TitlesForm
from tenant_apps.editing.services import fitting, handmade, redraws, restoring, texts
from tenant_apps.editing.services.typed_words import MOST_LETTERS
from tenant_apps.generation.access import access_to_another_book
from tenant_apps.moderation.services import verdicts
from tenant_apps.stories import access as stories
from tenant_apps.stories.models import Book, Page
from tenant_apps.stories.services import versions
from tenants.access.audiences import open_to
from tenants.access.requests import MemberRequest
from tenants.models import Right


@open_to(Right.WRITE)
@never_cache
@require_safe
def edit(request: MemberRequest, book_id: UUID, number: int = 1) -> HttpResponse:
    """One page of the book under the hand, with the strip of all pages. Works without scripts."""
    book = stories.book_to_edit(request.membership, book_id)
    return editor(request=request, book=book, number=number)


def editor(
    *, request: MemberRequest, book: Book, number: int, problem: ProductError | None = None, **more: Any
) -> HttpResponse:
    """The editor's page, with a form that was refused if one is given."""
    pages = access.pages_to_edit(book)
    page = next((page for page in pages if page.number == number), None)
    if page is None:
        raise NotFound("The book has no such page.")
    context = {
        "book": book,
        "pages": pages,
        "titles": TitlesForm(initial={name: getattr(book, name) for name in ("title", "subtitle", "dedication")}),
        "places": versions.places_of(book=book),
        **page_context(request=request, page=page),
        **more,
    }
    return set_retry_after(
        render(request, "editing/editor.html", context, status=problem.status if problem else 200), problem
    )


def page_context(*, request: MemberRequest, page: Page) -> dict[str, Any]:
    """What the templates of one page show."""
    version = access.version_in_hand(request.membership, page)
    return {
        "page": page,
        "version": version,
        "waits": bool(version and version != page.current and verdicts.is_waiting(version.id)),
        "most_letters": MOST_LETTERS,
        "fits": fitting.letters_that_fit(page.book.level),
        "picture_form": PictureForm(),
        "redraw_form": RedrawForm(),
        **pictures_context(request=request, page=page),
    }


def pictures_context(*, request: MemberRequest, page: Page) -> dict[str, Any]:
    """What the panel of a page's pictures shows."""
    return {
        "book": page.book,
        "page": page,
        "redraws": redraws.redraws_of(page=page),
        "is_drawing": redraws.is_drawing(page=page),
        "failed": redraws.failed_wish(page=page),
        "price": redraws.price_of_redraw(),
        "credits_left": allowances.credits_left(team=request.team, now=timezone.now()),
    }


@open_to(Right.WRITE)
@require_POST
def titles(request: MemberRequest, book_id: UUID) -> HttpResponse:
    book = stories.book_to_edit(request.membership, book_id)
    form, problem = TitlesForm(request.POST), None
    if form.is_valid():
        try:
            texts.save_titles(book=book, **form.cleaned_data, by=request.membership, now=timezone.now())
        except ProductError as error:
            form.add_error(error.field, str(error))
            problem = error
        else:
            messages.success(request, "Title and dedication are saved.")
            return redirect("editing:edit", book_id=book_id)
    answer = editor(request=request, book=book, number=1, problem=problem, titles=form)
    answer.status_code = problem.status if problem else 422
    return answer


@open_to(Right.WRITE)
@require_POST
def undo(request: MemberRequest, book_id: UUID) -> HttpResponse:
    return _step_through(request, book_id, restoring.undo)


@open_to(Right.WRITE)
@require_POST
def redo(request: MemberRequest, book_id: UUID) -> HttpResponse:
    return _step_through(request, book_id, restoring.redo)


def _step_through(request: MemberRequest, book_id: UUID, step: Any) -> HttpResponse:
    book = stories.book_to_edit(request.membership, book_id)
    number = 1
    try:
        step(book=book, by=request.membership, now=timezone.now())
    except Conflict as error:
        messages.info(request, str(error))
    here = request.POST.get("number", "")
    if here.isdecimal() and len(here) < 4:
        book.refresh_from_db()
        number = max(1, min(int(here), book.page_count))
    return redirect("editing:page", book_id=book_id, number=number)


@open_to(Right.WRITE)
@require_http_methods(["GET", "POST"])
def write(request: MemberRequest) -> HttpResponse:
    """A book to write and draw oneself, without any AI."""
    form = HandmadeForm(request.POST if request.method == "POST" else None)
    problem: ProductError | None = None
    if form.is_valid():
        answers = form.cleaned_data
        key = answers.pop("submission")
        try:
            access_to_another_book(request, key)
            book = handmade.start_handmade_book(
                **answers, submission_key=key, by=request.membership, now=timezone.now()
            )
        except ProductError as error:
            form.add_error(error.field if error.field in form.fields else None, str(error))
            problem = error
        else:
            return redirect("editing:edit", book_id=book.id)
    status = problem.status if problem else 422 if form.errors else 200
    return set_retry_after(render(request, "editing/write.html", {"form": form}, status=status), problem)
