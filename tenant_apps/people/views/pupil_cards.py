"""For teachers: the cards of the pupils, and the code of the class."""

from uuid import UUID

import segno
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from shared_apps.core.errors import NotFound
from tenant_apps.people import access
from tenant_apps.people.services import class_codes, pupil_cards
from tenants.access.audiences import open_to
from tenants.access.requests import MemberRequest
from tenants.models import Right


@open_to(Right.MANAGE_CHILDREN)
@never_cache
@require_safe
def card(request: MemberRequest, profile_id: UUID) -> HttpResponse:
    """One card, to print or to show to the pupil's device."""
    found = access.card_to_print(request.membership, profile_id)
    link = pupil_cards.link_of(card=found, team=request.team)
    context = {
        "child": found.profile,
        "card": found,
        "code": pupil_cards.code_of(card=found),
        "qr": segno.make(link, error="m", micro=False).svg_data_uri(scale=4, border=2, light="white"),
    }
    return render(request, "people/card.html", context)


@open_to(Right.MANAGE_CHILDREN)
@require_POST
def replace_card(request: MemberRequest, profile_id: UUID) -> HttpResponse:
    child = access.child_to_manage(request.membership, profile_id)
    _require_class(request)
    pupil_cards.replace(child=child, now=timezone.now())
    messages.success(request, f"{child} has a new card. The old one opens nothing any more.")
    return redirect("people:card", profile_id=child.id)


@open_to(Right.MANAGE_CHILDREN)
@require_POST
def revoke_card(request: MemberRequest, profile_id: UUID) -> HttpResponse:
    child = access.child_to_manage(request.membership, profile_id)
    pupil_cards.revoke(child=child, now=timezone.now())
    messages.success(request, f"The card of {child} opens nothing any more, and {child} is signed out.")
    return redirect("people:children")


@open_to(Right.MANAGE_CHILDREN)
@require_POST
def renew_cards(request: MemberRequest) -> HttpResponse:
    _require_class(request)
    pupil_cards.renew_all(now=timezone.now())
    messages.success(request, "All cards work for half a year from today. Printed ones stay as they are.")
    return redirect("people:children")


@open_to(Right.MANAGE_CHILDREN)
@require_POST
def begin_class_code(request: MemberRequest) -> HttpResponse:
    _require_class(request)
    class_codes.begin(by=request.membership, now=timezone.now())
    return redirect("people:children")


@open_to(Right.MANAGE_CHILDREN)
@require_POST
def renew_class_code(request: MemberRequest) -> HttpResponse:
    class_codes.renew(now=timezone.now())
    messages.success(request, "The class code works for twelve hours from now.")
    return redirect("people:children")


@open_to(Right.MANAGE_CHILDREN)
@require_POST
def end_class_code(request: MemberRequest) -> HttpResponse:
    class_codes.end()
    messages.success(request, "The class code opens nothing any more. Pupils who are in stay in.")
    return redirect("people:children")


def _require_class(request: MemberRequest) -> None:
    if not request.team.is_class:
        raise NotFound("Only a class has cards and a code.")
