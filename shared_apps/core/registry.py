"""How a room offers something to a room below it, which must not import it: it adds a value to a registry.

Each registry belongs to the room that uses the values. ``AppConfig.ready`` of the other rooms fills it, and nothing
else does, so ``apps.py`` shows all that a room offers. ``manage.py registered`` lists every registry.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, TypeVar

from django.apps import apps

Value = TypeVar("Value")


class AlreadyRegistered(Exception):
    """Two values were registered for one key."""


class UnknownKey(KeyError):
    """No room registered this key."""

    def __str__(self) -> str:
        return str(self.args[0])  # KeyError shows its message in quotation marks


class RegisteredTooLate(Exception):
    """A value was added after ``AppConfig.ready``, when requests and steps may have missed it."""


class Registry(Mapping[str, Value]):
    """A mapping that only ``add`` changes, in the order in which values were added."""

    def __init__(self, name: str, purpose: str) -> None:
        self.name = name
        self.purpose = purpose
        self._values: dict[str, Value] = {}
        _registries[name] = self

    def add(self, key: str, value: Value) -> None:
        """Register a value. Call it in ``AppConfig.ready``.

        Raises:
            AlreadyRegistered: the key has a value.
            RegisteredTooLate: the applications are loaded.
        """
        if key in self._values and self._values[key] == value:
            return  # a second registry of applications, as Django's isolate_apps makes one, calls every ready() again
        if apps.ready:
            raise RegisteredTooLate(f"Register {key!r} of {self.name} in AppConfig.ready")
        if key in self._values:
            raise AlreadyRegistered(f"{key!r} of {self.name} is registered twice: {self._values[key]!r} and {value!r}")
        self._values[key] = value

    def __getitem__(self, key: str) -> Value:
        """The value of a key. Raises UnknownKey, which names the known keys."""
        if key not in self._values:
            raise UnknownKey(f"{key!r} is none of {self.name}. Registered are: {', '.join(self._values) or 'none'}")
        return self._values[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    @contextmanager
    def replaced(self, key: str, value: Value) -> Iterator[None]:
        """For tests: use another value for a key inside, or a value for a new key."""
        before = self._values
        self._values = {**before, key: value}
        try:
            yield
        finally:
            self._values = before


_registries: dict[str, Registry[Any]] = {}


def registries() -> list[Registry[Any]]:
    """Every registry, by name."""
    return [_registries[name] for name in sorted(_registries)]
