"""A family pays, changes, ends and keeps its plan on our pages, at the Stripe for tests."""

import html
import re
from io import StringIO
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

from shared_apps.billing.models import BillingAccount, LedgerEntry
from shared_apps.billing.services import billing_accounts, entitlements
from tenants.backend import public_context
from tests.billing.shop import Shop, deliver, handle_all
from tests.billing.test_pages import words as words_inside
from tests.billing.test_payment_pages import address, lately_signed_in, words
from tests.personas import Persona

Status = BillingAccount.Status


def send(family: Persona, room: str, **data: str) -> str:
    """Send a form, and follow it as far as our own pages lead. What the last one says."""
    answer = lately_signed_in(family).post(address(family, room), data, follow=True)
    assert answer.status_code == 200, answer.content.decode()
    return answer.content.decode()


def pay_on(shop: Shop, page: str) -> None:
    """Pay on the page of Stripe's to which this page of ours leads, and let Stripe tell us."""
    found = re.search(r'class="button button--big" href="([^"]+)"', page)
    assert found, page
    shop.pay(html.unescape(found[1]))
    hear(shop)


def hear(shop: Shop) -> None:
    """Deliver every event of Stripe's, and handle what came."""
    for event in shop.events():
        deliver(event)
    handle_all()


@pytest.fixture
def family(shop: Shop) -> Persona:
    return shop.family


def subscribe(shop: Shop, plan: str = "family") -> None:
    pay_on(shop, send(shop.family, f"plan/?plan={plan}"))


def test_a_family_subscribes_and_reads_it_on_its_page(shop: Shop, family: Persona) -> None:
    subscribe(shop)

    assert shop.account.status == Status.TRIALING
    assert "Family, monthly Trial until" in words_inside(family)
    assert "for the first time on" in words_inside(family)
    assert "600 credits left" in words_inside(family)


def test_a_change_says_what_it_costs_before_it_is_made(shop: Shop, family: Persona) -> None:
    subscribe(shop)
    asked = words(family, "plan/?plan=family&interval=year")
    assert "What it costs" in asked and "€90.00" in asked
    assert shop.account.interval == "month"

    assert "You have Family now." in send(family, "plan/?plan=family&interval=year")
    assert shop.account.interval == "year"
    assert len(shop.subscriptions()) == 1


def test_a_plan_ends_with_its_period_and_can_be_kept_until_then(shop: Shop, family: Persona) -> None:
    subscribe(shop)
    assert "Your plan ends with the period that is paid." in send(family, "plan/?plan=free")
    assert "Family ends on" in words_inside(family)
    assert shop.account.status == Status.TRIALING

    assert "Your plan goes on as before." in send(family, "resume/")
    assert shop.account.cancel_at is None
    assert "Family ends on" not in words_inside(family)


def test_a_pack_is_bought_once_and_stands_in_the_list(shop: Shop, family: Persona) -> None:
    pay_on(shop, send(family, "pack/", pack="small"))
    hear(shop)

    assert LedgerEntry.objects.filter(account=shop.account, kind=LedgerEntry.Kind.PACK).count() == 1
    assert "Credits that you bought" in words_inside(family)
    assert shop.account.bought == 100


def test_invoices_are_listed_with_their_files(shop: Shop, family: Persona) -> None:
    subscribe(shop, "class")
    page = lately_signed_in(family).get(address(family)).content.decode()

    assert re.search(r'<a href="http[^"]+" rel="noopener">PDF', page)
    assert "Card and address" in page


def test_a_browser_that_subscribed_already_is_not_led_to_pay_again(shop: Shop, family: Persona) -> None:
    subscribe(shop)

    page = send(family, "plan/?plan=class")
    assert "button--big" not in page
    assert len(shop.subscriptions()) == 1


def test_while_stripe_is_away_the_pages_say_so_and_change_nothing(shop: Shop, family: Persona, settings: Any) -> None:
    subscribe(shop)
    before = shop.account
    settings.STRIPE_API_BASE = "http://127.0.0.1:9"

    assert "Family, monthly" in words(family)
    assert "cannot say just now what the change costs" in words(family, "plan/?plan=class")
    assert "does not answer. Nothing was charged" in send(family, "plan/?plan=free")
    assert "does not answer. Nothing was charged" in send(family, "pack/", pack="small")
    after = shop.account
    assert (after.plan, after.status, after.cancel_at) == (before.plan, before.status, before.cancel_at)
    assert timezone.now() > before.created_at


def test_a_school_pays_by_invoice_for_the_places_of_all_its_classes(shop: Shop, teacher: Persona) -> None:
    with public_context():
        school = billing_accounts.create_school(name="Oak", email="office@example.org", now=timezone.now())
        billing_accounts.move_team(team=teacher.team, to=school, now=timezone.now())
    out = StringIO()
    with pytest.raises(CommandError, match="Choose from 50 to 5000 places"):
        call_command("invoice_school", str(school.id), "--seats", "3", "--order", "PO-7", stdout=out)
    call_command("invoice_school", str(school.id), "--seats", "60", "--order", "PO-7", stdout=out)

    assert "60 places, €360.00 a year" in out.getvalue()
    with public_context():
        school.refresh_from_db()
        allowed = entitlements.entitlements_of(team=teacher.team, now=timezone.now())
    assert (school.plan, school.seats, school.interval) == ("school", 60, "year")
    assert (allowed.seats, allowed.seats_are) == (60, "pupils")
