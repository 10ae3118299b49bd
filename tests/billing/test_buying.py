"""Plans and packs, bought at Stripe: once, for the right account, and with nothing half done when it fails."""

from io import StringIO

import pytest
from django.core.management import call_command
from django.utils import timezone
from stripe_demo.cycles import catch_up
from stripe_demo.errors import StripeFault

from shared_apps.billing.models import BillingAccount, LedgerEntry
from shared_apps.billing.services import checkout, invoices, plan_changes, portal
from shared_apps.billing.stripe.errors import CardDeclined, MixedModes, NotOnSale, StripeAway
from shared_apps.core.errors import InvalidInput
from tenants.backend import public_context
from tests.billing.shop import BACK, DONE, PACK, Shop, price_of
from tests.personas import Persona

Status = BillingAccount.Status


@pytest.fixture(autouse=True)
def _in_public(db: None) -> None:
    """Rolled back after each test."""


def test_a_plan_is_bought_and_begins_with_its_trial(shop: Shop) -> None:
    shop.subscribe("family", "year")
    account = shop.account

    assert (account.plan, account.interval, account.status) == ("family", "year", Status.TRIALING)
    assert account.trial_end == account.current_period_end
    assert account.livemode is False and account.stripe_customer_id.startswith("cus_")
    with public_context():
        assert [row.amount for row in invoices.invoices_of(account=account)] == ["€0.00"]


def test_a_second_subscription_has_no_trial(shop: Shop) -> None:
    shop.subscribe()
    with public_context():
        running = shop.account.stripe_subscription_id
        shop.demo.call("DELETE", f"/v1/subscriptions/{running}")
        shop.come_back(shop.pay(shop.page("class")))

    assert (shop.account.plan, shop.account.status) == ("class", Status.ACTIVE)


def test_two_tabs_show_one_page_which_is_paid_once(shop: Shop) -> None:
    first, second = shop.page(), shop.page()
    shop.pay(first)

    assert first == second
    with pytest.raises(StripeFault, match="expired, or was paid"):
        shop.pay(second)
    with pytest.raises(checkout.AlreadySubscribed):
        shop.page("class")
    assert len(shop.subscriptions()) == 1


def test_a_page_for_another_plan_closes_the_first(shop: Shop) -> None:
    first, second = shop.page("family"), shop.page("class")
    with pytest.raises(StripeFault, match="expired"):
        shop.pay(first)
    shop.come_back(shop.pay(second))

    assert shop.account.plan == "class"


def test_going_back_after_paying_buys_nothing_more(shop: Shop) -> None:
    session = shop.pay(shop.page())
    for _ in range(3):
        shop.come_back(session)

    assert len(shop.subscriptions()) == 1
    assert LedgerEntry.objects.filter(account=shop.account, kind=LedgerEntry.Kind.GRANT).count() <= 2


def test_another_account_does_not_get_what_was_bought(shop: Shop, neighbour: Persona) -> None:
    session = shop.pay(shop.page())
    theirs = Shop(shop.demo, neighbour)

    for guessed in (session, "cs_test_nobody"):
        with pytest.raises(checkout.NothingBought):
            theirs.come_back(guessed)
    assert theirs.account.status == ""


def test_a_pack_adds_credits_once_and_a_refund_takes_them_back(shop: Shop) -> None:
    before = shop.account.available
    session = shop.pay(shop.pack_page())
    for _ in range(2):
        shop.come_back(session)
    assert shop.account.available == before + PACK.credits

    for _ in range(2):  # asked twice, given back once
        said = StringIO()
        call_command("billing", "refund", shop.family.team.slug, "--session", session, stdout=said)
        assert "€3.00 given back" in said.getvalue()
    assert shop.account.available == before


def test_a_disputed_pack_loses_its_credits(shop: Shop) -> None:
    before = shop.account.available
    shop.come_back(shop.pay(shop.pack_page(), "pm_card_createDispute"))

    assert shop.account.available == before


def test_a_change_costs_what_its_preview_said(shop: Shop) -> None:
    shop.subscribe()
    running = shop.account.stripe_subscription_id
    shop.demo.call("POST", f"/v1/subscriptions/{running}", trial_end="now")
    catch_up(shop.demo.store)
    price = price_of("family", "year")
    with public_context():
        preview = plan_changes.preview_change(account=shop.account, price=price)
        plan_changes.change_plan(account=shop.account, price=price, at=preview.at)
        newest = invoices.invoices_of(account=shop.account)[0]

    assert (preview.next_amount, preview.currency) == (price.cents, "eur")
    assert newest.cents == preview.amount_now
    assert shop.account.interval == "year"


def test_a_declined_change_leaves_everything_as_it_was(shop: Shop) -> None:
    shop.subscribe(card="pm_card_chargeCustomerFail")
    running = shop.demo.store.objects[shop.account.stripe_subscription_id]
    running["status"] = "active"  # as after a month that was paid with another card
    price = price_of("family", "year")
    with public_context():
        preview = plan_changes.preview_change(account=shop.account, price=price)
        with pytest.raises(CardDeclined, match="declined"):
            plan_changes.change_plan(account=shop.account, price=price, at=preview.at)

    assert (shop.account.plan, shop.account.interval) == ("family", "month")
    assert running["items"]["data"][0]["price"]["lookup_key"] == "storysprout_family_month"


def test_what_is_cancelled_can_be_resumed(shop: Shop) -> None:
    shop.subscribe()
    with public_context():
        plan_changes.cancel(account=shop.account)
        assert shop.account.cancel_at == shop.account.current_period_end
        plan_changes.resume(account=shop.account)
        assert shop.account.cancel_at is None
        with pytest.raises(plan_changes.NothingToChange):
            plan_changes.preview_change(account=shop.account, price=price_of("family"))


def test_stripe_away_is_said_and_nothing_is_charged(shop: Shop) -> None:
    shop.subscribe()
    with public_context():
        known = invoices.invoices_of(account=shop.account)
        shop.demo.fail(*[StripeFault("away", status=503, kind="api_error")] * 6)
        with pytest.raises(StripeAway) as raised:
            portal.open_portal(account=shop.account, return_url=BACK)
        shop.demo.faults.clear()

        assert raised.value.retry_after == 60
        assert invoices.invoices_of(account=shop.account) == known


def test_the_portal_is_of_the_own_customer(shop: Shop) -> None:
    with public_context():
        page = portal.open_portal(account=shop.account, return_url=BACK)
        opened = shop.demo.store.objects[page.rsplit("/", 1)[1]]

    assert opened["customer"] == shop.account.stripe_customer_id


def test_the_modes_of_stripe_are_never_mixed(shop: Shop) -> None:
    shop.subscribe()
    BillingAccount.objects.filter(id=shop.account.id).update(livemode=True)

    for tried in (shop.page, shop.pack_page):
        with pytest.raises(MixedModes):
            tried()


def test_a_plan_that_is_not_at_stripe_is_not_on_sale(shop: Shop) -> None:
    for price in shop.demo.store.all("price"):
        price["active"] = False

    with pytest.raises(NotOnSale):
        shop.page()


def test_a_school_pays_by_invoice_once_for_each_order(shop: Shop) -> None:
    account = BillingAccount.objects.create(
        kind=BillingAccount.Kind.SCHOOL, name="Oak School", email="office@oak.example", created_at=timezone.now()
    )
    price = price_of("school", "year")
    with pytest.raises(InvalidInput, match="from 50"):
        checkout.subscribe_by_invoice(account=account, price=price, seats=3, order="PO-1")
    checkout.subscribe_by_invoice(account=account, price=price, seats=60, order="PO-1")
    account.refresh_from_db()

    assert (account.plan, account.seats, account.status) == ("school", 60, Status.ACTIVE)
    row = invoices.invoices_of(account=account)[0]
    assert (row.status, row.cents) == ("open", 60 * price.cents)
    with pytest.raises(checkout.AlreadySubscribed):
        checkout.subscribe_by_invoice(account=account, price=price, seats=60, order="PO-1")


def test_seats_are_within_the_plan(shop: Shop) -> None:
    with pytest.raises(InvalidInput):
        checkout.start_checkout(
            account=shop.account, price=price_of("family"), seats=2, success_url=DONE, cancel_url=BACK
        )
