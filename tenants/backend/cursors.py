"""A cursor gives rows of its own schema and takes statements for it, by whichever of its methods."""

from collections.abc import Iterator
from typing import Any

from django.db.backends import utils as stock

SPEAKING = frozenset({"copy", "fetchall", "fetchmany", "fetchone", "nextset", "scroll", "stream"})
"""What the driver's cursor does without telling Django. ``execute`` and ``executemany`` are looked at one by one."""


class CursorOfOneSchema(stock.CursorWrapper):
    schema: str
    db: Any

    def __getattr__(self, name: str) -> Any:
        """Raises WrongSchema for a cursor that was carried into another schema."""
        if name in SPEAKING:
            self.db.require(self)
        return super().__getattr__(name)

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
