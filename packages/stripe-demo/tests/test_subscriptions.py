"""What subscriptions cost and become, in the time of a test clock."""

from typing import Any

import pytest
import stripe
from shop import DAY, Shop, open_shop
from stripe_demo import DemoStripe


@pytest.fixture
def shop(client: stripe.StripeClient) -> Shop:
    return open_shop(client)


def _status(shop: Shop, subscription: str) -> str:
    return str(shop.client.v1.subscriptions.retrieve(subscription).status)


def _totals(shop: Shop, customer: str) -> list[int]:
    found = shop.client.v1.invoices.list(params={"customer": customer, "limit": 100}).data
    return [invoice.total for invoice in reversed(found)]


def test_a_month_is_paid_and_renewed_on_its_day(shop: Shop) -> None:
    """From the last day of January to the last of February, and back to the 31st."""
    clock = shop.clock()
    customer = shop.customer(clock=clock)
    subscription = shop.subscribe(customer)
    shop.advance(clock, 60)

    item = shop.client.v1.subscriptions.retrieve(subscription.id)["items"].data[0]
    assert _totals(shop, customer) == [900, 900, 900]
    assert item.current_period_end - item.current_period_start == 30 * DAY


def test_a_trial_costs_nothing_and_is_announced_before_it_ends(shop: Shop) -> None:
    clock = shop.clock()
    customer = shop.customer(clock=clock)
    subscription = shop.subscribe(customer, trial_period_days=14)
    shop.advance(clock, 12)

    assert _status(shop, subscription.id) == "trialing"
    kinds = [event.type for event in shop.client.v1.events.list(params={"limit": 100}).data]
    assert "customer.subscription.trial_will_end" in kinds
    shop.advance(clock, 3)
    assert _status(shop, subscription.id) == "active" and _totals(shop, customer) == [0, 900]


def test_a_card_that_fails_later_is_tried_three_times_and_then_it_ends(shop: Shop) -> None:
    clock = shop.clock()
    customer = shop.customer("pm_card_chargeCustomerFail", clock=clock)
    subscription = shop.subscribe(customer, trial_period_days=1)
    shop.advance(clock, 2)
    assert _status(shop, subscription.id) == "past_due"
    shop.advance(clock, 40)

    failed = [event.type for event in shop.client.v1.events.list(params={"limit": 100}).data].count(
        "invoice.payment_failed"
    )
    assert _status(shop, subscription.id) == "canceled" and failed == 4


@pytest.mark.parametrize(
    ("card", "status"),
    [("pm_card_visa", "active"), ("pm_card_chargeCustomerFail", "incomplete"),
     ("pm_card_authenticationRequired", "incomplete")],
)  # fmt: skip
def test_a_first_payment_that_fails_leaves_it_incomplete(shop: Shop, card: str, status: str) -> None:
    assert shop.subscribe(shop.customer(card)).status == status


@pytest.mark.parametrize("card", ["pm_card_chargeDeclined", "pm_card_chargeDeclinedInsufficientFunds"])
def test_a_declined_card_cannot_be_attached(shop: Shop, card: str) -> None:
    with pytest.raises(stripe.CardError) as raised:
        shop.customer(card)

    assert raised.value.code == "card_declined"


def test_a_change_to_yearly_costs_what_its_preview_said(shop: Shop) -> None:
    """Half of a month of 9 euros is credited, and a year is charged at once."""
    clock = shop.clock()
    customer = shop.customer(clock=clock)
    subscription = shop.subscribe(customer)
    shop.advance(clock, 14)
    at = shop.client.v1.test_helpers.test_clocks.retrieve(clock).frozen_time
    items: Any = [{"id": subscription["items"].data[0].id, "price": shop.year}]
    details: Any = {"items": items, "proration_date": at}
    preview = shop.client.v1.invoices.create_preview(
        params={"subscription": subscription.id, "subscription_details": details}
    )
    assert preview.amount_due == 9000 - 450
    shop.client.v1.subscriptions.update(
        subscription.id,
        params={"items": items, "proration_date": at, "proration_behavior": "always_invoice"},
    )
    assert _totals(shop, customer) == [900, preview.amount_due]


def test_more_seats_are_charged_for_the_rest_of_the_period(shop: Shop) -> None:
    clock = shop.clock()
    customer = shop.customer(clock=clock)
    subscription = shop.subscribe(customer)
    shop.advance(clock, 14)
    item = subscription["items"].data[0].id
    shop.client.v1.subscriptions.update(
        subscription.id,
        params={"items": [{"id": item, "quantity": 3}], "proration_behavior": "always_invoice"},
    )

    assert _totals(shop, customer) == [900, 900]  # half of three months, less half of one


def test_what_is_cancelled_lasts_to_the_end_of_its_period_and_can_be_kept(shop: Shop) -> None:
    clock = shop.clock()
    subscription = shop.subscribe(shop.customer(clock=clock))
    update = shop.client.v1.subscriptions.update
    leaving = update(subscription.id, params={"cancel_at_period_end": True})
    assert leaving.cancel_at == leaving["items"].data[0].current_period_end
    update(subscription.id, params={"cancel_at_period_end": False})
    shop.advance(clock, 30)
    assert _status(shop, subscription.id) == "active"

    update(subscription.id, params={"cancel_at_period_end": True})
    shop.advance(clock, 20)
    assert _status(shop, subscription.id) == "active"
    shop.advance(clock, 20)
    assert _status(shop, subscription.id) == "canceled"


def test_an_invoice_to_be_paid_later_is_overdue_and_then_paid(shop: Shop) -> None:
    clock = shop.clock()
    subscription = shop.subscribe(
        shop.customer(clock=clock), shop.year, collection_method="send_invoice", days_until_due=30
    )
    assert subscription.status == "active"
    shop.advance(clock, 31)
    assert _status(shop, subscription.id) == "past_due"


def test_one_customer_has_one_currency(shop: Shop) -> None:
    customer = shop.customer()
    shop.subscribe(customer)
    product = str(shop.client.v1.prices.retrieve(shop.month).product)
    dollars = shop.client.v1.prices.create(
        params={"currency": "usd", "unit_amount": 900, "product": product, "recurring": {"interval": "month"}}
    )

    with pytest.raises(stripe.InvalidRequestError, match="combine currencies"):
        shop.subscribe(customer, dollars.id)


def test_a_deleted_customer_has_no_subscription(shop: Shop, demo: DemoStripe) -> None:
    customer = shop.customer()
    subscription = shop.subscribe(customer)
    shop.client.v1.customers.delete(customer)

    assert _status(shop, subscription.id) == "canceled"
    assert shop.client.v1.customers.retrieve(customer).deleted


def test_refunds_add_up_to_what_was_paid(shop: Shop) -> None:
    customer = shop.customer()
    shop.subscribe(customer)
    charge = shop.client.v1.charges.list(params={"customer": customer}).data[0].id
    refunds = shop.client.v1.refunds
    refunds.create(params={"charge": charge, "amount": 400})
    with pytest.raises(stripe.InvalidRequestError, match="greater than unrefunded"):
        refunds.create(params={"charge": charge, "amount": 501})
    refunds.create(params={"charge": charge})

    assert shop.client.v1.charges.retrieve(charge).refunded
