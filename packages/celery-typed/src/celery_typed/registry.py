"""Which models this process knows, each by a wire name that does not depend on where its class lives."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, TypeVar

from pydantic import BaseModel

from .errors import DeclarationError, NotRegistered

T = TypeVar("T", bound=type[BaseModel])

WIRE_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]*(?:[.-][A-Za-z0-9_]+)*\Z")

_by_name: dict[str, type[BaseModel]] = {}
_by_type: dict[type[Any], str] = {}


def wire(name: str) -> Callable[[T], T]:
    """Register a model under `name`, the name that its messages carry. Raises DeclarationError."""

    def register(model: T) -> T:
        known = _by_name.get(name)
        if known is not None and (known.__module__, known.__qualname__) != (model.__module__, model.__qualname__):
            raise DeclarationError(f"wire name {name!r} is taken by {known.__module__}.{known.__qualname__}")
        if not WIRE_NAME.match(name):
            raise DeclarationError(f"{name!r} is no wire name: use words joined by dots, such as 'stories.brief'")
        _by_name[name] = model
        _by_type[model] = name
        return model

    return register


def wire_name(model: type[BaseModel]) -> str:
    """The wire name of a registered model. Raises NotRegistered."""
    try:
        return _by_type[model]
    except KeyError:
        raise NotRegistered(
            f"{model.__module__}.{model.__qualname__} has no wire name: decorate it with @wire('some.name')"
        ) from None


def model_named(name: object) -> type[BaseModel] | None:
    """The model with this wire name, or None. Imports nothing, whatever the name says."""
    return _by_name.get(name) if isinstance(name, str) else None
