"""Which models this process knows, each by a wire name that does not depend on where its class lives."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import is_dataclass
from typing import Any, TypeVar

from pydantic import BaseModel

from .errors import DeclarationError, NotRegistered
from .wire_format import Upgrade, Wire

T = TypeVar("T", bound=type[Any])

WIRE_NAME = re.compile(r"(?=.{1,200}\Z)[A-Za-z][A-Za-z0-9_]*(?:[.-][A-Za-z0-9_]+)*\Z")
MAX_BYTES = 256 * 1024
MARKER = "celery_typed"

_by_name: dict[str, Wire] = {}
_by_label: dict[str, Wire] = {}
_by_type: dict[type[Any], Wire] = {}

wire_labelled = _by_label.get  # the wire whose present name and version a label is, or None; the fast way in


def wire(
    name: str,
    *,
    version: int = 1,
    upgrades: Mapping[int, Upgrade] | None = None,
    formerly: tuple[str, ...] = (),
    max_bytes: int = MAX_BYTES,
) -> Callable[[T], T]:
    """Register a pydantic model or a dataclass under `name`, the name that its messages carry.

    `upgrades[n]` takes the content of a message of version `n`, a dict as JSON gives it, and returns that of `n + 1`.
    Messages under the names in `formerly` are read as this model. `max_bytes` limits its JSON text in UTF-8.
    Raises DeclarationError for names that are malformed or taken, gaps in the upgrades, and models that cannot make
    the trip.
    """
    known = Wire(object, name, version, dict(upgrades or {}), tuple(formerly), max_bytes)
    _examine(known)

    def register(model: T) -> T:
        kind: object = model
        if not (isinstance(kind, type) and (issubclass(kind, BaseModel) or is_dataclass(kind))):
            raise DeclarationError(f"{name}: {model!r} is neither a pydantic model nor a dataclass")
        known.model = model
        for each in (name, *formerly):
            _refuse_taken(each, model)
        if getattr(model, "__pydantic_complete__", True):
            known.prepare()
        for each in (name, *formerly):
            _by_name[each] = known
        _by_label[known.label] = _by_type[model] = known
        setattr(model, "__json__", as_json)  # noqa: B010 - kombu's hook, which mypy does not know on models
        return model

    return register


def as_json(model: Any) -> dict[str, str]:
    """A registered model as the JSON object that travels. Raises NotRegistered, SendError."""
    known = _by_type.get(type(model)) or wire_of(type(model))
    return {"__type__": MARKER, "__value__": known.write(model)}


def wire_of(model: type[Any]) -> Wire:
    """The wire of a registered class itself, not of a base. Raises NotRegistered."""
    try:
        return _by_type[model]
    except KeyError:
        raise NotRegistered(
            f"{model.__module__}.{model.__qualname__} has no wire name: decorate it with @wire('some.name')"
        ) from None


def wire_of_value(value: object) -> Wire | None:
    """The wire of a value's class, or None."""
    return _by_type.get(type(value))


def wire_named(name: str) -> Wire | None:
    """The wire with this name, now or formerly, or None. Imports nothing, whatever the name says."""
    return _by_name.get(name)


def wire_at(path: str) -> Wire | None:
    """The wire of the class that has this import path, or None. Imports nothing."""
    return next((known for known in _by_type.values() if _place(known.model) == path), None)


def all_wires() -> list[Wire]:
    """Every registered wire, once."""
    return list(_by_type.values())


def _examine(known: Wire) -> None:
    for name in (known.name, *known.formerly):
        if not WIRE_NAME.match(name):
            raise DeclarationError(f"{name!r} is no wire name: use words joined by dots, such as 'stories.brief'")
    if known.version < 1:
        raise DeclarationError(f"{known.name}: versions count from 1")
    wanted = set(range(min(known.upgrades, default=known.version), known.version))
    if set(known.upgrades) != wanted:
        raise DeclarationError(f"{known.name}: upgrades must lead without a gap to version {known.version}")


def _refuse_taken(name: str, model: type[Any]) -> None:
    taken = _by_name.get(name)
    if taken is not None and _place(taken.model) != _place(model):
        raise DeclarationError(f"wire name {name!r} is taken by {_place(taken.model)}")


def _place(model: type[Any]) -> str:
    return f"{model.__module__}.{model.__qualname__}"
