"""Mail is kept in the database until the mail server has it."""

import logging
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import pytest
import trustme
from celery_typed.testing import RecordedJobs
from django.core.mail import EmailMultiAlternatives
from django.utils import timezone

from config.mail import mail_settings
from shared_apps.accounts.jobs import SendMail
from shared_apps.accounts.models import OutgoingMail
from shared_apps.accounts.services import outgoing_mail
from tenants.backend import public_context
from tests.fake_providers.mail import Seen, mail_server

SOON, LATER, TOO_LATE = timedelta(seconds=30), timedelta(minutes=2), timedelta(days=1, hours=1)


@contextmanager
def a_mail_server(settings: Any, *, port: int | None = None) -> Any:
    with mail_server("nothing", trustme.CA()) as seen:
        use(settings, port or seen.port)
        yield seen


def use(settings: Any, port: int) -> None:
    for name, value in mail_settings(f"smtp://127.0.0.1:{port}").items():
        setattr(settings, name, value)


def post() -> OutgoingMail:
    message = EmailMultiAlternatives("Hello", "In words", to=["robin@example.org"])
    message.attach_alternative("<p>In HTML</p>", "text/html")
    outgoing_mail.post(message=message)
    return OutgoingMail.objects.get()


@pytest.fixture(autouse=True)
def _public(db: None) -> Any:
    with public_context():
        yield


def test_a_job_sends_a_message_and_deletes_it(
    settings: Any, behind_the_answer: RecordedJobs, django_capture_on_commit_callbacks: Any
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        mail = post()
    assert behind_the_answer == [SendMail(mail_id=mail.id)]

    seen: Seen
    with a_mail_server(settings) as seen:
        assert outgoing_mail.send(mail_id=mail.id, now=timezone.now())
        assert outgoing_mail.send(mail_id=mail.id, now=timezone.now()), "there is nothing more to do"

    ((_, letter),) = seen.letters
    assert b"In words" in letter and b"<p>In HTML</p>" in letter
    assert not OutgoingMail.objects.exists()


def test_a_message_that_the_server_refuses_for_now_is_tried_again(
    settings: Any, behind_the_answer: RecordedJobs, caplog: pytest.LogCaptureFixture
) -> None:
    mail = post()
    now = timezone.now()
    use(settings, 1)  # nobody listens there

    assert not outgoing_mail.send(mail_id=mail.id, now=now)
    assert str(mail.id) in caplog.text and "robin" not in caplog.text

    with a_mail_server(settings) as seen:
        outgoing_mail.send_due(now=now + SOON)
        assert seen.letters == [], "not at once: the server may be busy"
        outgoing_mail.send_due(now=now + LATER)
    assert len(seen.letters) == 1
    assert not OutgoingMail.objects.exists()


@pytest.mark.parametrize(("code", "left"), [(550, 0), (451, 1)])
def test_an_unknown_address_delays_no_other_message(
    code: int, left: int, settings: Any, behind_the_answer: RecordedJobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    mail = post()
    with a_mail_server(settings) as seen:
        seen.refuses_recipients = f"{code} no such mailbox"

        assert outgoing_mail.send(mail_id=mail.id, now=timezone.now()) == (left == 0)

    assert OutgoingMail.objects.count() == left


def test_a_message_that_was_refused_for_a_day_is_given_up_with_an_error(
    settings: Any, behind_the_answer: RecordedJobs, caplog: pytest.LogCaptureFixture
) -> None:
    post()
    use(settings, 1)

    outgoing_mail.send_due(now=timezone.now() + TOO_LATE)

    assert not OutgoingMail.objects.exists()
    levels = [record.levelno for record in caplog.records if record.name.endswith("outgoing_mail")]
    assert levels == [logging.ERROR]


def test_a_server_that_is_away_is_tried_once_in_each_sweep(settings: Any, behind_the_answer: RecordedJobs) -> None:
    for _ in range(3):
        message = EmailMultiAlternatives("Hello", "In words", to=["robin@example.org"])
        outgoing_mail.post(message=message)
    use(settings, 1)

    outgoing_mail.send_due(now=timezone.now())

    assert sorted(OutgoingMail.objects.values_list("attempts", flat=True)) == [0, 0, 1]
