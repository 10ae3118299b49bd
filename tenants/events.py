"""What happens to a team. Rooms above, which this room does not know, register a service for each event they handle.

Only services send events, in the public schema. A receiver runs inside the sender's call and raises when it could not
do its part; then the sender's service, which is safe to repeat, runs again. So each receiver has to be safe to repeat
as well.
"""

from typing import Protocol

from shared_apps.core.registry import Registry
from tenants.models import Team


class Receiver(Protocol):
    """A room's service that does its part."""

    def __call__(self, *, team: Team) -> None: ...


class TeamEvent(Registry[Receiver]):
    """The receivers of one event, by the name of their room."""

    def send(self, *, team: Team) -> None:
        """Call every receiver, in the order of INSTALLED_APPS. Raises what a receiver raises."""
        for receiver in self.values():
            receiver(team=team)


team_closed = TeamEvent("team_closed", "a team was closed, after the commit: end what it has open and running")
team_reopened = TeamEvent("team_reopened", "a team is open again: resume what its closing stopped")
team_moved = TeamEvent("team_moved", "a team has a new address, after the commit: redirect its open pages")
team_erased = TeamEvent("team_erased", "a team is being removed: delete what the room keeps of it outside its schema")
team_restored = TeamEvent("team_restored", "a team was filled from an archive, inside its transaction: resume its work")
