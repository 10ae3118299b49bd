"""What time does to subscriptions: trials end, periods are renewed, cards tried again, cancellations take effect."""

from collections.abc import Iterator

from stripe_demo import invoices
from stripe_demo.errors import StripeFault
from stripe_demo.forms import Json, integer, required
from stripe_demo.proration import period_end, renewal
from stripe_demo.routing import operation
from stripe_demo.store import Store
from stripe_demo.subscriptions import DAY, ENDED, cancel_now, settle

NOTICE = 3 * DAY
MOST_TURNS = 500
Due = tuple[int, str, Json]
"""When, what and to which subscription."""


def catch_up(store: Store, clock_id: str | None = None, *, until: int | None = None) -> None:
    """Let everything happen that is due on this test clock, or in real time, in its order."""
    with store.lock:
        for _ in range(MOST_TURNS):
            due = [each for each in _due(store, clock_id) if each[0] <= (until or store.now())]
            if not due:
                return
            at, what, subscription = min(due, key=lambda each: each[0])
            if clock_id:
                clock = store.objects[clock_id]
                clock["frozen_time"] = max(clock["frozen_time"], at)
            HAPPENINGS[what](store, subscription)


def _due(store: Store, clock_id: str | None) -> Iterator[Due]:
    for subscription in store.all("subscription"):
        if subscription["test_clock"] != clock_id or subscription["status"] in ENDED:
            continue
        end = subscription["items"]["data"][0]["current_period_end"]
        if subscription["cancel_at"]:
            yield subscription["cancel_at"], "cancel", subscription
        if subscription["trial_end"] and not subscription.get("_announced"):
            yield subscription["trial_end"] - NOTICE, "announce", subscription
        latest = store.objects.get(subscription["latest_invoice"] or "", {})
        if latest.get("status") == "open" and subscription["status"] == "past_due":
            yield latest["next_payment_attempt"] or end, "retry", subscription
        elif latest.get("status") == "open" and latest.get("due_date") and subscription["status"] == "active":
            yield latest["due_date"], "overdue", subscription
        if subscription["status"] in ("active", "trialing", "past_due"):
            yield end, "renew", subscription
        elif subscription["status"] == "incomplete":
            yield subscription["created"] + DAY, "cancel", subscription


def _renew(store: Store, subscription: Json) -> None:
    before = dict(subscription)
    trial = subscription["status"] == "trialing"
    for item in subscription["items"]["data"]:
        start = item["current_period_end"]
        end = period_end(start, item["price"]["recurring"], subscription["billing_cycle_anchor"])
        item.update(current_period_start=start, current_period_end=end)
    if trial:
        subscription["status"] = "active"
    draft = renewal(store, subscription, "subscription_cycle")
    draft.lines.extend(subscription.pop("_pending", []))
    invoice = invoices.finalize(store, draft)
    subscription["latest_invoice"] = invoice["id"]
    store.emit("customer.subscription.updated", subscription, before=before)
    settle(store, subscription, invoice, paid=invoices.collect(store, invoice))


def _retry(store: Store, subscription: Json) -> None:
    """Try the card again. After the last attempt the subscription is canceled, as Stripe is usually set up."""
    invoice = store.objects[subscription["latest_invoice"]]
    if invoice["attempt_count"] > len(invoices.RETRY_AFTER_DAYS) or invoice["collection_method"] == "send_invoice":
        cancel_now(store, subscription, "payment_failed")
    else:
        settle(store, subscription, invoice, paid=invoices.collect(store, invoice))


def _cancel(store: Store, subscription: Json) -> None:
    cancel_now(store, subscription)


def _announce(store: Store, subscription: Json) -> None:
    subscription["_announced"] = True
    store.emit("customer.subscription.trial_will_end", subscription)


def _overdue(store: Store, subscription: Json) -> None:
    before = dict(subscription)
    subscription["status"] = "past_due"
    store.emit("invoice.overdue", store.objects[subscription["latest_invoice"]])
    store.emit("customer.subscription.updated", subscription, before=before)


HAPPENINGS = {"renew": _renew, "retry": _retry, "cancel": _cancel, "announce": _announce, "overdue": _overdue}


@operation("POST", "/v1/test_helpers/test_clocks", "frozen_time name")
def create_clock(store: Store, params: Json) -> Json:
    frozen = integer(params, "frozen_time")
    if frozen is None:
        required(params, "frozen_time")
    return store.create(
        "test_helpers.test_clock",
        "clock",
        {
            "deletes_after": int(store.clock()) + 30 * DAY,
            "frozen_time": frozen,
            "name": params.get("name"),
            "status": "ready",
            "status_details": {},
        },
    )


@operation("GET", "/v1/test_helpers/test_clocks/{object_id}")
def retrieve_clock(store: Store, params: Json, object_id: str) -> Json:
    return store.get("test_helpers.test_clock", object_id)


@operation("POST", "/v1/test_helpers/test_clocks/{object_id}/advance", "frozen_time")
def advance_clock(store: Store, params: Json, object_id: str) -> Json:
    clock = store.get("test_helpers.test_clock", object_id)
    until = integer(params, "frozen_time") or 0
    if until < clock["frozen_time"]:
        raise StripeFault("A test clock can only be advanced.", code="test_clock_past", param="frozen_time")
    catch_up(store, object_id, until=until)
    clock["frozen_time"] = until
    store.emit("test_helpers.test_clock.ready", clock)
    return clock
