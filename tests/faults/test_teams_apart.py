"""Rows 1 and 2 with many teams of equal keys: each gets only its own data, events and members."""

import random
from collections.abc import Callable

import pytest
from django.conf import settings
from django.test import Client
from django.utils import timezone

from config.api import api
from tenants.backend import public_context
from tenants.models import fingerprint
from tenants.services import entry
from tenants.views.entry import NONCE_COOKIE
from tests.boundary.atlas import APEX, WORKSPACE, addresses, addresses_and_operations
from tests.boundary.town import Ids, ask, canary, everything_in, furnish, is_turned_away
from tests.faults.size import FULL
from tests.personas import Answer, Persona, stranger

TEAMS = 20 if FULL else 3
PAGES = [
    place
    for place in addresses_and_operations(WORKSPACE, api)
    if not place.is_open and place.name != "live:events" and "GET" in place.methods
]
NAMING_TEAMS = [place for place in addresses(APEX) if "slug" in place.parameters]

NewTeam = Callable[..., Persona]


def a_town(new_team: NewTeam, ids: Ids) -> list[Persona]:
    town = [new_team() for _ in range(TEAMS)]
    for persona in town:
        furnish(persona, ids)
    return town


@pytest.mark.usefixtures("instant_ai")
def test_each_team_receives_only_its_own_events(new_team: NewTeam, caplog: pytest.LogCaptureFixture) -> None:
    ids, chance = Ids.new(), random.Random(1)
    town = a_town(new_team, ids)

    heard = {persona.team.slug: 0 for persona in town}
    for persona in town:
        others = {canary(other) for other in town if other is not persona}
        browser, trespasser = persona.browser(), chance.choice(town)
        foreign = trespasser.browser(host=persona.team.host)
        caplog.clear()
        with caplog.at_level("DEBUG"):
            for place in PAGES:
                path = place.path(ids.values(persona.team.slug))
                answer = ask(browser, "GET", path)
                said = everything_in(answer)
                assert answer.status_code < 500, place.name
                assert not [words for words in others if words in said], place.name
                heard[persona.team.slug] += canary(persona) in said
                assert trespasser is persona or is_turned_away(ask(foreign, "GET", path), "GET"), place.name
        assert not [words for words in others if words in caplog.text]

    assert all(count >= 10 for count in heard.values()), heard


@pytest.mark.usefixtures("instant_ai")
def test_a_session_of_each_team_is_a_strangers_on_every_other_host(new_team: NewTeam) -> None:
    town = a_town(new_team, Ids.new())

    for persona in town:
        for other in town:
            answer = persona.browser(host=other.team.host).get("/")
            secrets = [] if other is persona else [*about(persona), *about(other)]
            assert answer.status_code == (200 if other is persona else 302)
            assert not [word for word in secrets if word in everything_in(answer)]
        apex = persona.browser(host=settings.BASE_DOMAIN).get("/workspaces/")
        assert apex.status_code == 302 and not [word for word in about(persona) if word in everything_in(apex)]


@pytest.mark.usefixtures("instant_ai")
def test_a_ticket_admits_only_to_its_own_team_and_is_not_used_up_elsewhere(new_team: NewTeam) -> None:
    town = a_town(new_team, Ids.new())

    for persona in town:
        with public_context():
            token = entry.hand_over(membership=persona.membership, nonce_hash=fingerprint("nonce"), now=timezone.now())
        for other in [*(each for each in town if each is not persona), persona]:
            answer = arrive(stranger(other.team), token)
            assert answer.status_code == (302 if other is persona else 403)
            assert other is persona or not [word for word in about(persona) if word in everything_in(answer)]


@pytest.mark.usefixtures("instant_ai")
def test_a_user_of_one_team_learns_nothing_on_the_apex_about_the_others(new_team: NewTeam) -> None:
    town = a_town(new_team, Ids.new())

    for persona in town:
        browser = persona.on_apex()
        for other in town:
            for place in NAMING_TEAMS:
                answer = ask(browser, "GET", place.path(Ids.new().values(other.team.slug)))
                assert answer.status_code < 500, place.name
                assert other is persona or answer.status_code in (404, 405), place.name
                assert other is persona or not [word for word in about(other) if word in everything_in(answer)]


def arrive(browser: Client, token: str) -> Answer:
    browser.cookies[NONCE_COOKIE] = "nonce"
    return browser.get("/arrive/", {"ticket": token})


def about(persona: Persona) -> list[str]:
    """Words that nobody outside the team should read."""
    assert persona.user
    return [canary(persona), persona.email, str(persona.membership.id), str(persona.team.id), persona.team.schema_name]
