"""The billing portal: sessions, their configuration, and what its page does."""

from stripe_demo import invoices, subscriptions
from stripe_demo.blanks import CONFIGURATION, filled
from stripe_demo.card_numbers import DECLINED, Card
from stripe_demo.customers import method_of, present
from stripe_demo.errors import StripeFault
from stripe_demo.forms import Json, required
from stripe_demo.routing import operation
from stripe_demo.store import Store, paged

LASTS = 3600


def _configuration(store: Store) -> Json:
    found = next(store.all("billing_portal.configuration"), None)
    return found or store.create(
        "billing_portal.configuration",
        "bpc",
        filled(CONFIGURATION, updated=store.now()),
    )


@operation("GET", "/v1/billing_portal/configurations", "active is_default", lists=True)
def configurations(store: Store, params: Json) -> Json:
    return paged([_configuration(store)], {}, url="/v1/billing_portal/configurations")


@operation("POST", "/v1/billing_portal/sessions", "customer return_url configuration locale flow_data")
def create(store: Store, params: Json) -> Json:
    customer = present(store, required(params, "customer"))
    session = store.create(
        "billing_portal.session",
        "bps",
        {
            "configuration": _configuration(store)["id"],
            "customer": customer["id"],
            "flow": None,
            "locale": params.get("locale"),
            "on_behalf_of": None,
            "return_url": params.get("return_url"),
            "_until": int(store.clock()) + LASTS,
        },
    )
    session["url"] = f"{store.base_url}/pages/portal/{session['id']}"
    return session


def opened(store: Store, session_id: str) -> Json:
    """A portal session whose link still works."""
    session = store.get("billing_portal.session", session_id)
    if session["_until"] < store.clock():
        raise StripeFault("This link has expired. Go back and open the page again.")
    return session


def subscription_of(store: Store, session: Json) -> Json | None:
    """The customer's newest subscription that has not ended."""
    return next(
        (
            each
            for each in reversed(list(store.all("subscription")))
            if each["customer"] == session["customer"] and each["status"] not in subscriptions.ENDED
        ),
        None,
    )


def use_card(store: Store, session: Json, card: Card) -> None:
    """Charge this card from now on, and pay with it what is open. Raises StripeFault when it is declined."""
    if card.outcome in ("declined", "insufficient_funds"):
        code, sentence = DECLINED[card.outcome]
        raise StripeFault(sentence, status=402, kind="card_error", code="card_declined", decline_code=code)
    method = method_of(store, card)
    customer = present(store, session["customer"])
    method["customer"] = customer["id"]
    store.emit("payment_method.attached", method)
    customer["invoice_settings"] = {**customer["invoice_settings"], "default_payment_method": method["id"]}
    store.emit("customer.updated", customer)
    subscription = subscription_of(store, session)
    if subscription is None:
        return
    subscription["default_payment_method"] = method["id"]
    store.emit("customer.subscription.updated", subscription)
    invoice = store.objects[subscription["latest_invoice"]]
    if invoice["status"] == "open":
        subscriptions.settle(
            store, subscription, invoice, paid=invoices.collect(store, invoice, method=method, authenticated=True)
        )


def set_cancelled(store: Store, session: Json, *, cancelled: bool) -> None:
    """Cancel at the end of the period, or stay after all."""
    subscription = subscription_of(store, session)
    if subscription:
        wanted = {"cancel_at_period_end": "true" if cancelled else "false"}
        subscriptions.update(store, wanted, object_id=subscription["id"])
