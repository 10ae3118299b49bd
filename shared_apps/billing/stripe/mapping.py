"""From Stripe's objects to our values. Lenient: a field that is missing is empty."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from shared_apps.billing.stripe.values import (
    RemoteEvent,
    RemoteInvoice,
    RemotePrice,
    RemotePurchase,
    RemoteSession,
    RemoteSubscription,
)

KEY = "storysprout_key"
"""Metadata of our prices: a lookup key moves to the newer price, and this stays with the older one."""


def plain(stripe_object: Any) -> dict[str, Any]:
    """Stripe's object as nested dicts."""
    return dict(stripe_object.to_dict())


def moment(seconds: int | None) -> datetime | None:
    return datetime.fromtimestamp(seconds, UTC) if seconds else None


def _at(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


def key_of(price: dict[str, Any]) -> str:
    return str((price.get("metadata") or {}).get(KEY) or price.get("lookup_key") or "")


def id_of(value: Any) -> str:
    """The id of a field that holds an id or, expanded, an object."""
    return str((value.get("id") if isinstance(value, dict) else value) or "")


def subscription(data: dict[str, Any]) -> RemoteSubscription:
    item = data["items"]["data"][0]
    return RemoteSubscription(
        id=data["id"],
        status=data["status"],
        lookup_key=key_of(item["price"]),
        price_id=item["price"]["id"],
        item_id=item["id"],
        seats=item.get("quantity") or 1,
        created=_at(data["created"]),
        period_start=_at(item["current_period_start"]),
        period_end=_at(item["current_period_end"]),
        cancel_at=moment(data.get("cancel_at")),
        trial_end=moment(data.get("trial_end")),
    )


def purchases(sessions: Iterable[dict[str, Any]]) -> tuple[RemotePurchase, ...]:
    """What was bought once, from complete checkout sessions with their lines and their charge."""
    return tuple(
        RemotePurchase(
            session_id=data["id"],
            lookup_key=key_of(line["price"]),
            quantity=line.get("quantity") or 1,
            paid=data["payment_status"] in ("paid", "no_payment_required"),
            returned=_is_returned(data.get("payment_intent")),
        )
        for data in sessions
        if data["mode"] == "payment" and data["status"] == "complete"
        for line in data["line_items"]["data"]
    )


def _is_returned(intent: Any) -> bool:
    charge = intent.get("latest_charge") if isinstance(intent, dict) else None
    return isinstance(charge, dict) and bool(charge.get("refunded") or charge.get("disputed"))


def invoice(data: dict[str, Any]) -> RemoteInvoice:
    return RemoteInvoice(
        id=data["id"],
        number=data.get("number") or "",
        status=data.get("status") or "",
        created=_at(data["created"]),
        cents=data["total"],
        currency=data["currency"],
        pdf_url=data.get("invoice_pdf") or "",
        hosted_url=data.get("hosted_invoice_url") or "",
    )


def session(data: dict[str, Any]) -> RemoteSession:
    lines = (data.get("line_items") or {}).get("data") or []
    return RemoteSession(
        id=data["id"],
        customer_id=id_of(data.get("customer")),
        reference=data.get("client_reference_id") or "",
        status=data["status"],
        livemode=data["livemode"],
        url=data.get("url") or "",
        lookup_key=key_of(lines[0]["price"]) if lines else "",
        quantity=(lines[0].get("quantity") or 1) if lines else 1,
    )


def price(data: dict[str, Any]) -> RemotePrice:
    return RemotePrice(
        id=data["id"],
        lookup_key=data.get("lookup_key") or "",
        product_id=id_of(data["product"]),
        cents=data.get("unit_amount") or 0,
        currency=data["currency"],
        interval=(data.get("recurring") or {}).get("interval") or "",
    )


def event(data: dict[str, Any]) -> RemoteEvent:
    """The event, and whose it is: a detached card says so only in what was there before."""
    about = data["data"]["object"]
    before = data["data"].get("previous_attributes") or {}
    customer = about.get("id") if about.get("object") == "customer" else about.get("customer") or before.get("customer")
    charge = about["charge"] if about.get("object") in ("dispute", "refund") else None
    return RemoteEvent(
        id=data["id"],
        kind=data["type"],
        created=_at(data["created"]),
        livemode=data["livemode"],
        customer_id=id_of(customer),
        charge_id=id_of(charge),
    )


def is_proration(line: dict[str, Any]) -> bool:
    """Whether an invoice's line is for a part of a period."""
    parent = line.get("parent") or {}
    details = parent.get("subscription_item_details") or parent.get("invoice_item_details") or {}
    return bool(details.get("proration"))
