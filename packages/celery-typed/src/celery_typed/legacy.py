"""The names of celery-typed 0.2.0: what they meant where that is safe, an error that says what to do where it is not.

0.2.0 named a model by module and qualified name and imported whatever a message named. Its messages are still read,
for models that this process has registered, so that a queue need not be empty when a project switches.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal, NoReturn, Protocol, TypeVar

from kombu.utils.json import register_type
from pydantic import BaseModel

from .codec import Unreadable
from .errors import CeleryTypedError, DeclarationError, InvalidMessage, MalformedMessage, UnknownModel
from .registry import wire_at

T = TypeVar("T", bound=type[Any])

OLD_MARKER = "pydantic.main.BaseModel"
REMOVED = {
    "PydanticModelDump": "it imports what a message names. Register each model with @wire('some.name')",
    "PackedModel": "models travel under their wire names. Register each model with @wire('some.name')",
    "load_from_path": "importing what a message names runs code by message. Register models with @wire('some.name')",
}


class RemovedName(CeleryTypedError, ImportError):
    """A name of celery-typed 0.2.0 that cannot be safe."""


class Preserializer(Protocol):
    """Packs objects of a type of your own into what JSON can hold, and unpacks them."""

    @classmethod
    def compatible_with(cls, type_: type) -> Literal[True]:
        """True, or a TypeError that says why the type does not fit."""

    @classmethod
    def pack(cls, obj: Any) -> Any:
        """The object as JSON-serializable data."""

    @classmethod
    def unpack(cls, data: Any) -> object:
        """The object back from what `pack` made."""


class register_preserializer:  # noqa: N801 - the name is 0.2.0's
    """Decorator factory: have a preserializer carry a class through Celery, as in 0.2.0.

    The class is known by its import path on the wire, and only in processes that have registered it too. Raises
    TypeError for classes that others cannot import, or that the preserializer finds incompatible, and
    DeclarationError for all pydantic models at once.
    """

    def __init__(self, preserializer: type[Preserializer]) -> None:
        self.preserializer = preserializer

    def __call__(self, type_: T) -> T:
        if type_ is BaseModel:
            raise DeclarationError("pydantic models are registered one by one, with @wire('some.name')")
        if "<locals>" in type_.__qualname__ or "__main__" in type_.__module__:
            raise TypeError(f"{type_.__qualname__} cannot be imported by others: declare it at the top of a module")
        try:
            self.preserializer.compatible_with(type_)
        except Exception as error:
            raise TypeError(f"{type_} is not compatible with {self.preserializer}: {error}") from error
        marker = f"{type_.__module__}.{type_.__qualname__}"
        register_type(type_, marker, encoder=self.preserializer.pack, decoder=self.preserializer.unpack)
        if issubclass(type_, BaseModel):
            setattr(type_, "__json__", _packer(marker, self.preserializer.pack))  # noqa: B010 - kombu's hook
        return type_


def _packer(marker: str, pack: Callable[[Any], Any]) -> Callable[[Any], dict[str, Any]]:
    return lambda model: {"__type__": marker, "__value__": pack(model)}


def unpack_old(value: object) -> Any:
    """The model from a message of 0.2.0, or an Unreadable. Never raises, and imports nothing."""
    if not (isinstance(value, dict) and value.keys() == {"module", "qualname", "dump"}):
        return Unreadable(value, MalformedMessage("?", "it is no message of celery-typed 0.2.0"), OLD_MARKER)
    known = wire_at(f"{value['module']}.{value['qualname']}")
    if known is None:
        reason = "a message of celery-typed 0.2.0 names a class that is not registered with @wire('some.name')"
        return Unreadable(value, UnknownModel("?", reason), OLD_MARKER)
    try:
        return known.read_python(value["dump"])
    except Exception as error:
        reason = f"a message of celery-typed 0.2.0 does not fit its model ({type(error).__name__})"
        return Unreadable(value, InvalidMessage(known.name, reason), OLD_MARKER)


def removed(name: str) -> NoReturn:
    """What the package does when it is asked for a name that it does not have. Raises RemovedName, AttributeError."""
    if name in REMOVED:
        raise RemovedName(f"celery_typed.{name} is gone: {REMOVED[name]}")
    raise AttributeError(f"module 'celery_typed' has no attribute {name!r}")


class _OldMarker:
    """A type that nothing has: kombu registers decoders together with encoders."""


def _never(obj: object) -> NoReturn:
    raise AssertionError(obj)


register_type(_OldMarker, OLD_MARKER, _never, unpack_old)
