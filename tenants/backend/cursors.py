"""A cursor gives rows of its own schema and takes statements for it, by whichever of its methods."""

from collections.abc import Callable, Iterator
from typing import Any

from django.db.backends import utils as stock


def _guarded(name: str) -> Callable[..., Any]:
    """What the driver's cursor does under this name. Raises WrongSchema in another schema than the cursor's."""

    def speak(self: "CursorOfOneSchema", *args: Any, **kwargs: Any) -> Any:
        self.db.require(self)
        with self.db.wrap_database_errors:
            return getattr(self.cursor, name)(*args, **kwargs)

    return speak


class CursorOfOneSchema(stock.CursorWrapper):
    """Raises WrongSchema when it was carried into another schema."""

    schema: str
    db: Any

    copy, fetchall, fetchmany, fetchone = map(_guarded, ("copy", "fetchall", "fetchmany", "fetchone"))
    nextset, scroll, stream = map(_guarded, ("nextset", "scroll", "stream"))

    def _execute(self, *args: Any) -> Any:  # below whatever wraps a statement, so that nothing can lead it astray
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


class DebugCursorOfOneSchema(CursorOfOneSchema, stock.CursorDebugWrapper):
    pass
