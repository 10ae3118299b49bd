from celery_typed import handles
from django.utils import timezone

from shared_apps.accounts.jobs import SendDueMail, SendMail, WarnOfAttempts
from shared_apps.accounts.services import outgoing_mail, security_emails
from tenants.backend import public_context


@handles(SendMail, outside_teams=True)
def send_mail(job: SendMail) -> None:
    with public_context():
        outgoing_mail.send(mail_id=job.mail_id, now=timezone.now())


@handles(SendDueMail, outside_teams=True)
def send_due_mail(job: SendDueMail) -> None:
    with public_context():
        outgoing_mail.send_due(now=timezone.now())


@handles(WarnOfAttempts, outside_teams=True)
def warn_of_attempts(job: WarnOfAttempts) -> None:
    with public_context():
        security_emails.warn_of_attempts(address=job.address)
