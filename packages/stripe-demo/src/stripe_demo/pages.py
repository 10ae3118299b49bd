"""The pages that a person sees: Checkout, the billing portal, an invoice. Plain HTML that works without scripts."""

from collections.abc import Callable
from datetime import UTC, datetime
from html import escape

from stripe_demo import checkout, customers, invoices, pdf, portal
from stripe_demo.card_numbers import BY_NUMBER, CARDS, Card
from stripe_demo.errors import StripeFault
from stripe_demo.forms import Json
from stripe_demo.store import Store
from stripe_demo.styles import STYLE


class Redirect(Exception):
    """Send the browser there."""

    def __init__(self, to: str) -> None:
        super().__init__(to)
        self.to = to


Page = str | bytes


def answer(store: Store, method: str, parts: list[str], form: Json) -> Page:
    """The page at ``/pages/<parts>``. Raises Redirect, and StripeFault for a page that does not exist."""
    page = PAGES.get(parts[0]) if len(parts) >= 2 else None
    if page is None:
        raise StripeFault("There is no such page.", status=404)
    return page(store, method, parts[1:], form)


# --- checkout ---------------------------------------------------------------------------------------------------------


def _checkout(store: Store, method: str, parts: list[str], form: Json) -> Page:
    session = store.get("checkout.session", parts[0])
    if session["status"] != "open":
        return _document("This page is closed", "<p>It was paid already, or it has expired. No money was taken.</p>")
    if method == "GET":
        return _checkout_form(store, session, form, "")
    try:
        session = checkout.pay(
            store,
            session["id"],
            card=_card(form),
            email=form.get("email", ""),
            code=form.get("code", ""),
            authenticated=form.get("authenticated") == "yes",
        )
    except checkout.NeedsAuthentication:
        return _authentication(form)
    except StripeFault as fault:
        return _checkout_form(store, session, form, str(fault))
    raise Redirect(session["success_url"].replace("{CHECKOUT_SESSION_ID}", session["id"]))


def _checkout_form(store: Store, session: Json, form: Json, complaint: str) -> str:
    customer = store.objects.get(session["customer"] or "", {})
    rows = "".join(
        f"<tr><td>{escape(line['description'])} × {line['quantity']}<small>{_every(line)}</small></td>"
        f"<td>{_money(line['amount_total'], line['currency'])}</td></tr>"
        for line in session["_lines"]
    )
    days = session["_subscription_data"].get("trial_period_days")
    today = f"<tr><th>To pay today</th><th>{_money(session['amount_total'], session['currency'])}</th></tr>"
    trial = f"<p>The first {escape(str(days))} days are free.</p>" if days else ""
    code = _field("code", "Promotion code", form) if session["allow_promotion_codes"] else ""
    leave = (
        f'<p><a href="{escape(session["cancel_url"])}">Go back without paying</a></p>' if session["cancel_url"] else ""
    )
    email = {"email": form.get("email") or customer.get("email") or session["customer_email"] or ""}
    fields = _field("email", "E-mail", email, kind="email") + code + _card_fields(form)
    label = "Subscribe" if session["mode"] == "subscription" else "Pay"
    return _document(
        "Checkout",
        f"<table>{rows}{today}</table>{trial}{_alert(complaint)}"
        f'<form method="post">{fields}<button>{label}</button></form>{leave}{_cards()}',
    )


def _authentication(form: Json) -> str:
    kept = "".join(
        f'<input type="hidden" name="{name}" value="{escape(form.get(name, ""))}">'
        for name in ("number", "email", "code")
    )
    return _document(
        "Your bank asks",
        "<p>Is it you who pays? A real bank asks for a code or a fingerprint here.</p>"
        f'<form method="post">{kept}<button name="authenticated" value="yes">It is me</button></form>'
        f'<form method="post">{kept.replace(escape(form.get("number", "")), "4000000000000002")}'
        '<button class="quiet">It is not me</button></form>',
    )


# --- portal -----------------------------------------------------------------------------------------------------------


def _portal(store: Store, method: str, parts: list[str], form: Json) -> Page:
    session = portal.opened(store, parts[0])
    if method == "GET":
        return _portal_page(store, session, "", form)
    try:
        with store.lock:
            match form.get("do"):
                case "card":
                    portal.use_card(store, session, _card(form))
                case "cancel":
                    portal.set_cancelled(store, session, cancelled=True)
                case "stay":
                    portal.set_cancelled(store, session, cancelled=False)
    except StripeFault as fault:
        return _portal_page(store, session, str(fault), form)
    raise Redirect(session["url"])


def _portal_page(store: Store, session: Json, complaint: str, form: Json) -> str:
    back = f'<p><a href="{escape(session["return_url"])}">Back to the shop</a></p>' if session["return_url"] else ""
    rows = "".join(
        f"<tr><td>{_day(each['created'])} · {escape(each['number'] or '')}</td><td>{escape(each['status'])}</td>"
        f"<td>{_money(each['total'], each['currency'])}</td>"
        f'<td><a href="{escape(each["invoice_pdf"] or "")}">PDF</a></td></tr>'
        for each in reversed(list(store.all("invoice")))
        if each["customer"] == session["customer"]
    )
    return _document(
        "Billing",
        f"{_alert(complaint)}{_subscription(store, session)}<h2>Card</h2>"
        f'<form method="post">{_card_fields(form)}<button name="do" value="card">Use this card</button></form>'
        f"<h2>Invoices</h2><table>{rows}</table>{back}{_cards()}",
    )


def _subscription(store: Store, session: Json) -> str:
    subscription = portal.subscription_of(store, session)
    if subscription is None:
        return "<p>There is no subscription.</p>"
    item = subscription["items"]["data"][0]
    name, end = store.objects[item["price"]["product"]]["name"], _day(item["current_period_end"])
    if subscription["cancel_at_period_end"]:
        says, does, label = f"It ends on {end}.", "stay", "Keep it after all"
    else:
        says, does, label = f"It is renewed on {end}.", "cancel", "Cancel at the end of the period"
    return (
        f"<p><strong>{escape(name)}</strong>, {escape(subscription['status'])}. {says}</p>"
        f'<form method="post"><button class="quiet" name="do" value="{does}">{label}</button></form>'
    )


# --- invoices ---------------------------------------------------------------------------------------------------------


def _invoice(store: Store, method: str, parts: list[str], form: Json) -> Page:
    invoice = store.get("invoice", parts[0])
    if parts[1:] == ["pdf"]:
        return pdf.page(_words(store, invoice))
    complaint = ""
    if method == "POST":
        try:
            _pay(store, invoice, _card(form))
        except StripeFault as fault:
            complaint = str(fault)
    title, *words = _words(store, invoice)
    lines = "".join(f"<p>{escape(word)}</p>" for word in words)
    link = f'<p><a href="{escape(invoice["invoice_pdf"])}">Download as PDF</a></p>'
    paying = f'<form method="post">{_card_fields(form)}<button>Pay</button></form>{_cards()}'
    return _document(title, f"{_alert(complaint)}{lines}{link}{paying if invoice['status'] == 'open' else ''}")


def _pay(store: Store, invoice: Json, card: Card) -> None:
    with store.lock:
        session = {"customer": invoice["customer"]}
        portal.use_card(store, session, card)
        method = customers.usual_method(store, invoice["customer"])
        if invoice["status"] == "open":
            invoices.collect(store, invoice, method=method, authenticated=True)


def _words(store: Store, invoice: Json) -> list[str]:
    words = [f"Invoice {invoice['number']}", f"{invoice['account_name']} · {_day(invoice['created'])}"]
    words.append(f"For {invoice['customer_email'] or invoice['customer']}")
    words += [f"{line['description']}: {_money(line['amount'], line['currency'])}" for line in invoice["lines"]["data"]]
    off = invoice["subtotal"] - invoice["total"]
    if off:
        words.append(f"Discount: {_money(-off, invoice['currency'])}")
    words.append(f"Total, with tax: {_money(invoice['total'], invoice['currency'])}")
    if invoice["due_date"] and invoice["status"] == "open":
        words.append(f"Please pay until {_day(invoice['due_date'])}.")
    return [*words, f"Status: {invoice['status']}"]


def _receipt(store: Store, method: str, parts: list[str], form: Json) -> Page:
    charge = store.get("charge", parts[0])
    amount = _money(charge["amount"], charge["currency"])
    back = _money(charge["amount_refunded"], charge["currency"])
    refund = f"<p>{back} was refunded.</p>" if charge["amount_refunded"] else ""
    return _document("Receipt", f"<p>{amount} was paid on {_day(charge['created'])}.</p>{refund}")


PAGES: dict[str, Callable[[Store, str, list[str], Json], Page]] = {
    "checkout": _checkout,
    "portal": _portal,
    "invoices": _invoice,
    "receipts": _receipt,
}

# --- pieces -----------------------------------------------------------------------------------------------------------


def _card(form: Json) -> Card:
    number = "".join(sign for sign in form.get("number", "") if sign.isdigit())
    if number not in BY_NUMBER:
        raise StripeFault("This card number is unknown. Take one of the test cards below.", param="number")
    return BY_NUMBER[number]


def _card_fields(form: Json) -> str:
    return _field("number", "Card number", form, extra='inputmode="numeric" autocomplete="off" required')


def _field(name: str, label: str, form: Json, *, kind: str = "text", extra: str = "") -> str:
    value = escape(form.get(name, "") or "")
    return f'<label>{label}<input type="{kind}" name="{name}" value="{value}" {extra}></label>'


def _cards() -> str:
    rows = "".join(f"<li><code>{card.number}</code> {card.shown}</li>" for card in CARDS)
    return f"<details open><summary>Test cards</summary><ul>{rows}</ul></details>"


def _alert(text: str) -> str:
    return f'<p role="alert">{escape(text)}</p>' if text else ""


def _every(line: Json) -> str:
    recurring = line["price"]["recurring"]
    return f" every {recurring['interval']}" if recurring else ""


def _money(cents: int, currency: str) -> str:
    sign = {"eur": "€", "usd": "$", "gbp": "£"}.get(currency, currency.upper() + " ")
    return f"{'-' if cents < 0 else ''}{sign}{abs(cents) / 100:,.2f}"


def _day(moment: int) -> str:
    return f"{datetime.fromtimestamp(moment, UTC):%d %B %Y}"


def _document(title: str, body: str) -> str:
    return (
        '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f"<title>{escape(title)}</title><style>{STYLE}</style><main>"
        '<p class="note">This is a Stripe for demos. No money moves, and no card is real.</p>'
        f"<h1>{escape(title)}</h1>{body}</main></html>"
    )
