from collections.abc import Iterator
from typing import Any

import pytest
from stripe_demo import DemoStripe

from shared_apps.billing.services import price_list
from tests.billing.shop import Shop
from tests.personas import Persona


@pytest.fixture
def demo(settings: Any) -> Iterator[DemoStripe]:
    """A Stripe for tests, with what we sell. Its events wait until a test delivers them."""
    with DemoStripe() as server:
        settings.STRIPE_SECRET_KEY, settings.STRIPE_API_BASE = server.key, server.url
        settings.STRIPE_WEBHOOK_SECRETS = ("whsec_of_an_older_endpoint", "whsec_demo")
        price_list.apply(changes=price_list.pending_changes())
        yield server


@pytest.fixture
def shop(demo: DemoStripe, guardian: Persona) -> Shop:
    """The guardian's family as a customer of it."""
    return Shop(demo, guardian)
