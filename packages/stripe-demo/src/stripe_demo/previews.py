"""What an invoice would be, without making it."""

from stripe_demo.customers import present
from stripe_demo.drafts import fields_of
from stripe_demo.errors import StripeFault
from stripe_demo.forms import Json, integer
from stripe_demo.proration import change, period_end, renewal
from stripe_demo.routing import operation
from stripe_demo.store import Store
from stripe_demo.subscriptions import changed_items


@operation("POST", "/v1/invoices/create_preview", "customer subscription subscription_details automatic_tax currency")
def create_preview(store: Store, params: Json) -> Json:
    """The next invoice of a subscription: that of a change if items are given, or else that of its renewal."""
    subscription = store.get("subscription", params.get("subscription"))
    present(store, subscription["customer"])
    details = params.get("subscription_details") or {}
    if details.get("items"):
        at = integer(details, "proration_date") or store.now(subscription["customer"])
        items = changed_items(store, subscription, details["items"])
        draft, _ = change(store, subscription, items, at=at)
        if details.get("proration_behavior") == "none":
            draft.lines = []
    else:
        if subscription["cancel_at_period_end"] or subscription["cancel_at"]:
            raise StripeFault("No upcoming invoices for customer.", code="invoice_upcoming_none")
        draft = renewal(store, _next_period(subscription), "upcoming")
        draft.lines.extend(subscription.get("_pending", []))
    fields = fields_of(store, draft)
    for number, line in enumerate(fields["lines"]["data"]):
        line["id"] = f"il_tmp_{number}"
    return {
        "id": f"upcoming_in_{subscription['id'][4:]}",
        "object": "invoice",
        "livemode": False,
        "created": store.now(subscription["customer"]),
        **fields,
    }


def _next_period(subscription: Json) -> Json:
    """The subscription as it is after its next renewal."""
    items = []
    for item in subscription["items"]["data"]:
        start = item["current_period_end"]
        end = period_end(start, item["price"]["recurring"], subscription["billing_cycle_anchor"])
        items.append({**item, "current_period_start": start, "current_period_end": end})
    status = "active" if subscription["status"] == "trialing" else subscription["status"]
    return {**subscription, "status": status, "items": {**subscription["items"], "data": items}}
