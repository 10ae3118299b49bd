"""Codes from an app and recovery codes: turning them on, signing in with them, and losing them."""

import re
from typing import Any

import pytest
from allauth.mfa.models import Authenticator
from django.core import mail
from django.core.management import call_command
from django.core.management.base import CommandError
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoCaptureOnCommitCallbacks

from shared_apps.accounts.models import AddressChange, User
from shared_apps.accounts.services import address_changes, sealed_secrets
from tenants.backend import public_context
from tests.accounts.codes import code_of
from tests.accounts.steps import ASKED, is_signed_in, prove, sign_in
from tests.personas import PASSWORD, Answer, a_browser

INDEX, SIGN_IN = "/accounts/second-step/", "/accounts/second-step/sign-in/"
TURN_ON, TURN_OFF = "/accounts/second-step/codes/activate/", "/accounts/second-step/codes/deactivate/"
RECOVERY = "/accounts/second-step/recovery/"


def turn_on(browser: Client) -> str:
    """Set the app up, after the password. Returns its key."""
    prove(browser)
    found = re.search(r'<code class="code">([A-Z2-7]+)</code>', browser.get(TURN_ON).content.decode())
    assert found
    answer = browser.post(TURN_ON, {"code": code_of(found[1])})
    assert answer["Location"] == RECOVERY, answer.content.decode()
    return found[1]


@pytest.fixture
def key(owner: User) -> str:
    return turn_on(sign_in(owner.email))


def with_password(owner: User) -> Client:
    """A browser where the password was right, and no more."""
    browser = a_browser()
    answer = browser.post("/accounts/login/", {"login": owner.email, "password": PASSWORD})
    assert answer["Location"] == SIGN_IN and not is_signed_in(browser)
    return browser


def enter(browser: Client, code: str) -> Answer:
    return browser.post(SIGN_IN, {"code": code})


def test_turning_codes_on_wants_the_password(owner: User) -> None:
    assert sign_in(owner.email).get(TURN_ON)["Location"].startswith(ASKED)


def test_a_wrong_first_code_turns_nothing_on(owner: User) -> None:
    browser = sign_in(owner.email)
    prove(browser)
    browser.get(TURN_ON)

    assert "did not fit" in browser.post(TURN_ON, {"code": "000000"}).content.decode()
    assert "Your password alone" not in browser.get(INDEX).content.decode()


def test_turning_codes_on_is_told_by_email(
    owner: User, django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    browser = sign_in(owner.email)
    with django_capture_on_commit_callbacks(execute=True):
        turn_on(browser)

    assert [each.subject for each in mail.outbox] == ["Codes from an app are asked for now"]


def test_signing_in_wants_a_code_after_the_password(owner: User, key: str) -> None:
    browser = with_password(owner)

    assert "did not fit" in enter(browser, "000000").content.decode() and not is_signed_in(browser)
    assert enter(browser, code_of(key))["Location"] == "/workspaces/" and is_signed_in(browser)


def test_a_code_opens_once(owner: User, key: str) -> None:
    code = code_of(key, ahead=1)
    enter(with_password(owner), code)
    second = with_password(owner)

    enter(second, code)

    assert not is_signed_in(second)


def test_a_recovery_code_opens_once(owner: User, key: str) -> None:
    first, second = with_password(owner), with_password(owner)
    with public_context():
        kept = Authenticator.objects.get(user=owner, type=Authenticator.Type.RECOVERY_CODES)
    code = kept.wrap().get_unused_codes()[0]

    enter(first, code)
    enter(second, code)

    assert is_signed_in(first) and not is_signed_in(second)
    prove(first)
    page = first.get(RECOVERY).content.decode()
    assert page.count("<li><code") == 9 and code not in page
    assert "9 left" in first.get(INDEX).content.decode()
    assert first.get(f"{RECOVERY}download/")["Content-Disposition"].startswith("attachment")


def test_guesses_are_limited_and_the_owners_browser_is_not_locked_out(owner: User, key: str) -> None:
    at_home = sign_in_at_home(owner, key)
    guesser = with_password(owner)
    for number in range(40):
        address = f"10.9.{number}.1"  # a network of its own for each few
        answer = guesser.post(SIGN_IN, {"code": f"{number:06}"}, REMOTE_ADDR=address)
        assert answer.status_code == 200
    said = [guesser.post(SIGN_IN, {"code": "123456"}, REMOTE_ADDR="10.9.0.1").content.decode() for _ in range(6)]

    assert "Too many codes were tried" in said[-1]
    at_home.post("/accounts/logout/")
    at_home.post("/accounts/login/", {"login": owner.email, "password": PASSWORD})
    enter(at_home, code_of(key))
    assert is_signed_in(at_home)


def sign_in_at_home(owner: User, key: str) -> Client:
    browser = with_password(owner)
    enter(browser, code_of(key, ahead=-1))
    assert is_signed_in(browser)
    return browser


def test_a_code_answers_the_question_who_it_is(owner: User, key: str) -> None:
    browser = sign_in_at_home(owner, key)

    assert "With a code" in browser.get(ASKED).content.decode()
    answer = browser.post("/accounts/second-step/again/?next=/accounts/close/", {"code": code_of(key)})

    assert answer["Location"] == "/accounts/close/" and browser.get("/accounts/close/").status_code == 200


def test_turned_off_the_password_alone_opens_the_account(owner: User, key: str) -> None:
    browser = sign_in_at_home(owner, key)
    assert browser.post(TURN_OFF)["Location"].startswith(ASKED)
    prove(browser)

    browser.post(TURN_OFF)

    assert "Codes from an app turned off from this browser" in browser.get("/accounts/sessions/").content.decode()
    with public_context():
        assert not Authenticator.objects.filter(user=owner).exists(), "recovery codes go with the last of the others"
    assert is_signed_in(sign_in(owner.email))


def test_the_key_is_encrypted_and_readable_after_a_change_of_the_secret_key(
    owner: User, key: str, settings: Any
) -> None:
    with public_context():
        kept = Authenticator.objects.get(user=owner, type=Authenticator.Type.TOTP).data["secret"]
    assert key not in kept

    settings.SECRET_KEY_FALLBACKS, settings.SECRET_KEY = [settings.SECRET_KEY], "another-secret-key-of-some-length"

    assert sealed_secrets.unseal(sealed=kept) == key


def test_who_takes_the_account_back_is_not_kept_out_by_a_strangers_codes(owner: User, key: str) -> None:
    with public_context():
        address_changes.note(user=owner, old=owner.email, new="mallory@example.org", now=timezone.now())
        change = AddressChange.objects.get(user=owner)
        address_changes.take_back(change_id=change.id, now=timezone.now())

        assert not Authenticator.objects.filter(user=owner).exists()


def test_an_operator_helps_somebody_who_lost_everything(owner: User, key: str) -> None:
    call_command("remove_second_step", owner.email)

    assert is_signed_in(sign_in(owner.email))
    assert "Your password alone opens your account again" in [each.subject for each in mail.outbox]
    with pytest.raises(CommandError, match="Nobody signs in"):
        call_command("remove_second_step", "nobody@example.org")


def test_a_forged_passkey_signs_nobody_in(owner: User) -> None:
    browser = a_browser()
    browser.get("/accounts/passkeys/sign-in/", headers={"accept": "application/json"})

    for credential in ("{}", "[]", "x", '{"response": {"userHandle": "AA"}}', ""):
        answer = browser.post("/accounts/passkeys/sign-in/", {"credential": credential, "next": "/accounts/email/"})
        assert answer["Location"] == "/accounts/login/?next=%2Faccounts%2Femail%2F"
    assert not is_signed_in(browser)
