"""Events: sent on commit only, without content, and without failing the change."""

from typing import Any
from uuid import uuid4

import pytest
from django.db import transaction
from django.utils import timezone
from redis.exceptions import ConnectionError as RedisAway

from shared_apps.live import publish as live
from tenant_apps.generation.models import Run
from tenant_apps.generation.services import runs
from tests.generation.test_pipeline import start
from tests.personas import Persona

Sent = list[tuple[str, str, str]]


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> Sent:
    """What would go to browsers: channel, name of the event, payload."""
    events: Sent = []

    def keep(channel: str, event: str, data: str, **options: Any) -> None:
        events.append((channel, event, data))

    monkeypatch.setattr(live, "send_event", keep)
    return events


def say(team: Persona, subject: object) -> None:
    live.publish(team_id=team.team.id, kind="story", subject_id=subject, event="changed")  # type: ignore[arg-type]  # what cannot be said is tried too


def test_no_event_is_sent_before_the_commit(
    guardian: Persona, sent: Sent, django_capture_on_commit_callbacks: Any
) -> None:
    subject = uuid4()
    with django_capture_on_commit_callbacks(execute=True):
        say(guardian, subject)
        assert sent == []

    assert sent == [(f"{guardian.team.id}:story-{subject}", "changed", "")]


def test_a_rolled_back_change_sends_no_event(
    guardian: Persona, sent: Sent, django_capture_on_commit_callbacks: Any
) -> None:
    with django_capture_on_commit_callbacks(execute=True), pytest.raises(ZeroDivisionError), transaction.atomic():
        say(guardian, uuid4())
        raise ZeroDivisionError

    assert sent == []


def test_a_failing_event_does_not_fail_the_change(
    guardian: Persona,
    monkeypatch: pytest.MonkeyPatch,
    django_capture_on_commit_callbacks: Any,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def away(*args: Any, **options: Any) -> None:
        raise RedisAway

    monkeypatch.setattr(live, "send_event", away)

    with django_capture_on_commit_callbacks(execute=True):
        say(guardian, uuid4())

    assert "was not sent" in caplog.text


@pytest.mark.usefixtures("instant_ai")
def test_cancelling_a_book_is_announced_to_its_readers(
    in_maple: Persona, sent: Sent, django_capture_on_commit_callbacks: Any
) -> None:
    run: Run = start(in_maple)
    with django_capture_on_commit_callbacks(execute=True):
        runs.cancel_run(run=run, team=in_maple.team, now=timezone.now())

    assert sent == [(f"{in_maple.team.id}:story-{run.book_id}", "changed", "")]
