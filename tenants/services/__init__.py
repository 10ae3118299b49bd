"""What can be done with a team: found it, make its schema, enter and leave it."""

from tenants.services.entry import close_sessions, hand_over, leave, open_session, take_ticket
from tenants.services.founding import SlugTaken, TooManyTeams, check_slug, create_team
from tenants.services.provisioning import finish_teams, provision_team

__all__ = [
    "SlugTaken",
    "TooManyTeams",
    "check_slug",
    "close_sessions",
    "create_team",
    "finish_teams",
    "hand_over",
    "leave",
    "open_session",
    "provision_team",
    "take_ticket",
]
