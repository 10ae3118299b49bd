"""What tests of single models share: registering a class for one test, and one trip through kombu's JSON."""

from __future__ import annotations

import itertools
import json
from typing import Any

from kombu.utils.json import dumps, loads

import celery_typed.codec
from celery_typed import wire

_count = itertools.count()


def registered(model: Any, **options: Any) -> Any:
    """The class, registered under a wire name that no other test has."""
    return wire(f"test.model-{next(_count)}", **options)(model)


def trip(value: object) -> Any:
    """What comes back of a value that goes through a message; never an Unreadable."""
    back = loads(dumps(value))
    if isinstance(back, celery_typed.codec.Unreadable):
        back.refuse("")
    return back


def packed(value: object) -> str:
    """The text that travels for a registered model."""
    return str(json.loads(dumps(value))["__value__"])


def received(text: object) -> Any:
    """What a worker makes of a text that travels. Raises ReceiveError."""
    return trip({"__type__": "celery_typed", "__value__": text})
