"""A child comes in by its face and four pictures, on a device that a grown-up allowed."""

from datetime import timedelta

import pytest
from django.conf import settings
from django.test import Client
from django.utils import timezone

from tenant_apps.people.access import DEVICE_COOKIE
from tenant_apps.people.models import ChildProfile, FamilyDevice
from tenants.backend import team_context
from tests.factories import a_child
from tests.people.test_children import PIN, tap
from tests.personas import Persona, stranger

WRONG = ("apple", "tree", "house", "boat")
COME_IN = "/children/come-in/"


@pytest.fixture
def juno(guardian: Persona) -> ChildProfile:
    with team_context(guardian.team):
        return a_child(guardian.membership, nickname="Juno", pin=PIN)


def tablet(grown_up: Persona) -> Client:
    """The family's device: allowed by a grown-up, who is signed out again."""
    browser = grown_up.browser()
    browser.post("/children/devices/allow/")
    assert browser.cookies[DEVICE_COOKIE]["httponly"] and browser.cookies[DEVICE_COOKIE]["secure"]
    del browser.cookies[settings.SESSION_COOKIE_NAME]
    return browser


def place_of(child: ChildProfile) -> str:
    return f"{COME_IN}{child.id}/"


def test_a_child_taps_its_face_and_its_pictures_and_is_in(guardian: Persona, juno: ChildProfile) -> None:
    browser = tablet(guardian)

    assert "I tap my face" in browser.get("/enter/").content.decode()
    assert "Juno" in browser.get(COME_IN).content.decode()
    answer = tap(browser, f"{place_of(juno)}?next=/characters/")

    assert answer["Location"] == "/characters/"
    page = browser.get("/")
    assert page.wsgi_request.membership.profile_id == juno.id  # type: ignore[attr-defined]  # a MemberRequest
    assert browser.get("/members/").status_code == 403


def test_the_pictures_are_buttons_with_names_that_a_keyboard_reaches(guardian: Persona, juno: ChildProfile) -> None:
    page = tablet(guardian).get(place_of(juno)).content.decode()

    assert page.count('name="tapped"') == 12 and "<span>Umbrella</span>" in page
    assert "0 of 4 tapped" in page


def test_wrong_pictures_say_so_kindly(guardian: Persona, juno: ChildProfile) -> None:
    answer = tap(tablet(guardian), place_of(juno), WRONG)

    assert answer.status_code == 422 and "Those are not your pictures" in answer.content.decode()


def test_nobody_comes_in_on_a_device_that_no_grown_up_allowed(guardian: Persona, juno: ChildProfile) -> None:
    browser = stranger(guardian.team)

    for path in (COME_IN, place_of(juno)):
        answer = browser.get(path)
        assert answer.status_code == 403 and "Juno" not in answer.content.decode()
    assert tap(browser, place_of(juno)).status_code == 403
    assert "I tap my face" not in browser.get("/enter/").content.decode()


@pytest.mark.parametrize("cookie", ["", "a-guess", "ImZvbyI:1abc:xyz", "\x00"])
def test_a_forged_cookie_allows_nothing(guardian: Persona, juno: ChildProfile, cookie: str) -> None:
    browser = stranger(guardian.team)
    browser.cookies[DEVICE_COOKIE] = cookie

    assert browser.get(COME_IN).status_code == 403


def test_a_neighbours_device_allows_nothing_here(guardian: Persona, neighbour: Persona, juno: ChildProfile) -> None:
    browser, theirs = stranger(guardian.team), tablet(neighbour)
    browser.cookies[DEVICE_COOKIE] = theirs.cookies[DEVICE_COOKIE].value

    assert browser.get(COME_IN).status_code == 403


def test_a_device_that_was_ended_lets_nobody_in_and_signs_the_children_out(
    guardian: Persona, juno: ChildProfile
) -> None:
    browser = tablet(guardian)
    tap(browser, place_of(juno))
    with team_context(guardian.team):
        device = FamilyDevice.objects.get()

    guardian.browser().post(f"/children/devices/{device.id}/end/")

    assert browser.get("/").status_code == 302
    assert browser.get(COME_IN).status_code == 403


def test_a_thousand_guesses_from_many_addresses_get_nowhere_and_a_grown_up_helps(
    guardian: Persona, juno: ChildProfile
) -> None:
    browser = tablet(guardian)

    def guess(number: int, pictures: tuple[str, ...] = WRONG) -> int:
        address = f"10.{number // 250}.{number % 250}.7"
        said = {"chosen": " ".join(pictures[:3]), "tapped": pictures[3]}
        return browser.post(place_of(juno), said, REMOTE_ADDR=address).status_code

    answers = [guess(number) for number in range(1000)]

    assert answers[:10] == [422] * 10 and set(answers[10:]) == {429}
    assert guess(1000, PIN) == 429, "the right one is not looked at either"
    assert guardian.browser().get("/children/").status_code == 200
    assert tap(guardian.browser(), f"/children/{juno.id}/pin/", WRONG[::-1])["Location"] == "/children/"
    assert guess(1001, WRONG[::-1]) == 302, "a new PIN has attempts of its own"


def test_another_child_of_the_team_is_not_locked_out_with_it(guardian: Persona, juno: ChildProfile) -> None:
    browser = tablet(guardian)
    with team_context(guardian.team):
        other = a_child(guardian.membership, nickname="Bo", pin=PIN)
    for _ in range(12):
        tap(browser, place_of(juno), WRONG)

    assert tap(browser, place_of(other)).status_code == 302


def test_a_new_pin_signs_the_child_out(guardian: Persona, juno: ChildProfile) -> None:
    browser = tablet(guardian)
    tap(browser, place_of(juno))

    tap(guardian.browser(), f"/children/{juno.id}/pin/", WRONG)

    assert browser.get("/").status_code == 302
    assert tap(browser, place_of(juno)).status_code == 422


def test_a_child_who_leaves_finds_the_way_in_again_and_no_account(guardian: Persona, juno: ChildProfile) -> None:
    browser = tablet(guardian)
    tap(browser, place_of(juno))

    assert browser.post("/leave/")["Location"] == "/enter/"
    assert "I tap my face" in browser.get("/enter/").content.decode()


def test_a_childs_session_ends_after_half_a_day(guardian: Persona, juno: ChildProfile) -> None:
    browser = tablet(guardian)
    tap(browser, place_of(juno))

    with team_context(guardian.team):
        assert browser.session.get_expiry_date() < timezone.now() + timedelta(hours=13)


def test_next_leads_nowhere_else(guardian: Persona, juno: ChildProfile) -> None:
    assert tap(tablet(guardian), f"{place_of(juno)}?next=//evil.example/")["Location"] == "/"


def test_a_child_without_pictures_is_not_shown(guardian: Persona) -> None:
    browser = tablet(guardian)
    with team_context(guardian.team):
        child = a_child(guardian.membership, nickname="Juno")

    assert "Juno" not in browser.get(COME_IN).content.decode()
    assert tap(browser, place_of(child)).status_code == 404
