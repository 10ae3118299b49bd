"""Which schema a connection uses: none, public or one team's. While it uses none, every query raises.

``tenants.backend`` is also the database ENGINE; Django finds ``DatabaseWrapper`` in ``base``.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Protocol, cast

from django.db import OperationalError, connection
from psycopg_pool import PoolTimeout

from tenants.backend.errors import SchemaMissing, SchemaUnset, WrongSchema

if TYPE_CHECKING:  # the settings name this package, so it is imported before the apps are loaded, which base needs
    from tenants.backend.base import DatabaseWrapper

__all__ = [
    "SchemaMissing",
    "SchemaUnset",
    "WrongSchema",
    "enter_public",
    "leave_schema",
    "no_schema",
    "public_context",
    "team_context",
    "wait_for_connection",
    "without_connection",
]


class HasSchema(Protocol):
    schema_name: str


@contextmanager
def team_context(team: HasSchema) -> Iterator[None]:
    """Queries inside see the team's tables, then public's. Afterwards the schema from before is restored."""
    with _restored() as wrapper:
        wrapper.set_tenant(team)
        yield


@contextmanager
def public_context() -> Iterator[None]:
    """Queries inside see public's tables only."""
    with _restored() as wrapper:
        wrapper.set_schema_to_public()
        yield


@contextmanager
def no_schema() -> Iterator[None]:
    """Queries inside raise until a team or public is entered, as in a new connection."""
    with _restored() as wrapper:
        wrapper.unset_tenant()
        yield


def enter_public() -> None:
    """Enter public for good, in ``manage.py`` and other main threads."""
    _wrapper().set_schema_to_public()


def leave_schema() -> None:
    """Leave every schema, as at the beginning of a task: the state of a new connection."""
    _wrapper().unset_tenant()


@contextmanager
def without_connection() -> Iterator[None]:
    """Return the connection to the pool during a slow call. Inside a transaction it is kept."""
    if not connection.in_atomic_block:
        connection.close()
    yield


def wait_for_connection(*, times: int = 6) -> None:
    """Wait for a place in the pool, up to ``times`` pool timeouts, before a write that must not be lost.

    Raises:
        OperationalError: the pool stayed full, or PostgreSQL is away.
    """
    for left in reversed(range(times)):
        try:
            connection.ensure_connection()
        except OperationalError as error:
            if left == 0 or not isinstance(error.__cause__, PoolTimeout):
                raise
        else:
            return


@contextmanager
def _restored() -> "Iterator[DatabaseWrapper]":
    wrapper = _wrapper()
    before = wrapper.tenant
    try:
        yield wrapper
    finally:
        if before is None:
            wrapper.unset_tenant()
        else:
            wrapper.set_tenant(before)


def _wrapper() -> "DatabaseWrapper":
    """This thread's own connection object, behind Django's proxy."""
    return cast("DatabaseWrapper", connection)
