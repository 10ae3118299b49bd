"""A family that buys at the Stripe for tests, and what Stripe and we say of it."""

import json
import time
from dataclasses import dataclass
from typing import Any

from celery_typed.testing import recorded_jobs
from django.test import Client
from django.utils import timezone
from stripe_demo import DemoStripe, checkout, sign
from stripe_demo.card_numbers import BY_TOKEN
from stripe_demo.store import public

from shared_apps.billing import plans
from shared_apps.billing.models import BillingAccount, WebhookEvent
from shared_apps.billing.services import billing_accounts, webhook_events
from shared_apps.billing.services import checkout as buying
from tenants.backend import public_context
from tests.personas import Answer, Persona, a_browser

DONE, BACK = "http://apex/done?session={CHECKOUT_SESSION_ID}", "http://apex/back"
PACK = plans.PACKS["small"]
WEBHOOK = "/webhooks/stripe/"
SIGNED_WITH = "whsec_demo"


def price_of(plan: str, interval: str = "month") -> plans.Price:
    return plans.PLANS[plan].price(interval)


@dataclass
class Shop:
    demo: DemoStripe
    family: Persona

    @property
    def account(self) -> BillingAccount:
        """The account as it is now."""
        with public_context():
            found = billing_accounts.account_of(team=self.family.team, now=timezone.now())
            return BillingAccount.objects.get(id=found.id)

    def page(self, plan: str = "family", interval: str = "month") -> str:
        with public_context():
            return buying.start_checkout(
                account=self.account,
                price=price_of(plan, interval),
                trial_days=plans.PLANS[plan].trial_days,
                success_url=DONE,
                cancel_url=BACK,
            )

    def pack_page(self) -> str:
        with public_context():
            return buying.buy_pack(account=self.account, pack=PACK, success_url=DONE, cancel_url=BACK)

    def pay(self, page: str, card: str = "pm_card_visa") -> str:
        """Pay on Stripe's page. The session's id."""
        session_id = page.rsplit("/", 1)[1]
        checkout.pay(self.demo.store, session_id, card=BY_TOKEN[card], email="robin@maple.example", authenticated=True)
        return session_id

    def come_back(self, session_id: str) -> None:
        with public_context():
            buying.finish(account=self.account, session_id=session_id)

    def subscribe(self, plan: str = "family", interval: str = "month", card: str = "pm_card_visa") -> None:
        self.come_back(self.pay(self.page(plan, interval), card))

    def subscriptions(self) -> list[Any]:
        return public(list(self.demo.store.all("subscription")))  # type: ignore[no-any-return]  # plain JSON

    def events(self, kind: str = "") -> list[dict[str, Any]]:
        return [public(each) for each in self.demo.store.all("event") if each["type"].startswith(kind)]


def deliver(
    event: dict[str, Any] | bytes,
    *,
    secret: str = SIGNED_WITH,
    age: int = 0,
    browser: Client | None = None,
    forwarded_for: str = "203.0.113.9",
) -> Answer:
    """Send an event as Stripe does, ``age`` seconds after it was signed."""
    body = event if isinstance(event, bytes) else json.dumps(event).encode()
    signature = sign(body, secret, at=int(time.time()) - age)
    sent = {"stripe-signature": signature, "x-forwarded-for": forwarded_for}
    with recorded_jobs():
        return (browser or a_browser()).post(WEBHOOK, body, content_type="application/json", headers=sent)


def handle_all() -> None:
    """What the worker does with every event that is not handled yet, whether it is due or not."""
    with public_context():
        for event_id in list(WebhookEvent.objects.unhandled().values_list("id", flat=True)):
            webhook_events.handle(event_id=event_id, now=timezone.now())
