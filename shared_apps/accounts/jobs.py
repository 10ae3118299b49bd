from uuid import UUID

from celery_typed import Job


class SendMail(Job, name="accounts.send_mail", queue="upkeep"):
    """Hand a message to the mail server."""

    mail_id: UUID


class SendDueMail(Job, name="accounts.send_due_mail", queue="upkeep", expires=15):
    """Send the messages whose own job was lost, or that the mail server did not take."""


class WarnOfAttempts(Job, name="accounts.warn_of_attempts", queue="upkeep"):
    """Write to the owner of an account that somebody tries passwords."""

    address: str
