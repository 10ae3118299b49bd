"""On the apex: list workspaces, create one, enter one."""

import re
from datetime import datetime, timedelta
from http import HTTPStatus

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.http import urlencode
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods, require_safe
from django_htmx.http import HttpResponseClientRedirect

from shared_apps.core.errors import InvalidInput
from shared_apps.core.origins import from_address, origin
from tenants.access import shared_browsers
from tenants.access.audiences import Audience, open_to
from tenants.access.members import membership_by_slug, membership_to_enter, memberships_of
from tenants.access.requests import ApexRequest
from tenants.forms import TeamForm
from tenants.models import Team
from tenants.services import entry, slugs, teams
from tenants.services.slugs import SlugTaken
from tenants.services.teams import TooManyTeams
from tenants.views.entry import safe_path

SLOW_AFTER, LATE_AFTER = timedelta(seconds=10), timedelta(minutes=1)
"""Creation takes a tenth of a second. After the first limit another worker retries; at the second that failed too."""

PACES = {"begun": "300ms", "building": "300ms", "slow": "2s", "late": "10s"}
"""How often the page polls, by stage."""


@open_to(Audience.USERS)
@require_safe
def list_workspaces(request: ApexRequest) -> HttpResponse:
    context = {"memberships": memberships_of(request.user), "our_address": from_address()}
    return TemplateResponse(request, "workspaces/list.html", context)


@open_to(Audience.USERS)
@require_http_methods(["GET", "POST"])
def new_workspace(request: ApexRequest) -> HttpResponse:
    form = TeamForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        try:
            team = teams.create(owner=request.user, **form.cleaned_data)
        except (InvalidInput, SlugTaken, TooManyTeams) as error:
            form.add_error(error.field, str(error))
        else:
            return redirect("workspaces:waiting", slug=team.slug)
    return render(request, "workspaces/new.html", {"form": form}, status=422 if form.errors else 200)


@open_to(Audience.USERS)
@never_cache
@require_safe
def waiting(request: ApexRequest, slug: str) -> HttpResponse:
    """A workspace that is being created. The fragment polls, and redirects when the workspace is open."""
    team = membership_by_slug(request.user, slug).team
    if team.is_open:
        return HttpResponseClientRedirect(team.url) if request.htmx else HttpResponseRedirect(team.url)
    stage = _stage(team, timezone.now())
    if request.htmx and request.GET.get("shown") == stage:
        return HttpResponse(status=HTTPStatus.NO_CONTENT)  # nothing changed, so a screen reader reads nothing again
    template = "workspaces/waiting.html#status" if request.htmx else "workspaces/waiting.html"
    context = {"waiting_team": team, "stage": stage, "pace": PACES.get(stage), "our_address": from_address()}
    return TemplateResponse(request, template, context)


def _stage(team: Team, now: datetime) -> str:
    """The stage of the creation, as the page shows it."""
    if team.status not in (Team.Status.PENDING, Team.Status.MIGRATING):
        return "closed"
    if now - team.created_at > LATE_AFTER:
        return "late"
    if now - team.created_at > SLOW_AFTER:
        return "slow"
    return "begun" if team.status == Team.Status.PENDING else "building"


@open_to(Audience.ANYONE)
@never_cache
@require_GET
def share(request: HttpRequest) -> HttpResponse:
    """Note that children use this browser, and go back to the workspace.

    Open to anyone, since a browser is shared also while nobody is signed in; all that it does is to ask more often.
    """
    host = slugs.host_of(slugs.check(request.GET.get("workspace", "")))
    response = HttpResponseRedirect(f"{origin(host)}{safe_path(request.GET.get('next', '/'))}")
    shared_browsers.mark_shared(response)
    return response


@open_to(Audience.USERS)
@never_cache
@require_GET
def hand_over(request: ApexRequest, slug: str) -> HttpResponse:
    """Send the browser to the workspace with a ticket.

    The response is a page, not a redirect: it may follow a sign-in form, and Chromium applies ``form-action 'self'`` to
    every redirect after a form.
    """
    membership = membership_to_enter(request.user, slug)
    nonce_hash = request.GET.get("nonce", "")
    if not re.fullmatch(r"[0-9a-f]{64}", nonce_hash):
        raise InvalidInput("Please open the workspace by its own address.")
    at = shared_browsers.signed_in_at(request, request.user)
    token = entry.hand_over(membership=membership, nonce_hash=nonce_hash, now=timezone.now(), signed_in_at=at)
    shared = {"shared": "1"} if shared_browsers.is_shared(request) else {}
    arrival = urlencode({"ticket": token, "next": request.GET.get("next", "/"), **shared})
    context = {"entered_team": membership.team, "arrival": f"{membership.team.url}/arrive/?{arrival}"}
    response = TemplateResponse(request, "workspaces/hand_over.html", context)
    response["Referrer-Policy"] = "no-referrer"
    return response
