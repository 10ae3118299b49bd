"""What Stripe calls: nothing is written before the signature is known to be right, and each event has one effect."""

import json
from typing import Any

import pytest
from django.utils import timezone
from prometheus_client import generate_latest
from stripe_demo.errors import StripeFault

from shared_apps.billing.models import BillingAccount, DepartedCustomer, WebhookEvent
from shared_apps.billing.services import departures, reconciliation, webhook_events
from shared_apps.core.metrics import PROMETHEUS
from tenants.backend import public_context
from tests.billing.shop import WEBHOOK, Shop, deliver, handle_all
from tests.personas import a_browser

Status = BillingAccount.Status


@pytest.fixture(autouse=True)
def _in_public(db: None) -> None:
    """Rolled back after each test."""


@pytest.fixture
def event(shop: Shop) -> dict[str, Any]:
    """That something was bought, which we have not heard of yet."""
    shop.pay(shop.page())
    return shop.events("checkout.session.completed")[0]


def test_an_event_is_stored_and_handled(shop: Shop, event: dict[str, Any]) -> None:
    assert deliver(event).status_code == 204
    assert shop.account.status == ""  # the request itself asks Stripe nothing
    handle_all()

    assert shop.account.status == Status.TRIALING
    assert WebhookEvent.objects.get().handled_at


@pytest.mark.parametrize(
    ("secret", "age"),
    [("whsec_wrong", 0), ("whsec_", 0), ("whsec_demo", 310), ("whsec_demo", -310)],
    ids=["wrong", "empty", "old", "ahead"],
)
def test_a_forged_or_replayed_event_leaves_no_row(event: dict[str, Any], secret: str, age: int) -> None:
    for forged in ("203.0.113.9", "127.0.0.1, 203.0.113.9", "'; DROP TABLE"):
        assert deliver(event, secret=secret, age=age, forwarded_for=forged).status_code == 400

    assert not WebhookEvent.objects.exists()


@pytest.mark.parametrize("body", [b"", b"{}", b"[]", b"null", b"\xff\xfe", b'{"id": 1, "data": []}', b"[" * 5000])
def test_what_is_no_event_is_refused_even_when_it_is_signed(shop: Shop, body: bytes) -> None:
    if body == b"\xff\xfe":
        assert a_browser().post(WEBHOOK, body, content_type="application/json").status_code == 400
    else:
        assert deliver(body).status_code == 400

    assert not WebhookEvent.objects.exists()


@pytest.mark.parametrize(
    "header", ["", "t=,v1=", "v1=abc", "t=1", "t=99999999999999999999,v1=0", "nonsense", "t=1,v1=é"]
)
def test_any_header_is_refused_in_order(event: dict[str, Any], header: str) -> None:
    body = json.dumps(event)
    answer = a_browser().post(WEBHOOK, body, content_type="application/json", headers={"stripe-signature": header})

    assert answer.status_code == 400 and not WebhookEvent.objects.exists()


def test_a_body_that_is_too_large_is_refused_before_it_is_read(event: dict[str, Any]) -> None:
    body = json.dumps({**event, "padding": "x" * webhook_events.LARGEST}).encode()

    assert deliver(body).status_code == 413 and not WebhookEvent.objects.exists()


def test_an_event_of_the_other_mode_is_refused(event: dict[str, Any]) -> None:
    assert deliver({**event, "livemode": True}).status_code == 400
    assert not WebhookEvent.objects.exists()


def test_without_keys_there_is_no_webhook(db: None) -> None:
    assert a_browser().post(WEBHOOK, b"{}", content_type="application/json").status_code == 404


def test_the_same_event_has_one_effect(shop: Shop, event: dict[str, Any]) -> None:
    for _ in range(3):
        assert deliver(event).status_code == 204
        handle_all()

    assert WebhookEvent.objects.count() == 1 and len(shop.subscriptions()) == 1


def test_an_event_that_fails_stays_visible_and_is_tried_again(shop: Shop, event: dict[str, Any]) -> None:
    deliver(event)
    shop.demo.fail(*[StripeFault("away", status=503, kind="api_error")] * 6)
    handle_all()
    shop.demo.faults.clear()
    waiting = WebhookEvent.objects.unhandled().get()
    assert (waiting.attempts, waiting.error.split(":")[0]) == (1, "billing_away")
    assert waiting.due_at > timezone.now()
    shown = generate_latest(PROMETHEUS).decode()
    assert "storysprout_webhook_failures 1.0" in shown and "storysprout_webhook_lag_seconds 0.0" not in shown
    assert 'storysprout_subscriptions{plan="local",status="none"}' in shown

    with public_context():
        webhook_events.handle_due(now=waiting.due_at)
    assert shop.account.status == Status.TRIALING and not WebhookEvent.objects.unhandled().exists()


def test_a_price_that_is_none_of_ours_is_visible(shop: Shop) -> None:
    customer = shop.demo.call("POST", "/v1/customers", email="robin@maple.example")["id"]
    BillingAccount.objects.filter(id=shop.account.id).update(stripe_customer_id=customer, livemode=False)
    product = shop.demo.call("POST", "/v1/products", name="Something else")["id"]
    price = shop.demo.call(
        "POST", "/v1/prices", currency="eur", unit_amount="100", product=product, recurring={"interval": "month"}
    )
    shop.demo.call(
        "POST", "/v1/subscriptions", customer=customer, items=[{"price": price["id"]}], collection_method="send_invoice"
    )
    deliver(shop.events("customer.subscription.created")[0])
    handle_all()

    assert "none of ours" in WebhookEvent.objects.get().error
    assert shop.account.status == ""


def test_a_deleted_customer_keeps_books_and_credits_but_no_subscription(shop: Shop) -> None:
    shop.subscribe()
    before = shop.account
    shop.demo.call("DELETE", f"/v1/customers/{before.stripe_customer_id}")
    deliver(shop.events("customer.deleted")[0])
    handle_all()
    after = shop.account

    assert (after.status, after.stripe_customer_id, after.available) == (Status.CANCELED, "", before.available)
    shop.come_back(shop.pay(shop.page("class")))
    assert shop.account.plan == "class"


def test_a_detached_card_and_a_dispute_lead_to_their_customer(shop: Shop) -> None:
    shop.come_back(shop.pay(shop.pack_page(), "pm_card_createDispute"))
    customer = shop.account.stripe_customer_id
    method = next(each["id"] for each in shop.demo.store.all("payment_method"))
    shop.demo.call("POST", f"/v1/payment_methods/{method}/detach")
    deliver(shop.events("payment_method.detached")[0])
    deliver(shop.events("charge.dispute.created")[0])
    handle_all()

    assert not WebhookEvent.objects.unhandled().exists()
    assert WebhookEvent.objects.get(kind="payment_method.detached").customer_id == customer


def test_a_failed_payment_is_mailed_once(shop: Shop, mailoutbox: list[Any]) -> None:
    shop.subscribe()
    running = shop.demo.store.objects[shop.account.stripe_subscription_id]
    running["status"] = "past_due"
    with public_context():
        for _ in range(2):
            reconciliation.reconcile(account_id=shop.account.id)

    assert shop.account.is_in_dunning and shop.account.grace_until


def test_a_deleted_team_has_no_subscription_any_more(shop: Shop, mailoutbox: list[Any]) -> None:
    shop.subscribe()
    customer = shop.account.stripe_customer_id
    with public_context():
        for _ in range(2):
            departures.erase(team=shop.family.team)
        assert DepartedCustomer.objects.get().had_subscription
        shop.demo.fail(*[StripeFault("away", status=503, kind="api_error")] * 3)
        departures.delete_departed()
        assert DepartedCustomer.objects.get().attempts == 1
        shop.demo.faults.clear()
        departures.delete_departed()

    assert not DepartedCustomer.objects.exists()
    assert shop.demo.store.objects[customer]["deleted"]
    assert [each["status"] for each in shop.subscriptions()] == ["canceled"]
    assert [mail.subject for mail in mailoutbox] == ["The subscription of The Maple family is cancelled"]
