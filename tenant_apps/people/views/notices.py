"""What a member should hear of: the list, what they choose, and the link that ends e-mails."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from tenant_apps.people import access
from tenant_apps.people.forms import NoticeForm, kinds_for
from tenant_apps.people.services import member_notices
from tenants.access.audiences import Audience, open_to
from tenants.access.requests import MemberRequest, WorkspaceRequest

LIST_LENGTH = 30


@open_to(Audience.MEMBERS)
@never_cache
@require_safe
def list_notices(request: MemberRequest) -> HttpResponse:
    """All notices of this member. They stay unread until the member says so, or opens what they are about."""
    notices = access.notices_of(request.membership)
    page = Paginator(notices, LIST_LENGTH).get_page(request.GET.get("page"))
    context = {"page": page, "lines": member_notices.lines_of(page), "unread": notices.unread().count()}
    return render(request, "people/notices.html", context)


@open_to(Audience.MEMBERS)
@require_POST
def mark_read(request: MemberRequest) -> HttpResponse:
    member_notices.mark_read(notices=access.notices_of(request.membership), now=timezone.now())
    return redirect("people:notices")


@open_to(Audience.MEMBERS)
@never_cache
@require_http_methods(["GET", "POST"])
def settings(request: MemberRequest) -> HttpResponse:
    member = request.membership
    chosen = member_notices.settings_of([member.id])[member.id]
    form = NoticeForm(request.POST if request.method == "POST" else None, member=member, settings=chosen)
    if form.is_valid():
        offered = {kind for kind, _ in kinds_for(member)}
        kept = {name: set(getattr(chosen, name)) - offered for name in ("in_page", "by_mail")}
        answers = {"by_mail": [], "hour": chosen.hour, "time_zone": chosen.time_zone, **form.cleaned_data}
        for name, others in kept.items():  # what this role is not offered stays as it was
            answers[name] = sorted({*answers[name], *others})
        member_notices.choose(member=member, now=timezone.now(), **answers)
        messages.success(request, "Saved.")
        return redirect("people:notices")
    return render(request, "people/notice_settings.html", {"form": form}, status=422 if form.errors else 200)


@open_to(Audience.ANYONE)
@never_cache
@require_http_methods(["GET", "POST"])
def unsubscribe(request: WorkspaceRequest, token: str) -> HttpResponse:
    """The link in a daily e-mail. It asks first, because programs that check e-mails open every link."""
    member_id = access.member_to_unsubscribe(request.team, token)
    is_done = request.method == "POST"
    if is_done:
        member_notices.unsubscribe(member_id=member_id, team_id=request.team.id)
    response = render(request, "people/unsubscribe.html", {"is_done": is_done})
    response["Referrer-Policy"] = "no-referrer"
    return response
