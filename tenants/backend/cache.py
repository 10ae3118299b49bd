"""The ``tenant`` cache: no team can name what it keeps for another, and without a team it raises."""

from typing import Any, cast

from django.core.cache import caches

from shared_apps.core.caches import FailFastRedisCache
from tenants.backend.errors import SchemaUnset
from tenants.backend.stamps import team_in_force

AT_ONCE = 500
"""Keys that Redis looks through in one go, so that others are not kept waiting."""


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
        found = list(client.scan_iter(match=f"{_front(schema)}*", count=AT_ONCE))
        for start in range(0, len(found), AT_ONCE):
            client.unlink(*found[start : start + AT_ONCE])


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
