"""The workspace's page about money, for parent-admins: what there is, what it costs, what was used."""

import csv

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from shared_apps.billing import access, plans
from shared_apps.billing.forms import CapsForm, ContactForm, LedgerForm
from shared_apps.billing.models import BillingAccount
from shared_apps.billing.services import billing_accounts, caps, contacts, overviews, statements, usage
from shared_apps.billing.views.choices import interval_in, plan_in
from shared_apps.core.errors import Conflict, InvalidInput
from tenants.access.audiences import open_to
from tenants.access.requests import MemberRequest
from tenants.models import Right

LIST_LENGTH = 20
UNSAFE_IN_A_SHEET = ("=", "+", "-", "@", "\t", "\r")


@open_to(Right.MANAGE_BILLING)
@never_cache
@require_safe
def show(request: MemberRequest) -> HttpResponse:
    account, now = _account_of(request), timezone.now()
    people = statements.spenders_of(account=account, team=request.team)
    form = LedgerForm(request.GET, names=people)
    chosen, who = form.chosen
    entries = statements.entries_to_show(account=account, show=chosen, who=who)
    page = Paginator(entries, LIST_LENGTH).get_page(request.GET.get("page"))
    context = {
        "overview": overviews.overview_of(account=account, team=request.team, now=now),
        "plot": usage.plot_of(account=account, now=now),
        "page": page,
        "lines": statements.lines_of(entries=page, team=request.team),
        "form": form,
        "is_narrowed": chosen != statements.Show.ALL or who is not None,
    }
    return render(request, "billing/show.html", context)


@open_to(Right.MANAGE_BILLING)
@never_cache
@require_safe
def download_ledger(request: MemberRequest) -> HttpResponse:
    """Every entry as a table for a spreadsheet."""
    account = _account_of(request)
    response = HttpResponse(content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{request.team.slug}-credits.csv"'
    writer = csv.writer(response)
    for row in statements.table_of(account=account, team=request.team):
        writer.writerow([*map(_harmless, row[:-2]), *row[-2:]])
    return response


@open_to(Right.MANAGE_BILLING)
@never_cache
@require_http_methods(["GET", "POST"])
def limits(request: MemberRequest) -> HttpResponse:
    """How much may be used in a month, by all and by each child."""
    children, account = access.children_to_limit(request.membership), _account_of(request)
    form = CapsForm(
        request.POST if request.method == "POST" else None,
        initial={"monthly_cap": account.monthly_cap},
        children=children,
        names=statements.names_of(members=[child.id for child in children]),
        caps=caps.child_caps(team=request.team),
    )
    if form.is_valid():
        caps.set_monthly_cap(account=account, amount=form.cleaned_data["monthly_cap"])
        for name, child in form.children.items():
            caps.set_child_cap(child=child, amount=form.cleaned_data[name])
        messages.success(request, "Saved. It counts for everything that is begun from now on.")
        return redirect("billing:show")
    used = caps.used_by_members(account=account, members=[child.id for child in children], now=timezone.now())
    context = {
        "form": form,
        "children": [(field, used[child.id]) for field, child in zip(form.child_fields(), children, strict=True)],
        "used": caps.used_in_period(account=account, now=timezone.now()),
    }
    return render(request, "billing/limits.html", context, status=422 if form.errors else 200)


@open_to(Right.MANAGE_BILLING)
@require_POST
def add_contact(request: MemberRequest) -> HttpResponse:
    account, form = _account_of(request), ContactForm(request.POST)
    try:
        if not form.is_valid():
            raise InvalidInput(str(form.errors["email"][0]))
        contact = contacts.add(account=account, email=form.cleaned_data["email"])
    except (InvalidInput, Conflict) as error:
        messages.error(request, str(error))
    else:
        messages.success(request, f"{contact.email} gets the e-mails about money from now on.")
    return redirect("billing:show")


@open_to(Right.MANAGE_BILLING)
@require_POST
def remove_contact(request: MemberRequest, number: int) -> HttpResponse:
    contact = access.contact_to_remove(request.membership, number)
    contacts.remove(contact=contact)
    messages.success(request, f"{contact.email} gets no e-mails about money any more.")
    return redirect("billing:show")


@open_to(Right.MANAGE_BILLING)
@never_cache
@require_safe
def choose_plan(request: MemberRequest) -> HttpResponse:
    account = _account_of(request)
    interval = interval_in(request.GET)
    offered = [plans.FREE, *(plan for plan in plans.PLANS.values() if plan.is_sold and plan.audience == "family")]
    context = {
        "overview": overviews.overview_of(account=account, team=request.team, now=timezone.now()),
        "interval": interval,
        "offers": [(plan, plan.price(interval) if plan.is_sold else None) for plan in offered],
    }
    return render(request, "billing/plans.html", context)


@open_to(Right.MANAGE_BILLING)
@never_cache
@require_safe
def review_plan(request: MemberRequest) -> HttpResponse:
    """What another plan would change, before it is decided."""
    account, plan = _account_of(request), plan_in(request.GET)
    interval, now = interval_in(request.GET), timezone.now()
    context = {
        "overview": overviews.overview_of(account=account, team=request.team, now=now),
        "plan": plan,
        "price": plan.price(interval) if plan.is_sold else None,
        "interval": interval,
        "effects": overviews.effects_of(plan=plan, account=account, team=request.team, seats=1, now=now),
    }
    return render(request, "billing/review_plan.html", context)


def _account_of(request: MemberRequest) -> BillingAccount:
    access.require_payer(request.membership)
    return billing_accounts.account_of(team=request.team, now=timezone.now())


def _harmless(cell: str) -> str:
    """The cell as a spreadsheet shows it. Words that begin like a formula would be calculated."""
    return f"'{cell}" if cell.startswith(UNSAFE_IN_A_SHEET) else cell
