"""Typed Celery messages: pydantic models that travel by a registered wire name.

app = Celery("shop")
register_pydantic_serializer(app)
"""

from typing import TYPE_CHECKING

from .errors import (
    CeleryTypedError,
    DeclarationError,
    InvalidMessage,
    MalformedMessage,
    MessageTooLarge,
    NotRegistered,
    OversizedMessage,
    ReceiveError,
    SendError,
    UnknownModel,
    WrongArgument,
    WrongVersion,
)
from .handlers import BoundTask, Handler, handles
from .install import TypedTask, register_pydantic_serializer
from .jobs import Job
from .legacy import Preserializer, register_preserializer
from .registry import wire
from .sending import beat_entry, bind_headers, enqueue, unbind_headers

if not TYPE_CHECKING:  # so that a misspelt name is still a type error
    from .legacy import removed as __getattr__  # noqa: F401 - a module's hook

__version__ = "1.0.0a1"

__all__ = [
    "BoundTask",
    "CeleryTypedError",
    "DeclarationError",
    "Handler",
    "InvalidMessage",
    "Job",
    "MalformedMessage",
    "MessageTooLarge",
    "NotRegistered",
    "OversizedMessage",
    "Preserializer",
    "ReceiveError",
    "SendError",
    "TypedTask",
    "UnknownModel",
    "WrongArgument",
    "WrongVersion",
    "beat_entry",
    "bind_headers",
    "enqueue",
    "handles",
    "register_preserializer",
    "register_pydantic_serializer",
    "unbind_headers",
    "wire",
]
