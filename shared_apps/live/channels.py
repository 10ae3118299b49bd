"""Which channels a member may listen to. A kind of channel that no room has registered is denied."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple
from uuid import UUID

from django.http import HttpRequest
from django_eventstream.channelmanager import ChannelManagerBase

from shared_apps.core.errors import NotAllowed, ProductError
from shared_apps.core.registry import Registry
from tenants.models import Membership

MOST_CHANNELS = 10
TEAM = "team"
"""The kind of channel that every member of a team receives, and that no one can request by name."""

NAME = re.compile(r"(?P<kind>[a-z]{1,20})-(?P<id>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})")

Watch = Callable[[Membership, UUID], object]
"""A room's access check: raises NotFound or NotAllowed when the member may not watch this subject."""

WATCH_CHECKS: Registry[Watch] = Registry("watch checks", "check who may watch a kind of channel")


def check_own_notices(membership: Membership, membership_id: UUID) -> None:
    """The check of a member's own channel. Raises NotAllowed for anybody else's."""
    if membership.id != membership_id:
        raise NotAllowed("These notices are someone else's.")


class StreamOwner(NamedTuple):
    """The member and team of a stream, its session, and whether its page still uses the workspace's old address."""

    membership_id: UUID
    team_id: UUID
    session_key: str
    is_at_old_address: bool = False


@dataclass(frozen=True)
class StreamUser:
    """What django-eventstream gets as the request's user: a member, and the channels that ``authorize`` allowed."""

    pk: StreamOwner
    channels: frozenset[str]
    is_authenticated: bool = True


def authorize(
    membership: Membership, names: list[str], *, session_key: str = "", is_at_old_address: bool = False
) -> StreamUser:
    """The stream user for these public channel names and the team's own channel.

    Raises:
        NotAllowed: a name is malformed or unknown, or the member may not watch it. It does not say which.
    """
    if not 1 <= len(names) <= MOST_CHANNELS:  # before the first lookup, so that a long list costs nothing
        raise NotAllowed("You cannot listen there.")
    try:
        channels = frozenset(_authorized(membership, name) for name in names)
    except ProductError as error:
        raise NotAllowed("You cannot listen there.") from error
    owner = StreamOwner(membership.id, membership.team_id, session_key, is_at_old_address)
    return StreamUser(pk=owner, channels=channels | {internal_name(owner.team_id, TEAM, owner.team_id)})


def internal_name(team_id: UUID, kind: str, subject_id: UUID) -> str:
    """The name between processes. It begins with the team, so a guessed name cannot reach another team."""
    return f"{team_id}:{kind}-{subject_id}"


def is_of_team(channel: str) -> bool:
    """Whether this internal name is a team's own channel."""
    return channel.partition(":")[2].startswith(f"{TEAM}-")


def _authorized(membership: Membership, name: str) -> str:
    match = NAME.fullmatch(name)
    watch = WATCH_CHECKS.get(match["kind"]) if match else None
    if not match or not watch:
        raise NotAllowed
    watch(membership, UUID(match["id"]))
    return internal_name(membership.team_id, match["kind"], UUID(match["id"]))


class ChannelManager(ChannelManagerBase):  # type: ignore[misc]  # django-eventstream is untyped
    """django-eventstream's permission hook. It allows what ``authorize`` allowed, whatever the request names."""

    def get_channels_for_request(self, request: HttpRequest, view_kwargs: dict[str, object]) -> set[str]:
        user = getattr(request, "user", None)
        return set(user.channels) if isinstance(user, StreamUser) else set()

    def can_read_channel(self, user: object, channel: str) -> bool:
        return isinstance(user, StreamUser) and channel in user.channels

    def is_channel_reliable(self, channel: str) -> bool:
        return False
