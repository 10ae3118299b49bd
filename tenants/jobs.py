from typing import Literal
from uuid import UUID

from celery_typed import Job


class ProvisionTeam(Job, name="tenants.provision_team", queue="upkeep"):
    """Make the team's schema and open its doors."""

    team_id: UUID


class FinishTeams(Job, name="tenants.finish_teams", queue="upkeep", expires=15):
    """Take up teams whose making stopped half-way."""


class RemoveOverdueTeams(Job, name="tenants.remove_overdue_teams", queue="upkeep", expires=60):
    """Delete the teams whose grace is over, and finish what stopped half-way."""


class TellMember(Job, name="tenants.tell_member", queue="upkeep"):
    """Write to an adult of a team that it is to be deleted, or that it stays after all. ``by`` is whose doing it is."""

    membership_id: UUID
    news: Literal["leaving", "kept"]
    by: UUID | None = None
