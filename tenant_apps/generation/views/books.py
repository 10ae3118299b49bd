import re
from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from shared_apps.ai import providers
from shared_apps.billing.services import allowances, quotes
from shared_apps.core.error_responses import set_retry_after
from shared_apps.core.errors import ProductError
from tenant_apps.generation import access
from tenant_apps.generation.forms import BriefForm
from tenant_apps.generation.models import Run
from tenant_apps.generation.services import charges, forecast, previews, progress, replaced_words, runs
from tenant_apps.generation.services import notices as notice_service
from tenant_apps.generation.views import child_brief
from tenant_apps.moderation.services.concerns import NeedsHelp
from tenant_apps.stories import access as stories
from tenant_apps.stories.models import PAGES
from tenants.access.audiences import Audience, open_to
from tenants.access.requests import MemberRequest, hit_extras_limit
from tenants.models import Right

MOST_NOTICES = 9
BOOK_PATH = re.compile(r"/books/(?P<id>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/")
EXAMPLES = (
    "A shy dragon who is afraid of the dark",
    "Two penguins build a boat out of a bathtub",
    "The robot who wanted to grow a garden",
    "A hedgehog looks for the quietest place in the world",
)


@open_to(Right.WRITE)
@require_http_methods(["GET", "POST"])
def brief(request: MemberRequest) -> HttpResponse:
    """The whole brief on one page, for adults. A child answers one question at a time."""
    if request.method != "POST" and not request.membership.is_adult:
        return child_brief.show(request)
    initial = {"idea": request.GET.get("idea", "")[:500].replace("\x00", "")}
    budget = allowances.budget_of(team=request.team, now=timezone.now())
    form = BriefForm(
        request.POST if request.method == "POST" else None,
        initial=initial,
        membership=request.membership,
        longest=min(budget.allowed.pages, PAGES.stop - 1),
    )
    problem: ProductError | None = None
    if form.is_valid():
        try:
            run = _start(request, form.cleaned_data)
        except runs.SubmissionChanged as error:
            form.renew_submission()
            form.add_error(None, str(error))
        except NeedsHelp:
            return redirect(f"{reverse('moderation:help')}?from=idea")
        except ProductError as error:
            form.add_error(error.field if error.field in form.fields else None, str(error))
            problem = error
        else:
            return redirect("generation:making", book_id=run.book_id)
    context = {
        "form": form,
        "examples": EXAMPLES,
        "quote": quotes.quote_book(pages=form.pages_asked),
        "price_of_words": quotes.PAGE_OF_WORDS,
        "price_of_picture": quotes.picture_price(),
        "price_of_page": quotes.PAGE_OF_WORDS + quotes.picture_price(),
        "made_outside": providers.make_books_outside(only=budget.allowed.providers),
        "credits_left": budget.left,
        "time": forecast.time_for(pages=form.pages_asked, team_id=request.team.id),
    }
    status = problem.status if problem else 422 if form.errors else 200
    return set_retry_after(render(request, "generation/brief.html", context, status=status), problem)


@open_to(Audience.MEMBERS)
@never_cache
@require_safe
def making(request: MemberRequest, book_id: UUID) -> HttpResponse:
    """The book in the making: a page, or the fragment with its current state."""
    run = access.run_to_watch(request.membership, book_id)
    if run.status == Run.Status.DONE and not request.htmx:
        return redirect("stories:book", book_id=book_id)
    pages, may_steer = stories.pages_to_read(run.book), access.may_steer(request.membership, run)
    context = {
        "run": run,
        "book": run.book,
        "progress": progress.progress_of(run),
        "pages": pages,
        "is_running": run.status == Run.Status.RUNNING,
        "may_steer": may_steer,
        "credits": charges.standing_of(run) if may_steer and run.status != Run.Status.DONE else None,
        **previews.open_spread_of(run=run, pages=pages)._asdict(),
    }
    template = "generation/making.html#state" if request.htmx else "generation/making.html"
    return TemplateResponse(request, template, context)


@open_to(Right.APPROVE)
@never_cache
@require_safe
def stand_ins(request: MemberRequest, book_id: UUID) -> HttpResponse:
    """For adults: which names, places and numbers of the book providers received stand-ins for."""
    run = access.run_to_watch(request.membership, book_id)
    context = {"book": run.book, "replacements": replaced_words.replacements_of(run=run)}
    return TemplateResponse(request, "generation/stand_ins.html", context)


@open_to(Right.WRITE)
@require_POST
def cancel(request: MemberRequest, book_id: UUID) -> HttpResponse:
    run = access.run_to_steer(request.membership, book_id)
    runs.cancel_run(run=run, team=request.team, now=timezone.now())
    return redirect("generation:making", book_id=book_id)


@open_to(Right.WRITE)
@require_POST
def try_again(request: MemberRequest, book_id: UUID) -> HttpResponse:
    run = access.run_to_steer(request.membership, book_id)
    hit_extras_limit(request)
    runs.try_again(run=run, team=request.team, now=timezone.now())
    return redirect("generation:making", book_id=book_id)


@open_to(Audience.MEMBERS)
@never_cache
@require_safe
def notices(request: MemberRequest) -> HttpResponse:
    """A fragment for any page: which books are ready. The book whose page is open is left out."""
    path = (request.htmx.current_url_abs_path or "") if request.htmx else ""
    here, here_is_list = _book_at(path), path.startswith(reverse("people:notices"))
    found = list(access.notices_of(request.membership)[: MOST_NOTICES + 2])
    others = [notice for notice in found if notice.book_id != here]
    context = {
        "notices": others[:MOST_NOTICES],
        "are_more": len(others) > MOST_NOTICES,
        "is_seen": len(others) < len(found),
        "here": here,
        "unread": 0 if here_is_list else access.unread_besides_books(request.membership),
        "is_listening": access.is_waiting_for_book(request.membership, besides=here),
    }
    is_more = request.htmx and request.htmx.target == "notices-new"
    return TemplateResponse(request, "generation/notices.html#new" if is_more else "generation/notices.html", context)


@open_to(Audience.MEMBERS)
@require_POST
def dismiss_notice(request: MemberRequest, book_id: UUID) -> HttpResponse:
    book = stories.book_to_read(request.membership, book_id)
    notice_service.dismiss_notice(book_id=book.id, member_id=request.membership.id)
    return HttpResponse()


def _book_at(path: str) -> UUID | None:
    """The id of the book whose page has this path; None for another page."""
    found = BOOK_PATH.match(path)
    return UUID(found["id"]) if found else None


def _start(request: MemberRequest, answers: dict[str, Any]) -> Run:
    key = answers.pop("submission")
    access.access_to_another_book(request, key)
    return runs.start_book(by=request.membership, submission_key=key, now=timezone.now(), **answers)
