"""Whose turn it is: what a book waits for while nobody works on it, read from its tickets."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from shared_apps.core.conditions import STORAGE
from shared_apps.queue.models import Ticket
from tenant_apps.generation.models import Step


@dataclass(frozen=True)
class QueuePosition:
    """Nobody works on a book: it is asked for again in some ``seconds``, or so many other things come first.

    ``is_for_room`` says that it waits because no file can be stored.
    """

    seconds: float | None
    ahead: int
    is_story: bool
    is_for_room: bool = False

    @property
    def sentence(self) -> str:
        if self.is_for_room:
            return "We cannot store pictures just now. Your book waits and goes on by itself; nothing is lost."
        if self.seconds is not None:
            who = "storyteller" if self.is_story else "picture maker"
            return f"The {who} is busy. We ask again in {duration_in_words(self.seconds)}."
        if self.ahead:
            parts = "1 part comes" if self.ahead == 1 else f"{self.ahead} parts come"
            return f"Many books are made now. {parts} first."
        return "Your book is next."


def open_tickets_of(steps: Sequence[Step]) -> list[Ticket]:
    """Of those among the steps that are open."""
    open_steps = [step.id for step in steps if step.status == Step.Status.OPEN]
    return list(Ticket.objects.open().filter(step_id__in=open_steps)) if open_steps else []


def position_of(*, tickets: Sequence[Ticket], now: datetime) -> QueuePosition | None:
    """None while someone works on one of them, or nothing is to do."""
    if tickets and STORAGE.is_met:  # also while a step is in hand for the moment that it takes to find out
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
    """Since when an open step is on the list: a run that was taken up put it there anew."""
    ticket = tickets.get(step.id)
    return max(step.created_at, ticket.ready_at) if ticket else step.created_at


def duration_in_words(seconds: float) -> str:
    """A time as one says it. Nobody can know it better than that."""
    if seconds < 10:
        return "a few seconds"
    if seconds < 45:
        return "less than a minute"
    minutes = max(1, round(seconds / 60))
    return "about a minute" if minutes == 1 else f"about {minutes} minutes"
