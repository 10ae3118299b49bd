"""For grown-ups: the devices on which children come in."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from shared_apps.core.browsers import browser_name
from shared_apps.core.errors import Conflict
from shared_apps.core.origins import apex_url
from tenant_apps.people import access
from tenant_apps.people.services import devices
from tenants.access import shared_browsers
from tenants.access.audiences import open_to
from tenants.access.requests import MemberRequest
from tenants.models import Right


@open_to(Right.MANAGE_CHILDREN)
@require_POST
def allow(request: MemberRequest) -> HttpResponse:
    """Give this browser the cookie. A browser that has one keeps it. The adult's own session ends soon from now on."""
    response = redirect("people:device_allowed")
    if access.device_in(request):
        return response
    try:
        name = browser_name(request.headers.get("User-Agent", ""))
        device = devices.allow(by=request.membership, name=name, now=timezone.now())
    except Conflict as error:
        messages.error(request, str(error))
        return redirect("people:children")
    response.set_cookie(access.DEVICE_COOKIE, access.cookie_value(device), **access.COOKIE_OPTIONS)
    shared_browsers.mark_shared(response)
    request.session.set_expiry(shared_browsers.ADULT_SESSION_SECONDS)
    messages.success(
        request,
        f"{request.team.words.children.capitalize()} can come in on this device. Before you hand it over, leave the "
        "workspace: to come in again, you need your password.",
    )
    return response


@open_to(Right.MANAGE_CHILDREN)
@never_cache
@require_safe
def allowed(request: MemberRequest) -> HttpResponse:
    """Tell the apex as well that children use this browser.

    The response is a page, not a redirect: it follows a form, and Chromium applies ``form-action 'self'`` to every
    redirect after a form.
    """
    query = urlencode({"workspace": request.team.slug, "next": reverse("people:children")})
    onwards = apex_url(f"/shared-browser/?{query}")
    return render(request, "people/device_allowed.html", {"onwards": onwards})


@open_to(Right.MANAGE_CHILDREN)
@require_POST
def end(request: MemberRequest, device_id: UUID) -> HttpResponse:
    device = access.device_to_manage(request.membership, device_id)
    response = redirect("people:children")
    if device == access.device_in(request):
        response.delete_cookie(access.DEVICE_COOKIE, samesite="Lax")
        shared_browsers.unmark_shared(response)
    devices.end(device=device, team_id=request.team.id)
    children = request.team.words.children.capitalize()
    messages.success(request, f"{children} cannot come in there any more, and are signed out everywhere.")
    return response
