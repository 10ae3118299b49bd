"""What a book waits for while no worker has any of its steps, read from its tickets."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from shared_apps.core.conditions import STORAGE
from shared_apps.queue.models import Ticket
from tenant_apps.generation.models import Step


@dataclass(frozen=True)
class QueuePosition:
    """Why no worker has a step of the book: it is retried in ``seconds``, or so many tickets are ``ahead``.

    ``is_for_room`` says that it waits because no files can be stored.
    """

    seconds: float | None
    ahead: int
    is_story: bool
    is_for_room: bool = False

    @property
    def sentence(self) -> str:
        if self.is_for_room:
            return "We cannot store pictures just now. Your book waits and continues by itself; nothing is lost."
        if self.seconds is not None:
            who = "storyteller" if self.is_story else "illustrator"
            return f"The {who} is busy. We try again in {duration_in_words(self.seconds)}."
        if self.ahead:
            parts = "1 part comes" if self.ahead == 1 else f"{self.ahead} parts come"
            return f"Many books are being made. {parts} first."
        return "Your book is next."


def open_tickets_of(steps: Sequence[Step]) -> list[Ticket]:
    """The tickets of those steps that are open."""
    open_steps = [step.id for step in steps if step.status == Step.Status.OPEN]
    return list(Ticket.objects.open().filter(step_id__in=open_steps)) if open_steps else []


def position_of(*, tickets: Sequence[Ticket], now: datetime) -> QueuePosition | None:
    """What the book waits for; None while a worker has one of its tickets, or there are none."""
    if tickets and STORAGE.is_met:  # also while a worker has a step: it cannot store anything either
        return QueuePosition(None, 0, is_story=False, is_for_room=True)
    if not tickets or any(ticket.lease_until for ticket in tickets):
        return None
    first = min(tickets, key=lambda ticket: ticket.ready_at)
    is_story = first.kind == Step.Kind.STORY
    if first.ready_at > now:
        return QueuePosition((first.ready_at - now).total_seconds(), 0, is_story)
    others = Ticket.objects.free(now=now).filter(kind=first.kind, queued_at__lt=first.queued_at)
    return QueuePosition(None, others.count(), is_story)


def waited_since(*, step: Step, tickets: dict[UUID, Ticket]) -> datetime:
    """Since when an open step waits. A run that was continued put its steps back on the queue."""
    ticket = tickets.get(step.id)
    return max(step.created_at, ticket.ready_at) if ticket else step.created_at


def duration_in_words(seconds: float) -> str:
    """A rough duration in words: the estimate is no more exact than this."""
    if seconds < 10:
        return "a few seconds"
    if seconds < 45:
        return "less than a minute"
    minutes = max(1, round(seconds / 60))
    return "about a minute" if minutes == 1 else f"about {minutes} minutes"
