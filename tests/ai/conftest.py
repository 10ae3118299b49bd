from collections.abc import Iterator
from typing import Any

import openai
import pytest
from django.core.cache import cache

from shared_apps.ai import providers
from shared_apps.ai.openai import factory as openai_factory
from shared_apps.ai.openai.connection import connect
from shared_apps.ai.sdxl import factory as sdxl_factory
from tests.fake_providers import DiffusionServer, OpenAIServer, art


@pytest.fixture(scope="session")
def art_is_there() -> None:
    """Drawing takes its time, and what answers from then on does not."""
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
    providers.made.cache_clear()
    openai_factory._slots.cache_clear()  # noqa: SLF001  (as below)
    sdxl_factory._slots.cache_clear()  # noqa: SLF001  (as below)
    for one_a_process in (openai_factory._client, sdxl_factory._client):  # noqa: SLF001  (tests change what they speak to)
        if one_a_process.cache_info().currsize:
            one_a_process().close()
        one_a_process.cache_clear()
