"""What a room provides so that the queue can run its steps: a StepHandler for each kind."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from shared_apps.core.registry import Registry
from shared_apps.queue.models import Ticket


class WorkerPool(StrEnum):
    """Which workers run a kind of step. The value names the Celery queue that announces it."""

    IO = "calls"
    """Many threads in each process, for steps that mostly wait for a provider."""

    CPU = "work"
    """One step at a time in each process, for steps that compute."""


@dataclass(frozen=True)
class WorkSummary:
    """A step in words for the family: what it makes, of which book, its page, and what is safe if it stops."""

    what: str
    about: str
    url: str = ""
    comfort: str = ""


class StepHandler(Protocol):
    """Runs one kind of step inside its team."""

    @property
    def pool(self) -> WorkerPool:
        """Which workers run it under the current settings."""
        ...

    @property
    def limit(self) -> int | None:
        """How many steps of this kind all processes run at once, so that other kinds get a thread; None: no limit."""
        return None

    def handle(self, ticket: Ticket) -> None:
        """Run the step, and delete the ticket in the transaction that records the result.

        Raises:
            RetryLater: another attempt may succeed. Any unexpected error is retried as well.
            GiveUp: another attempt would fail too.
        """
        ...

    def lock(self, ticket: Ticket) -> None:
        """Lock the room's own rows that it always locks before a ticket, so that giving up cannot deadlock with it."""
        return

    def give_up(self, ticket: Ticket, reason: str) -> None:
        """Record in the room that the step failed for good. The ticket is a dead letter already."""
        ...

    def describe(self, ticket: Ticket) -> WorkSummary | None:
        """The step in words, or None when its subject was deleted."""
        ...

    def replay(self, ticket: Ticket, now: datetime) -> None:
        """Start a given-up step again, with a new ticket or this one. Does nothing when its result exists by now.

        Raises:
            ProductError: it cannot be started, for example because credits are missing.
        """
        ...


class RetryLater(Exception):
    """The step failed and may succeed after ``seconds``.

    ``was_tried=False`` means that no attempt was made, for example because the provider had no free slot. It does not
    count towards the limit of attempts, so a handler that keeps raising it must set a limit of its own.
    """

    def __init__(self, reason: str, *, seconds: float = 2.0, was_tried: bool = True) -> None:
        super().__init__(reason)
        self.seconds = seconds
        self.was_tried = was_tried


class GiveUp(Exception):
    """The step failed, and another attempt would fail too. The family reads the message."""


STEP_HANDLERS: Registry[StepHandler] = Registry("step handlers", "run the steps of each kind")


def pools_in_use() -> frozenset[WorkerPool]:
    """The pools that at least one kind needs under the current settings."""
    return frozenset(handler.pool for handler in STEP_HANDLERS.values())
