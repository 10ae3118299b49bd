"""Customers and their cards."""

import secrets

from stripe_demo.blanks import CUSTOMER, filled
from stripe_demo.card_numbers import BY_NUMBER, BY_TOKEN, DECLINED, Card
from stripe_demo.errors import StripeFault
from stripe_demo.forms import Json, metadata, required
from stripe_demo.routing import operation
from stripe_demo.store import Store, listed

SETTABLE = "email name phone description address metadata invoice_settings tax tax_exempt preferred_locales"
NO_ADDRESS = {"city": None, "country": None, "line1": None, "line2": None, "postal_code": None, "state": None}


@operation("POST", "/v1/customers", f"{SETTABLE} test_clock payment_method")
def create(store: Store, params: Json) -> Json:
    if params.get("test_clock"):
        store.get("test_helpers.test_clock", params["test_clock"])
    customer = store.create(
        "customer",
        "cus",
        filled(
            CUSTOMER,
            description=params.get("description"),
            email=params.get("email"),
            invoice_prefix=secrets.token_hex(4).upper(),
            metadata=metadata(params),
            name=params.get("name"),
            phone=params.get("phone"),
            test_clock=params.get("test_clock"),
        ),
    )
    customer["created"] = store.now(customer["id"])
    if params.get("payment_method"):
        method = attach(store, {"customer": customer["id"]}, object_id=params["payment_method"])
        customer["invoice_settings"]["default_payment_method"] = method["id"]
    store.emit("customer.created", customer)
    return customer


@operation("GET", "/v1/customers", "email test_clock", lists=True)
def find(store: Store, params: Json) -> Json:
    wanted = {name: params[name] for name in ("email", "test_clock") if name in params}
    return store.page(
        "customer",
        params,
        lambda each: not each.get("deleted") and all(each[name] == value for name, value in wanted.items()),
        url="/v1/customers",
    )


@operation("GET", "/v1/customers/{object_id}")
def retrieve(store: Store, params: Json, object_id: str) -> Json:
    customer = store.get("customer", object_id)
    return {"id": object_id, "object": "customer", "deleted": True} if customer.get("deleted") else customer


@operation("POST", "/v1/customers/{object_id}", f"{SETTABLE} balance default_source")
def update(store: Store, params: Json, object_id: str) -> Json:
    customer = present(store, object_id)
    before = dict(customer)
    for name in ("email", "name", "phone", "description"):
        if name in params:
            customer[name] = params[name] or None
    default = (params.get("invoice_settings") or {}).get("default_payment_method")
    if default:
        owned_method(store, default, customer["id"])
        customer["invoice_settings"] = {**customer["invoice_settings"], "default_payment_method": default}
    customer["metadata"] = metadata(params, customer["metadata"])
    store.emit("customer.updated", customer, before=before)
    return customer


def present(store: Store, customer_id: str) -> Json:
    """A customer that is not deleted."""
    customer = store.get("customer", customer_id)
    if customer.get("deleted"):
        raise StripeFault(
            f"No such customer: '{customer_id}'; it was deleted", status=404, code="resource_missing", param="customer"
        )
    return customer


# --- cards ------------------------------------------------------------------------------------------------------------


def method_of(store: Store, card: Card) -> Json:
    """A new payment method for one of the test cards."""
    return store.create(
        "payment_method",
        "pm",
        {
            "allow_redisplay": "unspecified",
            "billing_details": {
                "address": dict(NO_ADDRESS),
                "email": None,
                "name": None,
                "phone": None,
                "tax_id": None,
            },
            "card": {
                "brand": card.brand,
                "checks": {"address_line1_check": None, "address_postal_code_check": None, "cvc_check": "pass"},
                "country": "US",
                "exp_month": 12,
                "exp_year": 2034,
                "fingerprint": card.number[-8:],
                "funding": "credit",
                "last4": card.last4,
                "networks": {"available": [card.brand], "preferred": None},
                "three_d_secure_usage": {"supported": True},
                "wallet": None,
            },
            "customer": None,
            "metadata": {},
            "type": "card",
            "_outcome": card.outcome,
        },
    )


@operation("POST", "/v1/payment_methods", "type card billing_details metadata")
def create_method(store: Store, params: Json) -> Json:
    if required(params, "type") != "card":
        raise StripeFault("This server knows cards only.", param="type")
    details = params.get("card") or {}
    card = BY_NUMBER.get(details.get("number", "")) or BY_TOKEN.get(
        "pm_" + details.get("token", "").replace("tok", "card")
    )
    if card is None:
        raise StripeFault(
            "Your card number is incorrect.", status=402, kind="card_error", code="incorrect_number", param="number"
        )
    return method_of(store, card)


@operation("GET", "/v1/payment_methods/{object_id}")
def retrieve_method(store: Store, params: Json, object_id: str) -> Json:
    return store.get("payment_method", object_id)


@operation("GET", "/v1/payment_methods", "customer type", lists=True)
@operation("GET", "/v1/customers/{object_id}/payment_methods", "type", lists=True)
def find_methods(store: Store, params: Json, object_id: str = "") -> Json:
    customer = object_id or required(params, "customer")
    present(store, customer)
    return store.page("payment_method", params, lambda each: each["customer"] == customer, url="/v1/payment_methods")


@operation("POST", "/v1/payment_methods/{object_id}/attach", "customer")
def attach(store: Store, params: Json, object_id: str) -> Json:
    """Attach a card, also by its token. A card that is declined at once cannot be attached."""
    customer = present(store, required(params, "customer"))
    method = method_of(store, BY_TOKEN[object_id]) if object_id in BY_TOKEN else store.get("payment_method", object_id)
    if method["_outcome"] in ("declined", "insufficient_funds"):
        code, sentence = DECLINED[method["_outcome"]]
        raise StripeFault(sentence, status=402, kind="card_error", code="card_declined", decline_code=code)
    method["customer"] = customer["id"]
    store.emit("payment_method.attached", method)
    return method


@operation("POST", "/v1/payment_methods/{object_id}/detach")
def detach(store: Store, params: Json, object_id: str) -> Json:
    method = store.get("payment_method", object_id)
    before = dict(method)
    owner = store.objects.get(method["customer"] or "")
    method["customer"] = None
    if owner and owner["invoice_settings"]["default_payment_method"] == object_id:
        owner["invoice_settings"] = {**owner["invoice_settings"], "default_payment_method": None}
    for subscription in store.all("subscription"):
        if subscription["default_payment_method"] == object_id:
            subscription["default_payment_method"] = None
    store.emit("payment_method.detached", method, before=before)
    return method


def owned_method(store: Store, method_id: str, customer_id: str) -> Json:
    method = store.get("payment_method", method_id)
    if method["customer"] != customer_id:
        raise StripeFault("The customer does not have this payment method.", param="payment_method")
    return method


def usual_method(store: Store, customer_id: str, subscription: Json | None = None) -> Json | None:
    """The card that is charged: the subscription's, or else the customer's."""
    customer = store.objects[customer_id]
    chosen = (subscription or {}).get("default_payment_method")
    chosen = chosen or (customer.get("invoice_settings") or {}).get("default_payment_method")
    return store.objects.get(chosen) if chosen else None


@operation("GET", "/v1/customers/{object_id}/tax_ids", lists=True)
def tax_ids(store: Store, params: Json, object_id: str) -> Json:
    present(store, object_id)
    return listed([], url=f"/v1/customers/{object_id}/tax_ids")
