"""Replace pooled connections that served many teams.

A PostgreSQL backend caches what it learns about tables until it ends: about 0.2 MB for every team that it served. A
pool's ``max_lifetime`` bounds that by time, not by traffic.
"""

from typing import Any
from weakref import WeakKeyDictionary

MOST_SCHEMAS = 100
"""Schemas that a pooled connection serves. A new connection for every hundred costs less than one page."""

_served: WeakKeyDictionary[Any, set[str]] = WeakKeyDictionary()


def record_entry(connection: Any, schema: str) -> None:
    """Count the schema for this connection, which is psycopg's own object."""
    _served.setdefault(connection, set()).add(schema)


def retire_when_used_up(connection: Any) -> None:
    """Have the pool replace a connection that served ``MOST_SCHEMAS``. Call it when the pool takes it back."""
    if len(_served.get(connection, ())) >= MOST_SCHEMAS:
        # Pretend that its lifetime is over. If we closed it, the pool would log a broken connection.
        connection._expire_at = 0.0  # noqa: SLF001 — the pool has no public way, and a test covers this one
