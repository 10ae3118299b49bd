"""On the apex, where a password can be asked again: subscribing, changing, ending, paying. For parent-admins.

What leads to the page of the company that takes the money ends on a page of ours with a link, because browsers refuse a
form that is redirected to another site.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any

from allauth.account.decorators import reauthentication_required
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from shared_apps.billing import access, plans
from shared_apps.billing.models import BillingAccount
from shared_apps.billing.plans import BillingPlan, Price
from shared_apps.billing.services import billing_accounts, overviews
from shared_apps.billing.services.payments import ChangePreview, Invoice, NothingSold, PaymentsAway, payments
from shared_apps.billing.views.choices import interval_in, plan_in
from shared_apps.core.errors import NotFound, ProductError
from shared_apps.core.origins import apex_url
from tenants.access.audiences import Audience, open_to
from tenants.access.requests import ApexRequest
from tenants.models import Membership

LEADS_TO = "payments.leads_to"
"""Where in the session the address of the payment page waits for the browser to go there."""


def for_payers(view: Callable[[ApexRequest, str], HttpResponse]) -> Callable[[ApexRequest, str], HttpResponse]:
    """Let in those who decide about the workspace's money, and ask them for their password again."""
    asked_again = reauthentication_required(view)

    @wraps(view)
    def admitted(request: ApexRequest, slug: str) -> HttpResponse:
        access.membership_to_pay(request.user, slug)  # first: a stranger is not asked for a password
        response: HttpResponse = asked_again(request, slug)
        return response

    return admitted


@open_to(Audience.USERS)
@for_payers
@never_cache
@require_safe
def show(request: ApexRequest, slug: str) -> HttpResponse:
    """Everything about paying: the plan, the invoices, packs, and what ends or goes on."""
    member, account = _payer(request, slug)
    invoices, is_away = _invoices_of(account)
    context = {
        "managed_team": member.team,
        "overview": overviews.overview_of(account=account, team=member.team, now=timezone.now()),
        "packs": plans.PACKS.values(),
        "invoices": invoices,
        "is_away": is_away,
        "is_paid": "paid" in request.GET,
        "is_left": "left" in request.GET,
    }
    return render(request, "billing/payments.html", context)


@open_to(Audience.USERS)
@for_payers
@never_cache
@require_http_methods(["GET", "POST"])
def confirm(request: ApexRequest, slug: str) -> HttpResponse:
    """A plan with what it changes and costs; sending it subscribes, changes or ends."""
    member, account = _payer(request, slug)
    plan, interval = plan_in(request.GET), interval_in(request.GET)
    price = plan.price(interval) if plan.is_sold else None
    if request.method == "POST":
        return _decide(request, member, account, plan, price)
    context = {
        "managed_team": member.team,
        "overview": overviews.overview_of(account=account, team=member.team, now=timezone.now()),
        "plan": plan,
        "price": price,
        "effects": overviews.effects_of(plan=plan, account=account, team=member.team, seats=1, now=timezone.now()),
        "preview": _preview(account, price),
    }
    return render(request, "billing/confirm.html", context)


@open_to(Audience.USERS)
@for_payers
@require_POST
def buy_pack(request: ApexRequest, slug: str) -> HttpResponse:
    _, account = _payer(request, slug)
    pack = plans.PACKS.get(request.POST.get("pack", ""))
    if pack is None:
        raise NotFound("There is no such pack of credits.")
    email, back = request.user.get_username(), _back_to(slug)
    return _lead(request, slug, lambda: payments().buy_pack(account=account, pack=pack, email=email, back_to=back))


@open_to(Audience.USERS)
@for_payers
@require_POST
def open_portal(request: ApexRequest, slug: str) -> HttpResponse:
    _, account = _payer(request, slug)
    return _lead(request, slug, lambda: payments().open_portal(account=account, back_to=_back_to(slug)))


@open_to(Audience.USERS)
@for_payers
@require_POST
def resume(request: ApexRequest, slug: str) -> HttpResponse:
    _, account = _payer(request, slug)
    done = "Your plan goes on as before."
    return _do(request, slug, lambda: payments().resume(account=account, now=timezone.now()), done)


@open_to(Audience.USERS)
@never_cache
@require_safe
def leave(request: ApexRequest, slug: str) -> HttpResponse:
    """A page that leads to the payment page, once."""
    member, _ = _payer(request, slug)
    address = request.session.pop(LEADS_TO, "")
    if not address:
        return redirect("payments:show", slug=slug)
    return render(request, "billing/leave.html", {"managed_team": member.team, "address": address})


def _payer(request: ApexRequest, slug: str) -> tuple[Membership, BillingAccount]:
    member = access.membership_to_pay(request.user, slug)
    return member, billing_accounts.account_of(team=member.team, now=timezone.now())


def _decide(
    request: ApexRequest, member: Membership, account: BillingAccount, plan: BillingPlan, price: Price | None
) -> HttpResponse:
    slug, now = member.team.slug, timezone.now()
    if price is None:
        ended = "Your plan ends with the period that is paid. Until then everything stays as it is."
        return _do(request, slug, lambda: payments().cancel(account=account, now=now), ended)
    if account.has_subscription:
        changed = f"You have {plan.name} now."
        change = payments().change_plan
        return _do(request, slug, lambda: change(account=account, price=price, seats=1, now=now), changed)
    trial = 0 if account.stripe_subscription_id else plan.trial_days  # a trial is given once
    return _lead(
        request,
        slug,
        lambda: payments().start_checkout(
            account=account,
            price=price,
            seats=1,
            trial_days=trial,
            email=request.user.get_username(),
            back_to=_back_to(slug),
        ),
    )


def _do(request: ApexRequest, slug: str, act: Callable[[], Any], done: str) -> HttpResponse:
    try:
        act()
    except ProductError as error:
        messages.error(request, str(error))
    else:
        messages.success(request, done)
    return redirect("payments:show", slug=slug)


def _lead(request: ApexRequest, slug: str, begin: Callable[[], str]) -> HttpResponse:
    try:
        request.session[LEADS_TO] = begin()
    except ProductError as error:
        messages.error(request, str(error))
        return redirect("payments:show", slug=slug)
    return redirect("payments:leave", slug=slug)


def _preview(account: BillingAccount, price: Price | None) -> ChangePreview | None:
    """What the change costs; None when nothing is subscribed to, or nobody can say it just now."""
    if price is None or not account.has_subscription:
        return None
    try:
        return payments().preview_change(account=account, price=price, seats=1)
    except ProductError:
        return None


def _invoices_of(account: BillingAccount) -> tuple[list[Invoice], bool]:
    """The invoices, and whether they cannot be had just now."""
    if not account.stripe_customer_id:
        return [], False
    try:
        return payments().invoices_of(account=account), False
    except NothingSold:
        return [], False
    except PaymentsAway:
        return [], True


def _back_to(slug: str) -> str:
    return apex_url(reverse("payments:show", args=[slug]))
