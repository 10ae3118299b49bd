"""What a person does: pay, be declined, prove who they are, use a code, cancel, read an invoice."""

import re
import urllib.error
import urllib.parse
import urllib.request
from typing import Any

import pytest
import stripe
from shop import Shop, open_shop


@pytest.fixture
def shop(client: stripe.StripeClient) -> Shop:
    return open_shop(client)


class _Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *args: Any, **more: Any) -> None:
        return None


def _visit(url: str, **form: str) -> tuple[int, str, str]:
    """Status, text and where a redirect leads."""
    opener = urllib.request.build_opener(_Stay)
    data = urllib.parse.urlencode(form).encode() if form else None
    try:
        with opener.open(url, data, timeout=10) as response:
            return response.status, response.read().decode("latin-1"), ""
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read().decode("latin-1"), error.headers.get("Location", "")


def _session(shop: Shop, **more: Any) -> Any:
    params: Any = {
        "mode": "subscription",
        "line_items": [{"price": shop.month, "quantity": 1}],
        "success_url": "http://shop/done?session={CHECKOUT_SESSION_ID}",
        "cancel_url": "http://shop/back",
        **more,
    }
    return shop.client.v1.checkout.sessions.create(params=params)


def test_a_purchase_is_clicked_through(shop: Shop) -> None:
    session = _session(shop, allow_promotion_codes=True)
    coupon = shop.client.v1.coupons.create(params={"percent_off": 50, "duration": "once"})
    shop.client.v1.promotion_codes.create(
        params={"promotion": {"type": "coupon", "coupon": coupon.id}, "code": "SPRING"}
    )
    assert "Family" in _visit(session.url)[1]
    assert "declined" in _visit(session.url, number="4000 0000 0000 0002", email="a@b.example")[1]
    assert "invalid" in _visit(session.url, number="4242424242424242", email="a@b.example", code="WINTER")[1]
    status, _, to = _visit(session.url, number="4242424242424242", email="a@b.example", code="spring")

    assert (status, to) == (303, f"http://shop/done?session={session.id}")
    paid = shop.client.v1.checkout.sessions.retrieve(session.id, params={"expand": ["subscription"]})
    assert (paid.status, paid.payment_status, paid.amount_total) == ("complete", "paid", 450)
    assert isinstance(paid.subscription, stripe.Subscription) and paid.subscription.status == "active"


def test_a_bank_asks_for_its_customer(shop: Shop) -> None:
    session = _session(shop, mode="payment", line_items=[{"price": shop.pack, "quantity": 2}])
    card = {"number": "4000002760003184", "email": "a@b.example"}
    assert "Your bank asks" in _visit(session.url, **card)[1]
    assert _visit(session.url, **card, authenticated="yes")[0] == 303

    paid = shop.client.v1.checkout.sessions.retrieve(session.id, params={"expand": ["payment_intent.latest_charge"]})
    assert isinstance(paid.payment_intent, stripe.PaymentIntent) and paid.payment_intent.amount_received == 600


def test_a_session_is_paid_once(shop: Shop) -> None:
    session = _session(shop)
    assert _visit(session.url, number="4242424242424242", email="a@b.example")[0] == 303
    assert "closed" in _visit(session.url, number="4242424242424242", email="a@b.example")[1]

    assert len(shop.client.v1.subscriptions.list().data) == 1


def test_the_portal_takes_a_card_and_cancels(shop: Shop) -> None:
    customer = shop.customer()
    subscription = shop.subscribe(customer)
    portal = shop.client.v1.billing_portal.sessions.create(params={"customer": customer, "return_url": "http://shop/"})
    assert "insufficient funds" in _visit(portal.url, do="card", number="4000000000009995")[1]
    assert _visit(portal.url, do="card", number="5555555555554444")[0] == 303
    assert _visit(portal.url, do="cancel")[0] == 303

    after = shop.client.v1.subscriptions.retrieve(subscription.id, params={"expand": ["default_payment_method"]})
    assert after.cancel_at_period_end
    assert isinstance(after.default_payment_method, stripe.PaymentMethod)
    assert after.default_payment_method.card and after.default_payment_method.card.last4 == "4444"


def test_an_invoice_is_a_page_and_a_pdf(shop: Shop) -> None:
    customer = shop.customer()
    shop.subscribe(customer, collection_method="send_invoice", days_until_due=30)
    invoice = shop.client.v1.invoices.list(params={"customer": customer}).data[0]
    assert invoice.hosted_invoice_url and invoice.invoice_pdf
    assert "Please pay until" in _visit(invoice.hosted_invoice_url)[1]
    pdf = _visit(invoice.invoice_pdf)[1]
    assert pdf.startswith("%PDF-1.4") and re.search(r"Invoice [0-9A-F]+-0001", pdf)

    _visit(invoice.hosted_invoice_url, number="4242424242424242")
    assert shop.client.v1.invoices.retrieve(invoice.id).status == "paid"
