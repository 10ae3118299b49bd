"""Whether what came back is what was sent."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Set
from datetime import datetime, time
from typing import Any

from pydantic import BaseModel


def is_same(sent: Any, back: Any) -> bool:
    """Whether two values agree in type and content, all the way down.

    Unlike `==` it tells `1` from `True` and `Dog` from `Animal`, finds NaN equal to itself, compares offsets of times,
    and leaves out what does not travel: private attributes and cached properties.
    """
    if type(sent) is not type(back):
        return False
    if isinstance(sent, BaseModel):
        return _have_same_fields(sent, back, type(sent).model_fields) and is_same(sent.model_extra, back.model_extra)
    if dataclasses.is_dataclass(sent):
        return _have_same_fields(sent, back, [field.name for field in dataclasses.fields(sent)])
    if isinstance(sent, Mapping):
        return is_same(list(sent.items()), list(back.items()))
    if isinstance(sent, Set):
        return bool(sent == back) and sorted(map(_kind, sent)) == sorted(map(_kind, back))
    if isinstance(sent, (list, tuple)):
        return len(sent) == len(back) and all(map(is_same, sent, back))
    if isinstance(sent, (datetime, time)):
        naive = sent.replace(tzinfo=None) == back.replace(tzinfo=None)  # `==` is False between zones in a fold, PEP 495
        return bool(naive) and sent.utcoffset() == back.utcoffset()
    return bool(sent == back) or (sent != sent and back != back)


def _have_same_fields(sent: Any, back: Any, names: Any) -> bool:
    return all(is_same(getattr(sent, name), getattr(back, name)) for name in names)


def _kind(item: object) -> str:
    return type(item).__qualname__
