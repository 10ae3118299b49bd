"""What a call to a provider costs, by ``AI_PRICES`` or the catalog's estimates."""

from collections.abc import Mapping
from decimal import ROUND_CEILING, Decimal

from django.conf import settings
from django.core.cache import cache as shared

from shared_apps.ai import catalog
from shared_apps.ai.ports import Cost, Maker

FLAT = "pictures"
"""A price for each picture, used only if the server reports no usage, or usage without a price."""

STANDS_IN = {"image_input_tokens": "input_tokens"}
"""For a unit without a price: the unit whose price is used instead."""

REMEMBERED = 20
"""How many pictures the average price is taken over."""

_PICTURES = "ai:prices:pictures"


def cost_of(maker: Maker, units: Mapping[str, int]) -> Cost:
    """The cost of these units. An unknown model has no price; a unit without a price is free.

    The price for each picture is used only if nothing else has a price: the bill will be for usage.
    """
    prices = settings.AI_PRICES.get(maker.model, catalog.price_of(maker.model))
    priced = None
    if prices is not None:
        used = sum((_price(prices, unit) * count for unit, count in units.items() if unit != FLAT), Decimal(0))
        exact = used or _price(prices, FLAT) * units.get(FLAT, 0)
        priced = int(exact.to_integral_value(ROUND_CEILING))
    return Cost(provider=maker.name, model=maker.model, units=dict(units), micro_dollars=priced)


def picture_cost(maker: Maker, units: Mapping[str, int]) -> Cost:
    """The cost, like ``cost_of``. Also updates the average of ``cost_of_pictures``."""
    cost = cost_of(maker, units)
    if cost.micro_dollars is not None:
        means = cost_of_pictures()
        mean = means.get((maker.name, maker.model), float(cost.micro_dollars))
        mean += (cost.micro_dollars - mean) / REMEMBERED
        # If two processes do this at once, one value is lost, which does not matter for an average.
        shared.set(_PICTURES, {**means, (maker.name, maker.model): mean}, None)
    return cost


def cost_of_pictures() -> dict[tuple[str, str], float]:
    """The average cost of a picture, in millionths of a dollar, by provider and model."""
    means: dict[tuple[str, str], float] = shared.get(_PICTURES) or {}
    return means


def _price(prices: Mapping[str, object], unit: str) -> Decimal:
    return Decimal(str(prices.get(unit, prices.get(STANDS_IN.get(unit, unit), 0))))
