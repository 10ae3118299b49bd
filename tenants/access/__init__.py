"""The only place in this package that turns a host, slug or session from outside into a team or a membership."""

from tenants.access.audiences import (
    ON_A_WORKSPACE,
    ON_THE_APEX,
    Audience,
    AudienceMissing,
    audience_of,
    open_to,
    routes_open_to,
)
from tenants.access.hosts import forget_hosts, forget_team, team_by_host
from tenants.access.members import (
    WorkspaceClosed,
    closed_message,
    membership_by_slug,
    membership_in_closed,
    membership_in_session,
    membership_to_enter,
    membership_to_manage,
    memberships_of,
    valid_sessions,
)
from tenants.access.requests import ApexRequest, MemberRequest, counted_by, hit_extras_limit, hit_lookup_limit

__all__ = [
    "ON_A_WORKSPACE",
    "ON_THE_APEX",
    "ApexRequest",
    "Audience",
    "AudienceMissing",
    "MemberRequest",
    "WorkspaceClosed",
    "audience_of",
    "closed_message",
    "counted_by",
    "forget_hosts",
    "forget_team",
    "hit_extras_limit",
    "hit_lookup_limit",
    "membership_by_slug",
    "membership_in_closed",
    "membership_in_session",
    "membership_to_enter",
    "membership_to_manage",
    "memberships_of",
    "open_to",
    "routes_open_to",
    "team_by_host",
    "valid_sessions",
]
