"""Enter a schema, in the same statement with which a pool checks a connection.

Each needs a round trip to PostgreSQL. In one statement, a page of a team needs no more round trips than a page of a
Django project without tenants.
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

_wanted: ContextVar[Sequence[str] | None] = ContextVar("schemas for the next connection", default=None)
_entered: ContextVar[bool] = ContextVar("whether the check entered them", default=False)


def enter(cursor: Any, path: Sequence[str]) -> bool:
    """Point the cursor's connection at the schemas, the team's first. False when that one does not exist."""
    cursor.execute(_statement(*path))
    return cursor.fetchone() is not None


@lru_cache(maxsize=10_000)
def _statement(*path: str) -> str:
    """The statement as text, cached: each request sends it, and composing it takes longer than the answer."""
    names = [quote_schema_name(schema) for schema in path]
    return ENTER.format(Literal(",".join(names)), Literal(names[0])).as_string()


@contextmanager
def wanting(path: Sequence[str] | None) -> Iterator[None]:
    """Inside, the pool's next connection for this thread enters these schemas while the pool checks it."""
    token = _wanted.set(path)
    _entered.set(False)
    try:
        yield
    finally:
        _wanted.reset(token)


def has_entered() -> bool:
    """Whether the last check in this thread entered the wanted schemas."""
    return _entered.get()


def check_and_enter(connection: Any) -> None:
    """The pool's check of a connection. Raises psycopg's error when the connection is dead."""
    path = _wanted.get()
    if path is None:
        ConnectionPool.check_connection(connection)
        return
    with connection.cursor() as cursor:
        _entered.set(enter(cursor, path))
