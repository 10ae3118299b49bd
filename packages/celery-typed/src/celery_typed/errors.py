"""Everything that can go wrong on the way, as a small tree of typed errors.

No error here holds a message's content: not in its text, its arguments or its attributes. Arguments are strings,
numbers and lists of them, so that an error survives pickle and Celery's JSON result backend unchanged.
"""

from __future__ import annotations


class CeleryTypedError(Exception):
    """The root: catch this to catch every error of the library."""


class DeclarationError(CeleryTypedError, TypeError):
    """A model, job or handler is declared in a way that could not work; raised while modules are imported."""


class SendError(CeleryTypedError):
    """A value cannot make the trip; raised in the process that sends."""


class NotRegistered(SendError, TypeError):
    """A model was sent that has no wire name."""


class MessageTooLarge(SendError):
    """A message is over its model's limit; also raised by the receiver, before it parses anything."""


class ReceiveError(CeleryTypedError):
    """A message cannot become its model; raised by the task that it was meant for."""


class WrongArgument(CeleryTypedError, TypeError):
    """A handler was called with something that is not its job."""
