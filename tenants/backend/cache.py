"""The ``tenant`` cache: each team has its own keys, and without a team it raises."""

from typing import Any, cast

from django.core.cache import caches

from shared_apps.core.caches import FailFastRedisCache
from tenants.backend.errors import SchemaUnset
from tenants.backend.stamps import team_in_force

BATCH = 500
"""Keys per command, so that Redis can serve others in between."""


class TeamCache(FailFastRedisCache):
    """Django's Redis cache with the team's schema in front of every key. ``clear()`` deletes only this team's keys."""

    def make_key(self, key: Any, version: int | None = None) -> str:
        """The key with the team's prefix. Raises SchemaUnset without a team, so every method does."""
        return f"{_front(_team())}{super().make_key(key, version=version)}"

    def clear(self) -> None:
        self.forget(_team())

    def forget(self, schema: str) -> None:
        """Delete all keys of the schema."""
        client = self._cache.get_client(write=True)
        found = list(client.scan_iter(match=f"{_front(schema)}*", count=BATCH))
        for start in range(0, len(found), BATCH):
            client.unlink(*found[start : start + BATCH])


def forget_team_cache(schema_name: str) -> None:
    """Delete everything that the ``tenant`` cache keeps for a team whose schema is being removed."""
    cast("TeamCache", caches["tenant"]).forget(schema_name)


def _front(schema: str) -> str:
    """The prefix of a team's keys, also as a pattern: schema names contain no wildcard and no colon."""
    return f"team:{schema}:"


def _team() -> str:
    schema = team_in_force()
    if schema is None:
        raise SchemaUnset("The tenant cache keeps things of a team: enter team_context(team) before.")
    return schema
