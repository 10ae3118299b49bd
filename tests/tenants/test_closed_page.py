"""The page of a suspended workspace: members read why and whom to write to, others learn nothing."""

import re
from collections.abc import Callable, Iterator

import pytest
from celery_typed.testing import recorded_jobs
from django.conf import settings
from django.test import Client
from django.utils import timezone

from shared_apps.core.origins import from_address
from tenants.backend import public_context
from tenants.services import teams
from tests.personas import Persona, adult, child, stranger

pytestmark = pytest.mark.usefixtures("committed")

UNKNOWN = "Perhaps a letter is different"


@pytest.fixture
def family(new_team: Callable[..., Persona]) -> Persona:
    return new_team()


@pytest.fixture(autouse=True)
def _sent() -> Iterator[None]:
    with recorded_jobs():
        yield


def suspend(persona: Persona) -> None:
    with public_context():
        teams.suspend(team=persona.team, now=timezone.now())


def body(browser: Client, path: str = "/", **headers: str) -> str:
    answer = browser.get(path, headers=headers)
    assert answer.status_code == 404
    return answer.content.decode()


def test_members_read_that_it_is_closed_and_whom_to_write_to(family: Persona) -> None:
    grandparent, kid = adult(family.team, "grandparent"), child(family.team)
    grown_ups, tablet = [family.browser(), grandparent.browser()], kid.browser()
    suspend(family)

    for browser in grown_ups:
        for path in ("/", "/characters/", "/books/new/"):
            page = body(browser, path)
            assert from_address() in page and "Nothing in it is lost" in page
            assert UNKNOWN not in page
    assert "ask a grown-up" in body(tablet) and from_address() not in body(tablet)


def test_open_pages_and_programs_get_responses_of_their_own(family: Persona) -> None:
    browser = family.browser()
    suspend(family)

    assert "data-error" in body(browser, "/notices/", **{"HX-Request": "true"})
    answer = browser.get("/api/stories/")
    assert answer.status_code == 404
    assert answer.json()["code"] == "workspace_closed" and from_address() in answer.json()["message"]


def test_a_workspace_in_its_grace_period_says_that_it_can_be_kept(family: Persona) -> None:
    browser = family.browser()
    with public_context():
        teams.schedule_removal(team=family.team, by=family.membership, now=timezone.now())

    assert "A parent-admin closed it" in body(browser)


def test_nobody_else_learns_that_there_is_a_workspace(family: Persona, neighbour: Persona) -> None:
    former = adult(family.team, "former")
    gone = former.browser()
    with public_context():
        former.membership.removed_at = timezone.now()
        former.membership.save()
    others = [stranger(family.team), neighbour.browser(host=family.team.host), gone]
    suspend(family)
    nowhere = body(Client(headers={"host": f"nobody-has-this.{settings.BASE_DOMAIN}"}))

    for browser in others:
        page = body(browser)
        assert UNKNOWN in page
        assert without_nonces(page) == without_nonces(nowhere)


def test_an_invalid_session_cookie_is_a_strangers(family: Persona) -> None:
    suspend(family)
    browser = stranger(family.team)
    browser.cookies[settings.SESSION_COOKIE_NAME] = "a\x00b"

    assert UNKNOWN in body(browser)


def without_nonces(page: str) -> str:
    return re.sub(r'nonce="[^"]*"|[A-Za-z0-9]{64}', "", page)


def test_the_apex_tells_a_member_that_the_workspace_is_closed(family: Persona, neighbour: Persona) -> None:
    suspend(family)
    way = f"/workspaces/{family.team.slug}/hand-over/"

    assert from_address() in family.on_apex().get(way, {"nonce": "0" * 64}).content.decode()
    assert from_address() not in neighbour.on_apex().get(way, {"nonce": "0" * 64}).content.decode()
