"""On the apex, for parent-admins: a workspace's name, address and removal. A closed workspace has no host."""

from django.conf import settings
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from shared_apps.core.errors import InvalidInput
from shared_apps.core.limits import CountAway, TooManyRequests
from shared_apps.core.origins import from_address
from tenants.access.audiences import Audience, open_to
from tenants.access.members import membership_to_manage
from tenants.access.requests import ApexRequest, hit_lookup_limit
from tenants.forms import AddressForm, ClosingForm, WorkspaceNameForm
from tenants.models import Membership, Team, last_day_before
from tenants.services import slugs, teams


@open_to(Audience.USERS)
@never_cache
@require_safe
def show(request: ApexRequest, slug: str) -> HttpResponse:
    return _page(request, membership_to_manage(request.user, slug))


@open_to(Audience.USERS)
@require_POST
def rename(request: ApexRequest, slug: str) -> HttpResponse:
    member = membership_to_manage(request.user, slug)
    form = WorkspaceNameForm(request.POST)
    if form.is_valid():
        try:
            teams.rename(team=member.team, name=form.cleaned_data["name"])
        except InvalidInput as error:
            form.add_error("name", str(error))
    if form.errors:
        return _page(request, member, name_form=form)
    messages.success(request, "The workspace has its new name.")
    return redirect("workspaces:settings", slug=slug)


@open_to(Audience.USERS)
@require_POST
def move(request: ApexRequest, slug: str) -> HttpResponse:
    member = membership_to_manage(request.user, slug)
    form = AddressForm(request.POST, team=member.team)
    if form.is_valid():
        try:
            team = teams.rename(team=member.team, slug=form.cleaned_data["slug"])
        except (InvalidInput, slugs.SlugTaken, teams.TooManyAddresses) as error:
            form.add_error("slug", str(error))
        else:
            messages.success(request, "The workspace has its new address.")
            return redirect("workspaces:settings", slug=team.slug)
    return _page(request, member, address_form=form)


@open_to(Audience.USERS)
@never_cache
@require_safe
def look_up(request: ApexRequest, slug: str) -> HttpResponse:
    """A sentence about the typed address: free, taken, or why it is invalid."""
    member = membership_to_manage(request.user, slug)
    return _looked_up(request, request.GET.get("slug", ""), team=member.team)


@open_to(Audience.USERS)
@never_cache
@require_safe
def look_up_new(request: ApexRequest) -> HttpResponse:
    """The same for a new workspace. While its name is typed, an address is proposed."""
    return _looked_up(request, request.GET.get("slug", ""), name=request.GET.get("name", ""))


def _looked_up(request: ApexRequest, slug: str, *, name: str = "", team: Team | None = None) -> HttpResponse:
    context: dict[str, object] = {"managed_team": team}
    try:
        hit_lookup_limit(request)
        context["proposal"] = proposal = slugs.propose(name=name) if name else ""
        context["wanted"] = wanted = (proposal or slug).strip().lower()
        if not name:
            slugs.check(wanted)
        context["is_free"] = bool(proposal) or slugs.is_free(slug=wanted, team=team)
    except InvalidInput as error:
        context["fault"] = str(error)
    except (TooManyRequests, CountAway):
        context["fault"] = "We check whether it is free when you send this."
    return TemplateResponse(request, "workspaces/_address_check.html", context)


@open_to(Audience.USERS)
@require_POST
def close(request: ApexRequest, slug: str) -> HttpResponse:
    member = membership_to_manage(request.user, slug)
    form = ClosingForm(request.POST, team=member.team)
    if not form.is_valid():
        return _page(request, member, closing_form=form)
    team = teams.schedule_removal(team=member.team, by=member, now=timezone.now())
    messages.success(request, f"The workspace is closed. You can keep it until the end of {team.last_day:%-d %B %Y}.")
    return redirect("workspaces:list")


@open_to(Audience.USERS)
@require_POST
def keep(request: ApexRequest, slug: str) -> HttpResponse:
    member = membership_to_manage(request.user, slug)
    teams.keep(team=member.team, by=member)
    messages.success(request, "The workspace stays, and is open again.")
    return redirect("workspaces:list")


def _page(
    request: ApexRequest,
    member: Membership,
    *,
    name_form: WorkspaceNameForm | None = None,
    address_form: AddressForm | None = None,
    closing_form: ClosingForm | None = None,
) -> HttpResponse:
    """The settings page, with the form that has errors, if any."""
    team, refused = member.team, name_form or address_form or closing_form
    if refused:
        refused.fields[next(iter(refused.errors))].widget.attrs["autofocus"] = True
    context = {
        "member": member,
        "managed_team": team,
        "name_form": name_form or WorkspaceNameForm(initial={"name": team.name}),
        "address_form": address_form or AddressForm(team=team, initial={"slug": team.slug}),
        "closing_form": closing_form or ClosingForm(team=team),
        "last_day": last_day_before(timezone.now() + settings.REMOVAL_GRACE),
        "our_address": from_address(),
    }
    return render(request, "workspaces/settings.html", context, status=422 if refused else 200)
