"""Typed Celery messages: pydantic models that travel by a registered wire name.

app = Celery("shop")
register_pydantic_serializer(app)
"""

from .errors import (
    CeleryTypedError,
    DeclarationError,
    MessageTooLarge,
    NotRegistered,
    ReceiveError,
    SendError,
    WrongArgument,
)
from .handlers import BoundTask, Handler, handles
from .install import register_pydantic_serializer
from .jobs import Job
from .registry import wire
from .sending import bind_headers, enqueue, unbind_headers

__version__ = "1.0.0a1"

__all__ = [
    "BoundTask",
    "CeleryTypedError",
    "DeclarationError",
    "Handler",
    "Job",
    "MessageTooLarge",
    "NotRegistered",
    "ReceiveError",
    "SendError",
    "WrongArgument",
    "bind_headers",
    "enqueue",
    "handles",
    "register_pydantic_serializer",
    "unbind_headers",
    "wire",
]
