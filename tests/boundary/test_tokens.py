"""API tokens: each opens the API of one workspace, with no more than it was given, and no page at all."""

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from config.api import api
from shared_apps.core.errors import SignInNeeded
from tenants.access.audiences import Audience, refusal_of
from tenants.backend import public_context, team_context
from tenants.models import RIGHTS, ApiToken, Membership, Right
from tenants.services import tokens
from tests.boundary.atlas import WORKSPACE, Address, addresses_and_operations
from tests.boundary.town import Ids, ask, canary, everything_in, furnish, undone
from tests.factories import a_book
from tests.personas import Persona

PLACES = addresses_and_operations(WORKSPACE, api)
OPERATIONS = [place for place in PLACES if place.route.startswith("api/") and len(place.methods) == 1]
PAGES = [place for place in PLACES if not place.route.startswith("api/") and not place.is_open]
TOLD = SignInNeeded.message.encode()


def issued(by: Persona, *scopes: str, lifetime: str = "month") -> str:
    with public_context():
        return tokens.issue(
            by=by.membership, name="A script", scopes=scopes, lifetime=lifetime, now=timezone.now()
        ).secret


def program(by: Persona, *scopes: str, host: str = "", secret: str = "") -> Client:
    """A client without cookies, with a token of this person."""
    token = secret or issued(by, *scopes)
    return Client(headers={"host": host or by.team.host, "authorization": f"Bearer {token}"})


def stored() -> ApiToken:
    with public_context():
        return ApiToken.objects.get()


@pytest.fixture
def ids(instant_ai: None, guardian: Persona, neighbour: Persona) -> Ids:
    ids = Ids.new()
    furnish(guardian, ids)
    furnish(neighbour, ids)
    return ids


def tried(client: Client, place: Address, method: str, slug: str, ids: Ids) -> tuple[int, str]:
    with undone():
        client.cookies.clear()
        answer = ask(client, method, place.path(ids.values(slug)))
        return answer.status_code, everything_in(answer)


@pytest.mark.parametrize("scopes", [(), ("write",), ("approve", "see_members"), tuple(tokens.SCOPES)], ids=" ".join)
def test_every_operation_admits_a_token_by_its_scopes(
    guardian: Persona, neighbour: Persona, ids: Ids, scopes: tuple[str, ...]
) -> None:
    client, tries = program(guardian, *scopes), 0

    for place in OPERATIONS:
        for method in place.methods:
            status, said = tried(client, place, method, guardian.team.slug, ids)
            assert status < 500 and status != 401, f"{method} {place.name}: {said}"
            assert canary(neighbour) not in said, f"{method} {place.name}"
            assert place.audience
            is_refused = status == 403 and str(refusal_of(place.audience, guardian.team)) in said
            assert is_refused == (place.audience is not Audience.MEMBERS and place.audience not in scopes), said
            tries += 1

    assert tries >= 20


def test_a_token_opens_no_page(guardian: Persona, ids: Ids) -> None:
    client = program(guardian, *tokens.SCOPES)

    for place in PAGES:
        status, said = tried(client, place, "GET", guardian.team.slug, ids)
        assert status in (302, 401, 403, 404, 405), f"{place.name}: {status}"
        assert "Canary" not in said, place.name


def test_a_token_says_nothing_on_the_host_of_another_workspace(guardian: Persona, neighbour: Persona, ids: Ids) -> None:
    client = program(guardian, *tokens.SCOPES, host=neighbour.team.host)

    for place in OPERATIONS:
        for method in place.methods:
            status, said = tried(client, place, method, neighbour.team.slug, ids)
            assert status == 401 and "Canary" not in said, f"{method} {place.name}: {status}"


def expired() -> None:
    ApiToken.objects.update(expires_at=timezone.now() - timedelta(seconds=1))


def revoked() -> None:
    ApiToken.objects.update(revoked_at=timezone.now())


def gone() -> None:
    Membership.objects.filter(id=ApiToken.objects.get().membership_id).update(removed_at=timezone.now())


@pytest.mark.parametrize("end", [expired, revoked, gone], ids=lambda end: end.__name__)
def test_a_token_that_is_over_is_refused(grandparent: Persona, end: Any) -> None:
    client = program(grandparent, "write")
    assert client.get("/api/stories/").status_code == 200

    with public_context():
        end()

    answer = client.get("/api/stories/")
    assert answer.status_code == 401 and TOLD in answer.content


@pytest.mark.parametrize("token", ["", "sprout_guess", "\x00", "sprout_" + "a" * 5000, "ü"])
def test_a_wrong_token_is_refused_even_beside_a_session(guardian: Persona, token: str) -> None:
    browser = guardian.browser()

    assert browser.get("/api/stories/", headers={"authorization": f"Bearer {token}"}).status_code == 401
    assert browser.get("/api/stories/").status_code == 200


def test_a_token_loses_with_its_person(guardian: Persona) -> None:
    client = program(guardian, "manage_members")
    assert client.delete(f"/api/members/{guardian.membership.id}").status_code == 409, "the last parent-admin"

    with public_context():
        Membership.objects.filter(id=guardian.membership.id).update(role="adult")

    assert client.delete(f"/api/members/{guardian.membership.id}").status_code == 403


def test_a_token_reads_drafts_only_if_it_may_approve(guardian: Persona, child: Persona) -> None:
    with team_context(child.team):
        a_book(child.membership, words="The kite")

    counts = [program(guardian, *scopes).get("/api/stories/").json()["count"] for scopes in ((), ("approve",))]

    assert counts == [0, 1]


def test_a_secret_is_shown_once_and_kept_as_a_digest(guardian: Persona) -> None:
    browser = guardian.browser()

    shown = browser.post("/tokens/", {"name": "The register", "scopes": ["see_members"], "lifetime": "month"})

    secret = shown.content.decode().partition('id="secret" type="text" value="')[2].partition('"')[0]
    assert secret.startswith("sprout_") and "no-store" in shown["Cache-Control"]
    assert secret not in browser.get("/tokens/").content.decode() and secret not in str(vars(stored()))
    assert program(guardian, secret=secret).get("/api/members/").status_code == 200


def test_the_list_says_when_a_token_was_used_and_its_person_revokes_it(grandparent: Persona) -> None:
    client, browser = program(grandparent), grandparent.browser()
    assert "Never used" in browser.get("/tokens/").content.decode()

    client.get("/api/stories/")
    assert "Last used" in browser.get("/tokens/").content.decode()

    browser.post(f"/tokens/{stored().id}/revoke/")
    assert client.get("/api/stories/").status_code == 401 and "Revoked" in browser.get("/tokens/").content.decode()


def test_parent_admins_see_and_revoke_the_tokens_of_others_and_nobody_else_does(
    guardian: Persona, grandparent: Persona, neighbour: Persona
) -> None:
    issued(grandparent)
    token = stored().id
    assert "Grandparent" in guardian.browser().get("/tokens/").content.decode()
    assert neighbour.browser().post(f"/tokens/{token}/revoke/").status_code == 404

    guardian.browser().post(f"/tokens/{token}/revoke/")
    assert stored().revoked_at

    issued(guardian)
    assert "A script</strong> of" not in grandparent.browser().get("/tokens/").content.decode()


@pytest.mark.parametrize(
    "answers",
    [
        {"name": " ", "scopes": [], "lifetime": "month"},
        {"name": "x", "scopes": ["manage_workspace"], "lifetime": "month"},
        {"name": "x", "scopes": ["manage_members"], "lifetime": "month"},
        {"name": "x", "scopes": [], "lifetime": "forever"},
        {"name": "x" * 61, "scopes": [], "lifetime": "month"},
    ],
    ids=["no name", "a scope that none has", "a right of others", "no end", "too long"],
)
def test_a_token_gets_no_more_than_its_person_has(grandparent: Persona, answers: dict[str, Any]) -> None:
    assert grandparent.browser().post("/tokens/", answers).status_code == 422
    with public_context():
        assert not ApiToken.objects.exists()


def test_a_child_makes_no_tokens(child: Persona) -> None:
    assert child.browser().get("/tokens/").status_code == 403


def test_every_scope_is_a_right_that_some_operation_asks_for_or_that_widens_reading() -> None:
    asked = {place.audience for place in OPERATIONS} | {Right.EDIT_ALL}

    assert set(tokens.SCOPES) <= asked and set(tokens.SCOPES) <= RIGHTS["parent_admin"]


def test_a_program_needs_no_csrf_token_and_a_browser_does(guardian: Persona) -> None:
    answers = {"role": "adult", "email": ""}
    strict = Client(headers={"host": guardian.team.host}, enforce_csrf_checks=True)
    bearer = {"authorization": f"Bearer {issued(guardian, 'manage_members')}"}

    by_token = strict.post("/api/members/invitations", answers, content_type="application/json", headers=bearer)
    by_session = guardian.browser(enforce_csrf_checks=True).post(
        "/api/members/invitations", answers, content_type="application/json"
    )

    assert by_token.status_code == 201 and "/invitations/" in by_token.json()["link"]
    assert by_session.status_code == 403
