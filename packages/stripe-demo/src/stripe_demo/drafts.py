"""What an invoice is made of, before it has a number."""

from dataclasses import dataclass, field

from stripe_demo.blanks import INVOICE, LINE, filled
from stripe_demo.catalog import reduction
from stripe_demo.forms import Json
from stripe_demo.store import Store, listed


@dataclass
class Draft:
    """What an invoice is made of. A line is (description, amount, price, quantity, start, end, is a proration)."""

    customer: str
    currency: str
    reason: str
    subscription: Json | None = None
    lines: list[Json] = field(default_factory=list)
    discounts: list[str] = field(default_factory=list)

    def add(self, text: str, amount: int, item: Json, period: tuple[int, int], *, proration: bool = False) -> None:
        price = item["price"]
        self.lines.append(
            filled(
                LINE,
                amount=amount,
                currency=self.currency,
                description=text,
                discountable=not proration,
                parent={
                    "invoice_item_details": None,
                    "subscription_item_details": {
                        "invoice_item": None,
                        "proration": proration,
                        "proration_details": {"credited_items": None},
                        "subscription": self.subscription and self.subscription["id"],
                        "subscription_item": item.get("id", ""),
                    },
                    "type": "subscription_item_details",
                },
                period={"start": period[0], "end": period[1]},
                pricing={
                    "price_details": {"price": price["id"], "product": price["product"]},
                    "type": "price_details",
                    "unit_amount_decimal": price["unit_amount_decimal"],
                },
                quantity=item["quantity"],
                subscription=self.subscription and self.subscription["id"],
                subtotal=amount,
            )
        )


def fields_of(store: Store, draft: Draft) -> Json:
    """An invoice's figures and everything else, before it has a number."""
    customer = store.objects[draft.customer]
    subscription = draft.subscription or {}
    subtotal = sum(line["amount"] for line in draft.lines)
    off = reduction(store, draft.discounts, sum(line["amount"] for line in draft.lines if line["discountable"]))
    total = subtotal - off
    due = max(0, total + customer["balance"])
    now = store.now(draft.customer)
    starts = [line["period"]["start"] for line in draft.lines] or [now]
    ends = [line["period"]["end"] for line in draft.lines] or [now]
    return filled(
        INVOICE,
        amount_due=due,
        amount_remaining=due,
        automatic_tax={**subscription.get("automatic_tax", NO_TAX), "provider": None, "status": None},
        billing_reason=draft.reason,
        collection_method=subscription.get("collection_method", "charge_automatically"),
        currency=draft.currency,
        customer=draft.customer,
        customer_email=customer.get("email"),
        customer_name=customer.get("name"),
        discounts=list(draft.discounts),
        lines=listed(draft.lines, url="/v1/invoices/lines"),
        parent=_parent(draft),
        period_end=max(ends),
        period_start=min(starts),
        starting_balance=customer["balance"],
        subtotal=subtotal,
        subtotal_excluding_tax=subtotal,
        test_clock=customer["test_clock"],
        total=total,
        total_discount_amounts=[{"amount": off, "discount": each} for each in draft.discounts],
        total_excluding_tax=total,
    )


NO_TAX: Json = {"disabled_reason": None, "enabled": False, "liability": None}


def _parent(draft: Draft) -> Json | None:
    if draft.subscription is None:
        return None
    details = {"metadata": draft.subscription["metadata"], "subscription": draft.subscription["id"]}
    return {"quote_details": None, "subscription_details": details, "type": "subscription_details"}
