"""For grown-ups: the devices on which children come in."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.http import require_POST

from shared_apps.core.browsers import browser_name
from shared_apps.core.errors import Conflict
from tenant_apps.people import access
from tenant_apps.people.services import devices
from tenants.access.audiences import open_to
from tenants.access.requests import MemberRequest
from tenants.models import Right


@open_to(Right.MANAGE_CHILDREN)
@require_POST
def allow(request: MemberRequest) -> HttpResponse:
    """Give this browser the cookie. A browser that has one keeps it."""
    response = redirect("people:children")
    if access.device_in(request):
        return response
    try:
        name = browser_name(request.headers.get("User-Agent", ""))
        device = devices.allow(by=request.membership, name=name, now=timezone.now())
    except Conflict as error:
        messages.error(request, str(error))
        return response
    response.set_cookie(access.DEVICE_COOKIE, access.cookie_value(device), **access.COOKIE_OPTIONS)
    messages.success(request, "Children can come in on this device. Before you hand it over, sign out of StorySprout.")
    return response


@open_to(Right.MANAGE_CHILDREN)
@require_POST
def end(request: MemberRequest, device_id: UUID) -> HttpResponse:
    device = access.device_to_manage(request.membership, device_id)
    devices.end(device=device, team_id=request.team.id)
    messages.success(request, "Children cannot come in there any more, and are signed out everywhere.")
    return redirect("people:children")
