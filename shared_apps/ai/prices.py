"""What a question to a provider costs, by the price table in the settings."""

from collections.abc import Mapping
from decimal import ROUND_CEILING, Decimal

from django.conf import settings

from shared_apps.ai.ports import Cost, Maker

ESTIMATES: Mapping[str, Mapping[str, str]] = {
    "gpt-5.4-mini": {"input_tokens": "1", "output_tokens": "8"},
    "gpt-image-2.6-flare": {"pictures": "40000"},
    "omni-moderation-latest": {},
    "gpt-4o-mini-tts": {"characters": "15"},
}
"""Dollars per million of each unit, which are as many millionths of a dollar for one. They are estimates on the high
side, for the models that are set when nothing is: ``AI_PRICES`` is where the price list of the day belongs."""


def cost_of(maker: Maker, units: Mapping[str, int]) -> Cost:
    """The cost of these units. A model that no table knows has no price; a unit that its row does not name is free."""
    prices = settings.AI_PRICES.get(maker.model, ESTIMATES.get(maker.model))
    priced = None
    if prices is not None:
        exact = sum((Decimal(prices.get(unit, 0)) * count for unit, count in units.items()), Decimal(0))
        priced = int(exact.to_integral_value(ROUND_CEILING))
    return Cost(provider=maker.name, model=maker.model, units=dict(units), micro_dollars=priced)
