"""How often things are held, and appeals: samples that stay in the team, offered for export."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from shared_apps.core.errors import InvalidInput
from tenant_apps.moderation import access
from tenant_apps.moderation.services import held_counts, review_list, samples
from tenants.access.audiences import open_to
from tenants.access.requests import MemberRequest
from tenants.models import Right


@open_to(Right.MODERATE)
@require_POST
def call_fine(request: MemberRequest, verdict_id: UUID) -> HttpResponse:
    """Keep the held words as a sample. It stays held until somebody decides."""
    verdict = access.verdict_to_decide(request.membership, verdict_id)
    (entry,) = review_list.entries_of([verdict])
    try:
        samples.keep_sample(verdict=verdict, words=entry.item.words, by=request.membership, now=timezone.now())
    except InvalidInput as error:
        messages.error(request, str(error))
    else:
        messages.success(request, "Thank you. We keep it here as a sample; nobody outside gets it.")
    return redirect("moderation:held_back")


@open_to(Right.MODERATE)
@never_cache
@require_safe
def how_often(request: MemberRequest) -> HttpResponse:
    """A plot of what was held, by category."""
    access.access_to_policy(request.membership)
    context = {"plot": held_counts.plot_of_held(now=timezone.now())}
    return TemplateResponse(request, "moderation/how_often.html", context)


@open_to(Right.MODERATE)
@never_cache
@require_safe
def sample_list(request: MemberRequest) -> HttpResponse:
    context = {"samples": access.samples_of(request.membership)}
    return TemplateResponse(request, "moderation/samples.html", context)


@open_to(Right.MODERATE)
@never_cache
@require_safe
def export_samples(request: MemberRequest) -> HttpResponse:
    """All samples as a file, one JSON object a line."""
    lines = "".join(samples.lines_of(access.samples_of(request.membership)))
    answer = HttpResponse(lines, content_type="application/x-ndjson")
    answer["Content-Disposition"] = 'attachment; filename="samples.jsonl"'
    return answer


@open_to(Right.MODERATE)
@require_POST
def delete_sample(request: MemberRequest, sample_id: UUID) -> HttpResponse:
    samples.delete_sample(sample=access.sample_to_delete(request.membership, sample_id))
    messages.success(request, "The sample is deleted.")
    return redirect("moderation:samples")
