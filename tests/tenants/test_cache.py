"""The tenant cache separates teams, and raises without one."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from asgiref.sync import async_to_sync
from django.core.cache import cache, caches
from django.db import connection

from tenants.backend import SchemaUnset, public_context, team_context
from tenants.backend.cache import BATCH, forget_team_cache
from tests.personas import Persona


@pytest.fixture(autouse=True)
def _empty_afterwards(guardian: Persona, neighbour: Persona) -> Any:
    yield
    for persona in (guardian, neighbour):
        forget_team_cache(persona.team.schema_name)
    cache.delete("shelf")


def kept(persona: Persona) -> object:
    with team_context(persona.team):
        return caches["tenant"].get("shelf")


def keep(persona: Persona, value: str) -> None:
    with team_context(persona.team):
        caches["tenant"].set("shelf", value)


def test_each_team_has_its_own_value_of_a_key(guardian: Persona, neighbour: Persona) -> None:
    keep(guardian, "Of maple")
    assert kept(neighbour) is None

    keep(neighbour, "Of birch")
    assert [kept(guardian), kept(neighbour)] == ["Of maple", "Of birch"]
    assert cache.get("shelf") is None


def test_clearing_deletes_only_one_teams_keys(guardian: Persona, neighbour: Persona) -> None:
    cache.set("shelf", "global")
    keep(guardian, "Of maple")
    keep(neighbour, "Of birch")
    with team_context(guardian.team):
        caches["tenant"].set_many({f"book-{n}": n for n in range(BATCH + 1)})
        caches["tenant"].clear()
        assert caches["tenant"].get_many([f"book-{n}" for n in range(BATCH + 1)]) == {}

    assert [kept(guardian), kept(neighbour), cache.get("shelf")] == [None, "Of birch", "global"]


def test_the_keys_of_a_team_can_be_deleted_from_outside(guardian: Persona, neighbour: Persona) -> None:
    keep(guardian, "Of maple")
    keep(neighbour, "Of birch")
    with public_context():
        forget_team_cache(guardian.team.schema_name)

    assert [kept(guardian), kept(neighbour)] == [None, "Of birch"]


CALLS: dict[str, Callable[[], object]] = {
    "get": lambda: caches["tenant"].get("shelf"),
    "set": lambda: caches["tenant"].set("shelf", 1),
    "add": lambda: caches["tenant"].add("shelf", 1),
    "touch": lambda: caches["tenant"].touch("shelf"),
    "delete": lambda: caches["tenant"].delete("shelf"),
    "has": lambda: "shelf" in caches["tenant"],
    "count up": lambda: caches["tenant"].incr("shelf"),
    "get many": lambda: caches["tenant"].get_many(["shelf"]),
    "set many": lambda: caches["tenant"].set_many({"shelf": 1}),
    "delete many": lambda: caches["tenant"].delete_many(["shelf"]),
    "get or set": lambda: caches["tenant"].get_or_set("shelf", 1),
    "clear": lambda: caches["tenant"].clear(),  # noqa: PLW0108  (the thread's own cache, as in the others)
    "get, asynchronously": lambda: asyncio.run(caches["tenant"].aget("shelf")),
    "set, asynchronously": lambda: asyncio.run(caches["tenant"].aset("shelf", 1)),
    "clear, asynchronously": lambda: asyncio.run(caches["tenant"].aclear()),
}


@pytest.mark.parametrize("call", CALLS)
def test_the_team_cache_raises_without_a_team(guardian: Persona, call: str) -> None:
    def attempt() -> None:
        with pytest.raises(SchemaUnset):
            CALLS[call]()
        connection.close()

    with team_context(guardian.team), ThreadPoolExecutor(1) as threads:
        threads.submit(attempt).result()
    if "async" not in call:
        with public_context(), pytest.raises(SchemaUnset):
            CALLS[call]()


def test_asynchronous_code_of_a_request_finds_its_team(guardian: Persona, neighbour: Persona) -> None:
    keep(guardian, "Of maple")
    keep(neighbour, "Of birch")

    async def view() -> object:
        return await caches["tenant"].aget("shelf")

    for persona, words in ((guardian, "Of maple"), (neighbour, "Of birch")):
        with team_context(persona.team):
            assert async_to_sync(view)() == words
