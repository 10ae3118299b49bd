"""The database backend that fails closed.

Stock django-tenants starts every connection in ``public`` and sets ``search_path`` without a check. PostgreSQL accepts
a missing schema there, so that a query meant for a team reads and writes ``public``. Here a connection starts unset, a
schema must exist to be entered, and a failing SET raises.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from typing import Any

import psycopg
from django.db.backends.base.base import NO_DB_ALIAS
from django.db.backends.postgresql.operations import DatabaseOperations as StockOperations
from django_tenants.postgresql_backend import base as stock
from psycopg.pq import TransactionStatus
from psycopg_pool import ConnectionPool

from tenants.backend import recycling
from tenants.backend.cursors import DebugSchemaCursor, SchemaCursor
from tenants.backend.entering import check_and_enter, enter, has_entered, wanting
from tenants.backend.errors import SchemaMissing, SchemaUnset, WrongSchema

RESET = "RESET search_path; CLOSE ALL; UNLISTEN *; SELECT pg_advisory_unlock_all()"


def reset_connection(pool: ConnectionPool, connection: Any) -> None:
    """Clear schema, cursors and locks of a connection before it goes back to its pool.

    Not as the pool's ``reset`` callback: the pool runs that in another thread, which costs a page four times as much as
    the statement. Here the response is already sent.
    """
    try:
        if connection.info.transaction_status in (TransactionStatus.INTRANS, TransactionStatus.INERROR):
            connection.rollback()
        connection.autocommit = True
        connection.execute(RESET)
    except psycopg.Error:
        connection.close()  # the pool replaces it
    else:
        recycling.drain_when_used_up(pool, connection)


class DatabaseOperations(StockOperations):
    compiler_module = "tenants.backend.compiler"


class DatabaseWrapper(stock.DatabaseWrapper):  # type: ignore[misc]  # django-tenants ships no types
    ops_class = DatabaseOperations
    schema_name: str | None
    search_path_set_schemas: list[str] | None

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.alias != NO_DB_ALIAS:  # Django's own connection for CREATE DATABASE sees no team's data
            self.unset_tenant()

    def connect(self) -> None:
        path = self._get_cursor_search_paths() if self.schema_name else None
        with wanting(path):
            super().connect()
        if path and self.pool and has_entered():
            self._arrived(path)

    def get_new_connection(self, conn_params: dict[str, Any]) -> Any:
        if (pool := self.pool) and self.settings_dict["CONN_HEALTH_CHECKS"]:
            pool._check = check_and_enter  # noqa: SLF001 — Django has no setting; bench.shortcuts shows the gain
        return super().get_new_connection(conn_params)

    def _close(self) -> None:
        if self.connection is not None and self.pool:
            reset_connection(self.pool, self.connection)
        super()._close()

    def unset_tenant(self) -> None:
        self.tenant = None
        self.schema_name = None
        self.search_path_set_schemas = None

    def move_to(self, tenant: Any) -> None:
        """Use this tenant's schema; None unsets it."""
        if tenant is None:
            self.unset_tenant()
        else:
            self.set_tenant(tenant)

    def on_commit(self, func: Callable[[], object], robust: bool = False) -> None:  # noqa: FBT001, FBT002  (Django's order)
        """Run ``func`` in the schema in which it was registered, wherever the transaction ends."""
        declared = self.tenant

        @wraps(func)
        def run() -> None:
            before = self.tenant
            if before is not declared:  # each move costs a SET
                self.move_to(declared)
            try:
                func()
            finally:
                if before is not declared:
                    self.move_to(before)

        super().on_commit(run, robust)

    def commit(self) -> None:
        """Commit. PostgreSQL turns the COMMIT of a broken transaction into a silent rollback, of search_path too."""
        if self.connection is not None and self.connection.info.transaction_status == TransactionStatus.INERROR:
            self.search_path_set_schemas = None
        super().commit()

    def savepoint_rollback(self, sid: str) -> None:
        with self._search_path_untouched():  # a broken transaction accepts no SET, only the rollback
            super().savepoint_rollback(sid)

    @contextmanager
    def _search_path_untouched(self) -> Iterator[None]:
        self._setting_search_path = True
        try:
            yield
        finally:
            self._setting_search_path = False

    def _cursor(self, name: str | None = None) -> Any:
        if self.schema_name is None:
            raise SchemaUnset("No team and not public: enter team_context(team) or public_context() before a query.")
        cursor = super()._cursor(name)
        cursor.schema = self.schema_name
        return cursor

    def make_cursor(self, cursor: Any) -> SchemaCursor:
        return SchemaCursor(cursor, self)

    def make_debug_cursor(self, cursor: Any) -> DebugSchemaCursor:
        return DebugSchemaCursor(cursor, self)

    def require(self, cursor: Any) -> None:
        """Check that the cursor's schema is still the current one, and set it again after a rollback reset it.

        Raises:
            WrongSchema: another schema was entered since.
        """
        if self._setting_search_path:
            return
        if cursor.schema != self.schema_name:
            raise WrongSchema(f"A cursor of {cursor.schema} was carried into {self.schema_name or 'no schema'}.")
        if self.search_path_set_schemas is None and self.connection is not None:
            self._handle_search_path()  # without a connection the driver raises its own error

    def _handle_search_path(self, cursor: Any = None) -> None:
        """Set search_path to the chosen schema, unless it is set already.

        Raises:
            SchemaMissing: the schema does not exist.
        """
        if self._setting_search_path or self.search_path_set_schemas:
            return
        path = self._get_cursor_search_paths()
        with self._search_path_untouched():
            if cursor is not None:
                is_there = enter(cursor, path)
            else:
                with self.connection.cursor() as own:
                    is_there = enter(own, path)
        if not is_there:
            raise SchemaMissing(f"There is no schema {path[0]!r}.")
        self._arrived(path)

    def _arrived(self, path: list[str]) -> None:
        self.search_path_set_schemas = path
        recycling.record_entry(self.connection, path[0])
