"""Drawings and sheets are judged before anyone sees them: held back, let through, or judged again later."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from shared_apps.media import files
from shared_apps.queue.models import Ticket
from shared_apps.queue.services import dead_letters, execution
from tenant_apps.characters.models import Character
from tenant_apps.characters.services import sheets
from tenant_apps.moderation.models import Verdict
from tenants.backend import team_context
from tests.boundary.town import everything_in
from tests.characters.drawn import A_LITTLE, as_it_is, check_again, hand_in, shown
from tests.factories import LOOKS
from tests.personas import Persona
from tests.providers import Watch

pytestmark = pytest.mark.usefixtures("watchful")


def test_nobody_sees_a_held_drawing(
    guardian: Persona, child: Persona, held: Verdict, character: Character, browser: Client
) -> None:
    assert held.status == "held" and held.subject_id == character.id and held.file_key
    assert not as_it_is(guardian, character).drawing_key
    for who in (guardian, child):
        assert shown(who.browser(), character) is None
    assert "waits until it is checked" in browser.get(f"/characters/{character.id}/").content.decode()


def test_a_parent_admin_lets_it_through(
    guardian: Persona, held: Verdict, character: Character, browser: Client
) -> None:
    assert browser.post(f"/held-back/{held.id}/let-through/").status_code == 302

    drawing = shown(browser, character)
    assert drawing == files.read(held.file_key)
    assert not as_it_is(guardian, character).drawing_waits


def test_a_parent_admin_leaves_it_out(guardian: Persona, held: Verdict, character: Character, browser: Client) -> None:
    browser.post(f"/held-back/{held.id}/leave-out/")

    assert shown(browser, character) is None
    assert "waits until" not in browser.get(f"/characters/{character.id}/").content.decode()


def test_the_old_drawing_stays_while_the_new_one_waits(
    guardian: Persona, character: Character, browser: Client
) -> None:
    hand_in(browser, character)
    before = shown(browser, character)

    Watch.found_in_pictures = [A_LITTLE]
    hand_in(browser, character, "tomato")

    assert shown(browser, character) == before
    assert as_it_is(guardian, character).drawing_waits
    with team_context(guardian.team):
        Verdict.objects.get(subject_kind="drawing", status="held")
    browser.post(f"/characters/{character.id}/drawing/remove/")
    with team_context(guardian.team):
        assert not Verdict.objects.waiting().exists(), "what was taken away waits for nobody"


def test_an_unchecked_drawing_is_hidden_until_it_is_judged(
    guardian: Persona, character: Character, browser: Client
) -> None:
    Watch.away = True
    hand_in(browser, character)
    assert shown(browser, character) is None
    with team_context(guardian.team):
        assert Verdict.objects.get(subject_kind="drawing").status == "unchecked"
    check_again(guardian)
    assert shown(browser, character) is None, "still nobody"

    Watch.away = False
    check_again(guardian)

    assert shown(browser, character)
    with team_context(guardian.team):
        assert Verdict.objects.get(subject_kind="drawing").status == "passed"
        assert not Ticket.objects.exists()


def test_a_moderator_that_answers_later_may_still_hold_it(
    guardian: Persona, character: Character, browser: Client
) -> None:
    Watch.away = True
    hand_in(browser, character)

    Watch.away, Watch.found_in_pictures = False, [A_LITTLE]
    check_again(guardian)

    assert shown(browser, character) is None
    with team_context(guardian.team):
        assert Verdict.objects.get(subject_kind="drawing").status == "held"


def test_a_newer_drawing_is_not_overtaken_by_an_older_one(
    guardian: Persona, character: Character, browser: Client
) -> None:
    Watch.away = True
    hand_in(browser, character, "seagreen")
    Watch.away = False
    hand_in(browser, character, "tomato")
    newest = shown(browser, character)

    check_again(guardian)

    assert newest and shown(browser, character) == newest


def test_a_check_that_was_given_up_is_a_dead_letter_that_can_be_replayed(
    guardian: Persona, character: Character, browser: Client
) -> None:
    Watch.away = True
    hand_in(browser, character)
    with team_context(guardian.team):
        Verdict.objects.update(judged_at=timezone.now() - timedelta(hours=25))
    check_again(guardian)
    with team_context(guardian.team):
        letter = Ticket.objects.exclude(dead_at=None).get()

    Watch.away = False
    with team_context(guardian.team):
        dead_letters.replay(ticket=letter, now=letter.ready_at)
        assert execution.work(kind="reference-check")

    assert shown(browser, character)


# --- a sheet that an illustrator drew ---------------------------------------------------------------------------------


def draw(by: Persona) -> None:
    with team_context(by.team):
        assert execution.work(kind="sheet")


def test_a_sheet_is_judged_before_it_is_shown(guardian: Persona, browser: Client) -> None:
    Watch.found_in_pictures = [A_LITTLE]
    browser.post("/characters/new/", LOOKS)
    draw(guardian)

    character = as_it_is(guardian)
    assert not character.sheet_key
    assert browser.get(f"/characters/{character.id}/sheet/").status_code == 404
    assert "picture waits until it is checked" in browser.get("/characters/").content.decode()
    with team_context(guardian.team):
        verdict = Verdict.objects.get(subject_kind="sheet")
    browser.post(f"/held-back/{verdict.id}/let-through/")
    assert "PNG" in everything_in(browser.get(f"/characters/{character.id}/sheet/"))


def test_another_sheet_replaces_a_held_one(guardian: Persona, browser: Client) -> None:
    Watch.found_in_pictures = [A_LITTLE]
    browser.post("/characters/new/", LOOKS)
    draw(guardian)
    with team_context(guardian.team):
        verdict = Verdict.objects.get(subject_kind="sheet")

    browser.post(f"/held-back/{verdict.id}/make-again/")
    draw(guardian)

    character = as_it_is(guardian)
    assert character.sheet_is_shown and character.sheet_key != verdict.file_key


def test_an_unchecked_sheet_is_shown_once_a_moderator_allows_it(guardian: Persona, browser: Client) -> None:
    browser.post("/characters/new/", LOOKS)
    Watch.away = True
    draw(guardian)
    assert not as_it_is(guardian).sheet_key

    Watch.away = False
    check_again(guardian)

    assert as_it_is(guardian).sheet_is_shown


def test_a_restored_team_draws_and_checks_what_was_unfinished(
    guardian: Persona, character: Character, browser: Client
) -> None:
    """Held sheets stay held, unchecked ones are judged, and missing ones are drawn."""
    Watch.found_in_pictures = [A_LITTLE]
    hand_in(browser, character)
    browser.post("/characters/new/", LOOKS | {"name": "Kit"})
    browser.post("/characters/new/", LOOKS | {"name": "Bo"})
    with team_context(guardian.team):
        kit, bo = Character.objects.get(name="Kit"), Character.objects.get(name="Bo")
        Ticket.objects.filter(step_id=bo.sheet_id).delete()
        Watch.away = True
        execution.work(kind="sheet")
        Ticket.objects.all().delete()

        sheets.resume_restored_references(team=guardian.team)

        assert set(Ticket.objects.values_list("kind", "step_id")) == {
            ("reference-check", kit.sheet_id),
            ("sheet", bo.sheet_id),
        }
