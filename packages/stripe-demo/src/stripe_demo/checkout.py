"""Checkout sessions: what is bought, and the payment on the hosted page."""

from stripe_demo import invoices, payments, subscriptions
from stripe_demo.blanks import SESSION, filled
from stripe_demo.card_numbers import DECLINED, Card
from stripe_demo.catalog import discount_for, reduction, usable_code
from stripe_demo.customers import create as create_customer
from stripe_demo.customers import method_of, present
from stripe_demo.errors import StripeFault
from stripe_demo.forms import Json, boolean, integer, metadata, required
from stripe_demo.routing import operation
from stripe_demo.store import Store, listed, paged

LASTS = 86400
TAKES = (
    "mode line_items customer customer_email customer_update client_reference_id success_url cancel_url metadata "
    "subscription_data payment_intent_data allow_promotion_codes automatic_tax billing_address_collection locale "
    "tax_id_collection payment_method_collection expires_at submit_type discounts payment_method_types custom_text "
    "saved_payment_method_options consent_collection phone_number_collection invoice_creation"
)


class NeedsAuthentication(Exception):
    """The card's bank asks for its owner. The page shows its question and then pays again."""


@operation("POST", "/v1/checkout/sessions", TAKES)
def create(store: Store, params: Json) -> Json:
    mode = required(params, "mode")
    if mode not in ("payment", "subscription"):
        raise StripeFault(f"Invalid mode: {mode}", param="mode")
    lines = [_line(store, each, mode) for each in required(params, "line_items")]
    if len({line["currency"] for line in lines}) != 1:
        raise StripeFault("All prices on a Checkout Session must have the same currency.", param="line_items")
    if params.get("customer"):
        _same_currency(present(store, params["customer"]), lines[0]["currency"])
    now = store.now(params.get("customer"))
    subtotal = sum(line["amount_total"] for line in lines)
    due = 0 if (params.get("subscription_data") or {}).get("trial_period_days") else subtotal
    session = store.create(
        "checkout.session", "cs_test", _fields(params, mode, lines, due, now), customer=params.get("customer")
    )
    session["url"] = f"{store.base_url}/pages/checkout/{session['id']}"
    return session


def _fields(params: Json, mode: str, lines: list[Json], due: int, now: int) -> Json:
    tax = boolean(params.get("automatic_tax") or {}, "enabled")
    return filled(
        SESSION,
        allow_promotion_codes=boolean(params, "allow_promotion_codes"),
        amount_subtotal=due,
        amount_total=due,
        automatic_tax={"enabled": tax, "liability": None, "provider": None, "status": "complete" if tax else None},
        billing_address_collection=params.get("billing_address_collection"),
        cancel_url=params.get("cancel_url"),
        client_reference_id=params.get("client_reference_id"),
        currency=lines[0]["currency"],
        customer=params.get("customer"),
        customer_creation=None if params.get("customer") else "always",
        customer_email=params.get("customer_email"),
        expires_at=integer(params, "expires_at") or now + LASTS,
        locale=params.get("locale"),
        metadata=metadata(params),
        mode=mode,
        payment_method_collection=params.get("payment_method_collection", "always"),
        submit_type=params.get("submit_type"),
        success_url=required(params, "success_url"),
        _lines=lines,
        _subscription_data=params.get("subscription_data") or {},
    )


def _line(store: Store, given: Json, mode: str) -> Json:
    price = store.get("price", given.get("price"))
    if not price["active"]:
        raise StripeFault("The price specified is inactive. This field only accepts active prices.", param="line_items")
    if price["type"] == "recurring" and mode == "payment":
        raise StripeFault("You specified `payment` mode but passed a recurring price.", param="mode")
    quantity = integer(given, "quantity", 1) or 0
    if quantity < 1:
        raise StripeFault("This value must be greater than or equal to 1.", param="line_items[0][quantity]")
    amount = price["unit_amount"] * quantity
    return {
        "id": f"li_{price['id'][6:]}",
        "object": "item",
        "adjustable_quantity": None,
        "amount_discount": 0,
        "amount_subtotal": amount,
        "amount_tax": 0,
        "amount_total": amount,
        "currency": price["currency"],
        "description": store.objects[price["product"]]["name"],
        "metadata": {},
        "price": price,
        "quantity": quantity,
    }


def _same_currency(customer: Json, currency: str) -> None:
    if customer["currency"] not in (None, currency):
        raise StripeFault(
            f"You cannot combine currencies on a single customer. This customer has {customer['currency']}.",
            param="currency",
        )


@operation("GET", "/v1/checkout/sessions/{object_id}")
def retrieve(store: Store, params: Json, object_id: str) -> Json:
    session = _fresh(store, store.get("checkout.session", object_id))
    if any(path.startswith("line_items") for path in params.get("expand") or []):
        return {**session, "line_items": listed(session["_lines"], url=f"/v1/checkout/sessions/{object_id}/line_items")}
    return session


@operation("GET", "/v1/checkout/sessions", "customer status subscription payment_intent", lists=True)
def find(store: Store, params: Json) -> Json:
    names = ("customer", "status", "subscription", "payment_intent")
    wanted = {name: params[name] for name in names if name in params}
    found = store.page(
        "checkout.session",
        params,
        lambda each: all(each[name] == value for name, value in wanted.items()),
        url="/v1/checkout/sessions",
    )
    if any(path.startswith("data.line_items") for path in params.get("expand") or []):
        found["data"] = [
            {**each, "line_items": listed(each["_lines"], url=f"/v1/checkout/sessions/{each['id']}/line_items")}
            for each in found["data"]
        ]
    return found


@operation("GET", "/v1/checkout/sessions/{object_id}/line_items", lists=True)
def line_items(store: Store, params: Json, object_id: str) -> Json:
    session = store.get("checkout.session", object_id)
    return paged(session["_lines"], params, url=f"/v1/checkout/sessions/{object_id}/line_items")


@operation("POST", "/v1/checkout/sessions/{object_id}/expire")
def expire(store: Store, params: Json, object_id: str) -> Json:
    session = store.get("checkout.session", object_id)
    if session["status"] != "open":
        raise StripeFault("Only Checkout Sessions with a status in [open] can be expired.")
    _end(store, session)
    return session


def _fresh(store: Store, session: Json) -> Json:
    if session["status"] == "open" and session["expires_at"] <= store.now(session["customer"]):
        _end(store, session)
    return session


def _end(store: Store, session: Json) -> None:
    session.update(status="expired", url=None)
    store.emit("checkout.session.expired", session)


# --- what the hosted page does ----------------------------------------------------------------------------------------


def pay(store: Store, session_id: str, *, card: Card, email: str, code: str = "", authenticated: bool = False) -> Json:
    """Pay with a card that somebody typed. The session is complete afterwards.

    Raises:
        StripeFault: the card was declined, or the code is unknown; nothing is bought.
        NeedsAuthentication: ask for the card's owner, and pay again as ``authenticated``.
    """
    with store.lock:
        session = _fresh(store, store.get("checkout.session", session_id))
        if session["status"] != "open":
            raise StripeFault("This page has expired, or was paid already.", code="checkout_session_closed")
        promotion = usable_code(store, code) if code else None
        if card.outcome in ("declined", "insufficient_funds"):
            reason, sentence = DECLINED[card.outcome]
            raise StripeFault(sentence, status=402, kind="card_error", code="card_declined", decline_code=reason)
        if card.outcome == "authentication" and not authenticated:
            raise NeedsAuthentication
        customer = _customer(store, session, email)
        method = method_of(store, card)
        method["customer"] = customer["id"]
        store.emit("payment_method.attached", method)
        if session["mode"] == "subscription":
            _subscribe(store, session, method, promotion)
        else:
            _buy(store, session, method, promotion)
        details = {
            "address": None,
            "business_name": None,
            "email": customer["email"],
            "individual_name": None,
            "name": customer["name"],
            "phone": None,
            "tax_exempt": "none",
            "tax_ids": [],
        }
        session.update(status="complete", url=None, customer_details=details)
        session["payment_status"] = "paid" if session["amount_total"] else "no_payment_required"
        store.emit("checkout.session.completed", session)
        return session


def _customer(store: Store, session: Json, email: str) -> Json:
    if session["customer"]:
        return present(store, session["customer"])
    customer: Json = create_customer(store, {"email": email or session["customer_email"]})
    session["customer"] = customer["id"]
    return customer


def _subscribe(store: Store, session: Json, method: Json, promotion: Json | None) -> None:
    data = session["_subscription_data"]
    wanted = {
        "customer": session["customer"],
        "items": [{"price": line["price"]["id"], "quantity": str(line["quantity"])} for line in session["_lines"]],
        "metadata": data.get("metadata") or {},
        "automatic_tax": {"enabled": "true" if session["automatic_tax"]["enabled"] else "false"},
        **({"trial_period_days": data["trial_period_days"]} if data.get("trial_period_days") else {}),
        **({"discounts": [{"promotion_code": promotion["id"]}]} if promotion else {}),
    }
    subscription = subscriptions.start(store, wanted, method=method, authenticated=True)
    invoice = store.objects[subscription["latest_invoice"]]
    if invoice["status"] != "paid":
        subscriptions.cancel_now(store, subscription)
        raise payments.declined_error(invoices.intent_of(store, invoice))
    session.update(subscription=subscription["id"], invoice=invoice["id"], amount_total=invoice["total"])
    session["total_details"]["amount_discount"] = invoice["subtotal"] - invoice["total"]


def _buy(store: Store, session: Json, method: Json, promotion: Json | None) -> None:
    if promotion:
        coupon = store.get("coupon", promotion["promotion"]["coupon"])
        made = discount_for(
            store, promotion_code=promotion, coupon=coupon, customer=session["customer"], subscription=None
        )
        off = reduction(store, [made["id"]], session["amount_subtotal"])
        session["amount_total"] = session["amount_subtotal"] - off
        session["total_details"]["amount_discount"] = off
    if not session["amount_total"]:
        return
    intent = payments.new_intent(
        store,
        customer=session["customer"],
        amount=session["amount_total"],
        currency=session["currency"],
        description=", ".join(line["description"] for line in session["_lines"]),
    )
    if not payments.charge(store, intent, method, authenticated=True):
        session["amount_total"] = session["amount_subtotal"]
        raise payments.declined_error(intent)
    session["payment_intent"] = intent["id"]
