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
    message: Literal["nearly_used"]
