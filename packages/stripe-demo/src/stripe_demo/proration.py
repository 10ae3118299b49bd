"""What a change of a running subscription costs: the unused rest is credited, the new rest is charged."""

from calendar import monthrange
from datetime import UTC, datetime

from stripe_demo.drafts import Draft
from stripe_demo.forms import Json
from stripe_demo.store import Store

SECONDS = {"day": 86400, "week": 7 * 86400}


def period_end(start: int, recurring: Json, anchor: int | None = None) -> int:
    """When a period that starts now ends: the same day of a later month, or its last day."""
    from_time = anchor if anchor is not None else start
    count = recurring["interval_count"]
    if recurring["interval"] in SECONDS:
        return start + SECONDS[recurring["interval"]] * int(count)
    months = count * (12 if recurring["interval"] == "year" else 1)
    return _months_later(start, months, _day_of(from_time))


def _day_of(moment: int) -> int:
    return datetime.fromtimestamp(moment, UTC).day


def _months_later(moment: int, months: int, day: int) -> int:
    at = datetime.fromtimestamp(moment, UTC)
    year, month = divmod(at.year * 12 + at.month - 1 + months, 12)
    last = monthrange(year, month + 1)[1]
    return int(at.replace(year=year, month=month + 1, day=min(day, last)).timestamp())


def change(store: Store, subscription: Json, items: list[Json], *, at: int) -> tuple[Draft, bool]:
    """The invoice lines of moving to these items at a moment, and whether a new period begins with it."""
    old, new = subscription["items"]["data"], items
    start, end = old[0]["current_period_start"], old[0]["current_period_end"]
    restarts = any(_interval(each) != _interval(old[0]) for each in new)
    draft = Draft(
        subscription["customer"],
        subscription["currency"],
        "subscription_update",
        subscription,
        discounts=list(subscription["discounts"]),
    )
    if subscription["status"] == "trialing":
        return draft, False
    left = max(0, end - at) / max(1, end - start)
    for item in old:
        draft.add(f"Unused time on {_name(store, item)}", -round(_amount(item) * left), item, (at, end), proration=True)
    for item in new:
        if restarts:
            later = period_end(at, item["price"]["recurring"])
            draft.add(f"{item['quantity']} × {_name(store, item)}", _amount(item), item, (at, later))
        else:
            text = f"Remaining time on {_name(store, item)}"
            draft.add(text, round(_amount(item) * left), item, (at, end), proration=True)
    return draft, restarts


def renewal(store: Store, subscription: Json, reason: str) -> Draft:
    """The invoice of the period that the items are in now."""
    draft = Draft(
        subscription["customer"],
        subscription["currency"],
        reason,
        subscription,
        discounts=list(subscription["discounts"]),
    )
    for item in subscription["items"]["data"]:
        period = item["current_period_start"], item["current_period_end"]
        free = subscription["status"] == "trialing"
        text = f"Trial period for {_name(store, item)}" if free else f"{item['quantity']} × {_name(store, item)}"
        draft.add(text, 0 if free else _amount(item), item, period)
    return draft


def _amount(item: Json) -> int:
    return int(item["price"]["unit_amount"] * item["quantity"])


def _interval(item: Json) -> tuple[str, int]:
    recurring = item["price"]["recurring"]
    return recurring["interval"], recurring["interval_count"]


def _name(store: Store, item: Json) -> str:
    product = store.objects[item["price"]["product"]]
    return f"{product['name']} (per {item['price']['recurring']['interval']})"
