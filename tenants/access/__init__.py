"""The only place in this room that turns an outside host, slug or session into a team or a membership."""

from tenants.access.hosts import team_by_host
from tenants.access.members import membership_by_slug, membership_in_session, membership_to_enter, memberships_of
from tenants.access.requests import ApexRequest, MemberRequest

__all__ = [
    "ApexRequest",
    "MemberRequest",
    "membership_by_slug",
    "membership_in_session",
    "membership_to_enter",
    "memberships_of",
    "team_by_host",
]
