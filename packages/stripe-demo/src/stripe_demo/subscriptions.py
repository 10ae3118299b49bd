"""Subscriptions as the API changes them. What time does to them is in ``cycles``."""

from stripe_demo import invoices, payments
from stripe_demo.blanks import SUBSCRIPTION, filled
from stripe_demo.catalog import discount_for, plan_of, usable_code
from stripe_demo.customers import owned_method, present
from stripe_demo.errors import StripeFault
from stripe_demo.forms import Json, boolean, integer, metadata
from stripe_demo.proration import change, period_end, renewal
from stripe_demo.routing import operation
from stripe_demo.store import Store, listed

DAY = 86400
ENDED = ("canceled", "incomplete_expired")
SETTABLE = (
    "items metadata default_payment_method cancel_at_period_end cancel_at proration_behavior proration_date trial_end "
    "payment_behavior collection_method days_until_due automatic_tax discounts description off_session "
    "cancellation_details payment_settings trial_settings pause_collection"
)


def start(store: Store, params: Json, *, method: Json | None = None, authenticated: bool = False) -> Json:
    """A new subscription with its first invoice. Its status says whether that is paid."""
    customer = present(store, params["customer"])
    now = store.now(customer["id"])
    prices = [(store.get("price", each.get("price")), integer(each, "quantity", 1) or 0) for each in params["items"]]
    if any(price["type"] != "recurring" or not price["active"] for price, _ in prices):
        raise StripeFault("The price specified is inactive, or not of type `recurring`.", param="items[0][price]")
    currency = prices[0][0]["currency"]
    if customer["currency"] not in (None, currency):
        raise StripeFault(
            f"You cannot combine currencies on a single customer. This customer has {customer['currency']}.",
            param="currency",
        )
    customer["currency"] = currency
    subscription = _blank(store, params, currency)
    trial = _trial_end(params, now)
    for price, quantity in prices:
        end = trial or period_end(now, price["recurring"])
        subscription["items"]["data"].append(_item(store, subscription, price, quantity, (now, end)))
    subscription.update(
        default_payment_method=method["id"] if method else params.get("default_payment_method"),
        trial_start=now if trial else None,
        trial_end=trial,
        billing_cycle_anchor=trial or now,
        status="trialing" if trial else "incomplete",
    )
    _discount(store, subscription, params)
    store.emit("customer.subscription.created", subscription)
    invoice = invoices.finalize(store, renewal(store, subscription, "subscription_create"))
    subscription["latest_invoice"] = invoice["id"]
    settle(store, subscription, invoice, paid=invoices.collect(store, invoice, authenticated=authenticated))
    if params.get("payment_behavior") == "error_if_incomplete" and subscription["status"] == "incomplete":
        cancel_now(store, subscription)
        raise payments.declined_error(invoices.intent_of(store, invoice))
    return subscription


def settle(store: Store, subscription: Json, invoice: Json, *, paid: bool) -> None:
    """Give the subscription the status that its newest invoice leaves it in."""
    before = dict(subscription)
    if subscription["status"] in (*ENDED, "paused"):
        return
    if subscription["status"] == "trialing":
        return
    if paid or invoice["collection_method"] == "send_invoice":
        subscription["status"] = "active"
    elif subscription["status"] != "incomplete":
        subscription["status"] = "past_due"
    if before["status"] != subscription["status"]:
        store.emit("customer.subscription.updated", subscription, before=before)


def _trial_end(params: Json, now: int) -> int | None:
    days = integer(params, "trial_period_days")
    return now + days * DAY if days else integer(params, "trial_end")


def _blank(store: Store, params: Json, currency: str) -> Json:
    customer = store.objects[params["customer"]]
    subscription = store.create(
        "subscription",
        "sub",
        filled(
            SUBSCRIPTION,
            automatic_tax={
                "disabled_reason": None,
                "enabled": boolean(params.get("automatic_tax") or {}, "enabled"),
                "liability": None,
            },
            collection_method=params.get("collection_method", "charge_automatically"),
            currency=currency,
            customer=params["customer"],
            days_until_due=integer(params, "days_until_due"),
            description=params.get("description"),
            metadata=metadata(params),
            start_date=store.now(customer["id"]),
            test_clock=customer["test_clock"],
        ),
        customer=customer["id"],
    )
    subscription["items"] = listed([], url=f"/v1/subscription_items?subscription={subscription['id']}")
    return subscription


def _item(store: Store, subscription: Json, price: Json, quantity: int, period: tuple[int, int]) -> Json:
    made = store.create(
        "subscription_item",
        "si",
        {
            "billing_thresholds": None,
            "current_period_start": period[0],
            "current_period_end": period[1],
            "discounts": [],
            "metadata": {},
            "plan": plan_of(price),
            "price": price,
            "quantity": quantity,
            "subscription": subscription["id"],
            "tax_rates": [],
        },
        customer=subscription["customer"],
    )
    del store.objects[made["id"]]  # it lives in its subscription
    made.pop("livemode")
    return made


def _discount(store: Store, subscription: Json, params: Json) -> None:
    for each in params.get("discounts") or []:
        code = store.get("promotion_code", each["promotion_code"]) if each.get("promotion_code") else None
        if code:
            usable_code(store, code["code"])
        coupon = store.get("coupon", code["promotion"]["coupon"] if code else each.get("coupon"))
        made = discount_for(
            store,
            promotion_code=code,
            coupon=coupon,
            customer=subscription["customer"],
            subscription=subscription["id"],
        )
        subscription["discounts"].append(made["id"])


@operation("POST", "/v1/subscriptions", f"{SETTABLE} customer trial_period_days currency")
def create(store: Store, params: Json) -> Json:
    for name in ("customer", "items"):
        if not params.get(name):
            raise StripeFault(f"Missing required param: {name}.", code="parameter_missing", param=name)
    return start(store, params)


@operation("GET", "/v1/subscriptions/{object_id}")
def retrieve(store: Store, params: Json, object_id: str) -> Json:
    return store.get("subscription", object_id)


@operation("GET", "/v1/subscriptions", "customer status price test_clock", lists=True)
def find(store: Store, params: Json) -> Json:
    """Those of a customer. Without a status the ended ones are left out, as Stripe does."""
    status, customer = params.get("status"), params.get("customer")
    return store.page(
        "subscription",
        params,
        lambda each: (
            (not customer or each["customer"] == customer)
            and (status == "all" or each["status"] == status or (status is None and each["status"] not in ENDED))
        ),
        url="/v1/subscriptions",
    )


@operation("POST", "/v1/subscriptions/{object_id}", SETTABLE)
def update(store: Store, params: Json, object_id: str) -> Json:
    subscription = store.get("subscription", object_id)
    if subscription["status"] in ENDED:
        raise StripeFault(f"No such subscription: {object_id}; it is canceled", code="resource_missing", status=404)
    before = dict(subscription)
    if params.get("default_payment_method"):
        owned_method(store, params["default_payment_method"], subscription["customer"])
        subscription["default_payment_method"] = params["default_payment_method"]
    _cancel_later(store, subscription, params)
    _end_trial(store, subscription, params)
    if "pause_collection" in params:
        subscription["pause_collection"] = params["pause_collection"] or None
    if "items" in params:
        _change_items(store, subscription, params)
    subscription["metadata"] = metadata(params, subscription["metadata"])
    store.emit("customer.subscription.updated", subscription, before=before)
    return subscription


def _cancel_later(store: Store, subscription: Json, params: Json) -> None:
    now = store.now(subscription["customer"])
    if "cancel_at_period_end" in params:
        leaves = boolean(params, "cancel_at_period_end")
        end = subscription["items"]["data"][0]["current_period_end"]
        subscription.update(
            cancel_at_period_end=leaves, cancel_at=end if leaves else None, canceled_at=now if leaves else None
        )
    if "cancel_at" in params:
        subscription["cancel_at"] = integer(params, "cancel_at")
        subscription["canceled_at"] = now if subscription["cancel_at"] else None


def _end_trial(store: Store, subscription: Json, params: Json) -> None:
    if "trial_end" in params and subscription["status"] == "trialing":
        now = store.now(subscription["customer"])
        end = now if params["trial_end"] == "now" else integer(params, "trial_end")
        subscription["trial_end"] = end
        for item in subscription["items"]["data"]:
            item["current_period_end"] = end


def _change_items(store: Store, subscription: Json, params: Json) -> None:
    at = integer(params, "proration_date") or store.now(subscription["customer"])
    items = changed_items(store, subscription, params["items"])
    draft, restarts = change(store, subscription, items, at=at)
    behavior = params.get("proration_behavior", "create_prorations")
    old = [dict(item) for item in subscription["items"]["data"]]
    if restarts:
        for item in items:
            item.update(current_period_start=at, current_period_end=period_end(at, item["price"]["recurring"]))
    subscription["items"]["data"] = items
    if not draft.lines or (behavior == "none" and not restarts):
        return
    if behavior != "always_invoice" and not restarts:
        subscription.setdefault("_pending", []).extend(draft.lines)
        return
    invoice = invoices.finalize(store, draft)
    paid = invoices.collect(store, invoice)
    if not paid and params.get("payment_behavior") in ("error_if_incomplete", "pending_if_incomplete"):
        error = payments.declined_error(invoices.intent_of(store, invoice))
        subscription["items"]["data"] = old
        invoices.void(store, invoice)
        raise error
    subscription["latest_invoice"] = invoice["id"]
    settle(store, subscription, invoice, paid=paid)


def changed_items(store: Store, subscription: Json, wanted: list[Json]) -> list[Json]:
    """The subscription's items as a request changes them; the subscription itself stays as it is."""
    by_id = {item["id"]: dict(item) for item in subscription["items"]["data"]}
    first = subscription["items"]["data"][0]
    for each in wanted:
        if each.get("deleted") == "true":
            by_id.pop(each.get("id", ""), None)
            continue
        item = by_id.get(each.get("id", ""))
        if item is None:
            price = store.get("price", each.get("price"))
            period = first["current_period_start"], first["current_period_end"]
            item = _item(store, subscription, price, 1, period)
            by_id[item["id"]] = item
        if each.get("price"):
            price = store.get("price", each["price"])
            item.update(price=price, plan=plan_of(price))
        item["quantity"] = integer(each, "quantity", item["quantity"])
        if item["price"]["currency"] != subscription["currency"]:
            raise StripeFault("The currency of this price is not that of the subscription.", param="items[0][price]")
    return list(by_id.values())


def cancel_now(store: Store, subscription: Json, reason: str = "cancellation_requested") -> None:
    now = store.now(subscription["customer"])
    was_incomplete = subscription["status"] == "incomplete"
    subscription.update(
        status="incomplete_expired" if was_incomplete else "canceled",
        ended_at=now,
        canceled_at=subscription["canceled_at"] or now,
        cancellation_details={"comment": None, "feedback": None, "reason": reason},
    )
    latest = store.objects.get(subscription["latest_invoice"] or "")
    if latest:
        invoices.void(store, latest)
    store.emit("customer.subscription.deleted", subscription)


@operation("DELETE", "/v1/subscriptions/{object_id}", "invoice_now prorate cancellation_details")
def cancel(store: Store, params: Json, object_id: str) -> Json:
    subscription = store.get("subscription", object_id)
    if subscription["status"] in ENDED:
        raise StripeFault(f"No such subscription: '{object_id}'", status=404, code="resource_missing", param="id")
    cancel_now(store, subscription)
    return subscription


@operation("POST", "/v1/subscriptions/{object_id}/resume", "billing_cycle_anchor proration_behavior")
def resume(store: Store, params: Json, object_id: str) -> Json:
    subscription = store.get("subscription", object_id)
    if subscription["status"] != "paused":
        raise StripeFault("This subscription is not paused.")
    subscription["status"] = "active"
    store.emit("customer.subscription.resumed", subscription)
    return subscription
