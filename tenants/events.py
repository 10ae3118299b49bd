"""Events in the life of a team. Packages above register a service for each event that they handle.

Only services send events, in public. A receiver runs inside the sender's call and raises when it fails; the sender's
service is then repeated, so receivers and services must be safe to repeat.
"""

from datetime import datetime
from typing import Any, Protocol
from uuid import UUID

from shared_apps.core.registry import Registry
from tenants.models import Membership, Team


class Receiver(Protocol):
    """A service of another package."""

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
adult_invited = TeamEvent("adult_invited", "an adult is about to be invited, under the team's lock: raise to refuse it")
team_restored = TeamEvent("team_restored", "a team was filled from an archive, inside its transaction: resume its work")


class Recorder(Protocol):
    """A service of the room that keeps the audit trail. ``details`` are plain values, never words that were typed."""

    def __call__(
        self,
        *,
        team: Team,
        action: str,
        subject_kind: str,
        subject_id: UUID | None,
        by: Membership | None,
        now: datetime,
        **details: Any,
    ) -> None: ...


class Recorders(Registry[Recorder]):
    """Lets services of this room and of those above it add to the audit trail, in their own transaction."""

    def record(
        self,
        *,
        team: Team,
        action: str,
        subject_kind: str,
        subject_id: UUID | None,
        by: Membership | None,
        now: datetime,
        **details: Any,
    ) -> None:
        """Record what ``by`` did; None when nobody of the team did it."""
        for recorder in self.values():
            recorder(
                team=team, action=action, subject_kind=subject_kind, subject_id=subject_id, by=by, now=now, **details
            )


recorders = Recorders("recorders", "add what was done to a team's members and settings to its audit trail")
