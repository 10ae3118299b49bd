"""Row 35: somebody has codes sent to an address that is not theirs.

The one who asks is slowed and the mailbox is not flooded; whose address it is still gets a code.
"""

from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

import pytest
import time_machine
from celery_typed.testing import RecordedJobs
from django.test import Client

from shared_apps.accounts.models import OutgoingMail, User
from tenants.backend import public_context
from tests.accounts.steps import EMAIL, prove
from tests.accounts.steps import sign_in as signed_in
from tests.personas import PASSWORD, Answer, a_browser

ATTACKER, ELSEWHERE = "203.0.113.66", "198.51.100.7"
NEW = "robin@example.org"
CODE_PAGE = "/accounts/confirm-email/"
NOON = datetime(2026, 3, 15, 12, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _sent_later(behind_the_answer: RecordedJobs) -> None:
    """So that what was asked for stays and can be counted."""


def sign_up(browser: Client, address: str) -> Answer:
    return browser.post("/accounts/signup/", {"name": "Robin", "email": address, "password1": PASSWORD})


def mail_to(address: str) -> int:
    with public_context():
        return OutgoingMail.objects.filter(to=address).count()


def ask_every_11_seconds(address: str, *, came_from: Any, times: int) -> list[int]:
    """What the answers were, at so many sign-ups within an hour."""
    statuses = []
    with time_machine.travel(NOON, tick=False) as clock:
        for _ in range(times):
            statuses.append(sign_up(a_browser(next(came_from)), address).status_code)
            clock.shift(timedelta(seconds=11))
    return statuses


def one_network() -> Any:
    return (ATTACKER for _ in count())


def many_networks() -> Any:
    return (f"198.18.{number // 250}.{number % 250 + 1}" for number in count())


@pytest.mark.django_db
@pytest.mark.usefixtures("households")
def test_requesting_codes_for_another_address_uses_up_the_requesters_own_limit() -> None:
    statuses = ask_every_11_seconds(NEW, came_from=one_network(), times=10)

    assert statuses == [302] * 5 + [429] * 5
    with time_machine.travel(NOON + timedelta(minutes=2), tick=False):
        answer = sign_up(a_browser(ELSEWHERE), NEW)
    assert (answer.status_code, answer["Location"]) == (302, CODE_PAGE)
    assert mail_to(NEW) == 6


@pytest.mark.django_db
@pytest.mark.usefixtures("households")
def test_no_address_is_flooded_from_many_networks(settings: Any) -> None:
    settings.SIGN_IN_LIMITS = {**settings.SIGN_IN_LIMITS, "mailbox": "8/1h/key"}
    statuses = ask_every_11_seconds(NEW, came_from=many_networks(), times=12)

    assert statuses == [302] * 8 + [429] * 4
    assert mail_to(NEW) == 8


def test_the_limits_do_not_reveal_who_has_an_account(owner: User) -> None:
    known, unknown = (ask_every_11_seconds(each, came_from=one_network(), times=7) for each in (owner.email, NEW))

    assert known == unknown == [302] * 5 + [429] * 2


def test_a_signed_in_user_is_counted_apart_from_their_network(owner: User) -> None:
    ask_every_11_seconds(NEW, came_from=(("127.0.0.1") for _ in count()), times=6)
    with time_machine.travel(NOON + timedelta(minutes=2), tick=False):
        browser = signed_in(owner.email)
        prove(browser)
        answer = browser.post(EMAIL, {"action_add": "", "email": NEW})

    assert answer.status_code == 302
    assert mail_to(NEW) == 6
