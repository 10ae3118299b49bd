"""Proposals and messages while a workspace's name and address are typed."""

from typing import Any

import pytest
from django.test import Client

from tenants.backend import public_context
from tenants.services import slugs
from tests.personas import Persona


@pytest.fixture
def browser(guardian: Persona) -> Client:
    return guardian.on_apex()


def looked_up(browser: Client, **typed: str) -> str:
    answer = browser.get("/workspaces/new/look-up/", typed, headers={"HX-Request": "true"})
    return " ".join(answer.content.decode().split())


@pytest.mark.parametrize(
    ("name", "proposal"),
    [
        ("Die Bäume 🌳", "die-baume"),
        ("Class 3b, Oak School", "class-3b-oak-school"),
        ("Demo", "the-demo"),
        ("The Extraordinarily Numerous Grandchildren of Ottoline", "the-extraordinarily-numerous-grandchil"),
    ],
)
def test_an_address_is_proposed_from_the_name(browser: Client, name: str, proposal: str) -> None:
    said = looked_up(browser, name=name)
    assert f'data-proposal="{proposal}"' in said
    assert f"{proposal}.storysprout.localhost is free." in said


@pytest.mark.parametrize("name", ["", "🌳", "木", "!!!"])
def test_a_name_without_letters_for_an_address_proposes_none(browser: Client, name: str) -> None:
    assert "data-proposal" not in looked_up(browser, name=name)


def test_a_taken_address_is_not_proposed_and_its_owner_not_revealed(browser: Client, neighbour: Persona) -> None:
    slug, name = neighbour.team.slug, neighbour.team.name
    said = looked_up(browser, slug=slug)
    assert "is taken, or was once" in said
    assert name not in said
    assert f'data-proposal="the-{slug}"' in looked_up(browser, name=slug)


def test_a_reserved_or_malformed_address_says_why(browser: Client) -> None:
    assert "kept for StorySprout itself" in looked_up(browser, slug="admin")
    assert "Use small letters" in looked_up(browser, slug="no spaces")


def test_too_many_look_ups_are_refused_with_advice_to_send_the_form(browser: Client, settings: Any) -> None:
    settings.LIMITS = settings.LIMITS | {"addresses": {"user": "2/minute"}}
    assert "is free" in looked_up(browser, slug="one-lamp")
    assert "is free" in looked_up(browser, slug="two-lamps")
    assert "check whether it is free when you send this" in looked_up(browser, slug="three-lamps")


def test_a_name_that_is_too_long_is_refused_with_the_reason_and_kept(browser: Client) -> None:
    page = browser.get("/workspaces/new/").content.decode()
    assert "maxlength" not in page
    assert 'data-most="80"' in page
    name = ("The Maples " * 10).strip()
    refused = browser.post("/workspaces/new/", {"kind": "family", "name": name, "slug": "long-maples"})
    assert refused.status_code == 422
    assert "keep this to 80 letters. It has 109." in refused.content.decode()
    assert name in refused.content.decode()


def test_the_settings_name_the_address_itself(guardian: Persona, browser: Client) -> None:
    page = browser.get(f"/workspaces/{guardian.team.slug}/settings/").content.decode()
    assert "address.storysprout" not in page
    assert guardian.team.host in page


def test_the_menu_names_the_member_and_signs_them_out(guardian: Persona, child: Persona) -> None:
    page = guardian.browser().get("/").content.decode()
    assert guardian.user
    assert f"You are <strong>{guardian.user}</strong>, parent-admin" in page
    assert "/accounts/logout/" in page
    theirs = child.browser().get("/").content.decode()
    assert "You are <strong>Juno</strong>" in theirs
    assert "/accounts/logout/" not in theirs


def test_a_proposed_address_is_free(db: None) -> None:
    with public_context():
        assert slugs.check(slugs.propose(name="a" * 80))
