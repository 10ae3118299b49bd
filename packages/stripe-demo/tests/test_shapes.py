"""Every kind of answer, compared with the types of the installed library."""

import json

import pytest
import stripe
from shapes import faults_of
from shop import Shop, open_shop
from stripe_demo import DemoStripe, checkout, payments
from stripe_demo.card_numbers import BY_TOKEN
from stripe_demo.store import API_VERSION, public


@pytest.fixture
def shop(client: stripe.StripeClient) -> Shop:
    return open_shop(client)


def test_its_version_is_that_of_the_library() -> None:
    assert stripe.api_version == API_VERSION


def test_every_object_has_the_shape_that_the_library_declares(demo: DemoStripe, shop: Shop) -> None:
    """A purchase with everything leaves one of each kind, and an event with a copy of most."""
    clock = shop.clock()
    customer = shop.customer(clock=clock)
    coupon = shop.client.v1.coupons.create(params={"percent_off": 50, "duration": "once"})
    promotion: stripe.params.PromotionCodeCreateParamsPromotion = {"type": "coupon", "coupon": coupon.id}
    code = shop.client.v1.promotion_codes.create(params={"promotion": promotion, "code": "SPRING"})
    shop.subscribe(customer, discounts=[{"promotion_code": code.id}], trial_period_days=14)
    shop.advance(clock, 50)
    bought = demo.call(
        "POST",
        "/v1/checkout/sessions",
        mode="payment",
        success_url="http://shop/",
        customer=customer,
        line_items=[{"price": shop.pack}],
    )
    checkout.pay(demo.store, bought["id"], card=BY_TOKEN["pm_card_createDispute"], email="")
    dispute = next(demo.store.all("dispute"))
    payments.decide_dispute(demo.store, dispute["id"], won=True)
    demo.call("POST", "/v1/refunds", payment_intent=demo.store.objects[bought["id"]]["payment_intent"], amount="100")
    demo.call("POST", "/v1/billing_portal/sessions", customer=customer)
    demo.call("POST", "/v1/webhook_endpoints", url="http://127.0.0.1:1/", enabled_events=["none"])

    objects = public(list(demo.store.objects.values()))
    kinds = {each["object"] for each in objects}
    assert kinds >= {
        "billing_portal.configuration", "billing_portal.session", "charge", "checkout.session", "coupon", "customer",
        "discount", "dispute", "event", "invoice", "invoice_payment", "payment_intent", "payment_method", "price",
        "product", "promotion_code", "refund", "subscription", "test_helpers.test_clock", "webhook_endpoint",
    }  # fmt: skip
    events = [each["data"]["object"] for each in objects if each["object"] == "event"]
    faults = sorted({fault for each in [*objects, *events] for fault in faults_of(json.loads(json.dumps(each)))})
    assert faults == []


def test_a_preview_has_the_shape_of_an_invoice(demo: DemoStripe, shop: Shop) -> None:
    subscription = shop.subscribe(shop.customer())
    preview = demo.call("POST", "/v1/invoices/create_preview", subscription=subscription.id)

    assert list(faults_of(preview)) == []


def test_a_wrong_shape_is_noticed() -> None:
    """The comparison itself can fail: an unknown key, a missing one, a value of another type, an unknown word."""
    refund = {"id": "re_1", "object": "refund", "amount": "much", "created": 1, "status": None, "colour": "red"}
    price = {"type": "gift"}

    assert {fault.split(":")[0] for fault in faults_of(refund)} == {"refund.colour", "refund.amount", "refund.currency"}
    assert any(fault.startswith("product.type") for fault in faults_of({"object": "product", "type": 3}))
    assert price
