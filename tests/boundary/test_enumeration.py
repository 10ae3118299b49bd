"""Every address and every operation, tried as everyone who could stand before it (FAULTS row 1)."""

from collections.abc import Iterable, Iterator
from http.cookies import SimpleCookie
from typing import Any

import pytest
from django.conf import settings
from django.test import Client
from redis import Redis

from config.api import api
from tenants.access.audiences import Audience, refusal_of
from tenants.models import Team
from tests import personas
from tests.boundary import annex
from tests.boundary.atlas import APEX, WORKSPACE, Address, addresses, addresses_and_operations
from tests.boundary.people import ADMITTED, EVERYONE, EVERYONE_ON_THE_APEX, MEMBERS, People
from tests.boundary.town import Ids, ask, canary, everything_in, furnish, is_turned_away, undone
from tests.personas import Answer, Persona

PLACES = addresses_and_operations(WORKSPACE, api)
ANNEX = "tests.boundary.annex"
IN_THE_ANNEX = [place for place in addresses_and_operations(ANNEX, annex.api) if "annex/" in place.route]

FAMILY = Team(kind=Team.Kind.FAMILY)
INSIDE = [place for place in PLACES if not place.is_open]
NAMING_THINGS = [
    place for place in INSIDE if place.parameters & {"book_id", "character_id", "export_id", "verdict_id", "profile_id"}
]
OTHERS_ONLY = (":remove", ":put_back", ":cancel", ":try_again")
REFUSED = {403, 404, 405, 422}


@pytest.fixture
def shared_ids() -> Ids:
    return Ids.new()


@pytest.fixture
def foreign_ids() -> Ids:
    return Ids.new()


@pytest.fixture(autouse=True)
def _town(instant_ai: None, guardian: Persona, neighbour: Persona, shared_ids: Ids, foreign_ids: Ids) -> None:
    furnish(guardian, shared_ids)
    furnish(neighbour, shared_ids)
    furnish(neighbour, foreign_ids)


@pytest.fixture
def people(guardian: Persona, neighbour: Persona) -> People:
    return People(guardian, neighbour)


def tried(
    browser: Client, places: Iterable[Address], slug: str, ids: Ids
) -> Iterator[tuple[Address, str, Answer, str]]:
    """Ask for each place with each method. What a request changed, here or in the browser, is undone after it."""
    cookies = browser.cookies.output()
    for place in places:
        for method in place.methods:
            with undone():
                browser.cookies = SimpleCookie(cookies.replace("Set-Cookie: ", ""))
                answer = ask(browser, method, place.path(ids.values(slug)))
                yield place, method, answer, everything_in(answer)


def the_door_keeps_its_word(place: Address, method: str, who: str, answer: Answer, said: str) -> None:
    """The request is admitted, redirected to sign in, or refused because of the role, as declared."""
    assert place.audience
    if who in ADMITTED[place.audience]:
        assert answer.status_code < 500, f"{method} {place.name}: {said}"
        assert str(refusal_of(place.audience, FAMILY)) not in said, f"{method} {place.name}: {said}"
        assert who not in MEMBERS or answer.status_code != 401, f"{method} {place.name}"
    elif who in MEMBERS:
        assert answer.status_code == 403 and str(refusal_of(place.audience, FAMILY)) in said, (
            f"{method} {place.name}: {said}"
        )
    else:
        assert is_turned_away(answer, method), f"{method} {place.name}: {answer.status_code}"
        assert "Canary" not in said, f"{method} {place.name}"


@pytest.mark.parametrize("who", EVERYONE)
def test_every_url_admits_exactly_its_audience(
    people: People, shared_ids: Ids, who: str, caplog: pytest.LogCaptureFixture
) -> None:
    browser, team = people.at_the_workspace(who), people.guardian.team

    with caplog.at_level("DEBUG"):
        for place, method, answer, said in tried(browser, PLACES, team.slug, shared_ids):
            the_door_keeps_its_word(place, method, who, answer, said)
            assert canary(people.neighbour) not in said, f"{method} {place.name}"

    assert canary(people.neighbour) not in caplog.text
    assert who in MEMBERS or "Canary" not in caplog.text


@pytest.mark.parametrize("who", EVERYONE)
def test_every_audience_admits_exactly_its_members(people: People, shared_ids: Ids, who: str, settings: Any) -> None:
    """The product may have no view for an audience; the annex has one for each."""
    settings.ROOT_URLCONF = ANNEX
    browser, tries, welcomes = people.at_the_workspace(who), 0, 0

    for place, method, answer, said in tried(browser, IN_THE_ANNEX, people.guardian.team.slug, shared_ids):
        the_door_keeps_its_word(place, method, who, answer, said)
        tries, welcomes = tries + 1, welcomes + (answer.status_code == 200 and "welcome" in said)

    audiences = [audience for audience, admitted in ADMITTED.items() if who in admitted and audience in annex.AUDIENCES]
    assert tries == 4 * len(annex.AUDIENCES) + 4 * (len(annex.AUDIENCES) - 1)
    assert welcomes == 4 * len(audiences) + len(set(audiences) - {Audience.ANYONE})


def test_a_neighbour_cannot_reach_their_own_objects_on_another_host(people: People, foreign_ids: Ids) -> None:
    browser, slug = people.at_the_workspace("neighbour"), people.guardian.team.slug

    for place, method, answer, said in tried(browser, NAMING_THINGS, slug, foreign_ids):
        the_door_keeps_its_word(place, method, "neighbour", answer, said)


def test_a_member_finds_their_own_objects(people: People, shared_ids: Ids) -> None:
    own = canary(people.guardian)

    everywhere = tried(people.guardian.browser(), INSIDE, people.guardian.team.slug, shared_ids)

    assert sum(own in said for *_, said in everywhere) >= 10


def test_an_object_of_the_neighbour_is_not_found_here(
    people: People, foreign_ids: Ids, caplog: pytest.LogCaptureFixture
) -> None:
    browser, slug = people.guardian.browser(), people.guardian.team.slug

    with caplog.at_level("DEBUG"):
        for place, method, answer, said in tried(browser, NAMING_THINGS, slug, foreign_ids):
            assert answer.status_code in REFUSED, f"{method} {place.name}: {answer.status_code}"
            assert canary(people.neighbour) not in said, f"{method} {place.name}"

    assert canary(people.neighbour) not in caplog.text


def test_a_child_cannot_change_what_others_made(people: People, shared_ids: Ids) -> None:
    browser, slug = people.at_the_workspace("child"), people.guardian.team.slug

    for place, method, answer, _ in tried(browser, NAMING_THINGS, slug, shared_ids):
        changes = place.name.startswith("editing:") or place.name.endswith(OTHERS_ONLY) or method == "DELETE"
        if changes:
            assert answer.status_code in REFUSED, f"{method} {place.name}: {answer.status_code}"


def test_open_views_reveal_nothing(people: People, shared_ids: Ids) -> None:
    doors = [place for place in PLACES if place.is_open]

    for who in ("nobody", "neighbour", "removed", "newcomer"):
        for place, method, _, said in tried(people.at_the_workspace(who), doors, people.guardian.team.slug, shared_ids):
            assert "Canary" not in said, f"{method} {place.name}"


@pytest.mark.parametrize("who", EVERYONE_ON_THE_APEX)
def test_the_apex_admits_its_audiences_and_reveals_no_workspaces_of_others(
    people: People, who: str, caplog: pytest.LogCaptureFixture
) -> None:
    guardian, is_own = people.guardian, who in MEMBERS

    with caplog.at_level("DEBUG"):
        for place, method, answer, said in tried(
            people.on_the_apex(who), addresses(APEX), guardian.team.slug, Ids.new()
        ):
            assert place.audience
            assert answer.status_code < 500, f"{method} {place.name}: {answer.status_code}"
            if who not in ADMITTED[place.audience]:
                assert answer["Location"].startswith("/accounts/login/"), f"{method} {place.name}"
            elif "slug" in place.parameters and not is_own:
                assert answer.status_code in REFUSED, f"{method} {place.name}: {answer.status_code}"
            assert is_own or (canary(guardian) not in said and str(guardian.team.id) not in said), (
                f"{method} {place.name}"
            )

    assert is_own or canary(guardian) not in caplog.text


def test_no_response_of_a_team_may_be_cached(guardian: Persona, shared_ids: Ids) -> None:
    browser = guardian.browser()
    with Redis.from_url(settings.REDIS_URL) as redis:
        for place in INSIDE:
            everything_in(ask(browser, "GET", place.path(shared_ids.values(guardian.team.slug))))
        kept = {key: redis.dump(key) for key in redis.keys("*")}
    assert not [key for key, value in kept.items() if b"Canary" in key + (value or b"")]


def test_a_new_member_sees_what_the_team_has(guardian: Persona, shared_ids: Ids) -> None:
    newcomer = personas.adult(guardian.team, "newcomer")

    assert canary(guardian) in newcomer.browser().get("/").content.decode()
