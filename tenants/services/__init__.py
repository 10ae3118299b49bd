"""What can be done with a team: create, enter, suspend, rename, migrate and remove it."""

from tenants.services.blueprints import BlueprintFailed, ensure_blueprint, publish_blueprint, replay_blueprint
from tenants.services.canaries import choose_canary
from tenants.services.closing import (
    TeamBeingRemoved,
    TeamHeld,
    TeamUnfinished,
    keep_team,
    resume_team,
    schedule_removal,
    suspend_team,
)
from tenants.services.emails import send_team_mail
from tenants.services.entry import close_sessions, hand_over, leave, open_session, take_ticket
from tenants.services.founding import SlugTaken, TooManyTeams, check_slug, create_team
from tenants.services.granting import grant_rows
from tenants.services.migrating import migrate_public, migrate_teams, plan_teams
from tenants.services.provisioning import finish_teams, provision_team
from tenants.services.removing import TeamNotRemovable, remove_overdue_teams, remove_team
from tenants.services.renaming import TooManyAddresses, is_free, propose_slug, rename_team

__all__ = [
    "BlueprintFailed",
    "SlugTaken",
    "TeamBeingRemoved",
    "TeamHeld",
    "TeamNotRemovable",
    "TeamUnfinished",
    "TooManyAddresses",
    "TooManyTeams",
    "check_slug",
    "choose_canary",
    "close_sessions",
    "create_team",
    "ensure_blueprint",
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
    "publish_blueprint",
    "remove_overdue_teams",
    "remove_team",
    "rename_team",
    "replay_blueprint",
    "resume_team",
    "schedule_removal",
    "send_team_mail",
    "suspend_team",
    "take_ticket",
]
