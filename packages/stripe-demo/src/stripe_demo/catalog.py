"""What is sold: products, prices, coupons and promotion codes."""

from stripe_demo.errors import StripeFault
from stripe_demo.forms import Json, boolean, integer, metadata, required
from stripe_demo.routing import operation
from stripe_demo.store import Store


@operation("POST", "/v1/products", "id name description metadata active tax_code unit_label images")
def create_product(store: Store, params: Json) -> Json:
    wanted = params.get("id")
    if wanted and wanted in store.objects:
        raise StripeFault("Product already exists.", code="resource_already_exists", param="id")
    fields = {
        "active": boolean(params, "active", default=True),
        "default_price": None,
        "description": params.get("description"),
        "images": [],
        "marketing_features": [],
        "metadata": metadata(params),
        "name": required(params, "name"),
        "package_dimensions": None,
        "shippable": None,
        "statement_descriptor": None,
        "tax_code": params.get("tax_code"),
        "type": "service",
        "unit_label": params.get("unit_label"),
        "updated": store.now(),
        "url": None,
    }
    product = store.create("product", "prod", {**fields, "id": wanted} if wanted else fields)
    store.emit("product.created", product)
    return product


@operation("GET", "/v1/products", "active ids", lists=True)
def find_products(store: Store, params: Json) -> Json:
    ids = params.get("ids")
    return store.page(
        "product", params, lambda each: _is_active(each, params) and (not ids or each["id"] in ids), url="/v1/products"
    )


@operation("GET", "/v1/products/{object_id}")
def retrieve_product(store: Store, params: Json, object_id: str) -> Json:
    return store.get("product", object_id)


@operation("POST", "/v1/products/{object_id}", "name description metadata active tax_code unit_label")
def update_product(store: Store, params: Json, object_id: str) -> Json:
    product = store.get("product", object_id)
    before = dict(product)
    for name in ("name", "description", "tax_code", "unit_label"):
        if name in params:
            product[name] = params[name] or None
    product["active"] = boolean(params, "active", default=product["active"])
    product["metadata"] = metadata(params, product["metadata"])
    store.emit("product.updated", product, before=before)
    return product


@operation(
    "POST",
    "/v1/prices",
    "currency unit_amount product recurring lookup_key transfer_lookup_key metadata nickname active tax_behavior",
)
def create_price(store: Store, params: Json) -> Json:
    store.get("product", required(params, "product"))
    amount = integer(params, "unit_amount")
    if amount is None or amount < 0:
        raise StripeFault("Invalid non-negative integer", param="unit_amount")
    key = params.get("lookup_key")
    _take_lookup_key(store, key, boolean(params, "transfer_lookup_key"))
    price = store.create(
        "price",
        "price",
        {
            "active": boolean(params, "active", default=True),
            "billing_scheme": "per_unit",
            "currency": required(params, "currency").lower(),
            "custom_unit_amount": None,
            "lookup_key": key,
            "metadata": metadata(params),
            "nickname": params.get("nickname"),
            "product": params["product"],
            "recurring": _recurring(params),
            "tax_behavior": params.get("tax_behavior", "unspecified"),
            "tiers_mode": None,
            "transform_quantity": None,
            "type": "recurring" if "recurring" in params else "one_time",
            "unit_amount": amount,
            "unit_amount_decimal": str(amount),
        },
    )
    store.emit("price.created", price)
    return price


def _recurring(params: Json) -> Json | None:
    given = params.get("recurring")
    if not given:
        return None
    if given.get("interval") not in ("day", "week", "month", "year"):
        raise StripeFault("Invalid recurring[interval].", param="recurring[interval]")
    return {
        "interval": given["interval"],
        "interval_count": integer(given, "interval_count", 1),
        "meter": None,
        "trial_period_days": None,
        "usage_type": "licensed",
    }


def _take_lookup_key(store: Store, key: str | None, transfer: bool) -> None:  # noqa: FBT001  (a parameter of Stripe's)
    holder = next((each for each in store.all("price") if key and each["lookup_key"] == key), None)
    if holder and not transfer:
        raise StripeFault(
            f"A price (`{holder['id']}`) already uses that lookup key.",
            code="resource_already_exists",
            param="lookup_key",
        )
    if holder:
        holder["lookup_key"] = None


@operation("GET", "/v1/prices", "active lookup_keys product type currency", lists=True)
def find_prices(store: Store, params: Json) -> Json:
    keys = params.get("lookup_keys")
    if keys and len(keys) > 10:
        raise StripeFault("You may list at most 10 lookup keys.", param="lookup_keys")
    exact = {name: params[name] for name in ("product", "type", "currency") if name in params}
    return store.page(
        "price",
        params,
        lambda each: (
            _is_active(each, params)
            and (not keys or each["lookup_key"] in keys)
            and all(each[name] == value for name, value in exact.items())
        ),
        url="/v1/prices",
    )


@operation("GET", "/v1/prices/{object_id}")
def retrieve_price(store: Store, params: Json, object_id: str) -> Json:
    return store.get("price", object_id)


@operation("POST", "/v1/prices/{object_id}", "active lookup_key transfer_lookup_key metadata nickname")
def update_price(store: Store, params: Json, object_id: str) -> Json:
    price = store.get("price", object_id)
    before = dict(price)
    price["active"] = boolean(params, "active", default=price["active"])
    if "lookup_key" in params:
        _take_lookup_key(store, params["lookup_key"], boolean(params, "transfer_lookup_key"))
        price["lookup_key"] = params["lookup_key"] or None
    price["metadata"] = metadata(params, price["metadata"])
    store.emit("price.updated", price, before=before)
    return price


def _is_active(each: Json, params: Json) -> bool:
    return "active" not in params or each["active"] == boolean(params, "active")


def plan_of(price: Json) -> Json:
    """The older name of a recurring price, which subscription items still have beside it."""
    copied = {name: price[name] for name in ("id", "active", "billing_scheme", "created", "currency", "livemode")}
    same = {name: price[name] for name in ("metadata", "nickname", "product", "tiers_mode")}
    recurring = {name: price["recurring"][name] for name in ("interval", "interval_count", "meter", "usage_type")}
    amounts = {"amount": price["unit_amount"], "amount_decimal": price["unit_amount_decimal"]}
    rest = {"object": "plan", "transform_usage": None, "trial_period_days": None}
    return {**copied, **same, **recurring, **amounts, **rest}


# --- discounts --------------------------------------------------------------------------------------------------------


@operation("POST", "/v1/coupons", "id percent_off amount_off currency duration duration_in_months name metadata")
def create_coupon(store: Store, params: Json) -> Json:
    percent = params.get("percent_off")
    fields = {
        "amount_off": integer(params, "amount_off"),
        "currency": params.get("currency"),
        "duration": params.get("duration", "once"),
        "duration_in_months": integer(params, "duration_in_months"),
        "max_redemptions": None,
        "metadata": metadata(params),
        "name": params.get("name"),
        "percent_off": float(percent) if percent else None,
        "redeem_by": None,
        "times_redeemed": 0,
        "valid": True,
    }
    if (fields["amount_off"] is None) == (percent is None):
        raise StripeFault("You must set either percent_off or amount_off.", param="percent_off")
    return store.create("coupon", "co", {**fields, "id": params["id"]} if params.get("id") else fields)


@operation("GET", "/v1/coupons/{object_id}")
def retrieve_coupon(store: Store, params: Json, object_id: str) -> Json:
    return store.get("coupon", object_id)


@operation("POST", "/v1/promotion_codes", "promotion code active metadata max_redemptions expires_at restrictions")
def create_promotion_code(store: Store, params: Json) -> Json:
    promotion = required(params, "promotion")
    coupon = store.get("coupon", promotion.get("coupon"))
    restrictions = params.get("restrictions") or {}
    return store.create(
        "promotion_code",
        "promo",
        {
            "active": boolean(params, "active", default=True),
            "code": params.get("code") or coupon["id"].upper(),
            "customer": None,
            "expires_at": integer(params, "expires_at"),
            "max_redemptions": integer(params, "max_redemptions"),
            "metadata": metadata(params),
            "promotion": {"coupon": coupon["id"], "type": "coupon"},
            "restrictions": {
                "first_time_transaction": boolean(restrictions, "first_time_transaction"),
                "minimum_amount": None,
                "minimum_amount_currency": None,
            },
            "times_redeemed": 0,
        },
    )


@operation("GET", "/v1/promotion_codes", "code active", lists=True)
def find_promotion_codes(store: Store, params: Json) -> Json:
    return store.page(
        "promotion_code",
        params,
        lambda each: _is_active(each, params) and params.get("code", each["code"]) == each["code"],
        url="/v1/promotion_codes",
    )


def usable_code(store: Store, code: str) -> Json:
    """The promotion code that somebody typed. Raises StripeFault."""
    found = next((each for each in store.all("promotion_code") if each["code"].lower() == code.strip().lower()), None)
    used_up = found and found["max_redemptions"] and found["times_redeemed"] >= found["max_redemptions"]
    expired = found and found["expires_at"] and found["expires_at"] < store.now()
    if found is None or not found["active"] or used_up or expired:
        raise StripeFault("This code is invalid.", code="promotion_code_invalid", param="promotion_code")
    return found


def discount_for(
    store: Store, *, promotion_code: Json | None, coupon: Json, customer: str, subscription: str | None
) -> Json:
    """A discount of a customer's subscription or purchase; it counts as a redemption."""
    coupon["times_redeemed"] += 1
    if promotion_code:
        promotion_code["times_redeemed"] += 1
    made = store.create(
        "discount",
        "di",
        {
            "checkout_session": None,
            "customer": customer,
            "end": None,
            "invoice": None,
            "invoice_item": None,
            "promotion_code": promotion_code and promotion_code["id"],
            "source": {"coupon": coupon["id"], "type": "coupon"},
            "start": store.now(customer),
            "subscription": subscription,
            "subscription_item": None,
        },
    )
    del made["created"], made["livemode"]
    return made


def reduction(store: Store, discounts: list[str], subtotal: int) -> int:
    """By how much these discounts lower an amount, at most to nothing."""
    off = 0
    for discount_id in discounts:
        coupon = store.objects[store.objects[discount_id]["source"]["coupon"]]
        off += coupon["amount_off"] or round(subtotal * (coupon["percent_off"] or 0) / 100)
    return min(max(subtotal, 0), off)
