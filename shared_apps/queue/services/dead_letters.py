"""Dead letters: steps that were given up. A parent-admin reads them, and tries again or dismisses them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from shared_apps.queue.models import Ticket
from shared_apps.queue.step_handlers import STEP_HANDLERS, WorkSummary


@dataclass(frozen=True)
class DeadLetter:
    """A given-up ticket, and its step in words for the family."""

    ticket: Ticket
    summary: WorkSummary


GONE = WorkSummary("Something that is not there any more", "", comfort="There is nothing left to do.")


def describe(*, tickets: Iterable[Ticket]) -> Iterator[DeadLetter]:
    """Put given-up tickets into words. Call it in the context of their team."""
    for ticket in tickets:
        handler = STEP_HANDLERS.get(ticket.kind)  # None after a release without this kind of step
        summary = handler.describe(ticket) if handler else None
        yield DeadLetter(ticket, summary or GONE)


def replay(*, ticket: Ticket, now: datetime) -> None:
    """Start a given-up step again and delete its dead letter. Call it in the team's context; safe to repeat.

    Raises:
        ProductError: the room cannot start it, and says why. The dead letter stays.
    """
    STEP_HANDLERS[ticket.kind].replay(ticket, now)
    dismiss(ticket=ticket)


def dismiss(*, ticket: Ticket) -> None:
    """Delete a dead letter. Does nothing when the step was started again meanwhile."""
    Ticket.objects.dead_letters().filter(id=ticket.id).delete()
