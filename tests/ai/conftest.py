from collections.abc import Iterator
from importlib import import_module
from inspect import signature
from typing import Any

import openai
import pytest
from django.core.cache import cache

from shared_apps.ai import catalog, providers
from shared_apps.ai.openai.connection import connect
from tests.fake_providers import DiffusionServer, OpenAIServer, art


@pytest.fixture(scope="session")
def art_is_there() -> None:
    """Draw the fake providers' picture once, so that they answer at once."""
    art.picture(1024)


@pytest.fixture
def server(art_is_there: None) -> Iterator[OpenAIServer]:
    with OpenAIServer() as server:
        yield server


@pytest.fixture
def diffusion(art_is_there: None) -> Iterator[DiffusionServer]:
    with DiffusionServer() as server:
        yield server


@pytest.fixture
def client(server: OpenAIServer) -> Iterator[openai.OpenAI]:
    """The real client, speaking to our server."""
    with connect(base_url=server.base_url, key="sk-secret", silence=1.0) as client:
        yield client


@pytest.fixture
def clear_cache() -> Iterator[None]:
    """Breakers and counts are reset before and after a test."""
    cache.clear()
    yield
    cache.clear()


@pytest.fixture
def fresh_providers(settings: Any) -> Iterator[Any]:
    """Settings whose providers are made for this test alone."""
    _forget()
    yield settings
    _forget()


def _forget() -> None:
    """Forget what the providers' modules keep for a process, such as clients, since tests change what they speak to."""
    providers.made.cache_clear()
    factories = {factory for provider in catalog.PROVIDERS.values() for factory in provider.factories.values()}
    for module in {import_module(factory.rpartition(".")[0]) for factory in factories}:
        for value in vars(module).values():
            if hasattr(value, "cache_clear") and not signature(value).parameters:
                _close(value)
                value.cache_clear()


def _close(one_a_process: Any) -> None:
    if one_a_process.cache_info().currsize:
        kept = one_a_process()
        getattr(kept, "close", lambda: None)()
