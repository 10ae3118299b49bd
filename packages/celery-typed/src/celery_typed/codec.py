"""A model's way into a JSON message and out again."""

from __future__ import annotations

from typing import Any

from kombu.utils.json import register_type
from pydantic import BaseModel, ValidationError
from pydantic_core import PydanticSerializationError

from .errors import ReceiveError, SendError
from .registry import model_named, wire_name

MARKER = "celery_typed"


def pack(model: BaseModel) -> list[str]:
    """`[wire name, JSON text]`. Raises NotRegistered, SendError."""
    name = wire_name(type(model))
    try:
        text = model.__pydantic_serializer__.to_json(model, by_alias=False, warnings="error")
    except PydanticSerializationError:
        raise SendError(f"{name} cannot be written as JSON") from None
    return [name, text.decode()]


def unpack(packed: Any) -> BaseModel:
    """The model back from what `pack` made. Raises ReceiveError, and imports nothing."""
    name, text = packed
    model = model_named(name)
    if model is None:
        raise ReceiveError("a message carries an unknown wire name")
    try:
        return model.model_validate_json(text, by_alias=False, by_name=True)
    except ValidationError as error:
        report = error.errors(include_url=False, include_context=False, include_input=False)
        raise ReceiveError(f"{name} does not fit its model: {[(e['loc'], e['type']) for e in report]}") from None


register_type(BaseModel, MARKER, pack, unpack)
