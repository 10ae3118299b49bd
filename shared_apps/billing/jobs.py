from typing import Literal
from uuid import UUID

from celery_typed import Job


class RenewAllowances(Job, name="billing.renew_allowances", queue="upkeep", expires=300):
    """Grant the credits of periods that have begun."""


class MeasureStorage(Job, name="billing.measure_storage", queue="upkeep", expires=3600):
    """Measure how much space the files of each team take."""


class SendBillingMail(Job, name="billing.send_billing_mail", queue="upkeep"):
    """E-mail the people who pay for an account."""

    account_id: UUID
    message: Literal["nearly_used", "payment_failed", "subscription_ended"]


class HandleWebhook(Job, name="billing.handle_webhook", queue="upkeep"):
    """Reconcile the account that an event of Stripe is about."""

    event_id: str


class HandleDueWebhooks(Job, name="billing.handle_due_webhooks", queue="upkeep", expires=30):
    """Handle events whose own job was lost or failed."""


class ReconcileAll(Job, name="billing.reconcile_all", queue="upkeep", expires=3600):
    """Bring every account into line with what Stripe says."""


class DeleteDepartedCustomers(Job, name="billing.delete_departed_customers", queue="upkeep", expires=300):
    """Delete at Stripe the customers whose accounts were deleted here."""
