"""Rows 3 and 7: connections that go round. Whoever gets one finds its own team, whatever its last user did with it."""

import random
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection

from tenants.backend import SchemaUnset, wear
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


def test_a_connection_that_served_its_share_of_teams_is_replaced(
    pooled: dict[str, Any], households: dict[str, Persona], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wear, "MOST_SCHEMAS", 2)
    pooled["OPTIONS"]["pool"]["max_size"] = 1
    maple, birch = households["maple"].team, households["birch"].team

    backends = [backend_that_serves(pooled, team) for team in (maple, maple, birch, maple, maple)]

    assert backends[0] == backends[1] == backends[2] != backends[3] == backends[4]


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
    """Enter the team anew inside a transaction, once before and once after a savepoint, and undo both."""
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
