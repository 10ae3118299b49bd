"""A grown-up adds children, who need no account; of a child nothing is known outside its team's schema."""

from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.utils import timezone

from shared_apps.core.errors import InvalidInput
from tenant_apps.people.models import ChildProfile
from tenant_apps.people.services import children
from tenants.backend import public_context, team_context
from tenants.models import Membership, Role
from tests.factories import a_book, a_child
from tests.personas import Answer, Persona

JUNO = {"nickname": "Juno", "avatar": "owl", "level": "early"}
PIN = ("star", "moon", "kite", "drum")


def profile(persona: Persona) -> ChildProfile:
    with team_context(persona.team):
        return ChildProfile.objects.get()


def tap(browser: Client, path: str, pictures: tuple[str, ...] = PIN) -> Answer:
    """Tap the pictures one after the other, as the page sends them."""
    chosen: list[str] = []
    for picture in pictures:
        answer: Answer = browser.post(path, {"chosen": " ".join(chosen), "tapped": picture})
        chosen.append(picture)
    return answer


def test_an_adult_adds_a_child_and_chooses_its_pictures(guardian: Persona, grandparent: Persona) -> None:
    browser = grandparent.browser()

    answer = browser.post("/children/new/", JUNO)
    child = profile(guardian)
    assert answer["Location"] == f"/children/{child.id}/pin/" and not child.has_pin
    assert tap(browser, f"/children/{child.id}/pin/")["Location"] == "/children/"

    assert profile(guardian).has_pin
    page = browser.get("/children/").content.decode()
    assert "Juno" in page and "star, moon, kite, drum" in page
    with public_context():
        assert Membership.objects.get(profile_id=child.id).role == Role.CHILD


def test_the_pin_is_hashed(in_maple: Persona) -> None:
    child = a_child(in_maple.membership, pin=PIN)

    assert child.pin_hash.startswith("pbkdf2_") and "star" not in child.pin_hash


@pytest.mark.parametrize("wrong", [("star",) * 4, ("star", "moon", "kite"), ("star", "moon", "kite", "key")])
def test_a_pin_is_four_pictures_and_not_all_the_same(in_maple: Persona, wrong: tuple[str, ...]) -> None:
    child = a_child(in_maple.membership)

    with pytest.raises(InvalidInput):
        children.set_pin(child=child, pictures=wrong, now=timezone.now())


@pytest.mark.parametrize(
    "change", [{"nickname": " "}, {"nickname": "x" * 41}, {"nickname": "a\x00b"}, {"avatar": "shark"}, {"level": ""}]
)
def test_a_bad_profile_is_explained_beside_the_field(guardian: Persona, change: dict[str, str]) -> None:
    answer = guardian.browser().post("/children/new/", JUNO | change)

    assert answer.status_code == 422 and "errorlist" in answer.content.decode()
    with team_context(guardian.team):
        assert not ChildProfile.objects.exists()
        assert not Membership.objects.filter(team=guardian.team, role=Role.CHILD).exists()


def test_profile_and_membership_are_made_together_or_not_at_all(in_maple: Persona) -> None:
    broken = Membership(id=in_maple.membership.id, team_id=in_maple.membership.team_id)
    with connection.cursor() as cursor:  # the membership's insert fails after the profile's succeeded
        cursor.execute("ALTER TABLE tenants_membership ADD CONSTRAINT no_child CHECK (role <> 'child') NOT VALID")

    with pytest.raises(Exception, match="no_child"):
        children.add(by=broken, nickname="Juno", avatar="owl", level="early", now=timezone.now())


def test_a_grown_up_changes_the_profile(guardian: Persona) -> None:
    with team_context(guardian.team):
        child = a_child(guardian.membership)

    guardian.browser().post(f"/children/{child.id}/", JUNO | {"nickname": "Juno B", "level": "growing"})

    assert (profile(guardian).nickname, profile(guardian).level) == ("Juno B", "growing")


def test_a_removed_child_is_out_at_once_and_only_its_books_are_left(guardian: Persona, child: Persona) -> None:
    browser = child.browser()
    with team_context(guardian.team):
        book = a_book(child.membership, words="My own book")
    assert browser.get("/").status_code == 200

    guardian.browser().post(f"/children/{child.membership.profile_id}/remove/")

    assert browser.get("/").status_code == 302
    with team_context(guardian.team):
        assert not ChildProfile.objects.exists()
        assert Membership.objects.get(id=child.membership.id).removed_at
        book.refresh_from_db()


def test_nothing_of_a_child_is_in_public(guardian: Persona) -> None:
    with team_context(guardian.team):
        a_child(guardian.membership, nickname="Wilhelmina", pin=PIN)
    with public_context(), connection.cursor() as cursor:
        cursor.execute("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'")
        for (table,) in cursor.fetchall():
            cursor.execute(f"SELECT count(*) FROM public.\"{table}\" AS row WHERE row::text LIKE '%%Wilhelmina%%'", [])
            assert cursor.fetchone() == (0,), table


def test_a_child_manages_no_children(child: Persona) -> None:
    browser = child.browser()

    for path in ("/children/", "/children/new/", f"/children/{child.membership.profile_id}/", "/members/"):
        assert browser.get(path).status_code == 403


def test_a_neighbours_child_is_not_found(guardian: Persona, neighbour: Persona) -> None:
    with team_context(neighbour.team):
        child = a_child(neighbour.membership)

    for path in (f"/children/{child.id}/", f"/children/{child.id}/pin/", f"/children/{uuid4()}/"):
        assert guardian.browser().get(path).status_code == 404


def test_a_child_sees_its_own_name_and_nothing_that_leads_out(child: Persona) -> None:
    page = child.browser().get("/").content.decode()

    assert 'data-mode="child"' in page and "Juno" in page and "#fox" in page
    for way_out in ("/workspaces/", "/accounts/", "/studio/", "/members/", "/children/", "/settings/"):
        assert f'href="{way_out}' not in page and f'{way_out}"' not in page, way_out
