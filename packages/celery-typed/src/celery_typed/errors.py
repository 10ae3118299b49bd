"""Everything that can go wrong on the way, as a small tree of typed errors.

No error here holds a message's content: not in its text, its arguments, its attributes or its traceback's causes.
Arguments are strings, numbers and lists of them, so that an error comes unchanged through pickle and through Celery's
JSON result backend.
"""

from __future__ import annotations

from typing import Self


class CeleryTypedError(Exception):
    """The root: catch this to catch every error of the library."""


class DeclarationError(CeleryTypedError, TypeError):
    """A model, job or handler is declared in a way that could not work; raised while modules are imported."""


class SendError(CeleryTypedError):
    """A value cannot make the trip; raised in the process that sends."""


class NotRegistered(SendError, TypeError):
    """A model was sent that has no wire name."""


class MessageTooLarge(SendError):
    """A model's JSON text is over its limit; in the sender, before it leaves."""

    def __init__(self, wire_name: str, size: int, limit: int) -> None:
        super().__init__(wire_name, size, limit)
        self.wire_name, self.size, self.limit = wire_name, size, limit

    def __str__(self) -> str:
        return (
            f"{self.wire_name} is {self.size:,} bytes long, over its limit of {self.limit:,}: "
            "send a reference to stored content instead, or raise max_bytes"
        )


class WrongArgument(CeleryTypedError, TypeError):
    """A handler was called with something that is not its job."""


class ReceiveError(CeleryTypedError):
    """A message cannot become its model; raised by the task that it was meant for.

    `wire_name` is the name on the message ("?" if it is malformed), `task` the task's name ("" outside tasks),
    `reason` says what is wrong, `report` holds pydantic's findings, each as `[place, type, message]`.
    """

    def __init__(self, wire_name: str, reason: str, report: list[list[str]] | None = None, task: str = "") -> None:
        super().__init__(wire_name, reason, report or [], task)
        self.wire_name, self.reason, self.report, self.task = wire_name, reason, report or [], task

    def __str__(self) -> str:
        where = f"task {self.task}: " if self.task else ""
        found = "".join(f"; {place}: {message} [{kind}]" for place, kind, message in self.report)
        return f"{where}message {self.wire_name}: {self.reason}{found}"

    def for_task(self, task: str) -> Self:
        """The same error, naming the task that it stopped."""
        return type(self)(self.wire_name, self.reason, self.report, task)


class MalformedMessage(ReceiveError):
    """What arrived is not what a sender of this library writes."""


class UnknownModel(ReceiveError):
    """This process has registered no model under the message's wire name. Nothing was imported to find out."""


class WrongVersion(ReceiveError):
    """The message is newer than this process, or older than its oldest declared upgrade."""


class InvalidMessage(ReceiveError):
    """The message's content does not fit its model; `report` says where and how."""


class OversizedMessage(ReceiveError):
    """A message over its model's limit arrived; it was not parsed."""
