"""Pages for parent-admins: what is held back, and how strict to be."""

from datetime import datetime
from typing import Protocol
from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from shared_apps.core.errors import ProductError
from shared_apps.media import files
from tenant_apps.moderation import access
from tenant_apps.moderation.forms import AuditForm, PresetForm, StrictnessForm
from tenant_apps.moderation.models import Verdict
from tenant_apps.moderation.services import audit_list, policies, reasons, review, review_list
from tenants.access.audiences import open_to
from tenants.access.requests import MemberRequest, hit_extras_limit
from tenants.models import Membership, Right


class Decision(Protocol):
    def __call__(self, *, verdict: Verdict, by: Membership, now: datetime) -> None: ...


LIST_LENGTH = 20
CHANGES_SHOWN = 5
TRAIL_LENGTH = 50


@open_to(Right.MODERATE)
@never_cache
@require_safe
def held_back(request: MemberRequest) -> HttpResponse:
    """The list of what waits, and why. Words and pictures are shown on request, one at a time."""
    waiting = access.verdicts_to_decide(request.membership).newest_first()
    page = Paginator(waiting, LIST_LENGTH).get_page(request.GET.get("page"))
    context = {"page": page, "entries": review_list.entries_of(list(page))}
    return TemplateResponse(request, "moderation/held_back.html", context)


@open_to(Right.MODERATE)
@never_cache
@require_safe
def count(request: MemberRequest) -> HttpResponse:
    """How many wait: a fragment that the menu loads when it is opened."""
    waiting = access.verdicts_to_decide(request.membership).count()
    return TemplateResponse(request, "moderation/count.html", {"waiting": waiting})


@open_to(Right.MODERATE)
@never_cache
@require_safe
def show(request: MemberRequest, verdict_id: UUID) -> HttpResponse:
    """Words, picture and scores of one verdict: a fragment for the list, or a page without scripts."""
    verdict = access.verdict_to_decide(request.membership, verdict_id)
    (entry,) = review_list.entries_of([verdict])
    context = {"entry": entry, "scores": reasons.scores_of(verdict=verdict, policy=policies.current_policy())}
    template = "moderation/show.html#shown" if request.htmx else "moderation/show.html"
    return TemplateResponse(request, template, context)


@open_to(Right.MODERATE)
@never_cache
@require_safe
def picture(request: MemberRequest, verdict_id: UUID) -> HttpResponseBase:
    return files.respond(request, access.verdict_to_decide(request.membership, verdict_id).file_key)


@open_to(Right.MODERATE)
@require_POST
def let_through(request: MemberRequest, verdict_id: UUID) -> HttpResponse:
    return _decide(
        request, verdict_id, review.release, "You let it through. Readers can see it now; an idea can be sent again."
    )


@open_to(Right.MODERATE)
@require_POST
def make_again(request: MemberRequest, verdict_id: UUID) -> HttpResponse:
    hit_extras_limit(request)
    return _decide(request, verdict_id, review.redo, "We are working on it. The one that was held is not shown.")


@open_to(Right.MODERATE)
@require_POST
def leave_out(request: MemberRequest, verdict_id: UUID) -> HttpResponse:
    return _decide(request, verdict_id, review.discard, "It is left out. Nobody will see it.")


@open_to(Right.MODERATE)
@never_cache
@require_http_methods(["GET", "POST"])
def strictness(request: MemberRequest) -> HttpResponse:
    """How strict the team is, by category. Presets are a form of their own."""
    access.access_to_policy(request.membership)
    form = StrictnessForm(request.POST if request.method == "POST" else None, policy=policies.current_policy())
    if form.is_valid():
        policies.set_policy(thresholds=form.cleaned_data, by=request.membership, now=timezone.now())
        messages.success(request, "Saved. This applies to everything made from now on.")
        return redirect("moderation:strictness")
    return _strictness(request, form)


@open_to(Right.MODERATE)
@require_POST
def take_preset(request: MemberRequest) -> HttpResponse:
    access.access_to_policy(request.membership)
    form = PresetForm(request.POST)
    if not form.is_valid():
        return _strictness(request, StrictnessForm(policy=policies.current_policy()), preset_form=form)
    thresholds = policies.PRESETS[form.cleaned_data["preset"]]
    policies.set_policy(thresholds=thresholds, by=request.membership, now=timezone.now())
    messages.success(request, "Saved. This applies to everything made from now on.")
    return redirect("moderation:strictness")


@open_to(Right.MANAGE_WORKSPACE)
@never_cache
@require_safe
def audit(request: MemberRequest) -> HttpResponse:
    """The audit trail, newest first, or those of its entries that are asked for."""
    entries = access.entries_of(request.membership)
    form = AuditForm(request.GET, people=audit_list.people_in(entries))
    found = audit_list.filter_entries(entries=entries, by=form.asked()).newest_first()
    page = Paginator(found, TRAIL_LENGTH).get_page(request.GET.get("page"))
    context = {"form": form, "page": page, "lines": audit_list.lines_of(list(page)), "is_all": not form.has_changed()}
    return render(request, "moderation/audit.html", context)


@open_to(Right.MANAGE_WORKSPACE)
@never_cache
@require_safe
def audit_csv(request: MemberRequest) -> HttpResponse:
    """The same entries as CSV."""
    entries = access.entries_of(request.membership)
    form = AuditForm(request.GET, people=audit_list.people_in(entries))
    text = audit_list.as_csv(audit_list.filter_entries(entries=entries, by=form.asked()))
    headers = {"Content-Disposition": 'attachment; filename="audit-trail.csv"'}
    return HttpResponse(text, content_type="text/csv; charset=utf-8", headers=headers)


def _decide(request: MemberRequest, verdict_id: UUID, decision: Decision, done: str) -> HttpResponse:
    verdict = access.verdict_to_decide(request.membership, verdict_id)
    try:
        decision(verdict=verdict, by=request.membership, now=timezone.now())
    except ProductError as error:
        messages.error(request, str(error))
    else:
        messages.success(request, done)
    return redirect("moderation:held_back")


def _strictness(request: MemberRequest, form: StrictnessForm, preset_form: PresetForm | None = None) -> HttpResponse:
    policy = policies.current_policy()
    context = {
        "form": form,
        "preset_form": preset_form or PresetForm(initial={"preset": policy.preset}),
        "is_mixed": not policy.preset,
        "changes": policies.summarize_changes(list(access.changes_of_policy(request.membership)[:CHANGES_SHOWN])),
    }
    refused = form.errors or (preset_form and preset_form.errors)
    return render(request, "moderation/strictness.html", context, status=422 if refused else 200)
