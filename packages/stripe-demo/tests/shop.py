"""A small shop at the server: a product with monthly and yearly prices, and customers with a card on a test clock."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from stripe import StripeClient

START = int(datetime(2027, 1, 31, 12, tzinfo=UTC).timestamp())
DAY = 86400


@dataclass(frozen=True)
class Shop:
    client: StripeClient
    month: str
    year: str
    pack: str

    def clock(self) -> str:
        return self.client.v1.test_helpers.test_clocks.create(params={"frozen_time": START}).id

    def advance(self, clock: str, days: float) -> None:
        clocks = self.client.v1.test_helpers.test_clocks
        now = clocks.retrieve(clock).frozen_time
        clocks.advance(clock, params={"frozen_time": now + int(days * DAY)})

    def customer(self, card: str = "pm_card_visa", *, clock: str = "") -> str:
        params: Any = {"email": "robin@maple.example", **({"test_clock": clock} if clock else {})}
        customer = self.client.v1.customers.create(params=params)
        method = self.client.v1.payment_methods.attach(card, params={"customer": customer.id})
        settings: Any = {"default_payment_method": method.id}
        self.client.v1.customers.update(customer.id, params={"invoice_settings": settings})
        return customer.id

    def subscribe(self, customer: str, price: str = "", **more: Any) -> Any:
        params: Any = {"customer": customer, "items": [{"price": price or self.month}], **more}
        return self.client.v1.subscriptions.create(params=params)


def open_shop(client: StripeClient) -> Shop:
    product = client.v1.products.create(params={"name": "Family"}).id

    def price(cents: int, key: str, **recurring: Any) -> str:
        params: Any = {"currency": "eur", "unit_amount": cents, "product": product, "lookup_key": key, **recurring}
        return client.v1.prices.create(params=params).id

    return Shop(
        client,
        price(900, "family_month", recurring={"interval": "month"}),
        price(9000, "family_year", recurring={"interval": "year"}),
        price(300, "pack"),
    )
