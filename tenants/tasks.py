from smtplib import SMTPException

from celery_typed import handles
from django.utils import timezone

from tenants.backend import public_context
from tenants.jobs import FinishTeams, ProvisionTeam, RemoveOverdueTeams, SendTeamMail
from tenants.services import emails, removals, team_schemas


@handles(ProvisionTeam, outside_teams=True)
def provision_team(job: ProvisionTeam) -> None:
    with public_context():
        team_schemas.provision(team_id=job.team_id)


@handles(FinishTeams, outside_teams=True)
def finish_teams(job: FinishTeams) -> None:
    with public_context():
        team_schemas.finish(now=timezone.now())


@handles(RemoveOverdueTeams, outside_teams=True)
def remove_overdue_teams(job: RemoveOverdueTeams) -> None:
    with public_context():
        removals.remove_overdue(now=timezone.now())


@handles(SendTeamMail, outside_teams=True, autoretry_for=(OSError, SMTPException), retry_backoff=30, max_retries=6)
def send_team_mail(job: SendTeamMail) -> None:
    with public_context():
        emails.send(membership_id=job.membership_id, message=job.message, by=job.by)
