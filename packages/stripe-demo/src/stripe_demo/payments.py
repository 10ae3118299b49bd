"""Charging a card: payment intents and charges, and what each test card makes of them."""

import secrets

from stripe_demo.blanks import CHARGE, DISPUTE, INTENT, filled
from stripe_demo.card_numbers import DECLINED
from stripe_demo.errors import StripeFault
from stripe_demo.forms import Json
from stripe_demo.routing import operation
from stripe_demo.store import Store


def new_intent(store: Store, *, customer: str, amount: int, currency: str, description: str) -> Json:
    """An intent to take an amount from a customer; nothing is charged yet."""
    intent = store.create(
        "payment_intent",
        "pi",
        filled(
            INTENT,
            amount=amount,
            client_secret=f"secret_{secrets.token_hex(8)}",
            currency=currency,
            customer=customer,
            description=description,
        ),
        customer=customer,
    )
    store.emit("payment_intent.created", intent)
    return intent


def charge(store: Store, intent: Json, method: Json | None, *, authenticated: bool = False) -> bool:
    """Try to take the intent's amount from this card. ``authenticated``: its owner has just proved who they are."""
    if intent["status"] == "succeeded":
        return True
    if method is None:
        intent["last_payment_error"] = {"type": "card_error", "message": "There is no card to charge."}
        return False
    intent["payment_method"] = method["id"]
    outcome = method["_outcome"]
    if outcome == "authentication" and not authenticated:
        intent.update(status="requires_action", next_action={"type": "use_stripe_sdk"})
        store.emit("payment_intent.requires_action", intent)
        return False
    refused = DECLINED.get(outcome)
    made = _charge_of(store, intent, method, refused)
    intent.update(latest_charge=made["id"], next_action=None)
    if refused:
        error = {
            "charge": made["id"],
            "code": "card_declined",
            "decline_code": refused[0],
            "message": refused[1],
            "type": "card_error",
        }
        intent.update(status="requires_payment_method", last_payment_error=error)
        store.emit("charge.failed", made)
        store.emit("payment_intent.payment_failed", intent)
        return False
    intent.update(status="succeeded", amount_received=intent["amount"], last_payment_error=None)
    store.emit("charge.succeeded", made)
    store.emit("payment_intent.succeeded", intent)
    if outcome == "disputed":
        open_dispute(store, made)
    return True


def declined_error(intent: Json) -> StripeFault:
    """What the API answers where a charge that was asked for fails."""
    if intent["status"] == "requires_action":
        return StripeFault(
            "This payment requires additional user action before it can be completed successfully.",
            status=402,
            kind="card_error",
            code="subscription_payment_intent_requires_action",
        )
    error = intent["last_payment_error"] or {"message": "There is no card to charge."}
    return StripeFault(
        error["message"],
        status=402,
        kind="card_error",
        code=error.get("code", "invoice_payment_intent_requires_action"),
        decline_code=error.get("decline_code"),
    )


def _charge_of(store: Store, intent: Json, method: Json, refused: tuple[str, str] | None) -> Json:
    made = store.create(
        "charge",
        "ch",
        filled(
            CHARGE,
            amount=intent["amount"],
            amount_captured=0 if refused else intent["amount"],
            captured=not refused,
            currency=intent["currency"],
            customer=intent["customer"],
            description=intent["description"],
            failure_code="card_declined" if refused else None,
            failure_message=refused[1] if refused else None,
            paid=not refused,
            payment_intent=intent["id"],
            payment_method=method["id"],
            status="failed" if refused else "succeeded",
        ),
        customer=intent["customer"],
    )
    if not refused:
        made["receipt_url"] = f"{store.base_url}/pages/receipts/{made['id']}"
    return made


@operation("GET", "/v1/payment_intents/{object_id}")
def retrieve_intent(store: Store, params: Json, object_id: str) -> Json:
    return store.get("payment_intent", object_id)


@operation("GET", "/v1/charges/{object_id}")
def retrieve_charge(store: Store, params: Json, object_id: str) -> Json:
    return store.get("charge", object_id)


@operation("GET", "/v1/charges", "customer payment_intent", lists=True)
def find_charges(store: Store, params: Json) -> Json:
    wanted = {name: params[name] for name in ("customer", "payment_intent") if name in params}
    return store.page(
        "charge", params, lambda each: all(each[name] == value for name, value in wanted.items()), url="/v1/charges"
    )


def open_dispute(store: Store, about: Json) -> Json:
    """The card's owner disputes the charge: the bank takes the money back until it is decided."""
    about["disputed"] = True
    dispute = store.create(
        "dispute",
        "du",
        filled(
            DISPUTE,
            amount=about["amount"],
            charge=about["id"],
            currency=about["currency"],
            _customer=about["customer"],
            evidence_details={
                "due_by": store.now(about["customer"]) + 7 * 86400,
                "enhanced_eligibility": {},
                "has_evidence": False,
                "past_due": False,
                "submission_count": 0,
            },
            payment_intent=about["payment_intent"],
        ),
        customer=about["customer"],
    )
    store.emit("charge.dispute.created", dispute)
    return dispute


@operation("GET", "/v1/disputes", "charge payment_intent", lists=True)
def find_disputes(store: Store, params: Json) -> Json:
    wanted = {name: params[name] for name in ("charge", "payment_intent") if name in params}
    return store.page(
        "dispute", params, lambda each: all(each[name] == value for name, value in wanted.items()), url="/v1/disputes"
    )


@operation("GET", "/v1/disputes/{object_id}")
def retrieve_dispute(store: Store, params: Json, object_id: str) -> Json:
    return store.get("dispute", object_id)


@operation("POST", "/v1/disputes/{object_id}/close")
def close_dispute(store: Store, params: Json, object_id: str) -> Json:
    """Accept that the dispute is lost."""
    return decide_dispute(store, object_id, won=False)


def decide_dispute(store: Store, dispute_id: str, *, won: bool) -> Json:
    """What the bank decides: a dispute that is won gives the money back to the seller."""
    dispute = store.get("dispute", dispute_id)
    dispute["status"] = "won" if won else "lost"
    if won:
        store.objects[dispute["charge"]]["disputed"] = False
    store.emit("charge.dispute.closed", dispute)
    return dispute
