"""The page of dead letters, where parent-admins try again or dismiss them."""

from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from shared_apps.core.errors import ProductError
from shared_apps.queue import access
from shared_apps.queue.services import dead_letters
from tenants.access.audiences import open_to
from tenants.access.requests import MemberRequest, hit_extras_limit
from tenants.models import Right

LIST_LENGTH = 20


@open_to(Right.MANAGE_WORKSPACE)
@never_cache
@require_safe
def stopped(request: MemberRequest) -> HttpResponse:
    page = Paginator(access.dead_letters_of(request.membership), LIST_LENGTH).get_page(request.GET.get("page"))
    context = {"page": page, "dead_letters": dead_letters.describe(tickets=page)}
    return TemplateResponse(request, "queue/stopped.html", context)


@open_to(Right.MANAGE_WORKSPACE)
@never_cache
@require_safe
def count(request: MemberRequest) -> HttpResponse:
    """The number of dead letters, which the menu loads when it is opened."""
    return TemplateResponse(request, "queue/count.html", {"count": access.dead_letters_of(request.membership).count()})


@open_to(Right.MANAGE_WORKSPACE)
@require_POST
def try_again(request: MemberRequest, ticket_id: UUID) -> HttpResponse:
    dead_letter = access.dead_letter_to_resolve(request.membership, ticket_id)
    hit_extras_limit(request)
    try:
        dead_letters.replay(ticket=dead_letter, now=timezone.now())
    except ProductError as error:
        messages.error(request, str(error))
    else:
        messages.success(request, "We are trying again. Only what is missing is made, and you can leave meanwhile.")
    return redirect("queue:stopped")


@open_to(Right.MANAGE_WORKSPACE)
@require_POST
def dismiss(request: MemberRequest, ticket_id: UUID) -> HttpResponse:
    dead_letters.dismiss(ticket=access.dead_letter_to_resolve(request.membership, ticket_id))
    messages.success(request, "It is off this list. What was made stays where it is.")
    return redirect("queue:stopped")
