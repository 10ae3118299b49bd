"""A grown-up who stays signed in on the children's device: the account opens nothing there without its password."""

import time
from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
from django.conf import settings
from django.http import HttpResponseBase
from django.test import Client
from django.utils import timezone

from shared_apps.accounts.models import User
from tenants.access.shared_browsers import COOKIE
from tenants.backend import public_context
from tenants.models import EntryTicket
from tests.accounts.steps import sign_in
from tests.personas import PASSWORD, Persona
from tests.tenants.test_entry import browser_on, fetch_ticket, knock

ASKED = "/accounts/reauthenticate/"


def shared(browser: Client) -> Client:
    browser.cookies[COOKIE] = "1"
    return browser


def is_asked(answer: HttpResponseBase) -> bool:
    return answer.status_code == 302 and answer["Location"].startswith(ASKED)


def later(browser: Client, seconds: int) -> None:
    """Let the sign-in of this browser be longer ago."""
    with public_context():
        session = browser.session
        for record in session["account_authentication_methods"]:
            record["at"] = time.time() - seconds
        session.save()


@pytest.fixture
def tablet(owner: User) -> Client:
    """On the apex: signed in an hour ago, and children use it."""
    browser = shared(sign_in(owner.email))
    later(browser, 3600)
    return browser


@pytest.mark.parametrize(
    "path", ["/workspaces/", "/workspaces/maple/settings/", "/accounts/email/", "/accounts/sessions/"]
)
def test_the_account_opens_nothing_without_its_password(tablet: Client, path: str) -> None:
    answer = tablet.get(path)

    assert is_asked(answer) and parse_qs(urlsplit(answer["Location"]).query) == {"next": [path]}


def test_a_form_changes_nothing_without_the_password(tablet: Client, guardian: Persona) -> None:
    answer = tablet.post("/workspaces/maple/settings/close/", {"address": "maple"})

    assert is_asked(answer) and "next=%2Fworkspaces%2F" in answer["Location"]
    with public_context():
        guardian.team.refresh_from_db()
    assert guardian.team.is_open


def test_the_password_opens_it_for_a_moment(tablet: Client) -> None:
    wrong = tablet.post(f"{ASKED}?next=/workspaces/", {"password": "not-the-password"})
    right = tablet.post(f"{ASKED}?next=/workspaces/", {"password": PASSWORD})

    assert wrong.status_code == 200 and "Children use this browser" in wrong.content.decode()
    assert right["Location"] == "/workspaces/"
    assert tablet.get("/workspaces/").status_code == 200
    later(tablet, settings.ACCOUNT_REAUTHENTICATION_TIMEOUT)
    assert is_asked(tablet.get("/workspaces/"))


def test_somebody_who_just_signed_in_is_not_asked_again(owner: User) -> None:
    assert shared(sign_in(owner.email)).get("/workspaces/").status_code == 200


def test_signing_out_is_always_open(tablet: Client) -> None:
    assert tablet.post("/accounts/sign-out-everywhere/")["Location"] == "/"


def test_a_browser_without_children_is_not_asked(owner: User) -> None:
    browser = sign_in(owner.email)
    later(browser, 3600)

    assert browser.get("/workspaces/").status_code == 200


def test_a_grown_up_says_that_children_do_not_use_it_any_more(tablet: Client) -> None:
    assert is_asked(tablet.post("/accounts/stop-sharing/"))
    tablet.post(ASKED, {"password": PASSWORD})
    assert "They do not use it any more" in tablet.get("/accounts/sessions/").content.decode()

    tablet.post("/accounts/stop-sharing/")
    later(tablet, 3600)

    assert tablet.get("/workspaces/").status_code == 200


# --- coming into a workspace ------------------------------------------------------------------------------------------


def test_the_workspace_tells_the_apex_that_children_use_the_browser(owner: User, guardian: Persona) -> None:
    outside = sign_in(owner.email)
    later(outside, 3600)
    way = knock(shared(Client()), guardian.team.host)

    assert "shared=1" in way
    assert is_asked(outside.get(way))
    assert COOKIE in outside.cookies, "and the apex remembers it"


def test_an_old_sign_in_admits_nobody_where_children_come_in(owner: User, guardian: Persona) -> None:
    """The address for a ticket, without the word that children use the browser, as somebody could type it."""
    outside = sign_in(owner.email)
    later(outside, 3600)
    arrival = fetch_ticket(outside, knock(outside, guardian.team.host))

    inside = shared(browser_on(guardian.team.host, outside))
    answer = inside.get(arrival)

    assert (
        answer.status_code == 302 and answer["Location"].startswith("/enter/?") and "with=account" in answer["Location"]
    )
    assert settings.SESSION_COOKIE_NAME not in answer.cookies
    assert inside.get("/")["Location"].startswith("/enter/")


def test_a_sign_in_of_a_moment_ago_admits_for_two_hours(owner: User, guardian: Persona) -> None:
    outside = shared(sign_in(owner.email))
    arrival = fetch_ticket(outside, knock(outside, guardian.team.host))
    inside = browser_on(guardian.team.host, outside)

    answer = inside.get(arrival)

    assert answer["Location"] == "/" and inside.get("/").status_code == 200
    assert answer.cookies[settings.SESSION_COOKIE_NAME]["max-age"] == 2 * 60 * 60
    assert COOKIE in answer.cookies, "the other workspaces of a grown-up learn it from the apex"


def test_a_ticket_keeps_when_its_person_signed_in(owner: User, guardian: Persona) -> None:
    outside = sign_in(owner.email)
    fetch_ticket(outside, knock(outside, guardian.team.host))

    with public_context():
        at = EntryTicket.objects.get().signed_in_at
    assert at and timezone.now() - at < timedelta(minutes=1)


# --- which browsers children use --------------------------------------------------------------------------------------


def test_a_device_that_a_grown_up_allows_is_one_on_both_hosts(guardian: Persona) -> None:
    browser = guardian.browser()

    answer = browser.post("/children/devices/allow/")

    assert COOKIE in answer.cookies and answer["Location"] == "/children/devices/allowed/"
    assert answer.cookies[settings.SESSION_COOKIE_NAME]["max-age"] == 2 * 60 * 60
    page = browser.get(answer["Location"]).content.decode()
    assert (
        f'content="0;url=http://{settings.BASE_DOMAIN}' in page
        and "/shared-browser/?workspace=maple&amp;next=%2Fchildren%2F" in page
    )
    apex = Client(headers={"host": settings.BASE_DOMAIN})
    back = apex.get("/shared-browser/", {"workspace": "maple", "next": "/children/"})
    assert back["Location"] == f"{guardian.team.url}/children/" and COOKIE in apex.cookies


@pytest.mark.parametrize("elsewhere", ["//evil.example", "https://evil.example", "@evil.example"])
def test_the_way_back_leads_nowhere_else(guardian: Persona, elsewhere: str) -> None:
    apex = Client(headers={"host": settings.BASE_DOMAIN})

    assert (
        apex.get("/shared-browser/", {"workspace": "maple", "next": elsewhere})["Location"] == f"{guardian.team.url}/"
    )
    assert apex.get("/shared-browser/", {"workspace": elsewhere}).status_code == 422


def test_a_browser_in_which_a_child_was_is_one(child: Persona, guardian: Persona) -> None:
    browser = child.browser()
    browser.get("/")
    assert COOKIE in browser.cookies

    browser.post("/leave/")

    assert COOKIE in browser.cookies
    assert COOKIE not in guardian.browser().get("/").cookies
