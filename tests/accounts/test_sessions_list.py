"""The list of sessions, on StorySprout and in workspaces, and signing each of them out."""

import re

from django.conf import settings
from django.test import Client

from shared_apps.accounts.models import User
from tests.accounts.steps import FIREFOX, is_signed_in, sign_in
from tests.personas import Persona
from tests.tenants.test_entry import browser_on, fetch_ticket, knock

PLACE, END = "/accounts/sessions/", "/accounts/sessions/end/"


def inside(owner: User, persona: Persona) -> Client:
    """A browser of the owner that came into the workspace."""
    outside = sign_in(owner.email)
    arrival = fetch_ticket(outside, knock(outside, persona.team.host))
    browser = browser_on(persona.team.host, outside)
    browser.get(arrival, headers={"user-agent": FIREFOX})
    assert browser.get("/").status_code == 200
    return browser


def ids_in(page: str) -> list[str]:
    return re.findall(r'name="session" value="([0-9a-f]+)"', page)


def test_the_list_names_the_workspaces_and_no_key_to_a_session(owner: User, guardian: Persona) -> None:
    there, browser = inside(owner, guardian), sign_in(owner.email)

    page = browser.get(PLACE).content.decode()

    assert guardian.team.name in page and "Firefox on Windows, since" in page
    for key in (there, browser):
        assert key.cookies[settings.SESSION_COOKIE_NAME].value not in page


def test_a_browser_is_signed_out_of_one_workspace(owner: User, guardian: Persona) -> None:
    there, other, browser = inside(owner, guardian), inside(owner, guardian), sign_in(owner.email)
    newest, _ = ids_in(browser.get(PLACE).content.decode().partition("In your workspaces")[2])

    answer = browser.post(END, {"session": newest})

    assert answer["Location"] == PLACE and "is signed out." in browser.get(PLACE).content.decode()
    assert other.get("/").status_code == 302 and there.get("/").status_code == 200


def test_another_browser_is_signed_out_of_storysprout(owner: User) -> None:
    elsewhere = sign_in(owner.email)
    assert is_signed_in(elsewhere)
    browser = sign_in(owner.email)
    [one] = ids_in(browser.get(PLACE).content.decode())

    browser.post(END, {"session": one})

    assert is_signed_in(browser) and not is_signed_in(elsewhere)


def test_nobody_signs_a_neighbour_out(owner: User, neighbour: Persona) -> None:
    theirs = neighbour.on_apex()
    browser, elsewhere = sign_in(owner.email), sign_in(owner.email)
    is_signed_in(elsewhere)
    one = ids_in(browser.get(PLACE).content.decode())[0]

    theirs.post(END, {"session": one})

    assert is_signed_in(elsewhere)
    assert "signed out already" in theirs.get(PLACE).content.decode()
