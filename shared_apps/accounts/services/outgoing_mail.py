"""E-mails, sent by a worker after the response, whose time therefore does not reveal who has an account."""

import logging
from datetime import datetime, timedelta
from smtplib import SMTPDataError, SMTPRecipientsRefused
from uuid import UUID

from celery_typed.django import enqueue_on_commit
from django.conf import settings
from django.core.mail import EmailMessage, EmailMultiAlternatives
from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from shared_apps.accounts.jobs import SendMail
from shared_apps.accounts.models import OutgoingMail

log = logging.getLogger(__name__)

FIRST_PAUSE = timedelta(minutes=1)
LONGEST_PAUSE = timedelta(hours=1)
GIVE_UP_AFTER = timedelta(days=1)
AT_ONE_SWEEP = 50


def post(*, message: EmailMessage) -> None:
    """Store a message until the mail server accepts it. It is sent soon after the caller's transaction commits."""
    html = next((str(each[0]) for each in getattr(message, "alternatives", ())), "")
    mail = OutgoingMail.objects.create(
        to=message.to[0], subject=str(message.subject), text=str(message.body), html=html
    )
    if settings.MAIL_AT_ONCE:
        send(mail_id=mail.id, now=timezone.now())
    else:
        enqueue_on_commit(SendMail(mail_id=mail.id), robust=True)


def send(*, mail_id: UUID, now: datetime) -> bool:
    """Send a stored message and delete it. A later sweep retries one that the server did not accept.

    Returns False when the mail server did not answer or refused it for now.
    """
    mail = _claim(mail_id, now)
    if mail is None:
        return True
    message = EmailMultiAlternatives(subject=mail.subject, body=mail.text, to=[mail.to])
    if mail.html:
        message.attach_alternative(mail.html, "text/html")
    try:
        message.send()
    except OSError as error:  # includes smtplib's errors
        if _is_refused_for_good(error):
            log.error("mail %s was refused by the mail server and is given up: %s", mail.id, type(error).__name__)
            mail.delete()
            return True
        _note_failure(mail, error, now)
        return False
    mail.delete()
    return True


def send_due(*, now: datetime) -> None:
    """Send messages whose own job failed or was lost. Stops at the first failure, since a hanging server costs time."""
    due = OutgoingMail.objects.filter(due_at__lte=now).order_by("due_at").values_list("id", flat=True)
    for mail_id in due[:AT_ONE_SWEEP]:
        if not send(mail_id=mail_id, now=now):
            return


def _claim(mail_id: UUID, now: datetime) -> OutgoingMail | None:
    """The message, if it is due and no other worker is sending it; else None."""
    with transaction.atomic():
        # A job and a sweep may arrive together. The row's lock lets one of them move ``due_at`` on, and the other then
        # finds that it is not due. A worker that dies while sending leaves a message that is due again later, so it
        # may be sent twice, but never lost. A message without an attempt is always due: the web's clock may be ahead.
        due = Q(due_at__lte=now) | Q(attempts=0)
        mail = OutgoingMail.objects.select_for_update().filter(due, id=mail_id).first()
        if mail:
            mail.due_at = now + min(FIRST_PAUSE * 2**mail.attempts, LONGEST_PAUSE)
            mail.attempts += 1
            mail.save(update_fields=["due_at", "attempts"])
        return mail


def _is_refused_for_good(error: OSError) -> bool:
    """Whether the server refused this message permanently (SMTP codes from 500 on)."""
    if isinstance(error, SMTPRecipientsRefused):
        return all(code >= 500 for code, _ in error.recipients.values())
    return isinstance(error, SMTPDataError) and error.smtp_code >= 500


def _note_failure(mail: OutgoingMail, error: OSError, now: datetime) -> None:
    if now - mail.created_at < GIVE_UP_AFTER:
        log.warning("mail %s was not sent and is tried again: %s", mail.id, type(error).__name__)
    else:
        log.error("mail %s was not sent for a day and is given up: %s", mail.id, type(error).__name__)
        mail.delete()
