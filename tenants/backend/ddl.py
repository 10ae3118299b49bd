"""Connections that may create, change and drop schemas.

A deployment can name a role of its own for that (DDL_DATABASE_URL); the serving role then owns nothing. Without the
variable both are the same role.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
from django.conf import settings
from django.db import connection
from django.db.transaction import TransactionManagementError

LOCK_TIMEOUT_MS = 5_000
"""How long a statement waits for a lock. Meanwhile all later statements on the table queue behind it."""


@contextmanager
def ddl_connection(*, lock_timeout_ms: int = LOCK_TIMEOUT_MS) -> Iterator[psycopg.Connection[tuple[Any, ...]]]:
    """A separate connection in autocommit, closed afterwards. Statements name their schema: search_path is empty.

    ``lock_timeout_ms`` of 0 waits for ever.
    """
    database = {**connection.settings_dict, **(settings.DDL_DATABASE or {})}
    options = {key: value for key, value in database["OPTIONS"].items() if key != "pool"}
    options["options"] = f"{options.get('options', '')} -c lock_timeout={lock_timeout_ms}"
    own = psycopg.connect(
        dbname=database["NAME"],
        user=database["USER"],
        password=database["PASSWORD"],
        host=database["HOST"],
        port=database["PORT"],
        autocommit=True,
        **options,
    )
    with own:
        yield own


@contextmanager
def ddl_role() -> Iterator[None]:
    """Inside, this thread's Django connection uses the role for DDL, if one is configured.

    Raises:
        TransactionManagementError: a transaction is open, which another role cannot continue.
    """
    before = connection.settings_dict
    as_ddl = {**before, **(settings.DDL_DATABASE or before)}
    if as_ddl == before:
        yield
        return
    if connection.in_atomic_block:
        raise TransactionManagementError("The role for DDL has a connection of its own: begin the transaction there.")
    connection.close()
    connection.settings_dict = as_ddl
    try:
        yield
    finally:
        connection.close()
        connection.settings_dict = before
