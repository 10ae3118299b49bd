"""Connecting Google and Apple with an account, taking them off, and accounts that have nothing else."""

from typing import Any

import pytest
from allauth.account.models import EmailAddress
from allauth.socialaccount.models import SocialAccount
from django.core import mail
from django.test import Client
from django.utils import timezone

from shared_apps.accounts.models import AddressChange, User
from shared_apps.accounts.services import address_changes
from tenants.backend import public_context
from tests.accounts.identity_steps import CONNECTIONS, accounts_of, go_through
from tests.accounts.steps import NEW, prove, sign_in
from tests.fake_providers.identity import IdentityServer, Person
from tests.personas import PASSWORD, a_browser

pytestmark = pytest.mark.usefixtures("provider")


@pytest.fixture
def connected(owner: User) -> Client:
    """The owner's browser, after the password was asked for and Google was connected."""
    browser = sign_in(owner.email)
    prove(browser)
    assert go_through(browser, "google", process="connect")["Location"] == CONNECTIONS
    return browser


def test_a_connected_account_opens_the_same_account(connected: Client, owner: User) -> None:
    browser = a_browser()
    go_through(browser, "google")

    assert owner.email in browser.get("/workspaces/").content.decode()
    assert "Google was connected" in [each.subject for each in mail.outbox if each.to == [owner.email]]
    assert accounts_of(owner.email) == ["person-1"], "whatever its address is"


def test_connecting_wants_the_password(owner: User) -> None:
    browser = sign_in(owner.email)

    answer = go_through(browser, "google", process="connect")

    assert answer["Location"] == "/accounts/reauthenticate/" and accounts_of(owner.email) == []
    prove(browser)
    assert accounts_of(owner.email) == ["person-1"], "and then goes on by itself"


def test_disconnecting_wants_the_password(connected: Client, owner: User) -> None:
    browser = sign_in(owner.email)
    with public_context():
        one = SocialAccount.objects.get(user=owner).pk

    assert browser.post(CONNECTIONS, {"account": one})["Location"].startswith("/accounts/reauthenticate/")
    assert accounts_of(owner.email) == ["person-1"]
    connected.post(CONNECTIONS, {"account": one})
    assert accounts_of(owner.email) == []


def test_a_provider_that_is_not_offered_any_more_opens_nothing_and_can_be_taken_off(
    connected: Client, owner: User, settings: Any
) -> None:
    settings.SOCIALACCOUNT_PROVIDERS = {}
    with public_context():
        one = SocialAccount.objects.get(user=owner).pk

    assert "Google</strong>" in connected.get(CONNECTIONS).content.decode()
    assert connected.post("/accounts/google/login/").status_code == 404
    connected.post(CONNECTIONS, {"account": one})

    assert accounts_of(owner.email) == []


def test_nobody_connects_what_opens_another_account(connected: Client) -> None:
    with public_context():
        kim = User.objects.create_user("kim@example.org", PASSWORD, name="Kim")
        EmailAddress.objects.create(user=kim, email=kim.email, verified=True, primary=True)
    other = sign_in("kim@example.org")
    prove(other)

    go_through(other, "google", process="connect")

    assert accounts_of("kim@example.org") == []
    assert "opens another account here" in other.get(CONNECTIONS).content.decode()


@pytest.fixture
def only_google() -> Client:
    """Somebody without a password, who signed in a while ago."""
    browser = a_browser()
    go_through(browser, "google")
    with public_context():
        session = browser.session
        for record in session["account_authentication_methods"]:
            record["at"] -= 3600
        session.save()
    return browser


@pytest.mark.parametrize(
    ("path", "form"),
    [
        ("/accounts/close/", {}),
        ("/accounts/password/set/", {"password1": NEW, "password2": NEW}),
        ("/accounts/email/", {"action_add": "", "email": "more@example.org"}),
        (CONNECTIONS, {"account": "1"}),
        ("/accounts/apple/login/", {"process": "connect"}),
        ("/accounts/second-step/codes/activate/", {"code": "123456"}),
    ],
)
def test_without_a_password_one_signs_in_again_the_way_one_did(
    only_google: Client, path: str, form: dict[str, str]
) -> None:
    answer = only_google.post(path, form)

    assert answer["Location"].startswith("/accounts/again/"), answer["Location"]
    assert "Go on with Google" in only_google.get("/accounts/again/").content.decode()
    assert go_through(only_google, "google", next="/accounts/close/")["Location"] == "/accounts/close/"
    assert only_google.get("/accounts/close/").status_code == 200


def test_somebody_elses_google_is_not_signing_in_again(only_google: Client, provider: IdentityServer) -> None:
    provider.mood.person = Person(sub="person-2", email="other@example.org")

    answer = go_through(only_google, "google", next="/accounts/close/")

    assert answer["Location"] == "/accounts/again/"
    assert "sam@example.org" in only_google.get("/workspaces/").content.decode(), "still who they were"
    assert only_google.get("/accounts/close/").status_code == 302
    with public_context():
        assert not User.objects.filter(email="other@example.org").exists()


def test_the_last_way_in_is_not_disconnected(only_google: Client) -> None:
    go_through(only_google, "google")
    with public_context():
        one = SocialAccount.objects.get().pk

    answer = only_google.post(CONNECTIONS, {"account": one})

    assert "Choose a password first" in answer.content.decode() and accounts_of("sam@example.org") == ["person-1"]


def test_who_takes_the_account_back_is_rid_of_a_strangers_google(connected: Client, owner: User) -> None:
    with public_context():
        address_changes.note(user=owner, old=owner.email, new="mallory@example.org", now=timezone.now())
        address_changes.take_back(change_id=AddressChange.objects.get(user=owner).id, now=timezone.now())

    assert accounts_of(owner.email) == []
