"""Replace pooled connections that served many teams.

A PostgreSQL backend caches what it learns about tables until it ends: about 0.2 MB for every team that it served. A
pool's ``max_lifetime`` bounds that by time, not by traffic.
"""

from typing import Any
from weakref import WeakKeyDictionary

from psycopg_pool import ConnectionPool

MOST_SCHEMAS = 100
"""Schemas that a pooled connection serves. A new connection for every hundred costs less than one page."""

_served: WeakKeyDictionary[Any, set[str]] = WeakKeyDictionary()


def record_entry(connection: Any, schema: str) -> None:
    """Count the schema for this connection, which is psycopg's own object."""
    _served.setdefault(connection, set()).add(schema)


def drain_when_used_up(pool: ConnectionPool, connection: Any) -> None:
    """Have the pool replace its connections when one served ``MOST_SCHEMAS``. Call it before the pool takes it back.

    A pool gives its connections out by turns, so the others served about as many. Closing this one alone would make the
    pool log a broken connection.
    """
    if len(_served.get(connection, ())) < MOST_SCHEMAS:
        return
    # Forget all counts first. The others that are in use come back with counts of their own, and each would drain the
    # pool again, of connections that have just been opened.
    _served.clear()
    pool.drain()
