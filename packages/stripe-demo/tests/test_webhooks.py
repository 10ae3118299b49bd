"""Events reach an endpoint: signed, again after a failure, and in any order that a test wishes."""

import json
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

import pytest
import stripe
from stripe_demo import DemoStripe

SIGNED_WITH = "whsec_of_the_test"


class Ear(ThreadingHTTPServer):
    """Hears events and answers what it is told to."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.heard: list[Any] = []
        self.answers: list[int] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/"

    def kinds(self) -> list[str]:
        return [event["type"] for event in self.heard]


class _Handler(BaseHTTPRequestHandler):
    server: Ear

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        stripe.Webhook.construct_event(body, self.headers["Stripe-Signature"], SIGNED_WITH)
        self.server.heard.append(json.loads(body))
        self.send_response(self.server.answers.pop(0) if self.server.answers else 200)
        self.end_headers()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  (its name there)
        """Silent."""


@pytest.fixture
def ear() -> Iterator[Ear]:
    with Ear() as server:
        Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        yield server
        server.shutdown()


@pytest.fixture
def speaking(ear: Ear) -> Iterator[DemoStripe]:
    with DemoStripe(webhook=ear.url, secret=SIGNED_WITH) as server:
        yield server


def test_events_are_signed_and_come_again_after_a_failure(speaking: DemoStripe, ear: Ear) -> None:
    ear.answers = [500, 503]
    speaking.call("POST", "/v1/customers", name="Robin")
    assert speaking.webhooks.settle()

    assert ear.kinds() == ["customer.created"] * 3
    assert [delivery.status for delivery in speaking.webhooks.log][-1] == 200


def test_events_are_lost_repeated_and_reordered_on_wish(speaking: DemoStripe, ear: Ear) -> None:
    speaking.webhooks.held = True
    customer = speaking.call("POST", "/v1/customers", name="Robin")
    speaking.call("POST", f"/v1/customers/{customer['id']}", name="Sam")
    speaking.call("DELETE", f"/v1/customers/{customer['id']}")
    assert [event["type"] for event in speaking.webhooks.waiting()] == [
        "customer.created", "customer.updated", "customer.deleted",
    ]  # fmt: skip
    speaking.webhooks.release([2, 0, 0])
    assert speaking.webhooks.settle()

    assert ear.kinds() == ["customer.deleted", "customer.created", "customer.created"]


def test_an_event_says_what_changed(speaking: DemoStripe, ear: Ear) -> None:
    product = speaking.call("POST", "/v1/products", name="Family")
    speaking.call("POST", f"/v1/products/{product['id']}", name="Families")
    assert speaking.webhooks.settle()

    assert ear.heard[-1]["data"]["previous_attributes"] == {"name": "Family"}
