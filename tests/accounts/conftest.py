"""People on the apex, and what the web process leaves for a worker to send."""

from collections.abc import Iterator
from typing import Any

import pytest
from allauth.account.models import EmailAddress
from celery_typed.testing import RecordedJobs, recorded_jobs
from django.conf import settings as configured
from django.test import Client

from shared_apps.accounts.models import User
from tenants.backend import public_context
from tests.personas import Persona

PASSWORD = "a-good-long-password"


@pytest.fixture
def owner(guardian: Persona) -> User:
    """Someone with a confirmed address."""
    assert guardian.user
    with public_context():
        EmailAddress.objects.create(user=guardian.user, email=guardian.email, verified=True, primary=True)
    return guardian.user


@pytest.fixture
def browser() -> Client:
    return a_browser()


@pytest.fixture
def behind_the_answer(settings: Any) -> Iterator[RecordedJobs]:
    """As with a mail server: what is to be sent is left to a worker."""
    settings.MAIL_AT_ONCE = False
    with recorded_jobs() as jobs:
        yield jobs


def a_browser(address: str = "127.0.0.1") -> Client:
    """A new browser on the apex, at an address."""
    return Client(headers={"host": configured.BASE_DOMAIN}, REMOTE_ADDR=address)
