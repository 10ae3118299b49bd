"""Cursors that return rows of their own schema only, with every method."""

from collections.abc import Callable, Iterator
from typing import Any

from django.db.backends import utils as stock


def _guarded(name: str) -> Callable[..., Any]:
    """The driver's method of this name. Raises WrongSchema in another schema than the cursor's."""

    def call(self: "SchemaCursor", *args: Any, **kwargs: Any) -> Any:
        self.db.require(self)
        with self.db.wrap_database_errors:
            return getattr(self.cursor, name)(*args, **kwargs)

    return call


class SchemaCursor(stock.CursorWrapper):
    """A cursor that raises WrongSchema when it is used in another schema than the one it was opened in."""

    schema: str
    db: Any

    copy, fetchall, fetchmany, fetchone = map(_guarded, ("copy", "fetchall", "fetchmany", "fetchone"))
    nextset, scroll, stream = map(_guarded, ("nextset", "scroll", "stream"))

    def _execute(self, *args: Any) -> Any:  # the innermost call: no execute wrapper can bypass it
        self.db.require(self)
        return super()._execute(*args)  # type: ignore[misc]  # the stubs leave it out

    def _executemany(self, *args: Any) -> Any:
        self.db.require(self)
        return super()._executemany(*args)  # type: ignore[misc]  # likewise

    def __iter__(self) -> Iterator[Any]:
        self.db.require(self)
        for row in super().__iter__():
            self.db.require(self)
            yield row

    def callproc(self, *args: Any, **kwargs: Any) -> Any:
        self.db.require(self)
        return super().callproc(*args, **kwargs)


class DebugSchemaCursor(SchemaCursor, stock.CursorDebugWrapper):
    pass
