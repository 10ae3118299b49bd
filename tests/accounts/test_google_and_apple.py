"""Signing in with Google and Apple, against a provider of ours that signs what it says and misbehaves on wish."""

from typing import Any

import pytest
from allauth.account.models import EmailAddress
from allauth.socialaccount.models import SocialAccount

from shared_apps.accounts.models import User
from tenants.backend import public_context
from tests.accounts.identity_steps import CONNECTIONS, ONWARDS, accounts_of, begin, come_back, go_through, said_by
from tests.accounts.steps import code_for, is_signed_in
from tests.fake_providers.identity import IdentityServer, Mood, Person
from tests.personas import a_browser

pytestmark = pytest.mark.usefixtures("provider")
BOTH = pytest.mark.parametrize("name", ["google", "apple"])


# --- coming in --------------------------------------------------------------------------------------------------------


@BOTH
def test_somebody_new_signs_up_without_a_form(name: str) -> None:
    browser = a_browser()

    answer = go_through(browser, name, next="/accounts/email/")

    assert answer["Location"] == "/accounts/email/" and is_signed_in(browser)
    with public_context():
        user = User.objects.get(email="sam@example.org")
        assert user.name == "Sam" and not user.has_usable_password()
        assert EmailAddress.objects.get(user=user).verified
        assert SocialAccount.objects.get(user=user).extra_data == {"email": "sam@example.org"}


@BOTH
def test_the_second_time_it_is_the_same_account_whatever_the_address_is_by_then(
    name: str, provider: IdentityServer
) -> None:
    go_through(a_browser(), name)
    provider.mood.person = Person(email="married@example.org", name="Sam B")

    browser = a_browser()
    go_through(browser, name)

    assert "sam@example.org" in browser.get("/workspaces/").content.decode()
    assert accounts_of("sam@example.org") == ["person-1"] and accounts_of("married@example.org") == []


def test_the_browser_is_sent_on_by_a_page_and_asks_for_no_more_than_it_needs(provider: IdentityServer) -> None:
    """Parameters of the address change nothing, and a form never leads to another origin at once."""
    browser = a_browser()
    assert browser.get(ONWARDS)["Location"] == "/accounts/login/", "nothing has begun yet"
    browser.post("/accounts/google/login/?scope=drive&auth_params=prompt%3Dnone", {})

    answer = browser.get(ONWARDS)
    page = answer.content.decode()
    assert answer.status_code == 200 and answer["Referrer-Policy"] == "no-referrer"
    assert "drive" not in page and "prompt=none" not in page and "nonce=" in page and "code_challenge=" in page
    assert "Go on with Google?" in browser.get("/accounts/google/login/").content.decode(), "a link begins nothing"


def test_apple_posts_its_answer_and_a_private_address_is_an_address(provider: IdentityServer) -> None:
    relay = "x7k2@privaterelay.appleid.com"
    provider.mood.person = Person(email=relay, is_verified="true")
    browser = a_browser()

    go_through(browser, "apple")

    assert relay in browser.get("/accounts/email/").content.decode()
    assert "Apple</strong>: a private address of Apple&#x27;s" in browser.get(CONNECTIONS).content.decode()


@BOTH
def test_an_unverified_address_is_not_believed_and_asked_for(name: str, provider: IdentityServer, owner: User) -> None:
    provider.mood.person = Person(email=owner.email, is_verified=False)
    browser = a_browser()

    answer = go_through(browser, name)
    assert answer["Location"] == "/accounts/connections/signup/"
    page = browser.get(answer["Location"]).content.decode()
    assert owner.email not in page and 'value="Sam"' in page
    browser.post(answer["Location"], {"email": "own@example.org", "name": "Sam"})

    assert not is_signed_in(browser), "only once the code from the e-mail is typed"
    browser.post("/accounts/confirm-email/", {"code": code_for("own@example.org")})
    assert is_signed_in(browser)
    assert accounts_of(owner.email) == [] and accounts_of("own@example.org") == ["person-1"]


@BOTH
def test_a_verified_address_of_another_account_opens_nothing(name: str, provider: IdentityServer, owner: User) -> None:
    provider.mood.person = Person(email=owner.email.upper())
    browser = a_browser()

    answer = go_through(browser, name)

    assert answer.status_code == 409 and "You have an account already" in said_by(answer)
    assert not is_signed_in(browser) and accounts_of(owner.email) == []


def test_buttons_stand_where_somebody_configured_them(settings: Any) -> None:
    assert "Go on with Google" in a_browser().get("/accounts/login/").content.decode()
    settings.SOCIALACCOUNT_PROVIDERS = {}

    for path in ("/accounts/login/", "/accounts/signup/"):
        assert "Go on with" not in a_browser().get(path).content.decode()
    assert a_browser().post("/accounts/google/login/").status_code == 404
    assert a_browser().get("/accounts/google/login/callback/").status_code == 404


# --- a provider that misbehaves ---------------------------------------------------------------------------------------


@BOTH
@pytest.mark.parametrize(
    ("mood", "status", "words"),
    [
        ({"is_away": True}, 503, "does not answer right now"),
        ({"nonsense": b"<html>"}, 400, "not one that we asked for"),
        ({"nonsense": b"[1]"}, 400, "not one that we asked for"),
        ({"nonsense": b'{"access_token": "a"}'}, 400, "not one that we asked for"),
        ({"claims": {"nonce": "another"}}, 400, "not one that we asked for"),
        ({"claims": {"nonce": None}}, 400, "not one that we asked for"),
        ({"claims": {"aud": "somebody-else"}}, 400, "not one that we asked for"),
        ({"claims": {"iss": "https://evil.example"}}, 400, "not one that we asked for"),
        ({"claims": {"sub": ""}}, 400, "not one that we asked for"),
        ({"claims": {"sub": "x" * 500}}, 400, "not one that we asked for"),
        ({"clock": 600}, 502, "differ by minutes"),
        ({"clock": -600}, 502, "differ by minutes"),
        ({"signs_with": "stranger"}, 400, "not one that we asked for"),
        ({"signs_with": "none"}, 400, "not one that we asked for"),
        ({"signs_with": "secret"}, 400, "not one that we asked for"),
    ],
)
def test_an_answer_that_does_not_fit_signs_nobody_in_and_says_why(
    name: str, mood: dict[str, Any], status: int, words: str, provider: IdentityServer
) -> None:
    browser = a_browser()
    way = begin(browser, name)
    provider.mood = Mood(**mood)

    answer = come_back(browser, way)

    assert (answer.status_code, words in said_by(answer)) == (status, True), said_by(answer)
    assert not is_signed_in(browser)
    with public_context():
        assert not SocialAccount.objects.exists()
    provider.mood = Mood()
    go_through(browser, name)
    assert is_signed_in(browser), "and the next try works"


def test_a_clock_that_is_a_little_off_is_no_matter(provider: IdentityServer) -> None:
    provider.mood.clock = 45
    browser = a_browser()

    go_through(browser, "google")

    assert is_signed_in(browser)


def test_new_keys_are_fetched_when_the_provider_signs_with_them(provider: IdentityServer) -> None:
    go_through(a_browser(), "google")
    provider.rotate()
    browser = a_browser()

    go_through(browser, "google")

    assert is_signed_in(browser)


def test_an_answer_works_once_and_in_the_browser_that_asked() -> None:
    browser, other = a_browser(), a_browser()
    way = begin(browser, "google")

    stolen = come_back(other, way)
    assert stolen.status_code == 400 and "begun in another browser" in said_by(stolen) and not is_signed_in(other)
    come_back(browser, way)
    browser.post("/accounts/logout/")
    assert come_back(browser, way).status_code == 400 and not is_signed_in(browser)


def test_turning_back_at_the_provider_changes_nothing() -> None:
    browser = a_browser()
    state = begin(browser, "google").partition("state=")[2].partition("&")[0]

    answer = browser.get(f"/accounts/google/login/callback/?error=access_denied&state={state}")

    assert "You turned back" in browser.get(answer["Location"]).content.decode()
