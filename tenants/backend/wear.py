"""What a connection has behind it, and when it has had enough.

A PostgreSQL backend keeps what it learned about a table until it ends: about 0.2 MB for every team that it served, and
nothing makes it forget. A pool's ``max_lifetime`` alone bounds that by the clock, not by the traffic.
"""

from typing import Any
from weakref import WeakKeyDictionary

MOST_SCHEMAS = 100
"""Schemas that a pooled connection serves. A new one for every hundred teams costs less than one of their pages."""

_served: WeakKeyDictionary[Any, set[str]] = WeakKeyDictionary()


def note(connection: Any, schema: str) -> None:
    """The connection, psycopg's own, has entered the schema."""
    _served.setdefault(connection, set()).add(schema)


def retire_when_worn(connection: Any) -> None:
    """Have the pool replace a connection that served its share; call it while the pool takes the connection back."""
    if len(_served.get(connection, ())) >= MOST_SCHEMAS:
        # As if its lifetime were over. To close it ourselves would have the pool warn of a connection that broke.
        connection._expire_at = 0.0  # noqa: SLF001 — the pool has no other word for it, and a test holds that it works
