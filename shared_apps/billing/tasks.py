from smtplib import SMTPException

from celery_typed import handles
from django.utils import timezone

from shared_apps.billing.jobs import (
    DeleteDepartedCustomers,
    HandleDueWebhooks,
    HandleWebhook,
    MeasureStorage,
    ReconcileAll,
    RenewAllowances,
    SendBillingMail,
)
from shared_apps.billing.services import (
    allowances,
    departures,
    emails,
    gateways,
    reconciliation,
    storage,
    webhook_events,
)
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


@handles(HandleWebhook, outside_teams=True)
def handle_webhook(job: HandleWebhook) -> None:
    with public_context():
        webhook_events.handle(event_id=job.event_id, now=timezone.now())


@handles(HandleDueWebhooks, outside_teams=True)
def handle_due_webhooks(job: HandleDueWebhooks) -> None:
    with public_context():
        webhook_events.handle_due(now=timezone.now())


@handles(ReconcileAll, outside_teams=True)
def reconcile_all(job: ReconcileAll) -> None:
    if gateways.are_set():
        with public_context():
            reconciliation.reconcile_all()


@handles(DeleteDepartedCustomers, outside_teams=True)
def delete_departed_customers(job: DeleteDepartedCustomers) -> None:
    if gateways.are_set():
        with public_context():
            departures.delete_departed()
