"""Reading messages: models come back, and what cannot come back waits for the task that it was meant for.

Celery decodes a message in the worker's main process, where an error is logged with the whole message and the task is
lost without a trace. So decoding never raises. What cannot be read becomes an `Unreadable`, which the task refuses
with a typed error before its body runs, and which a task that only passes it on forwards unchanged.
"""

from __future__ import annotations

import re
from typing import Any, NoReturn

from kombu.utils.json import register_type
from pydantic import BaseModel, ValidationError

from .errors import InvalidMessage, MalformedMessage, OversizedMessage, ReceiveError, UnknownModel, WrongVersion
from .registry import MARKER, WIRE_NAME, wire_labelled, wire_named, wire_of, wire_of_value
from .report import findings
from .wire_format import SWAPPED, Wire, swap

VERSION = re.compile(r"[1-9][0-9]{0,5}\Z")


class Unreadable:
    """A message's model that could not be read, and why. Any use of it raises the typed error."""

    __slots__ = ("_error", "_marker", "_value")

    def __init__(self, value: object, error: ReceiveError, marker: str = MARKER) -> None:
        self._value, self._error, self._marker = value, error, marker

    def __json__(self) -> dict[str, object]:
        return {"__type__": self._marker, "__value__": self._value}

    def __repr__(self) -> str:
        return f"<unreadable {self._error.wire_name}: {type(self._error).__name__}>"

    def __getattr__(self, name: str) -> NoReturn:
        if name.startswith("__"):
            raise AttributeError(name)
        raise self._error

    def refuse(self, task: str) -> NoReturn:
        """Raise the typed error, naming the task that it stops."""
        raise self._error.for_task(task)


def unpack(value: object) -> Any:
    """The model from the text that `Wire.write` made, or an Unreadable. Never raises, and imports nothing."""
    if type(value) is not str:
        return Unreadable(value, MalformedMessage("?", "its content is not text"))
    label, _, text = value.partition(" ")
    known = wire_labelled(label)
    try:
        if known is not None and len(text) <= known.max_bytes:
            return known.load(text.encode().translate(SWAPPED))
        return _read_other(label, text)
    except ReceiveError as error:
        return Unreadable(value, error.with_traceback(None))
    except ValidationError as error:
        known = known or wire_named(label.partition("@")[0])
        names = known.names if known else set()
        return Unreadable(value, InvalidMessage(_shown(label), "it does not fit its model", findings(error, names)))
    except Exception as error:  # whatever a model's own validators and upgrades raise
        reason = f"its model or upgrade fails with {type(error).__name__}"
        return Unreadable(value, InvalidMessage(_shown(label), reason))


def _read_other(label: str, text: str) -> Any:
    """Read what is not simply the one version of a known model. Raises ReceiveError, and as `Wire.load` does."""
    name, at, number = label.partition("@")
    if not WIRE_NAME.match(name) or (at and not VERSION.match(number)):
        raise MalformedMessage("?", "it has no wire name")
    known = wire_named(name)
    if known is None:
        raise UnknownModel(
            label, "no model is registered under this name: import the module that declares it in the worker"
        )
    if len(text) > known.max_bytes:
        raise OversizedMessage(label, f"it is {len(text):,} characters long, over its limit of {known.max_bytes:,}")
    version = int(number or 1)
    _refuse_version(known, label, version)
    return known.read_version(version, swap(text))


def _refuse_version(known: Wire, label: str, version: int) -> None:
    oldest = min(known.upgrades, default=known.version)
    if version > known.version:
        raise WrongVersion(label, f"this process knows version {known.version}: deploy workers before senders")
    if version < oldest:
        raise WrongVersion(label, f"the oldest version that can be upgraded is {oldest}")


def _shown(label: str) -> str:
    """The name on a message as far as it may be quoted: it comes from outside."""
    name = label.partition("@")[0]
    return name if WIRE_NAME.match(name) else "?"


def _refuse_unregistered(model: BaseModel) -> NoReturn:
    wire_of(type(model))
    raise AssertionError("a registered model is written by its own __json__")


def refuse_unreadable(value: object, task: str) -> None:
    """Raise the typed error of the first Unreadable in a task's arguments, however deep in lists and mappings."""
    if isinstance(value, Unreadable):
        value.refuse(task)
    elif isinstance(value, dict):
        for item in value.values():
            refuse_unreadable(item, task)
    elif isinstance(value, (list, tuple)):
        for item in value:
            refuse_unreadable(item, task)


class _Redacted:
    """Stands for a model where arguments are shown."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __repr__(self) -> str:
        return f"<{self.name}>"


def redacted(value: object) -> object:
    """Arguments as logs and events may show them: models by their wire names."""
    if isinstance(value, dict):
        return {key: redacted(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return tuple(map(redacted, value)) if isinstance(value, tuple) else list(map(redacted, value))
    known = wire_of_value(value)
    return value if known is None else _Redacted(known.name)


register_type(BaseModel, MARKER, _refuse_unregistered, unpack)
