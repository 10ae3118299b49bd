"""Who does which kind of work. A room registers its performers when it is ready; the queue knows no room."""

from collections.abc import Callable
from typing import Protocol

from shared_apps.queue.models import Ticket


class Performer(Protocol):
    """Does one step inside its team. It deletes the ticket in the transaction that records the result."""

    def perform(self, ticket: Ticket) -> None:
        """Raises RetryLater when another attempt is worth it; any other error counts as an attempt as well."""
        ...

    def give_up(self, ticket: Ticket, reason: str) -> None:
        """The step failed for good: tell the person what is safe and what to do."""
        ...


class RetryLater(Exception):
    """The step did not succeed, and may when asked again after ``seconds``."""

    def __init__(self, reason: str, *, seconds: float = 2.0) -> None:
        super().__init__(reason)
        self.seconds = seconds


_performers: dict[str, Performer] = {}


def performs(kind: str) -> Callable[[type[Performer]], type[Performer]]:
    def register(performer: type[Performer]) -> type[Performer]:
        _performers[kind] = performer()
        return performer

    return register


def performer_of(kind: str) -> Performer:
    return _performers[kind]


def kinds() -> frozenset[str]:
    return frozenset(_performers)
