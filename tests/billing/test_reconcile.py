"""Any order, repetition and loss of events ends in what Stripe says."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from stripe_demo.cycles import catch_up

from shared_apps.billing.models import LedgerEntry
from shared_apps.billing.services import checkout, plan_changes, reconciliation
from shared_apps.core.errors import ProductError
from tenants.backend import public_context
from tests.billing.shop import PACK, Shop, deliver, handle_all, price_of

WISHES = ("subscribe", "pack", "cancel", "resume", "yearly", "end", "fail", "pay", "leave", "refund")


def _wish(shop: Shop, wish: str) -> None:
    """What a person, a bank or time does at Stripe, of which only events tell."""
    store = shop.demo.store
    running = [each for each in store.all("subscription") if each["status"] not in ("canceled", "incomplete_expired")]
    if wish == "subscribe" and not running:
        shop.pay(shop.page())
    elif wish == "pack":
        shop.pay(shop.pack_page())
    elif wish == "refund":
        _refund_packs(shop)
    elif running:
        _change(shop, running[0], wish)


def _change(shop: Shop, subscription: dict[str, Any], wish: str) -> None:
    store, at = shop.demo.store, f"/v1/subscriptions/{subscription['id']}"
    match wish:
        case "cancel" | "resume":
            shop.demo.call("POST", at, cancel_at_period_end="true" if wish == "cancel" else "false")
        case "yearly":
            price = next(each for each in store.all("price") if each["lookup_key"] == "storysprout_family_year")
            shop.demo.call("POST", at, items=[{"id": subscription["items"]["data"][0]["id"], "price": price["id"]}])
        case "end":
            shop.demo.call("POST", at, trial_end="now")
            catch_up(store)
        case "fail" | "pay":
            subscription["status"] = "past_due" if wish == "fail" else "active"
            store.emit("customer.subscription.updated", subscription)
        case "leave":
            shop.demo.call("DELETE", at)


def _refund_packs(shop: Shop) -> None:
    for charge in shop.demo.store.all("charge"):
        if charge["description"] == f"StorySprout {PACK.name}" and not charge["refunded"]:
            shop.demo.call("POST", "/v1/refunds", charge=charge["id"])


def _at_stripe(shop: Shop) -> tuple[str, str, int | None]:
    """Status, interval and end of what counts at Stripe."""
    found = list(shop.demo.store.all("subscription"))
    running = [each for each in found if each["status"] != "canceled"]
    if not found:
        return "", "", None
    counts = running[0] if running else max(found, key=lambda each: each["items"]["data"][0]["current_period_end"])
    interval = counts["items"]["data"][0]["price"]["recurring"]["interval"]
    return counts["status"], interval, counts["cancel_at"]


def _here(shop: Shop) -> tuple[str, str, int | None]:
    account = shop.account
    return account.status, account.interval, int(account.cancel_at.timestamp()) if account.cancel_at else None


def _packs_at_stripe(shop: Shop) -> int:
    sessions = [each for each in shop.demo.store.all("checkout.session") if each["mode"] == "payment"]
    paid = [each["payment_intent"] for each in sessions if each["status"] == "complete"]
    charges = [shop.demo.store.objects[shop.demo.store.objects[intent]["latest_charge"]] for intent in paid]
    return sum(PACK.credits for charge in charges if not charge["refunded"])


def _packs_here(shop: Shop) -> int:
    moved = LedgerEntry.objects.filter(account=shop.account, kind__in=["pack", "revoke"])
    return sum(entry.effect for entry in moved)


@settings(
    max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(wishes=st.lists(st.sampled_from(WISHES), min_size=1, max_size=6), chance=st.randoms(use_true_random=False))
def test_events_in_any_order_any_times_end_in_stripes_state(
    db: None, shop: Shop, wishes: list[str], chance: Any
) -> None:
    with public_context():
        seen = len(shop.events())
        for wish in wishes:
            _wish(shop, wish)
        happened = shop.events()[seen:]
        heard = [chance.choice(happened) for _ in happened for _ in range(2)] if happened else []
        for event in heard[: chance.randint(0, len(heard))]:
            deliver(event)
            if chance.random() < 0.5:
                handle_all()
        handle_all()
        reconciliation.reconcile_all()

        assert _here(shop) == _at_stripe(shop)
        assert _packs_here(shop) == _packs_at_stripe(shop)


def test_an_older_look_does_not_undo_a_newer_one(db: None, shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    """A worker that was slow between reading and writing."""
    shop.subscribe()
    with public_context():
        plan_changes.cancel(account=shop.account)
        late = shop.account.reconciled_at
        assert late
        monkeypatch.setattr(reconciliation, "_database_now", lambda: late.replace(year=late.year - 1))
        shop.demo.call("POST", f"/v1/subscriptions/{shop.account.stripe_subscription_id}", cancel_at_period_end="false")
        reconciliation.reconcile(account_id=shop.account.id)

    assert shop.account.cancel_at


def test_one_account_that_fails_does_not_stop_the_others(db: None, shop: Shop) -> None:
    shop.subscribe()
    with public_context():
        type(shop.account).objects.create(stripe_customer_id="cus_nobody", livemode=False)
        assert reconciliation.reconcile_all() == (1, 1)
        with pytest.raises(ProductError):
            checkout.start_checkout(account=shop.account, price=price_of("family"), success_url="x", cancel_url="y")
