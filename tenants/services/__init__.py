"""What can be done with a team: found it, make its schema, enter and leave it, close, rename and remove it."""

from tenants.services.blueprints import BlueprintFailed, replay_blueprint, settle_blueprint, want_blueprint
from tenants.services.canaries import choose_canary
from tenants.services.closing import (
    TeamGoing,
    TeamHeld,
    TeamUnfinished,
    keep_team,
    resume_team,
    schedule_removal,
    suspend_team,
)
from tenants.services.entry import close_sessions, hand_over, leave, open_session, take_ticket
from tenants.services.founding import SlugTaken, TooManyTeams, check_slug, create_team
from tenants.services.granting import grant_rows
from tenants.services.migrating import migrate_public, migrate_teams, plan_teams
from tenants.services.provisioning import finish_teams, provision_team
from tenants.services.removing import TeamStillKept, remove_overdue_teams, remove_team
from tenants.services.renaming import TooManyAddresses, is_free, propose_slug, rename_team
from tenants.services.telling import tell_member

__all__ = [
    "BlueprintFailed",
    "SlugTaken",
    "TeamGoing",
    "TeamHeld",
    "TeamStillKept",
    "TeamUnfinished",
    "TooManyAddresses",
    "TooManyTeams",
    "check_slug",
    "choose_canary",
    "close_sessions",
    "create_team",
    "finish_teams",
    "grant_rows",
    "hand_over",
    "is_free",
    "keep_team",
    "leave",
    "migrate_public",
    "migrate_teams",
    "open_session",
    "plan_teams",
    "propose_slug",
    "provision_team",
    "remove_overdue_teams",
    "remove_team",
    "rename_team",
    "replay_blueprint",
    "resume_team",
    "schedule_removal",
    "settle_blueprint",
    "suspend_team",
    "take_ticket",
    "tell_member",
    "want_blueprint",
]
