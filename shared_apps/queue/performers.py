"""Who does which kind of work. A room registers its performers when it is ready; the queue knows no room."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from shared_apps.queue.models import Ticket


class Hands(StrEnum):
    """By whom a kind of work is done; also the name of the Celery queue on which it is announced."""

    CALLS = "calls"
    """Threads, many to a process: for work that mostly waits for somebody else's answer."""

    WORK = "work"
    """Processes, as many as there are cores to keep busy: for work that computes."""


@dataclass(frozen=True)
class Errand:
    """What a ticket is for, in words for the family. ``url`` is where to look; ``comfort`` is what is safe."""

    what: str
    about: str
    url: str = ""
    comfort: str = ""


class Performer(Protocol):
    """Does one step inside its team. It deletes the ticket in the transaction that records the result."""

    @property
    def hands(self) -> Hands:
        """Who is to do it, as the settings are now."""
        ...

    @property
    def at_once(self) -> int | None:
        """How many one process does at once, lest they take all its hands; None for as many as it has."""
        return None

    def perform(self, ticket: Ticket) -> None:
        """Raises RetryLater when another attempt is worth it, GiveUp when none is; any other error is tried again."""
        ...

    def lock(self, ticket: Ticket) -> None:
        """Lock what the room locks before its tickets, if it does, so that whoever gives up waits in the same order."""
        return

    def give_up(self, ticket: Ticket, reason: str) -> None:
        """The step failed for good: tell the person what is safe and what to do. The ticket is buried already."""
        ...

    def describe(self, ticket: Ticket) -> Errand | None:
        """None when what the step was for is no more."""
        ...

    def replay(self, ticket: Ticket, now: datetime) -> None:
        """Ask for the given-up step anew, with a new ticket or with this one. Raises ProductError when that cannot be.

        Where nothing is missing any more, it does nothing: the letter is put away in any case.
        """
        ...


class RetryLater(Exception):
    """The step did not succeed, and may when asked again after ``seconds``.

    One whose turn did not come, or for which nobody could be asked, was not tried: that is no attempt of it. Whoever
    says so says when it ends, too.
    """

    def __init__(self, reason: str, *, seconds: float = 2.0, was_tried: bool = True) -> None:
        super().__init__(reason)
        self.seconds = seconds
        self.was_tried = was_tried


class GiveUp(Exception):
    """The step did not succeed, and asking again would not help. The message is shown to the family."""


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


def hands_in_use() -> frozenset[Hands]:
    """Whose hands the settings call for now."""
    return frozenset(performer.hands for performer in _performers.values())
