from uuid import UUID

from celery_typed import Job


class ProvisionTeam(Job, name="tenants.provision_team", queue="work"):
    """Make the team's schema and open its doors."""

    team_id: UUID


class FinishTeams(Job, name="tenants.finish_teams", queue="work", expires=15):
    """Take up teams whose making stopped half-way."""
