"""The ``tenant`` cache: each team has its own keys, and without a team it raises."""

from typing import Any, cast

from django.core.cache import caches

from shared_apps.core.caches import FailFastRedisCache
from tenants.backend.errors import SchemaUnset
from tenants.backend.stamps import team_in_force

BATCH = 500
"""Keys per command, so that Redis answers others in between."""


class TeamCache(FailFastRedisCache):
    """Django's Redis cache with the team's schema in front of every key. ``clear()`` forgets this team's keys alone."""

    def make_key(self, key: Any, version: int | None = None) -> str:
        """Raises SchemaUnset where no team is set, as every method then does."""
        return f"{_front(_team())}{super().make_key(key, version=version)}"

    def clear(self) -> None:
        self.forget(_team())

    def forget(self, schema: str) -> None:
        """Drop all that was kept for the schema."""
        client = self._cache.get_client(write=True)
        found = list(client.scan_iter(match=f"{_front(schema)}*", count=BATCH))
        for start in range(0, len(found), BATCH):
            client.unlink(*found[start : start + BATCH])


def forget_team_cache(schema_name: str) -> None:
    """Drop all that the ``tenant`` cache keeps for a team: its schema is gone or about to go."""
    cast("TeamCache", caches["tenant"]).forget(schema_name)


def _front(schema: str) -> str:
    """Schema names hold no character that means anything in a pattern; one that is part of another ends at the mark."""
    return f"team:{schema}:"


def _team() -> str:
    schema = team_in_force()
    if schema is None:
        raise SchemaUnset("The tenant cache keeps things of a team: enter team_context(team) before.")
    return schema
