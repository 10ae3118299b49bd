from smtplib import SMTPException

from celery_typed import handles
from django.utils import timezone

from shared_apps.billing.jobs import MeasureStorage, RenewAllowances, SendBillingMail
from shared_apps.billing.services import allowances, emails, storage
from tenants.backend import public_context


@handles(RenewAllowances, outside_teams=True)
def renew_allowances(job: RenewAllowances) -> None:
    with public_context():
        allowances.renew_due(now=timezone.now())


@handles(MeasureStorage, outside_teams=True)
def measure_storage(job: MeasureStorage) -> None:
    with public_context():
        storage.measure_all()


@handles(SendBillingMail, outside_teams=True, autoretry_for=(OSError, SMTPException), retry_backoff=30, max_retries=6)
def send_billing_mail(job: SendBillingMail) -> None:
    with public_context():
        emails.send(account_id=job.account_id, message=job.message, now=timezone.now())
