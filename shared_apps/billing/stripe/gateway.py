"""Calls to Stripe. Each has a deadline, and an idempotency key where a repeat would cost somebody something."""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cache
from typing import Any
from uuid import UUID

import stripe
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured

from shared_apps.billing.stripe import mapping
from shared_apps.billing.stripe.errors import (
    CardDeclined,
    NotOnSale,
    Refused,
    StripeAway,
    UnknownToStripe,
)
from shared_apps.billing.stripe.mapping import plain
from shared_apps.billing.stripe.values import (
    Proration,
    Purchase,
    RemotePrice,
    RemoteProduct,
    RemoteSession,
    Truth,
)

log = logging.getLogger(__name__)

SECONDS = 20
RETRIES = 2
EXPANDED_SESSION = ["line_items", "payment_intent.latest_charge"]


@contextmanager
def _in_our_words() -> Iterator[None]:
    """Raise our errors for Stripe's."""
    try:
        yield
    except stripe.CardError as error:
        said = f"{error.user_message} Nothing was changed. Please try another card." if error.user_message else None
        raise CardDeclined(said) from error
    except (stripe.AuthenticationError, stripe.PermissionError) as error:
        log.error("Stripe refuses our key: %s", error)
        raise StripeAway from error
    except stripe.InvalidRequestError as error:
        if error.http_status == 404:
            raise UnknownToStripe from error
        log.error("Stripe refuses a request of ours: %s", error)
        raise Refused from error
    except stripe.IdempotencyError as error:
        log.error("Stripe saw another request with this key: %s", error)
        raise Refused from error
    except stripe.StripeError as error:
        log.warning("Stripe does not answer: %s", type(error).__name__)
        raise StripeAway from error


class Gateway:
    """Stripe, as one account of it with one key."""

    def __init__(self, *, key: str, base: str | None) -> None:
        addresses: Any = {"api": base} if base else {}
        self.livemode = "_live_" in key
        self._client = stripe.StripeClient(
            key,
            stripe_version=settings.STRIPE_API_VERSION,
            base_addresses=addresses,
            max_network_retries=RETRIES,
            http_client=stripe.RequestsClient(timeout=SECONDS),
        )
        self._api: Any = self._client.v1

    # --- customers

    def create_customer(self, *, account_id: UUID, since: datetime | None, email: str, name: str) -> str:
        """Make a customer, once for an account that has had none ``since`` then."""
        params = {"name": name, "metadata": {"account": str(account_id)}, **({"email": email} if email else {})}
        with _in_our_words():
            made = self._api.customers.create(params=params, options=_once("customer", account_id, since))
        return str(made.id)

    def delete_customer(self, *, customer_id: str) -> None:
        """Delete a customer, which ends its subscriptions at once. Safe to repeat."""
        with _in_our_words():
            try:
                self._api.customers.delete(customer_id)
            except stripe.InvalidRequestError as error:
                if error.http_status != 404:
                    raise

    def truth(self, *, customer_id: str) -> Truth:
        """Everything about a customer, as it is now."""
        with _in_our_words():
            customer = plain(self._api.customers.retrieve(customer_id))
            if customer.get("deleted"):
                return Truth(customer_id=customer_id, livemode=self.livemode, deleted=True)
            of = {"customer": customer_id, "limit": 100}
            subscriptions = self._all(self._api.subscriptions.list, {**of, "status": "all"})
            expand = [f"data.{path}" for path in EXPANDED_SESSION]
            sessions = self._all(self._api.checkout.sessions.list, {**of, "status": "complete", "expand": expand})
            invoices = self._all(self._api.invoices.list, of)
        return Truth(
            customer_id=customer_id,
            livemode=customer["livemode"],
            subscriptions=tuple(map(mapping.subscription, subscriptions)),
            purchases=mapping.purchases(sessions),
            invoices=tuple(mapping.invoice(each) for each in invoices if each["status"] != "draft"),
        )

    def customer_of_charge(self, *, charge_id: str) -> str:
        with _in_our_words():
            return mapping.id_of(plain(self._api.charges.retrieve(charge_id)).get("customer"))

    # --- checkout and portal

    def checkout(
        self, *, customer_id: str, reference: str, purchase: Purchase, success_url: str, cancel_url: str
    ) -> RemoteSession:
        price = self.price_on_sale(lookup_key=purchase.lookup_key)
        params: dict[str, Any] = {
            "mode": "subscription" if purchase.recurring else "payment",
            "customer": customer_id,
            "client_reference_id": reference,
            "line_items": [{"price": price.id, "quantity": purchase.quantity}],
            "success_url": success_url,
            "cancel_url": cancel_url,
            "allow_promotion_codes": True,
            "automatic_tax": {"enabled": settings.STRIPE_TAX},
            **({"customer_update": {"address": "auto"}} if settings.STRIPE_TAX else {}),
        }
        if purchase.trial_days:
            params["subscription_data"] = {"trial_period_days": purchase.trial_days}
        with _in_our_words():
            return mapping.session(plain(self._api.checkout.sessions.create(params=params)))

    def open_sessions(self, *, customer_id: str) -> list[RemoteSession]:
        params = {"customer": customer_id, "status": "open", "limit": 100, "expand": ["data.line_items"]}
        with _in_our_words():
            return [mapping.session(each) for each in self._all(self._api.checkout.sessions.list, params)]

    def expire_session(self, *, session_id: str) -> None:
        """Close a checkout that was not paid. One that was paid meanwhile stays."""
        with _in_our_words():
            try:
                self._api.checkout.sessions.expire(session_id)
            except stripe.InvalidRequestError as error:
                log.info("a checkout was not open any more: %s", error.code)

    def session(self, *, session_id: str) -> RemoteSession:
        with _in_our_words():
            return mapping.session(plain(self._api.checkout.sessions.retrieve(session_id)))

    def portal(self, *, customer_id: str, return_url: str) -> str:
        with _in_our_words():
            made = self._api.billing_portal.sessions.create(params={"customer": customer_id, "return_url": return_url})
        return str(made.url)

    # --- subscriptions

    def preview(self, *, subscription_id: str, item_id: str, lookup_key: str, seats: int) -> Proration:
        """What a change of price or seats would cost."""
        price = self.price_on_sale(lookup_key=lookup_key)
        at = int(datetime.now(UTC).timestamp())
        items = [{"id": item_id, "price": price.id, "quantity": seats}]
        with _in_our_words():
            clock = plain(self._api.subscriptions.retrieve(subscription_id, params={"expand": ["test_clock"]}))
            if isinstance(clock.get("test_clock"), dict):
                at = clock["test_clock"]["frozen_time"]
            details = {"items": items, "proration_date": at, "proration_behavior": "always_invoice"}
            params = {"subscription": subscription_id, "subscription_details": details}
            invoice = plain(self._api.invoices.create_preview(params=params))
        now = mapping.subscription(clock)
        whole = [line for line in invoice["lines"]["data"] if not mapping.is_proration(line)]
        ends = [line["period"]["end"] for line in whole]
        return Proration(
            amount_now=invoice["amount_due"],
            next_amount=price.cents * seats,
            next_at=datetime.fromtimestamp(max(ends), UTC) if ends else now.period_end,
            currency=price.currency,
            at=at,
        )

    def change(self, *, subscription_id: str, item_id: str, lookup_key: str, seats: int, at: int) -> None:
        """Move to another price or number of seats, and charge what the preview said. Nothing changes if that fails."""
        price = self.price_on_sale(lookup_key=lookup_key)
        params = {
            "items": [{"id": item_id, "price": price.id, "quantity": seats}],
            "proration_date": at,
            "proration_behavior": "always_invoice",
            "payment_behavior": "error_if_incomplete",
        }
        with _in_our_words():
            self._api.subscriptions.update(
                subscription_id, params=params, options=_once("change", subscription_id, price.id, seats, at)
            )

    def set_cancelled(self, *, subscription_id: str, cancelled: bool) -> None:
        """Let a subscription end with its period, or go on after all."""
        with _in_our_words():
            self._api.subscriptions.update(subscription_id, params={"cancel_at_period_end": cancelled})

    def invoice_subscription(self, *, customer_id: str, lookup_key: str, seats: int, days: int, order: str) -> None:
        """Subscribe a school that pays by invoice, within so many days. ``order`` is its purchase order's number."""
        price = self.price_on_sale(lookup_key=lookup_key)
        params = {
            "customer": customer_id,
            "items": [{"price": price.id, "quantity": seats}],
            "collection_method": "send_invoice",
            "days_until_due": days,
            "metadata": {"purchase_order": order},
        }
        with _in_our_words():
            self._api.subscriptions.create(params=params, options=_once("by_invoice", customer_id, order, price.id))

    def refund(self, *, session_id: str) -> int:
        """Give back all that was paid in a checkout, once. Returns the cents."""
        with _in_our_words():
            session = plain(self._api.checkout.sessions.retrieve(session_id))
            intent = mapping.id_of(session.get("payment_intent"))
            if not intent:
                raise UnknownToStripe("Nothing was paid in this checkout.")
            made = self._api.refunds.create(params={"payment_intent": intent}, options=_once("refund", session_id))
        return int(made.amount)

    # --- what is sold

    def price_on_sale(self, *, lookup_key: str) -> RemotePrice:
        """Raises NotOnSale when ``sync_plans`` has not made it."""
        with _in_our_words():
            found = self._api.prices.list(params={"lookup_keys": [lookup_key], "active": True}).data
        if not found:
            log.error("Stripe has no active price %s: run manage.py sync_plans", lookup_key)
            raise NotOnSale
        return mapping.price(plain(found[0]))

    def prices(self) -> list[RemotePrice]:
        with _in_our_words():
            return [mapping.price(each) for each in self._all(self._api.prices.list, {"active": True, "limit": 100})]

    def products(self) -> list[RemoteProduct]:
        with _in_our_words():
            found = self._all(self._api.products.list, {"limit": 100})
        return [RemoteProduct(each["id"], each["name"], each.get("description") or "") for each in found]

    def save_product(self, *, product: RemoteProduct, exists: bool) -> None:
        params = {"name": product.name, "description": product.description}
        with _in_our_words():
            if exists:
                self._api.products.update(product.id, params=params)
            else:
                self._api.products.create(params={**params, "id": product.id})

    def create_price(self, *, price: RemotePrice, replaces: str = "") -> None:
        """Sell at this price from now on. Who subscribed to the one that it replaces keeps that."""
        params: dict[str, Any] = {
            "product": price.product_id,
            "unit_amount": price.cents,
            "currency": price.currency,
            "lookup_key": price.lookup_key,
            "transfer_lookup_key": True,
            "tax_behavior": "inclusive",
            "metadata": {mapping.KEY: price.lookup_key},
            **({"recurring": {"interval": price.interval}} if price.interval else {}),
        }
        with _in_our_words():
            self._api.prices.create(params=params)
            if replaces:
                self._api.prices.update(replaces, params={"active": False})

    @staticmethod
    def _all(listing: Callable[..., Any], params: dict[str, Any]) -> list[dict[str, Any]]:
        return [plain(each) for each in listing(params=params).auto_paging_iter()]


def _once(*parts: object) -> Any:
    return {"idempotency_key": "-".join(str(part) for part in parts)}


@cache
def connect(key: str, base: str | None) -> Gateway:
    """The gateway with this key.

    Raises:
        ImproperlyConfigured: the installed library speaks another version of Stripe's API than we were written for.
    """
    if stripe.api_version != settings.STRIPE_API_VERSION:
        raise ImproperlyConfigured(
            f"STRIPE_API_VERSION is {settings.STRIPE_API_VERSION}, and the stripe library speaks {stripe.api_version}. "
            "Read Stripe's changelog between the two, then change the setting."
        )
    return Gateway(key=key, base=base)
