import socket
from collections.abc import Iterator
from ipaddress import ip_address
from typing import Any

import pytest
import stripe
from stripe_demo import DemoStripe


@pytest.fixture(autouse=True, scope="session")
def only_loopback() -> Iterator[None]:
    """A connection to anywhere but this machine raises."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: Any) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6) and not ip_address(address[0]).is_loopback:
            raise AssertionError(f"a test tried to reach {address}")
        connect(self, address)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", guarded)
        yield


@pytest.fixture
def demo() -> Iterator[DemoStripe]:
    with DemoStripe() as server:
        yield server


@pytest.fixture
def client(demo: DemoStripe) -> stripe.StripeClient:
    return client_of(demo)


def client_of(demo: DemoStripe, key: str = "sk_test_demo") -> stripe.StripeClient:
    return stripe.StripeClient(key, base_addresses={"api": demo.url}, max_network_retries=0)
