from celery_typed import handles
from django.utils import timezone

from tenants import services
from tenants.backend import public_context
from tenants.jobs import FinishTeams, ProvisionTeam


@handles(ProvisionTeam)
def provision_team(job: ProvisionTeam) -> None:
    with public_context():
        services.provision_team(team_id=job.team_id)


@handles(FinishTeams)
def finish_teams(job: FinishTeams) -> None:
    with public_context():
        services.finish_teams(now=timezone.now())
