"""Giving money back."""

from stripe_demo.errors import StripeFault
from stripe_demo.forms import Json, integer, metadata
from stripe_demo.routing import operation
from stripe_demo.store import Store


@operation("POST", "/v1/refunds", "charge payment_intent amount reason metadata")
def create(store: Store, params: Json) -> Json:
    charge = _charge(store, params)
    left = charge["amount_captured"] - charge["amount_refunded"]
    amount = integer(params, "amount", left) or 0
    if charge["disputed"]:
        raise StripeFault(
            f"Charge {charge['id']} has been charged back; cannot issue a refund.", code="charge_disputed"
        )
    if left == 0:
        raise StripeFault(f"Charge {charge['id']} has already been refunded.", code="charge_already_refunded")
    if not 0 < amount <= left:
        raise StripeFault(
            f"Refund amount ({amount}) is greater than unrefunded amount on charge ({left})", param="amount"
        )
    refund = store.create(
        "refund",
        "re",
        {
            "amount": amount,
            "balance_transaction": None,
            "charge": charge["id"],
            "currency": charge["currency"],
            "metadata": metadata(params),
            "payment_intent": charge["payment_intent"],
            "reason": params.get("reason"),
            "receipt_number": None,
            "source_transfer_reversal": None,
            "status": "succeeded",
            "transfer_reversal": None,
        },
        customer=charge["customer"],
    )
    del refund["livemode"]
    before = dict(charge)
    charge["amount_refunded"] += amount
    charge["refunded"] = charge["amount_refunded"] == charge["amount"]
    store.emit("charge.refunded", charge, before=before)
    store.emit("refund.created", refund)
    return refund


def _charge(store: Store, params: Json) -> Json:
    if params.get("charge"):
        return store.get("charge", params["charge"])
    intent = store.get("payment_intent", params.get("payment_intent"))
    if not intent["latest_charge"] or intent["status"] != "succeeded":
        raise StripeFault("This PaymentIntent does not have a successful charge to refund.", param="payment_intent")
    return store.get("charge", intent["latest_charge"])


@operation("GET", "/v1/refunds", "charge payment_intent", lists=True)
def find(store: Store, params: Json) -> Json:
    wanted = {name: params[name] for name in ("charge", "payment_intent") if name in params}
    return store.page(
        "refund", params, lambda each: all(each[name] == value for name, value in wanted.items()), url="/v1/refunds"
    )


@operation("GET", "/v1/refunds/{object_id}")
def retrieve(store: Store, params: Json, object_id: str) -> Json:
    return store.get("refund", object_id)
