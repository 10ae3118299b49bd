from collections.abc import Iterator
from typing import Any

import pytest
from django.test import Client

from config.environment import Environment
from config.identity import identity_providers
from tests.fake_providers import identity
from tests.fake_providers.identity import IdentityServer, Mood
from tests.personas import a_browser


@pytest.fixture
def browser() -> Client:
    return a_browser()


@pytest.fixture(scope="session")
def identity_server() -> Iterator[IdentityServer]:
    with identity.serving() as found:
        yield found


@pytest.fixture
def provider(identity_server: IdentityServer, settings: Any, static_files: None, db: None) -> IdentityServer:
    """Google and Apple in one, configured as by an operator."""
    server = identity_server
    server.mood = Mood()
    variables = {name.lower(): value for name, value in server.environment.items()}
    settings.SOCIALACCOUNT_PROVIDERS = identity_providers(Environment(**variables))  # type: ignore[arg-type]  # strings
    return server
