"""Stripe's products and prices, made from our plans."""

from collections.abc import Iterator
from dataclasses import dataclass

from shared_apps.billing import plans
from shared_apps.billing.plans import Price
from shared_apps.billing.services import gateways
from shared_apps.billing.stripe.values import RemotePrice, RemoteProduct


@dataclass(frozen=True)
class CatalogChange:
    """One thing that Stripe has not as our plans say. ``says`` is a line for the operator."""

    says: str
    product: RemoteProduct | None = None
    exists: bool = False
    price: RemotePrice | None = None
    replaces: str = ""


def pending_changes() -> list[CatalogChange]:
    """What ``apply`` would do, in its order. Empty when Stripe has everything."""
    gateway = gateways.gateway()
    products = {each.id: each for each in gateway.products()}
    prices = {each.lookup_key: each for each in gateway.prices()}
    return [*_products(products), *_prices(prices)]


def apply(*, changes: list[CatalogChange]) -> None:
    """Make these changes. A price that runs is never changed: another takes its place for those who buy from now on."""
    gateway = gateways.gateway()
    for change in changes:
        if change.product:
            gateway.save_product(product=change.product, exists=change.exists)
        if change.price:
            gateway.create_price(price=change.price, replaces=change.replaces)


def _products(existing: dict[str, RemoteProduct]) -> Iterator[CatalogChange]:
    for wanted in _wanted_products():
        before = existing.get(wanted.id)
        if before is None:
            yield CatalogChange(f"+ product {wanted.id}: {wanted.name}", product=wanted)
        elif before != wanted:
            yield CatalogChange(
                f"~ product {wanted.id}: {before.name} becomes {wanted.name}", product=wanted, exists=True
            )


def _wanted_products() -> Iterator[RemoteProduct]:
    for plan in plans.PLANS.values():
        if plan.is_sold:
            yield RemoteProduct(f"storysprout_{plan.key}", f"StorySprout {plan.name}", plan.summary)
    for pack in plans.PACKS.values():
        yield RemoteProduct(f"storysprout_pack_{pack.key}", f"StorySprout {pack.name}", "Credits that do not expire.")


def _prices(existing: dict[str, RemotePrice]) -> Iterator[CatalogChange]:
    for product_id, price in _wanted_prices():
        before = existing.get(price.lookup_key)
        wanted = RemotePrice("", price.lookup_key, product_id, price.cents, price.currency, price.interval)
        every = f" every {price.interval}" if price.interval else ""
        if before is None:
            yield CatalogChange(f"+ price {price.lookup_key}: {price.amount}{every}", price=wanted)
        elif (before.cents, before.currency, before.interval) != (wanted.cents, wanted.currency, wanted.interval):
            was = plans.money(cents=before.cents, currency=before.currency)
            says = f"~ price {price.lookup_key}: {was} becomes {price.amount}{every}; running subscriptions keep {was}"
            yield CatalogChange(says, price=wanted, replaces=before.id)


def _wanted_prices() -> Iterator[tuple[str, Price]]:
    for plan, price in plans.sold():
        yield f"storysprout_{plan.key}", price
    for pack in plans.PACKS.values():
        yield f"storysprout_pack_{pack.key}", pack.price
