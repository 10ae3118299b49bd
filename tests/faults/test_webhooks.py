"""Rows 19 and 20 with real processes: storms of the same event, disorder and losses end in Stripe's state."""

import json
import random
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from django.db import connection
from stripe_demo import DemoStripe, sign
from stripe_demo.store import public
from stripe_demo.webhooks import post

from shared_apps.billing.models import BillingAccount, LedgerEntry, WebhookEvent
from shared_apps.billing.services import price_list
from tenants.backend import public_context
from tests.billing.shop import PACK, WEBHOOK, Shop
from tests.faults.size import full
from tests.personas import Persona
from tests.processes.programs import wait_until, web, worker

SIGNED_WITH = "whsec_demo"
MANY = full(50)


@pytest.fixture
def street(new_team: Callable[..., Persona], tmp_path: Path, settings: Any) -> Iterator[tuple[Shop, str]]:
    """A shop, and the URL of a web process with a worker behind it, which know its Stripe."""
    with DemoStripe() as demo:
        settings.STRIPE_SECRET_KEY, settings.STRIPE_API_BASE = demo.key, demo.url
        settings.STRIPE_WEBHOOK_SECRETS = (SIGNED_WITH,)
        keys: Any = {"STRIPE_SECRET_KEY": demo.key, "STRIPE_API_BASE": demo.url, "STRIPE_WEBHOOK_SECRET": SIGNED_WITH}
        price_list.apply(changes=price_list.pending_changes())
        shop = Shop(demo, new_team())
        with web(tmp_path / "web.log", host=settings.BASE_DOMAIN, **keys) as port, worker(tmp_path / "w.log", **keys):
            yield shop, f"http://{settings.BASE_DOMAIN}:{port}{WEBHOOK}"
        with public_context():
            WebhookEvent.objects.all().delete()


def _send(url: str, event: dict[str, Any]) -> int | None:
    body = _bytes(event)
    return post(url, body, sign(body, SIGNED_WITH))


def _bytes(event: dict[str, Any]) -> bytes:
    return json.dumps(public(event)).encode()


def _rows() -> int:
    with public_context():
        return WebhookEvent.objects.count()


def test_a_storm_of_events_in_any_order_ends_in_stripes_state(street: tuple[Shop, str]) -> None:
    shop, url = street
    shop.pay(shop.page())
    shop.pay(shop.pack_page())
    subscription = shop.subscriptions()[0]["id"]
    shop.demo.call("POST", f"/v1/subscriptions/{subscription}", cancel_at_period_end="true")
    happened = shop.events()
    purchase = next(event for event in happened if event["type"] == "checkout.session.completed")
    storm = [purchase] * MANY + happened[::-1]
    random.Random(7).shuffle(storm)
    with ThreadPoolExecutor(8) as threads:
        answers = set(threads.map(lambda event: _send(url, event), storm))
    assert answers == {204}

    def is_settled() -> bool:
        with public_context():
            account = BillingAccount.objects.get(id=shop.account.id)
            waiting = WebhookEvent.objects.unhandled().exists()
        return account.status == "trialing" and account.cancel_at is not None and not waiting

    assert wait_until(is_settled, seconds=90)
    with public_context():
        packs = LedgerEntry.objects.filter(account=shop.account, kind=LedgerEntry.Kind.PACK)
        assert [entry.credits for entry in packs] == [PACK.credits]
        assert WebhookEvent.objects.filter(id=purchase["id"]).count() == 1

    before = _rows()  # row 20, through the real web server
    body = b'{"padding": "' + b"x" * 10_000_000 + b'"}'
    refused = [
        post(url, b"{}", "t=1,v1=0"),
        post(url, _bytes(purchase), sign(_bytes(purchase), "whsec_wrong")),
        post(url, _bytes(purchase), sign(_bytes(purchase), SIGNED_WITH, at=1_700_000_000)),
    ]
    assert refused == [400, 400, 400]
    assert post(url, body, sign(body, SIGNED_WITH)) in (413, None)  # None: hung up on while it was sent
    assert _rows() == before


def test_a_plan_asked_for_at_once_is_sold_once(new_team: Callable[..., Persona], settings: Any) -> None:
    """Row 21, for checkout: many tabs get one page of one customer."""
    with DemoStripe() as demo:
        settings.STRIPE_SECRET_KEY, settings.STRIPE_API_BASE = demo.key, demo.url
        price_list.apply(changes=price_list.pending_changes())
        shop = Shop(demo, new_team())
        assert shop.account.stripe_customer_id == ""

        def ask(_: int) -> str:
            try:
                return shop.page()
            finally:
                connection.close()

        with ThreadPoolExecutor(6) as threads:
            pages = set(threads.map(ask, range(12)))

        assert len(pages) == 1
        assert len(list(demo.store.all("customer"))) == 1
