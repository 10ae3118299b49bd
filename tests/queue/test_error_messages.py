"""Families read plain words about a failed step, and never the name of an exception."""

import builtins
import importlib
import os
import re
from collections.abc import Iterator
from errno import EACCES, EIO, ENOSPC
from inspect import getmembers, isclass

import pytest
from celery_typed.testing import RecordedJobs
from django.utils import timezone

from shared_apps.core.errors import ProductError
from shared_apps.queue.models import Ticket
from shared_apps.queue.services import execution, tickets
from tests.personas import Persona
from tests.queue.trial import KIND, Trial, open_many

LIBRARIES = (
    "django.db",
    "redis.exceptions",
    "boto3.exceptions",
    "httpx2",
    "shared_apps.ai.errors",
    "shared_apps.media.availability",
    "tenant_apps.publishing.typesetting.compiler",
    "tenants.backend.errors",
)
A_NAME = re.compile(r"\b\w*(Error|Exception|Failed|FailureKind|Away|Errno|errno)\b")


def kinds_of_errors() -> Iterator[type[Exception]]:
    """All that Python, our libraries and the product can raise, as far as they can be made from words."""
    for module in (builtins, *map(importlib.import_module, LIBRARIES)):
        for _, kind in getmembers(module, isclass):
            if issubclass(kind, Exception) and not issubclass(kind, tickets.LeaseLost):
                yield kind


def errors() -> Iterator[Exception]:
    for kind in dict.fromkeys(kinds_of_errors()):
        for arguments in (("the family's own words",), ()):
            try:
                yield kind(*arguments)
                break
            except Exception:  # noqa: BLE001, S112  (it wants arguments that only its library knows)
                continue
    for number in (ENOSPC, EACCES, EIO):
        yield OSError(number, os.strerror(number))


def test_no_stored_reason_names_an_exception(
    trial: Trial, sent: RecordedJobs, guardian: Persona, settings: object, caplog: pytest.LogCaptureFixture
) -> None:
    settings.QUEUE_MAX_ATTEMPTS = 1  # type: ignore[attr-defined]  # pytest-django's
    raised = list(errors())
    assert len(raised) > 100
    opened = open_many(guardian.team, len(raised))
    told: dict[str, str] = {}

    def handle(ticket: Ticket) -> None:
        raise by_ticket[ticket.id]

    by_ticket = dict(zip((ticket.id for ticket in opened), raised, strict=True))
    trial.handle = handle  # type: ignore[method-assign]  # a step that fails in every way
    while execution.work(kind=KIND):
        pass

    for ticket in Ticket.objects.filter(team=guardian.team).exclude(dead_at=None):
        told[type(by_ticket[ticket.id]).__name__] = ticket.dead_reason
    assert len(told) > 90
    assert {name: words for name, words in told.items() if name in words or A_NAME.search(words)} == {}
    own = {type(error).__name__: str(error) for error in raised if isinstance(error, ProductError)}
    assert {name for name, words in told.items() if "own words" in words} <= own.keys()


def test_storage_that_is_away_costs_no_attempt(
    trial: Trial, sent: RecordedJobs, guardian: Persona, caplog: pytest.LogCaptureFixture
) -> None:
    """Also where it is no file of ours: a PDF is made in a folder for a while."""
    ticket = open_many(guardian.team, 1)[0]
    for _ in range(10):
        trial.trouble = [OSError(ENOSPC, os.strerror(ENOSPC))]
        Ticket.objects.update(ready_at=timezone.now())
        execution.work(kind=KIND)

    ticket.refresh_from_db()
    assert (ticket.attempts, ticket.dead_at, ticket.lease_until) == (0, None, None)
