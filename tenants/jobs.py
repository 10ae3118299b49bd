from typing import Literal
from uuid import UUID

from celery_typed import Job


class ProvisionTeam(Job, name="tenants.provision_team", queue="upkeep"):
    """Create the team's schema and open the team."""

    team_id: UUID


class FinishTeams(Job, name="tenants.finish_teams", queue="upkeep", expires=15):
    """Complete teams whose creation was interrupted."""


class RemoveOverdueTeams(Job, name="tenants.remove_overdue_teams", queue="upkeep", expires=60):
    """Remove teams whose grace period is over, and complete interrupted removals."""


class SendTeamMail(Job, name="tenants.send_team_mail", queue="upkeep"):
    """E-mail an adult of a team: it will be deleted, or it stays. ``by`` is the member who decided that."""

    membership_id: UUID
    message: Literal["leaving", "kept"]
    by: UUID | None = None
