"""The only place in this room that turns an outside host, slug or session into a team or a membership."""

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
    closed_words,
    membership_by_slug,
    membership_in_closed,
    membership_in_session,
    membership_to_enter,
    membership_to_manage,
    memberships_of,
    sessions_that_stand,
)
from tenants.access.requests import ApexRequest, MemberRequest, access_to_look_up, access_to_more, counted_by

__all__ = [
    "ON_A_WORKSPACE",
    "ON_THE_APEX",
    "ApexRequest",
    "Audience",
    "AudienceMissing",
    "MemberRequest",
    "WorkspaceClosed",
    "access_to_look_up",
    "access_to_more",
    "audience_of",
    "closed_words",
    "counted_by",
    "forget_hosts",
    "forget_team",
    "membership_by_slug",
    "membership_in_closed",
    "membership_in_session",
    "membership_to_enter",
    "membership_to_manage",
    "memberships_of",
    "open_to",
    "routes_open_to",
    "sessions_that_stand",
    "team_by_host",
]
