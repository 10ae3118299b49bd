"""Entering a schema, which is also the look that a pool takes at a connection before it hands it out.

Both ask PostgreSQL for a word. Asked in one breath, a page of one team among thousands costs no round trip more than
the page of a Django that has one tenant alone.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from typing import Any

from django_tenants.postgresql_backend.base import quote_schema_name
from psycopg.sql import SQL, Literal
from psycopg_pool import ConnectionPool

ENTER = SQL("SELECT set_config('search_path', {}, false) WHERE to_regnamespace({}) IS NOT NULL")

_wanted: ContextVar[Sequence[str] | None] = ContextVar(
    "the schemas that the next connection should be in", default=None
)
_entered: ContextVar[bool] = ContextVar("whether it is", default=False)


def enter(cursor: Any, path: Sequence[str]) -> bool:
    """Point the cursor's connection at the schemas, the team's first. False when that one does not exist."""
    cursor.execute(_statement(*path))
    return cursor.fetchone() is not None


@lru_cache(maxsize=10_000)
def _statement(*path: str) -> str:
    """Ready to send: each request sends it, and filling values in takes longer than the answer."""
    names = [quote_schema_name(schema) for schema in path]
    return ENTER.format(Literal(",".join(names)), Literal(names[0])).as_string()


@contextmanager
def wanting(path: Sequence[str] | None) -> Iterator[None]:
    """The pool's next connection for this thread should be in these schemas."""
    token = _wanted.set(path)
    _entered.set(False)
    try:
        yield
    finally:
        _wanted.reset(token)


def has_entered() -> bool:
    """Whether the look at this thread's last connection put it where it was wanted."""
    return _entered.get()


def look(connection: Any) -> None:
    """For the pool: raises psycopg's error when the connection is dead."""
    path = _wanted.get()
    if path is None:
        ConnectionPool.check_connection(connection)
        return
    with connection.cursor() as cursor:
        _entered.set(enter(cursor, path))
