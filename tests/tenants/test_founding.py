from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from uuid import uuid4

import pytest
from django.db import connection

from shared_apps.accounts.models import User
from shared_apps.core.errors import InvalidInput, ProductError
from tenants.backend import public_context
from tenants.models import Membership, Right, Team
from tenants.services import slugs, teams
from tests.personas import Persona, remove_team

CYRILLIC_A = "\N{CYRILLIC SMALL LETTER A}"


def found(owner: User | None, slug: str, **answers: str) -> Team:
    assert owner
    with public_context():
        return teams.create(slug=slug, owner=owner, **{"kind": "family", "name": "Us", **answers})


@pytest.mark.parametrize(
    "slug",
    [
        *(
            "",
            "-ash",
            "ash-",
            "as--h",
            "Ash",
            "a sh",
            "ash.oak",
            "ash/oak",
            "ash\n",
            "ash\x00",
            "_ash",
            "ähre",
            "🌱🌱🌱",
        ),
        *(f"m{CYRILLIC_A}ple", "xn--mple-8cd", "xn-ash", "\N{KELVIN SIGN}ite", "\N{FULLWIDTH LATIN SMALL LETTER A}sh"),
    ],
)
def test_a_malformed_or_lookalike_address_is_refused_at_its_field(guardian: Persona, slug: str) -> None:
    with pytest.raises(InvalidInput) as refusal:
        found(guardian.user, slug)

    assert refusal.value.field == "slug"
    assert len(str(refusal.value)) > 20


@pytest.mark.parametrize("slug", ["ab", "a" * 41])
def test_an_address_that_is_too_short_or_too_long_is_refused(guardian: Persona, slug: str) -> None:
    with pytest.raises(InvalidInput, match="3 to 40"):
        found(guardian.user, slug)


@pytest.mark.parametrize("slug", ["www", "api", "admin", "storysprout", "no-reply", "static"])
def test_a_reserved_address_is_refused(guardian: Persona, slug: str) -> None:
    with pytest.raises(InvalidInput, match="kept for StorySprout"):
        found(guardian.user, slug)


def test_a_taken_address_is_refused_and_leaves_nothing_behind(guardian: Persona, neighbour: Persona) -> None:
    with pytest.raises(slugs.SlugTaken) as refusal:
        found(neighbour.user, guardian.team.slug)

    assert refusal.value.field == "slug"
    with public_context():
        assert Membership.objects.filter(user=neighbour.user).count() == 1


@pytest.mark.parametrize("answers", [{"kind": "school"}, {"name": "   "}, {"name": "Nul\x00"}])
def test_an_unknown_kind_or_an_empty_name_is_refused(guardian: Persona, answers: dict[str, str]) -> None:
    with pytest.raises(InvalidInput) as refusal:
        found(guardian.user, "hazel", **answers)

    assert refusal.value.field in answers


def test_the_founder_of_a_team_is_its_parent_admin_and_it_is_not_open_yet(guardian: Persona) -> None:
    team = found(guardian.user, "hazel")

    with public_context():
        membership = Membership.objects.get(team=team)
    assert membership.user_id == guardian.membership.user_id
    assert membership.may(Right.MANAGE_MEMBERS)
    assert not team.is_open


def race(owner: User | None, wanted: list[str]) -> list[type[ProductError] | None]:
    """What became of foundings that begin all at once."""
    start = Barrier(len(wanted))

    def run(slug: str) -> type[ProductError] | None:
        start.wait()
        try:
            found(owner, slug)
        except ProductError as error:
            return type(error)
        finally:
            connection.close()
        return None

    with ThreadPoolExecutor(len(wanted)) as threads:
        return sorted(threads.map(run, wanted), key=str)


@pytest.mark.usefixtures("committed")
def test_one_of_many_simultaneous_requests_gets_an_address(households: dict[str, Persona]) -> None:
    slug = f"race-{uuid4().hex[:8]}"

    assert race(households["maple"].user, [slug] * 6) == [slugs.SlugTaken] * 5 + [None]
    remove_team(Team.objects.get(slug=slug))


@pytest.mark.usefixtures("committed")
def test_simultaneous_creations_respect_the_limit_of_teams(
    households: dict[str, Persona], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(teams, "MOST_TEAMS", 2)
    mark = f"race-{uuid4().hex[:8]}"

    outcomes = race(households["maple"].user, [f"{mark}-{number}" for number in range(6)])

    (made,) = Team.objects.filter(slug__startswith=mark)
    remove_team(made)
    assert outcomes == [teams.TooManyTeams] * 5 + [None]


@pytest.mark.parametrize(("slug", "words"), [("www", "kept for"), ("Mäple", "small letters"), ("maple", "taken")])
def test_the_form_says_at_the_field_what_is_wrong_and_keeps_what_was_typed(
    guardian: Persona, slug: str, words: str
) -> None:
    answer = guardian.on_apex().post("/workspaces/new/", {"kind": "class", "name": "Class 3c", "slug": slug})

    page = answer.content.decode()
    assert answer.status_code == 422
    assert words in page
    assert slug.lower() in page.lower() and "Class 3c" in page


@pytest.mark.parametrize("name", ["", "  ", "\u200b\u202e", "\x01", "Us\x00"])
def test_a_workspace_needs_a_name_that_can_be_seen(guardian: Persona, name: str) -> None:
    with pytest.raises(InvalidInput) as refusal:
        found(guardian.user, "ash-tree", name=name)

    assert refusal.value.field == "name"


def test_the_number_of_workspaces_is_limited(guardian: Persona, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(teams, "MOST_TEAMS", 1)

    answer = guardian.on_apex().post("/workspaces/new/", {"kind": "family", "name": "Us", "slug": "ash-tree"})

    assert answer.status_code == 422
    assert "workspaces already" in answer.content.decode()
    with public_context():
        assert not Team.objects.filter(slug="ash-tree").exists()
