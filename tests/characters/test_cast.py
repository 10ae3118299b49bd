"""The cast: characters are added, changed, removed and put back."""

from typing import Any

import pytest

from shared_apps.queue.models import Ticket
from shared_apps.queue.services import execution
from tenant_apps.characters import access
from tenant_apps.characters.models import Character
from tenant_apps.characters.services.cast import change_character
from tenants.backend import team_context
from tests.boundary.town import everything_in
from tests.factories import LOOKS, a_character
from tests.personas import Persona

pytestmark = pytest.mark.usefixtures("instant_ai")


def cast(by: Persona) -> list[str]:
    with team_context(by.team):
        return [character.name for character in Character.objects.kept()]


def draw_up(by: Persona, name: str = "Pip") -> Character:
    with team_context(by.team):
        return a_character(by.membership, name=name)


def test_a_new_character_joins_the_cast_and_its_sheet_is_drawn(guardian: Persona) -> None:
    browser = guardian.browser()

    assert browser.post("/characters/new/", LOOKS).status_code == 302
    with team_context(guardian.team):
        character = Character.objects.get()
        place = f"/characters/{character.id}/sheet/"
        assert not character.sheet_key
        assert execution.work(kind="sheet")
        character.refresh_from_db()
        assert str(character.sheet_id) in character.sheet_key
        assert not Ticket.objects.exists()
    assert "PNG" in everything_in(browser.get(place))


def test_a_sheet_that_is_still_to_be_drawn_is_not_found(guardian: Persona) -> None:
    browser = guardian.browser()
    browser.post("/characters/new/", LOOKS)
    with team_context(guardian.team):
        character = Character.objects.get()

    assert browser.get(f"/characters/{character.id}/sheet/").status_code == 404


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", ""),
        ("name", " "),
        ("name", "x" * 41),
        ("name", "a\x00"),
        ("name", "\u200b\u202e"),
        ("name", "Murderer"),
        ("kind", "troll"),
    ]
    + [("colour", ""), ("trait", "cruel"), ("outfit", "nothing"), ("pronouns", "x")],
)
def test_an_invalid_value_is_reported_at_its_field_and_nothing_is_created(
    guardian: Persona, field: str, value: str
) -> None:
    answer = guardian.browser().post("/characters/new/", {**LOOKS, field: value})

    assert answer.status_code == 422
    assert list(answer.context["form"].errors) == [field]
    assert cast(guardian) == []
    with team_context(guardian.team):
        assert not Ticket.objects.exists()


@pytest.mark.parametrize("name", ["Zoë 🐉", "李小龙", "<b>Bo</b>", "O'Hara {{ x }}"])
def test_unusual_names_are_welcome_and_inert(guardian: Persona, name: str) -> None:
    browser = guardian.browser()

    browser.post("/characters/new/", {**LOOKS, "name": name})

    assert cast(guardian) == [name]
    assert "<b>Bo" not in browser.get("/characters/").content.decode()


def test_new_looks_are_drawn_at_once_and_the_old_sheet_stays_meanwhile(guardian: Persona) -> None:
    character, browser = draw_up(guardian), guardian.browser()

    browser.post(f"/characters/{character.id}/", {**LOOKS, "colour": "green"})
    browser.post(f"/characters/{character.id}/", {**LOOKS, "colour": "teal"})

    with team_context(guardian.team):
        assert Ticket.objects.count() == 2
        while execution.work(kind="sheet"):
            pass
        character.refresh_from_db()
        assert character.colour == "teal" and str(character.sheet_id) in character.sheet_key
        assert not Ticket.objects.exists()


@pytest.mark.parametrize("change", [{}, {"trait": "curious"}])
def test_a_change_that_leaves_the_looks_is_not_drawn_again(guardian: Persona, change: dict[str, Any]) -> None:
    character = draw_up(guardian)

    answer = guardian.browser().post(f"/characters/{character.id}/", {**LOOKS, **change})

    assert answer.status_code == 302
    with team_context(guardian.team):
        assert not Ticket.objects.exists()


def test_a_sheet_that_is_drawn_while_someone_edits_is_kept(guardian: Persona) -> None:
    with team_context(guardian.team):
        character = a_character(guardian.membership)
        Character.objects.filter(id=character.id).update(sheet_key="")
        read_before = Character.objects.get(id=character.id)
        Character.objects.filter(id=character.id).update(sheet_key="drawn.png")

        change_character(character=read_before, by=guardian.membership, trait="curious")

        character.refresh_from_db()
        assert (character.trait, character.sheet_key) == ("curious", "drawn.png")


def test_a_child_changes_and_removes_only_its_own_characters(guardian: Persona, child: Persona) -> None:
    own, others = draw_up(child, "Kit"), draw_up(guardian, "Pip")
    browser = child.browser()

    assert browser.post(f"/characters/{own.id}/", {**LOOKS, "name": "Kitty"}).status_code == 302
    assert browser.post(f"/characters/{own.id}/remove/").status_code == 302
    assert browser.post(f"/characters/{others.id}/", {**LOOKS, "name": "Pop"}).status_code == 403
    assert browser.post(f"/characters/{others.id}/remove/").status_code == 403
    assert cast(guardian) == ["Pip"]


def test_removing_a_character_can_be_undone(guardian: Persona, grandparent: Persona) -> None:
    character, browser = draw_up(guardian), grandparent.browser()

    offered = browser.post(f"/characters/{character.id}/remove/", follow=True).content.decode()
    assert cast(guardian) == []
    assert f"/characters/{character.id}/put-back/" in offered
    browser.post(f"/characters/{character.id}/put-back/")

    assert cast(guardian) == ["Pip"]


def test_a_child_cannot_put_back_a_character_that_an_adult_removed(guardian: Persona, child: Persona) -> None:
    character, browser = draw_up(child), child.browser()
    guardian.browser().post(f"/characters/{character.id}/remove/")

    assert browser.post(f"/characters/{character.id}/put-back/").status_code == 403
    assert cast(guardian) == []


def test_a_character_named_twice_is_cast_once(guardian: Persona) -> None:
    pip, kit = draw_up(guardian, "Pip"), draw_up(guardian, "Kit")

    with team_context(guardian.team):
        assert access.cast_to_use(guardian.membership, [pip.id, kit.id, pip.id]) == [pip, kit]
