"""Every address, tried as everyone who could stand before it (FAULTS row 1)."""

from collections.abc import Iterator
from http.cookies import SimpleCookie

import pytest
from django.conf import settings
from django.test import Client
from django.utils import timezone
from redis import Redis

from tenants.backend import public_context
from tenants.models import Membership
from tests import personas
from tests.boundary.atlas import APEX, METHODS, WORKSPACE, Address, addresses
from tests.boundary.town import Ids, ask, canary, everything_in, furnish, is_turned_away, undone
from tests.personas import Persona, stranger

INSIDE = [address for address in addresses(WORKSPACE) if not address.is_open]
DOORS = [address for address in addresses(WORKSPACE) if address.is_open]
NAMING_THINGS = [address for address in INSIDE if address.parameters & {"book_id", "character_id", "export_id"}]
REFUSED = {403, 404, 405, 422}

NAMES_OF_THINGS = {address.name for address in NAMING_THINGS}
OTHERS_ONLY = {name for name in NAMES_OF_THINGS if name.endswith((":remove", ":put_back", ":cancel", ":try_again"))}


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
def removed(grandparent: Persona) -> Persona:
    with public_context():
        Membership.objects.filter(id=grandparent.membership.id).update(removed_at=timezone.now())
    return grandparent


def tried(browser: Client, places: list[Address], team: Persona, ids: Ids) -> Iterator[tuple[str, str, int, str]]:
    """Ask for each place with each method. What a request changed, here or in the browser, is undone after it."""
    cookies = browser.cookies.output()
    for address in places:
        for method in METHODS:
            with undone():
                browser.cookies = SimpleCookie(cookies.replace("Set-Cookie: ", ""))
                answer = ask(browser, method, address.path(ids.values(team.team.slug)))
                yield method, address.name, answer.status_code, everything_in(answer)


def turned_away(browser: Client, team: Persona, ids: Ids) -> None:
    for address in INSIDE:
        for method in METHODS:
            answer = ask(browser, method, address.path(ids.values(team.team.slug)))
            assert is_turned_away(answer, method), f"{method} {address.name}: {answer.status_code}"
            assert "Canary" not in everything_in(answer), f"{method} {address.name}"


def test_a_stranger_is_turned_away_everywhere(guardian: Persona, shared_ids: Ids) -> None:
    turned_away(stranger(guardian.team), guardian, shared_ids)


def test_a_neighbour_with_their_own_session_is_turned_away_everywhere(
    guardian: Persona, neighbour: Persona, shared_ids: Ids, foreign_ids: Ids
) -> None:
    turned_away(neighbour.browser(host=guardian.team.host), guardian, shared_ids)
    turned_away(neighbour.browser(host=guardian.team.host), guardian, foreign_ids)


def test_a_removed_member_is_turned_away_everywhere(guardian: Persona, removed: Persona, shared_ids: Ids) -> None:
    turned_away(removed.browser(), guardian, shared_ids)


def test_a_member_finds_their_own_and_never_the_neighbours(
    guardian: Persona, neighbour: Persona, shared_ids: Ids, caplog: pytest.LogCaptureFixture
) -> None:
    heard = 0
    with caplog.at_level("DEBUG"):
        for method, name, status, said in tried(guardian.browser(), INSIDE, guardian, shared_ids):
            assert status < 500, f"{method} {name}: {status}"
            assert canary(neighbour) not in said, f"{method} {name}"
            heard += canary(guardian) in said

    assert heard >= 10
    assert canary(neighbour) not in caplog.text


def test_what_only_the_neighbour_has_is_missing_here(
    guardian: Persona, neighbour: Persona, foreign_ids: Ids, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level("DEBUG"):
        for method, name, status, said in tried(guardian.browser(), NAMING_THINGS, guardian, foreign_ids):
            assert status in REFUSED, f"{method} {name}: {status}"
            assert canary(neighbour) not in said, f"{method} {name}"

    assert canary(neighbour) not in caplog.text


def test_a_child_reads_everything_and_changes_nothing_that_others_made(
    guardian: Persona, child: Persona, shared_ids: Ids
) -> None:
    for method, name, status, said in tried(child.browser(), INSIDE, guardian, shared_ids):
        assert status < 500, f"{method} {name}: {status}"
        assert "Canary birch" not in said, f"{method} {name}"
        if name in OTHERS_ONLY or (method == "DELETE" and name in NAMES_OF_THINGS):
            assert status in REFUSED, f"{method} {name}: {status}"


def test_open_doors_tell_nothing(guardian: Persona, neighbour: Persona, shared_ids: Ids) -> None:
    for browser in (stranger(guardian.team), neighbour.browser(host=guardian.team.host)):
        for method, name, status, said in tried(browser, DOORS, guardian, shared_ids):
            assert status < 500, f"{method} {name}: {status}"
            assert "Canary" not in said, f"{method} {name}"


@pytest.mark.parametrize("who", ["stranger", "neighbour"])
def test_the_apex_tells_nobody_about_others_workspaces(guardian: Persona, neighbour: Persona, who: str) -> None:
    browser = neighbour.on_apex() if who == "neighbour" else Client(headers={"host": "storysprout.localhost"})

    for method, name, status, said in tried(browser, addresses(APEX), guardian, Ids.new()):
        assert status < 500, f"{method} {name}: {status}"
        assert canary(guardian) not in said and str(guardian.team.id) not in said, f"{method} {name}"


def test_no_cache_keeps_what_a_team_reads(guardian: Persona, shared_ids: Ids) -> None:
    browser = guardian.browser()
    with Redis.from_url(settings.REDIS_URL) as redis:
        for address in INSIDE:
            everything_in(ask(browser, "GET", address.path(shared_ids.values(guardian.team.slug))))
        kept = {key: redis.dump(key) for key in redis.keys("*")}
    assert not [key for key, value in kept.items() if b"Canary" in key + (value or b"")]


def test_a_new_member_sees_what_the_team_has(guardian: Persona, shared_ids: Ids) -> None:
    newcomer = personas.adult(guardian.team, "newcomer")

    assert canary(guardian) in newcomer.browser().get("/").content.decode()
