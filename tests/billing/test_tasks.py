"""What the beat and the webhook hand to a worker."""

from dataclasses import replace
from typing import Any

import pytest

from shared_apps.billing import jobs, tasks
from shared_apps.billing.models import WebhookEvent
from shared_apps.billing.services import checkout, contacts
from shared_apps.billing.stripe.errors import NotOnSale
from shared_apps.core.errors import InvalidInput
from tenants.backend import public_context
from tests.billing.shop import BACK, DONE, Shop, deliver, price_of
from tests.personas import Persona

NOWHERE = "http://127.0.0.1:9"


def test_without_keys_the_nightly_work_does_nothing(guardian: Persona) -> None:
    tasks.reconcile_all(jobs.ReconcileAll())
    tasks.delete_departed_customers(jobs.DeleteDepartedCustomers())
    tasks.renew_allowances(jobs.RenewAllowances())
    tasks.measure_storage(jobs.MeasureStorage())


def test_the_nightly_reconcile_finds_what_no_event_told(shop: Shop) -> None:
    shop.pay(shop.page())
    tasks.reconcile_all(jobs.ReconcileAll())
    assert shop.account.plan == "family"
    tasks.delete_departed_customers(jobs.DeleteDepartedCustomers())


def test_an_event_that_fails_stays_visible_and_is_tried_again(shop: Shop, settings: Any) -> None:
    shop.pay(shop.page())
    event = shop.events("customer.subscription")[0]
    assert deliver(event).status_code == 204
    base, settings.STRIPE_API_BASE = settings.STRIPE_API_BASE, NOWHERE
    tasks.handle_webhook(jobs.HandleWebhook(event_id=event["id"]))
    with public_context():
        failed = WebhookEvent.objects.unhandled().get(id=event["id"])
        assert failed.error
        WebhookEvent.objects.filter(id=failed.id).update(due_at=failed.received_at)

    settings.STRIPE_API_BASE = base
    tasks.handle_due_webhooks(jobs.HandleDueWebhooks())
    with public_context():
        assert not WebhookEvent.objects.unhandled().filter(id=event["id"]).exists()
    assert shop.account.plan == "family"
    tasks.handle_webhook(jobs.HandleWebhook(event_id=event["id"]))


def test_what_is_not_on_sale_cannot_be_bought(shop: Shop) -> None:
    unknown = replace(price_of("family"), lookup_key="nothing")
    with public_context(), pytest.raises(NotOnSale):
        checkout.start_checkout(account=shop.account, price=unknown, success_url=DONE, cancel_url=BACK)


def test_an_address_that_is_none_is_refused(guardian: Persona) -> None:
    with pytest.raises(InvalidInput, match="does not look like"):
        contacts.checked("robin at maple")
