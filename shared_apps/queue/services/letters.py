"""Dead letters: what was given up for good, told to a person, who asks for it anew or lets it go."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from shared_apps.queue.models import Ticket
from shared_apps.queue.performers import Errand, kinds, performer_of


@dataclass(frozen=True)
class Letter:
    """A dead letter in words for the family."""

    ticket: Ticket
    errand: Errand


GONE = Errand("Something that is not there any more", "", comfort="There is nothing left to do.")


def letters(*, tickets: Iterable[Ticket]) -> Iterator[Letter]:
    """Each in words. Call it in the tickets' team."""
    for ticket in tickets:
        errand = performer_of(ticket.kind).describe(ticket) if ticket.kind in kinds() else None
        yield Letter(ticket, errand or GONE)


def replay(*, ticket: Ticket, now: datetime) -> None:
    """Ask for it anew, in the ticket's team. Safe to repeat; the letter is gone afterwards.

    Raises:
        ProductError: the room cannot, and says why, as when credits are missing. The letter stays.
    """
    performer_of(ticket.kind).replay(ticket, now)
    let_go(ticket=ticket)


def let_go(*, ticket: Ticket) -> None:
    """Nobody wants it any more: put the letter away. One that was taken up again is none."""
    Ticket.objects.dead_letters().filter(id=ticket.id).delete()
