"""A child's own brief: one question at a time, with large buttons. Each answer is kept at once, on the server."""

from typing import Any
from uuid import UUID, uuid4

from django import forms
from django.http import HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from shared_apps.core.error_responses import set_retry_after
from shared_apps.core.errors import InvalidInput, NotFound, ProductError
from tenant_apps.generation import access
from tenant_apps.generation.forms import IDEA_LENGTH, BriefForm
from tenant_apps.generation.services import runs
from tenant_apps.moderation.services.concerns import NeedsHelp
from tenant_apps.people import access as people
from tenant_apps.people.services import brief_drafts
from tenants.access.audiences import open_to
from tenants.access.requests import MemberRequest
from tenants.models import Right

STEPS = ("idea", "cast", "style", "pages")
"""The questions, in their order. The reading level is that of the child's profile."""
LENGTHS = ((4, "Short", 1), (8, "Longer", 2), (12, "Long", 3))
"""Numbers of pages to choose from, with the word and the number of books on its picture."""
IDEAS = (
    ("A shy dragon who is afraid of the dark", "moon"),
    ("Two penguins build a boat", "boat"),
    ("The rocket that wants to sleep", "rocket"),
    ("A kite that flies too far", "kite"),
)


@open_to(Right.WRITE)
@require_safe
def show(request: MemberRequest) -> HttpResponse:
    """The question that is asked for, or the first one without an answer; at last, all answers and the button."""
    return _page(request)


def _page(request: MemberRequest, *, problem: ProductError | None = None, field: str = "") -> HttpResponse:
    """One question, with the problem of its answer, if any."""
    answers = brief_drafts.answers_of(member=request.membership)
    form = _form(request, answers)
    steps = [step for step in STEPS if step != "cast" or _has_characters(form)]
    asked = field or request.GET.get("step", "")
    step = asked if asked in (*steps, "go") else next((one for one in steps if one not in answers), "go")
    if step == "go" and (missing := [one for one in steps if one not in answers or one in form.errors]):
        step = missing[0]
    place = steps.index(step) if step in steps else len(steps)
    context = {
        "form": form,
        "step": step,
        "steps": steps,
        "place": place,
        "before": steps[place - 1] if place else "",
        "answers": answers,
        "problem": problem,
        "ideas": IDEAS,
        "lengths": LENGTHS,
        "chosen": form.cleaned_data if form.is_valid() else {},
    }
    status = problem.status if problem else 200
    return set_retry_after(render(request, "generation/child_brief.html", context, status=status), problem)


@open_to(Right.WRITE)
@require_POST
def answer(request: MemberRequest, step: str) -> HttpResponse:
    """Keep one answer and ask the next question. While the child types, only keep it."""
    if request.membership.is_adult or step not in STEPS:
        raise NotFound
    raw = request.POST.getlist(step) if step == "cast" else request.POST.get(step, "")
    if step == "idea" and "typing" in request.POST:
        words = request.POST.get("idea", "").replace("\x00", "")[:IDEA_LENGTH]
        brief_drafts.keep(member=request.membership, answers={"idea": words}, now=timezone.now())
        return HttpResponse(status=204)
    form = _form(request, {})
    try:
        form.fields[step].clean(raw)
    except forms.ValidationError as error:
        return _page(request, problem=InvalidInput(" ".join(error.messages)), field=step)
    brief_drafts.keep(member=request.membership, answers={step: raw}, now=timezone.now())
    return redirect(f"{reverse('generation:brief')}{_next(request, step)}")


@open_to(Right.WRITE)
@require_POST
def start_over(request: MemberRequest) -> HttpResponse:
    """Forget the answers."""
    if request.membership.is_adult:
        raise NotFound
    brief_drafts.forget(member=request.membership)
    return redirect("generation:brief")


@open_to(Right.WRITE)
@require_POST
def make(request: MemberRequest) -> HttpResponse:
    """Begin the book with the kept answers. The draft holds the submission's key, so a double tap makes one book."""
    if request.membership.is_adult:
        raise NotFound
    answers = brief_drafts.answers_of(member=request.membership)
    if "submission" not in answers:
        answers["submission"] = str(uuid4())
        brief_drafts.keep(member=request.membership, answers={"submission": answers["submission"]}, now=timezone.now())
    form = _form(request, answers)
    if not form.is_valid():
        return _page(request, field=next((step for step in STEPS if step in form.errors), ""))
    cleaned = form.cleaned_data
    key: UUID = cleaned.pop("submission")
    try:
        access.access_to_another_book(request, key)
        run = runs.start_book(by=request.membership, submission_key=key, now=timezone.now(), **cleaned)
    except runs.SubmissionChanged:
        brief_drafts.keep(member=request.membership, answers={"submission": str(uuid4())}, now=timezone.now())
        return _page(request, problem=InvalidInput("You changed something. Look once more, then press the button."))
    except NeedsHelp:
        brief_drafts.forget(member=request.membership)
        return redirect(f"{reverse('moderation:help')}?from=idea")
    except ProductError as error:
        return _page(request, problem=error, field="idea" if error.field == "idea" else "go")
    brief_drafts.forget(member=request.membership)
    return redirect("generation:making", book_id=run.book_id)


def _form(request: MemberRequest, answers: dict[str, Any]) -> BriefForm:
    """The adults' form, filled with the child's answers, so that both check the same."""
    child = people.profile_of(request.membership)
    data = QueryDict(mutable=True)
    data.update({"level": child.level if child else "early", "language": "en", "submission": str(uuid4())})
    for name, value in answers.items():
        data.setlist(name, [str(one) for one in value] if isinstance(value, list) else [str(value)])
    return BriefForm(data, membership=request.membership)


def _has_characters(form: BriefForm) -> bool:
    return form.fields["cast"].queryset.exists()  # type: ignore[attr-defined,no-any-return]  # a CastField has one


def _next(request: MemberRequest, step: str) -> str:
    """The query that asks for the question after this one; none once every question has an answer."""
    later = STEPS[STEPS.index(step) + 1 :]
    answers = brief_drafts.answers_of(member=request.membership)
    return "" if all(one in answers for one in later) or not later else f"?step={later[0]}"
