"""What a question to a provider costs, by the price table in the settings."""

from collections.abc import Mapping
from decimal import ROUND_CEILING, Decimal

from django.conf import settings
from django.core.cache import cache as shared

from shared_apps.ai import catalog
from shared_apps.ai.ports import Cost, Maker

FLAT = "pictures"
"""The unit that is charged only where a server reports no usage, or the table has no price for what it reports."""

STANDS_IN = {"image_input_tokens": "input_tokens"}
"""Of a unit that has no price of its own: the one that has."""

REMEMBERED = 20
"""Pictures of late that tell what one costs."""

_PICTURES = "ai:prices:pictures"


def cost_of(maker: Maker, units: Mapping[str, int]) -> Cost:
    """The cost of these units. A model that no table knows has no price; a unit that its row does not name is free.

    A picture's flat price is charged only where nothing else of it has a price: usage is what will be on the bill.
    """
    prices = settings.AI_PRICES.get(maker.model, catalog.price_of(maker.model))
    priced = None
    if prices is not None:
        used = sum((_price(prices, unit) * count for unit, count in units.items() if unit != FLAT), Decimal(0))
        exact = used or _price(prices, FLAT) * units.get(FLAT, 0)
        priced = int(exact.to_integral_value(ROUND_CEILING))
    return Cost(provider=maker.name, model=maker.model, units=dict(units), micro_dollars=priced)


def picture_cost(maker: Maker, units: Mapping[str, int]) -> Cost:
    """As ``cost_of``, and remembered for ``cost_of_pictures``."""
    cost = cost_of(maker, units)
    if cost.micro_dollars is not None:
        means = cost_of_pictures()
        mean = means.get((maker.name, maker.model), float(cost.micro_dollars))
        mean += (cost.micro_dollars - mean) / REMEMBERED
        # Of two at once one is lost, which a mean can bear.
        shared.set(_PICTURES, {**means, (maker.name, maker.model): mean}, None)
    return cost


def cost_of_pictures() -> dict[tuple[str, str], float]:
    """What a picture costs of late, in millionths of a dollar, by provider and model."""
    means: dict[tuple[str, str], float] = shared.get(_PICTURES) or {}
    return means


def _price(prices: Mapping[str, object], unit: str) -> Decimal:
    return Decimal(str(prices.get(unit, prices.get(STANDS_IN.get(unit, unit), 0))))
