"""Rows 3 and 7: pooled connections. Each user of one finds its own team, whatever the last user did with it."""

import random
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from time import sleep
from typing import Any
from uuid import uuid4

import psycopg
import pytest
from django.db import OperationalError, ProgrammingError, connection, connections
from psycopg_pool import ConnectionPool

from tenants.backend import SchemaUnset, recycling, wait_for_connection
from tenants.backend.base import DatabaseWrapper
from tenants.models import Team
from tests.faults.size import full
from tests.personas import Persona


@pytest.fixture
def pooled(committed: None, households: dict[str, Persona]) -> Iterator[dict[str, Any]]:
    """The settings of a pool of two connections."""
    options = {**connection.settings_dict["OPTIONS"], "pool": {"min_size": 1, "max_size": 2, "timeout": 30}}
    settings = {**connection.settings_dict, "OPTIONS": options}
    yield settings
    DatabaseWrapper(settings, alias="pooled").close_pool()


def wrapper(settings: dict[str, Any]) -> DatabaseWrapper:
    return DatabaseWrapper(settings, alias="pooled")


def schema_seen(own: DatabaseWrapper) -> str:
    with own.cursor() as cursor:
        cursor.execute("SELECT current_schema()")
        return str(cursor.fetchone()[0])


def backend_that_serves(settings: dict[str, Any], team: Team) -> int:
    own = wrapper(settings)
    own.set_tenant(team)
    with own.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        found = int(cursor.fetchone()[0])
    own.close()
    return found


def test_a_pooled_connection_that_another_team_used_finds_its_own(
    pooled: dict[str, Any], households: dict[str, Persona]
) -> None:
    maple, birch = households["maple"].team, households["birch"].team
    first, second = wrapper(pooled), wrapper(pooled)
    first.set_tenant(maple)
    assert schema_seen(first) == maple.schema_name
    first.close()

    with pytest.raises(SchemaUnset):
        schema_seen(second)
    second.set_tenant(birch)
    assert schema_seen(second) == birch.schema_name
    second.close()


def test_a_connection_that_served_many_teams_is_replaced(
    pooled: dict[str, Any], households: dict[str, Persona], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recycling, "MOST_SCHEMAS", 2)
    pooled["OPTIONS"]["pool"]["max_size"] = 1
    maple, birch = households["maple"].team, households["birch"].team

    backends = [backend_that_serves(pooled, team) for team in (maple, maple, birch, maple, maple)]

    assert backends[0] == backends[1] == backends[2] != backends[3] == backends[4]


def test_connections_that_are_used_up_together_are_replaced_once(
    pooled: dict[str, Any], households: dict[str, Persona], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recycling, "MOST_SCHEMAS", 2)
    maple, birch = households["maple"].team, households["birch"].team
    first, second = wrapper(pooled), wrapper(pooled)
    for own in (first, second):
        for team in (maple, birch):
            own.set_tenant(team)
            schema_seen(own)

    first.close()
    new = backend_that_serves(pooled, maple)
    second.close()

    assert new in {backend_that_serves(pooled, maple) for _ in range(2)}


@contextmanager
def at_the_pool(settings: dict[str, Any], team: Team) -> Iterator[None]:
    """This thread takes its connections from there."""
    before = connections["default"]
    connections["default"] = own = wrapper(settings)
    own.set_tenant(team)
    try:
        yield
    finally:
        own.close()
        connections["default"] = before


def test_a_write_that_must_not_be_lost_waits_longer_than_the_pool(
    pooled: dict[str, Any], households: dict[str, Persona]
) -> None:
    pooled["OPTIONS"]["pool"] |= {"max_size": 1, "timeout": 0.1}
    maple, birch = households["maple"].team, households["birch"].team

    def waited_for(times: int) -> str:
        with at_the_pool(pooled, birch):
            wait_for_connection(times=times)
            return schema_seen(connections["default"])  # type: ignore[arg-type]  # our backend's

    other = wrapper(pooled)
    other.set_tenant(maple)
    schema_seen(other)
    with ThreadPoolExecutor(1) as beside:
        with pytest.raises(OperationalError):
            beside.submit(waited_for, 2).result()
        waiting = beside.submit(waited_for, 300)
        sleep(0.5)  # several times as long as the pool waits
        assert not waiting.done()
        other.close()

        assert waiting.result() == birch.schema_name


def pool_of(own: DatabaseWrapper) -> ConnectionPool[psycopg.Connection[tuple[Any, ...]]]:
    assert own.pool
    return own.pool  # type: ignore[no-any-return]  # django-tenants ships no types


@pytest.mark.parametrize("ending", ["quiet", "in a transaction", "after an error"])
def test_a_raw_connection_from_the_pool_knows_no_schema(
    pooled: dict[str, object], households: dict[str, Persona], ending: str
) -> None:
    """Whatever its last user left behind: a schema, an open transaction, a cursor with rows, a lock."""
    pool_options = pooled["OPTIONS"]["pool"]  # type: ignore[index]  # settings are what they are
    pool_options["max_size"] = 1
    own = wrapper(pooled)
    own.set_tenant(households["maple"].team)
    assert schema_seen(own) == households["maple"].team.schema_name
    with own.cursor() as cursor:
        cursor.execute("DECLARE kept CURSOR WITH HOLD FOR SELECT * FROM stories_book")
        cursor.execute("SELECT pg_advisory_lock(4711)")
    if ending != "quiet":
        own.set_autocommit(False)
        schema_seen(own)
    if ending == "after an error":
        with pytest.raises(ProgrammingError), own.cursor() as cursor:
            cursor.execute("SELECT nothing_of_the_sort")
    used = own.connection.info.backend_pid
    own.close()

    with pool_of(own).connection() as raw:
        assert raw.info.backend_pid == used
        assert raw.execute("SELECT current_schema()").fetchone() == ("pg_catalog",)
        assert raw.execute("SELECT count(*) FROM pg_cursors").fetchone() == (0,)
        assert raw.execute("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'").fetchone() == (0,)
        with pytest.raises(psycopg.errors.UndefinedTable):
            raw.execute("SELECT * FROM stories_book")
        raw.rollback()


def test_a_connection_that_was_returned_for_a_while_enters_its_team_again(
    pooled: dict[str, object], households: dict[str, Persona]
) -> None:
    own = wrapper(pooled)
    own.set_tenant(households["maple"].team)
    before = schema_seen(own)
    own.close()
    with pool_of(own).connection() as raw:
        assert raw.execute("SELECT current_schema()").fetchone() == ("pg_catalog",)

    assert schema_seen(own) == before
    own.close()


def test_mixed_traffic_from_many_threads_over_two_connections_never_crosses(
    pooled: dict[str, Any], households: dict[str, Persona]
) -> None:
    teams = [persona.team for persona in households.values()]

    def traffic(seed: int) -> int:
        chance = random.Random(seed)
        return sum(_visit_goes_wrong(pooled, chance.choice(teams), chance) for _ in range(full(2_000) // 6))

    with ThreadPoolExecutor(6) as threads:
        wrong = sum(threads.map(traffic, range(6)))

    assert wrong == 0


def _visit_goes_wrong(settings: dict[str, Any], team: Team, chance: random.Random) -> bool:
    """One request's worth of work, which now and then fails half-way as requests do."""
    own = wrapper(settings)
    own.set_tenant(team)
    try:
        return schema_seen(own) != team.schema_name or (chance.random() < 0.3 and _goes_wrong_when_undone(own, team))
    finally:
        own.close()


def _goes_wrong_when_undone(own: DatabaseWrapper, team: Team) -> bool:
    """Enter the team again inside a transaction, once before and once after a savepoint, and undo both."""
    own.set_autocommit(False)
    own.set_schema_to_public()
    schema_seen(own)
    savepoint = f"s{uuid4().hex}"
    with own.cursor() as cursor:
        cursor.execute(f"SAVEPOINT {savepoint}")
    own.set_tenant(team)
    schema_seen(own)
    own.savepoint_rollback(savepoint)
    after_savepoint = schema_seen(own)
    own.rollback()
    after_rollback = schema_seen(own)
    own.rollback()
    own.set_autocommit(True)
    return {after_savepoint, after_rollback} != {team.schema_name}
