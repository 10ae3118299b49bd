"""Who may listen to what. A channel is denied unless a room has said who may watch its kind."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple
from uuid import UUID

from django.http import HttpRequest
from django_eventstream.channelmanager import ChannelManagerBase

from shared_apps.core.errors import NotAllowed, ProductError
from tenants.models import Membership

MOST_CHANNELS = 10
TEAM = "team"
"""The kind of channel that everyone in a team hears without asking for it, and that nobody can ask for."""

NAME = re.compile(r"(?P<kind>[a-z]{1,20})-(?P<id>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})")

Watch = Callable[[Membership, UUID], object]
"""Asks a room's access; raises NotFound or NotAllowed when the member may not watch."""

_watches: dict[str, Watch] = {}


def may_watch(kind: str, watch: Watch) -> None:
    """Declare, when a room is ready, how permission for its channels is asked."""
    _watches[kind] = watch


def _own_notices(membership: Membership, membership_id: UUID) -> None:
    if membership.id != membership_id:
        raise NotAllowed("These notices are someone else's.")


may_watch("user", _own_notices)


class Who(NamedTuple):
    """Whose stream it is, the session that it stands on, and whether its page is at an address that was given up."""

    membership_id: UUID
    team_id: UUID
    session_key: str
    is_at_old_address: bool = False


@dataclass(frozen=True)
class Listener:
    """Stands in for Django's user in django-eventstream: a member, and the channels it was admitted to."""

    pk: Who
    channels: frozenset[str]
    is_authenticated: bool = True


def admit(
    membership: Membership, names: list[str], *, session_key: str = "", is_at_old_address: bool = False
) -> Listener:
    """A listener for these public channel names and for what concerns the whole team, while the session stands.

    Raises:
        NotAllowed: one of the names is malformed, unknown, guessed or another's. It does not say which.
    """
    if not 1 <= len(names) <= MOST_CHANNELS:  # before the first is looked up, so that a long list costs nothing
        raise NotAllowed("You cannot listen there.")
    try:
        channels = frozenset(_admitted(membership, name) for name in names)
    except ProductError as error:
        raise NotAllowed("You cannot listen there.") from error
    who = Who(membership.id, membership.team_id, session_key, is_at_old_address)
    return Listener(pk=who, channels=channels | {internal_name(who.team_id, TEAM, who.team_id)})


def internal_name(team_id: UUID, kind: str, subject_id: UUID) -> str:
    """The name on the wire between processes: it begins with the team, so that no guess can cross over."""
    return f"{team_id}:{kind}-{subject_id}"


def is_of_team(channel: str) -> bool:
    """Whether this internal name is of what everyone in a team hears."""
    return channel.partition(":")[2].startswith(f"{TEAM}-")


def _admitted(membership: Membership, name: str) -> str:
    match = NAME.fullmatch(name)
    watch = _watches.get(match["kind"]) if match else None
    if not match or not watch:
        raise NotAllowed
    watch(membership, UUID(match["id"]))
    return internal_name(membership.team_id, match["kind"], UUID(match["id"]))


class ChannelManager(ChannelManagerBase):  # type: ignore[misc]  # django-eventstream is untyped
    """django-eventstream's gate. It knows only what ``admit`` let in; names in the request are never looked at."""

    def get_channels_for_request(self, request: HttpRequest, view_kwargs: dict[str, object]) -> set[str]:
        listener = getattr(request, "user", None)
        return set(listener.channels) if isinstance(listener, Listener) else set()

    def can_read_channel(self, user: object, channel: str) -> bool:
        return isinstance(user, Listener) and channel in user.channels

    def is_channel_reliable(self, channel: str) -> bool:
        return False
