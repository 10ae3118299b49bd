"""For teachers: a class list, pasted or uploaded, with a preview of every line before anything is saved."""

from collections.abc import Sequence

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from shared_apps.core.bodies import takes_files
from shared_apps.core.errors import ProductError
from tenant_apps.people.forms import RosterForm, RosterLevelForm
from tenant_apps.people.services import roster_files, rosters
from tenant_apps.people.services.children import MOST_CHILDREN
from tenant_apps.people.services.rosters import RosterLine, RosterUnready
from tenants.access.audiences import open_to
from tenants.access.requests import MemberRequest
from tenants.models import Right


@open_to(Right.MANAGE_CHILDREN)
@never_cache
@require_http_methods(["GET", "POST"])
@takes_files(roster_files.MOST_BYTES)
def new_roster(request: MemberRequest) -> HttpResponse:
    """Take the list; answer with its preview."""
    form = RosterForm(request.POST or None, request.FILES or None)
    if form.is_valid():
        try:
            lines = rosters.explain(lines=_read(form))
        except ProductError as error:
            form.add_error(error.field if error.field in form.fields else None, str(error))
        else:
            return _preview(request, lines, RosterLevelForm(initial={"level": form.cleaned_data["level"]}))
    return render(request, "people/roster.html", {"form": form}, status=422 if form.errors else 200)


@open_to(Right.MANAGE_CHILDREN)
@never_cache
@require_POST
def save_roster(request: MemberRequest) -> HttpResponse:
    """Save the lines as they stand in the preview, or show it again with what is wrong."""
    form = RosterLevelForm(request.POST)
    lines = rosters.check(nicknames_wanted=request.POST.getlist("name")[:MOST_CHILDREN])
    if not form.is_valid():
        return _preview(request, lines, form, status=422)
    try:
        pupils = rosters.save(by=request.membership, lines=lines, level=form.cleaned_data["level"], now=timezone.now())
    except RosterUnready as error:
        return _preview(request, error.lines, form, status=error.status)
    except ProductError as error:
        messages.error(request, str(error))
        return _preview(request, lines, form, status=error.status)
    words = request.team.words
    count = f"{len(pupils)} {words.child if len(pupils) == 1 else words.children}"
    messages.success(request, f"{count} added. Next: how they come in.")
    return redirect("people:children")


def _read(form: RosterForm) -> list[RosterLine]:
    file = form.cleaned_data["file"]
    if file:
        return rosters.read_rows(rows=roster_files.read(data=file.read(roster_files.MOST_BYTES + 1)))
    return rosters.read_text(text=form.cleaned_data["names"])


def _preview(
    request: MemberRequest, lines: Sequence[RosterLine], form: RosterLevelForm, *, status: int = 200
) -> HttpResponse:
    problems = sum(bool(line.problem) for line in lines)
    context = {"lines": lines, "form": form, "problems": problems, "ready": len(lines) - problems}
    return render(request, "people/roster_preview.html", context, status=status)
