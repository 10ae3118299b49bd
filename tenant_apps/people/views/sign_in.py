"""How a child comes in: it taps its face, then its four pictures. Only on a device that a grown-up allowed."""

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.http import urlencode
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from shared_apps.core.error_responses import set_retry_after
from shared_apps.core.errors import InvalidInput, ProductError
from shared_apps.core.limits import CountAway, TooManyRequests
from tenant_apps.people import access
from tenant_apps.people.forms import PinForm
from tenant_apps.people.models import FamilyDevice, PinPicture, Visit
from tenant_apps.people.services import children, visits
from tenants.access.audiences import Audience, open_to
from tenants.access.requests import MemberRequest
from tenants.models import Membership
from tenants.services import entry
from tenants.views.entry import safe_path

SESSION_SECONDS = 12 * 60 * 60
"""A child on a shared device taps its pictures again the next day."""


@open_to(Audience.ANYONE)
@never_cache
@require_safe
def choose_child(request: MemberRequest) -> HttpResponse:
    device = access.device_to_come_in_on(request)
    query = urlencode({"next": safe_path(request.GET.get("next", "/"))})
    context = {"children": access.children_who_come_in(device), "query": query}
    return render(request, "people/come_in.html", context)


@open_to(Audience.ANYONE)
@never_cache
@require_http_methods(["GET", "POST"])
def enter_pin(request: MemberRequest, profile_id: UUID) -> HttpResponse:
    """Each tap sends the form, so that it works with a keyboard, a screen reader, and without scripts."""
    device = access.device_to_come_in_on(request)
    child = access.child_who_comes_in(device, profile_id)
    pictures = PinForm(request.POST).pictures if request.method == "POST" else []
    problem: ProductError | None = None
    if len(pictures) >= children.PIN_LENGTH:
        try:
            member = children.come_in(child=child, pictures=pictures, device=device, team_id=str(request.team.id))
        except (InvalidInput, TooManyRequests, CountAway) as error:
            problem, pictures = error, []
        else:
            _open_session(request, member, device)
            return redirect(safe_path(request.GET.get("next", "/")))
    context = {"child": child, "pictures": PinPicture, "chosen": pictures, "problem": problem}
    status = 200 if problem is None else 422 if request.htmx else problem.status  # a page shows no other fragment
    response = render(request, "people/enter_pin.html", context, status=status)
    return set_retry_after(response, problem)


def _open_session(request: MemberRequest, member: Membership, device: FamilyDevice) -> None:
    """Bring the child in. In a class it is signed out after some idle minutes, and from other devices at once."""
    if not request.team.is_class:
        entry.open_session(session=request.session, membership=member)
        request.session.set_expiry(SESSION_SECONDS)
        return
    by = Visit.By.CLASS_CODE if device.expires_at else Visit.By.DEVICE
    visits.begin(session=request.session, member=member, device=device.name, by=by, now=timezone.now())
