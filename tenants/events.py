"""What happens to a team, told to the rooms above, which this room does not know. Sent in public, by services alone.

Receivers get ``team`` and run inside the sender's call: they raise when they could not do their part, and the service,
which is safe to repeat, is taken up again. So each must be safe to repeat as well.
"""

from typing import Any, Protocol

from django.dispatch import Signal

from tenants.models import Team


class Receiver(Protocol):
    """A room's service that does its part."""

    def __call__(self, *, team: Team) -> None: ...


team_closed = Signal()
"""The team answers no more, after the change was committed: end what it has open and running."""

team_reopened = Signal()
"""The team answers again: take up what its closing stopped."""

team_moved = Signal()
"""The team has another address, after the change was committed: open pages are to go there."""

team_erased = Signal()
"""The team is being removed: delete all that the room keeps of it outside its schema."""


team_restored = Signal()
"""A new team was filled from an archive. Sent inside it and inside the transaction: take up what was being made."""


def listen(signal: Signal, receiver: Receiver) -> None:
    """For a room that is ready: call this service whenever that happens to a team."""

    def call(team: Team, **more: Any) -> None:
        receiver(team=team)

    signal.connect(call, weak=False)
