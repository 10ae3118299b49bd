"""Invoices: their lines, their payment and what happens when it fails."""

from stripe_demo import payments
from stripe_demo.customers import owned_method, usual_method
from stripe_demo.drafts import Draft, fields_of
from stripe_demo.errors import StripeFault
from stripe_demo.forms import Json, boolean, metadata
from stripe_demo.routing import operation
from stripe_demo.store import Store

DAY = 86400
RETRY_AFTER_DAYS = (3, 5, 7)
"""Days until the next attempts at a card that was declined. After the last one the subscription is canceled."""


def finalize(store: Store, draft: Draft) -> Json:
    """Make an open invoice with a number. What is credited goes to the customer's balance."""
    customer = store.objects[draft.customer]
    invoice = store.create("invoice", "in", fields_of(store, draft), customer=draft.customer)
    now = invoice["created"]
    for number, line in enumerate(invoice["lines"]["data"]):
        line.update(id=f"il_{invoice['id'][3:]}{number}", invoice=invoice["id"])
    customer["balance"] = min(0, invoice["total"] + customer["balance"])
    invoice.update(
        number=f"{customer['invoice_prefix']}-{customer['next_invoice_sequence']:04}",
        ending_balance=customer["balance"],
        hosted_invoice_url=f"{store.base_url}/pages/invoices/{invoice['id']}",
        invoice_pdf=f"{store.base_url}/pages/invoices/{invoice['id']}/pdf",
        status="open",
        effective_at=now,
    )
    invoice["lines"]["url"] = f"/v1/invoices/{invoice['id']}/lines"
    invoice["status_transitions"]["finalized_at"] = now
    customer["next_invoice_sequence"] += 1
    if invoice["collection_method"] == "send_invoice" and draft.subscription:
        invoice["due_date"] = now + (draft.subscription["days_until_due"] or 30) * DAY
    store.emit("invoice.created", invoice)
    store.emit("invoice.finalized", invoice)
    return invoice


def collect(store: Store, invoice: Json, *, authenticated: bool = False, method: Json | None = None) -> bool:
    """Try to pay an open invoice. Whether it is paid now; when not, the next attempt is planned."""
    if invoice["status"] == "paid":
        return True
    if invoice["amount_due"] == 0:
        _mark_paid(store, invoice)
        return True
    if invoice["collection_method"] == "send_invoice" and method is None:
        store.emit("invoice.sent", invoice)
        return False
    subscription = store.objects.get(subscription_of(invoice) or "")
    method = method or usual_method(store, invoice["customer"], subscription)
    intent = intent_of(store, invoice)
    invoice.update(attempted=True, attempt_count=invoice["attempt_count"] + 1)
    if payments.charge(store, intent, method, authenticated=authenticated):
        _mark_paid(store, invoice)
        return True
    attempts = invoice["attempt_count"]
    later = RETRY_AFTER_DAYS[attempts - 1] if attempts <= len(RETRY_AFTER_DAYS) else None
    invoice["next_payment_attempt"] = later and store.now(invoice["customer"]) + later * DAY
    if intent["status"] == "requires_action":
        store.emit("invoice.payment_action_required", invoice)
    store.emit("invoice.payment_failed", invoice)
    return False


def intent_of(store: Store, invoice: Json) -> Json:
    """The invoice's payment intent, made when it is first needed."""
    found = next((each for each in store.all("invoice_payment") if each["invoice"] == invoice["id"]), None)
    if found:
        return store.get("payment_intent", found["payment"]["payment_intent"])
    intent = payments.new_intent(
        store,
        customer=invoice["customer"],
        amount=invoice["amount_due"],
        currency=invoice["currency"],
        description=f"Invoice {invoice['number']}",
    )
    store.create(
        "invoice_payment",
        "inpay",
        {
            "amount_paid": None,
            "amount_requested": invoice["amount_due"],
            "currency": invoice["currency"],
            "invoice": invoice["id"],
            "is_default": True,
            "payment": {"payment_intent": intent["id"], "type": "payment_intent"},
            "status": "open",
            "status_transitions": {"canceled_at": None, "paid_at": None},
        },
        customer=invoice["customer"],
    )
    return intent


def _mark_paid(store: Store, invoice: Json) -> None:
    now = store.now(invoice["customer"])
    invoice.update(
        status="paid", amount_paid=invoice["amount_due"], amount_remaining=0, attempted=True, next_payment_attempt=None
    )
    invoice["status_transitions"]["paid_at"] = now
    for each in store.all("invoice_payment"):
        if each["invoice"] == invoice["id"]:
            each.update(status="paid", amount_paid=invoice["amount_due"])
    store.emit("invoice.paid", invoice)
    store.emit("invoice.payment_succeeded", invoice)


def subscription_of(invoice: Json) -> str | None:
    found = ((invoice["parent"] or {}).get("subscription_details") or {}).get("subscription")
    return str(found) if found else None


def void(store: Store, invoice: Json) -> None:
    if invoice["status"] == "open":
        invoice.update(status="void", amount_remaining=0, next_payment_attempt=None)
        invoice["status_transitions"]["voided_at"] = store.now(invoice["customer"])
        store.emit("invoice.voided", invoice)


@operation("GET", "/v1/invoices/{object_id}")
def retrieve(store: Store, params: Json, object_id: str) -> Json:
    return store.get("invoice", object_id)


@operation("GET", "/v1/invoices", "customer subscription status", lists=True)
def find(store: Store, params: Json) -> Json:
    wanted = {name: params[name] for name in ("customer", "status") if name in params}
    subscription = params.get("subscription")
    return store.page(
        "invoice",
        params,
        lambda each: (
            all(each[name] == value for name, value in wanted.items())
            and (not subscription or subscription_of(each) == subscription)
        ),
        url="/v1/invoices",
    )


@operation("GET", "/v1/invoice_payments", "invoice status", lists=True)
def find_payments(store: Store, params: Json) -> Json:
    wanted = {name: params[name] for name in ("invoice", "status") if name in params}
    return store.page(
        "invoice_payment",
        params,
        lambda each: all(each[name] == value for name, value in wanted.items()),
        url="/v1/invoice_payments",
    )


@operation("POST", "/v1/invoices/{object_id}", "metadata description auto_advance")
def update(store: Store, params: Json, object_id: str) -> Json:
    invoice = store.get("invoice", object_id)
    invoice["metadata"] = metadata(params, invoice["metadata"])
    store.emit("invoice.updated", invoice)
    return invoice


@operation("POST", "/v1/invoices/{object_id}/void")
def void_invoice(store: Store, params: Json, object_id: str) -> Json:
    invoice = store.get("invoice", object_id)
    if invoice["status"] != "open":
        raise StripeFault("You can only void open invoices.", code="invoice_not_editable")
    void(store, invoice)
    return invoice


@operation("POST", "/v1/invoices/{object_id}/pay", "payment_method paid_out_of_band off_session")
def pay(store: Store, params: Json, object_id: str) -> Json:
    invoice = store.get("invoice", object_id)
    if invoice["status"] != "open":
        raise StripeFault("Invoice is already paid.", code="invoice_already_paid")
    if boolean(params, "paid_out_of_band"):
        _mark_paid(store, invoice)
        return invoice
    chosen = params.get("payment_method")
    method = owned_method(store, chosen, invoice["customer"]) if chosen else None
    if not collect(store, invoice, method=method):
        raise payments.declined_error(intent_of(store, invoice))
    return invoice
