"""Nobody learns from signing up, signing in or asking for a password who has an account: not even by the time it takes.

What an answer costs is counted: password hashes, statements, and mail, which must not be sent before the answer.
"""

from collections.abc import Callable
from time import process_time
from typing import Any, NamedTuple

import pytest
from celery_typed.testing import RecordedJobs
from django.contrib.auth.hashers import PBKDF2PasswordHasher
from django.core import mail
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from shared_apps.accounts.models import OutgoingMail, User
from tenants.backend import public_context
from tests.personas import PASSWORD, Answer, a_browser

STRANGER = "nobody-has-this@example.org"
Ask = Callable[[Client, str], Answer]


def sign_up(browser: Client, address: str) -> Answer:
    return browser.post("/accounts/signup/", {"name": "Robin", "email": address, "password1": PASSWORD})


def sign_in(browser: Client, address: str) -> Answer:
    return browser.post("/accounts/login/", {"login": address, "password": "not-the-password"})


def ask_for_a_password(browser: Client, address: str) -> Answer:
    return browser.post("/accounts/password/reset/", {"email": address})


ASKS = pytest.mark.parametrize("ask", [sign_up, sign_in, ask_for_a_password])
pytestmark = pytest.mark.usefixtures("behind_the_answer")


class Cost(NamedTuple):
    hashes: int
    statements: int
    messages: int


@pytest.fixture
def hashes(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    made: list[str] = []
    encode = PBKDF2PasswordHasher.encode

    def counted(self: PBKDF2PasswordHasher, password: str, *rest: Any, **options: Any) -> str:
        made.append(password)
        return encode(self, password, *rest, **options)

    monkeypatch.setattr(PBKDF2PasswordHasher, "encode", counted)
    return made


def cost_of(ask: Ask, address: str, hashes: list[str]) -> Cost:
    hashes.clear()
    browser = a_browser()
    with public_context():
        before = OutgoingMail.objects.count()
    with CaptureQueriesContext(connection) as queries:
        answer = ask(browser, address)
    assert answer.status_code in (200, 302)
    with public_context():
        return Cost(len(hashes), len(queries), OutgoingMail.objects.count() - before)


@ASKS
def test_the_work_is_the_same_with_and_without_an_account(ask: Ask, owner: User, hashes: list[str]) -> None:
    cost_of(ask, "warming-up@example.org", hashes)
    known, unknown = cost_of(ask, owner.email, hashes), cost_of(ask, STRANGER, hashes)

    assert known.hashes == unknown.hashes
    assert known.messages == unknown.messages
    assert abs(known.statements - unknown.statements) <= 3, (known, unknown)
    assert mail.outbox == [], "nothing is sent before the answer"


@ASKS
def test_the_response_is_the_same_with_and_without_an_account(ask: Ask, owner: User) -> None:
    known, unknown = ask(a_browser(), owner.email), ask(a_browser(), STRANGER)

    assert (known.status_code, known.get("Location")) == (unknown.status_code, unknown.get("Location"))
    assert known.cookies.keys() == unknown.cookies.keys()


def test_signing_up_takes_as_long_with_an_account(owner: User, monkeypatch: pytest.MonkeyPatch, settings: Any) -> None:
    monkeypatch.setattr(PBKDF2PasswordHasher, "iterations", 100_000)
    settings.ACCOUNT_RATE_LIMITS = {**settings.ACCOUNT_RATE_LIMITS, "signup": None}
    settings.SIGN_IN_LIMITS = {**settings.SIGN_IN_LIMITS, "code_mail": "100/m/key"}

    def seconds(address: str) -> float:
        browser = a_browser()
        began = process_time()
        sign_up(browser, address)
        return process_time() - began

    pairs = [(seconds(owner.email), seconds(f"new-{number}@example.org")) for number in range(5)]
    known, unknown = (min(times) for times in zip(*pairs, strict=True))  # the least that it takes on a busy machine

    assert known == pytest.approx(unknown, rel=0.5)


def test_signing_up_with_a_taken_address_creates_no_user_and_notifies_the_owner(
    owner: User, browser: Client, behind_the_answer: RecordedJobs
) -> None:
    sign_up(browser, owner.email)

    with public_context():
        assert User.objects.filter(email__endswith="example.invalid").count() == 0
        assert [(each.to, each.subject) for each in OutgoingMail.objects.all()] == [
            (owner.email, "You already have an account")
        ]
