"""Pupils come in with a card or with the code of the class, on shared devices, one device at a time."""

from collections.abc import Iterator
from datetime import timedelta
from io import BytesIO
from typing import Any

import pytest
import time_machine
from django.conf import settings as django_settings
from django.test import Client
from django.utils import timezone
from pypdf import PdfReader

from tenant_apps.people import access
from tenant_apps.people.models import ChildProfile, ClassCode, FamilyDevice, PupilCard, Visit
from tenant_apps.people.services import class_codes, pupil_cards, visits
from tenants.backend import team_context
from tests.factories import a_child
from tests.people.test_children import PIN, tap
from tests.personas import Answer, Persona, stranger

JOIN = "/join/"


@pytest.fixture
def emma(teacher: Persona) -> ChildProfile:
    with team_context(teacher.team):
        return a_child(teacher.membership, nickname="Emma")


def code_of(teacher: Persona, child: ChildProfile) -> str:
    with team_context(teacher.team):
        return pupil_cards.code_of(card=PupilCard.objects.get(profile=child))


def tablet(teacher: Persona, name: str = "one") -> Client:
    """A shared device; its cookie against forged requests tells it from others."""
    browser = stranger(teacher.team)
    browser.cookies[django_settings.CSRF_COOKIE_NAME] = f"{name:x<32}"
    return browser


def enter(browser: Client, code: str) -> Answer:
    return browser.post(JOIN, {"code": code})


def who_is_in(browser: Client) -> object:
    answer = browser.get("/")
    member = getattr(answer.wsgi_request, "membership", None)
    return member.profile_id if member else None


@pytest.fixture
def later() -> Iterator[time_machine.Traveller]:
    with time_machine.travel(timezone.now(), tick=True) as clock:
        yield clock


def test_a_new_pupil_has_a_card_and_comes_in_with_its_code(teacher: Persona, emma: ChildProfile) -> None:
    browser = tablet(teacher)

    assert "I have a card or a code" in browser.get("/enter/").content.decode()
    assert enter(browser, code_of(teacher, emma))["Location"] == "/"
    assert who_is_in(browser) == emma.id
    page = browser.get("/").content.decode()
    assert "Emma" in page and "data-idle-seconds" in page


@pytest.mark.parametrize("typed", ["{low}", " {code} ", "{bare}", "{spaced}"])
def test_a_code_may_be_typed_in_any_way(teacher: Persona, emma: ChildProfile, typed: str) -> None:
    code = code_of(teacher, emma)
    forms = {"low": code.lower(), "code": code, "bare": code.replace("-", ""), "spaced": code.replace("-", " ")}

    assert enter(tablet(teacher), typed.format(**forms)).status_code == 302


@pytest.mark.parametrize("typed", ["", "BBBBBBBB", "BBBBBB", "AEIOUAEI", "\x00", "x" * 5000, "<b>", "١٢٣٤٥٦٧٨"])
def test_a_wrong_code_says_so_kindly(teacher: Persona, emma: ChildProfile, typed: str) -> None:
    answer = enter(tablet(teacher), typed)

    assert answer.status_code == 422 and "This code does not open this class" in answer.content.decode()


def test_the_card_of_another_class_opens_nothing_here(teacher: Persona, neighbour: Persona, emma: ChildProfile) -> None:
    with team_context(neighbour.team):
        other = a_child(neighbour.membership, nickname="Otto")
        pupil_cards.replace(child=other, now=timezone.now())
    code = code_of(neighbour, other)

    assert enter(tablet(teacher), code).status_code == 422
    assert enter(tablet(neighbour), code).status_code == 404, "a family has no codes"


def test_a_replaced_card_stops_at_once_and_signs_out(teacher: Persona, emma: ChildProfile) -> None:
    browser, old = tablet(teacher), code_of(teacher, emma)
    enter(browser, old)

    answer = teacher.browser().post(f"/children/{emma.id}/card/replace/")

    assert answer["Location"] == f"/children/{emma.id}/card/"
    assert who_is_in(browser) is None
    assert enter(browser, old).status_code == 422
    assert enter(browser, code_of(teacher, emma)).status_code == 302


def test_a_card_that_was_ended_opens_nothing(teacher: Persona, emma: ChildProfile) -> None:
    code = code_of(teacher, emma)
    teacher.browser().post(f"/children/{emma.id}/card/revoke/")

    assert enter(tablet(teacher), code).status_code == 422
    assert teacher.browser().get(f"/children/{emma.id}/card/").status_code == 404
    assert "No card" in teacher.browser().get("/children/").content.decode()


def test_cards_run_out_and_are_renewed_as_they_are(
    teacher: Persona, emma: ChildProfile, later: time_machine.Traveller
) -> None:
    code = code_of(teacher, emma)
    later.shift(pupil_cards.VALID_FOR + timedelta(days=1))

    assert enter(tablet(teacher), code).status_code == 422
    assert "The card has run out" in teacher.browser().get("/children/").content.decode()
    teacher.browser().post("/children/cards/renew/")
    assert enter(tablet(teacher), code).status_code == 302


def test_a_card_outlives_a_change_of_the_secret_key(teacher: Persona, emma: ChildProfile, settings: Any) -> None:
    code = code_of(teacher, emma)
    settings.SECRET_KEY_FALLBACKS, settings.SECRET_KEY = [settings.SECRET_KEY], "another"

    assert enter(tablet(teacher), code).status_code == 302


def test_a_photographed_card_is_in_on_one_device_and_the_visit_says_so(teacher: Persona, emma: ChildProfile) -> None:
    own, other = tablet(teacher, "own"), tablet(teacher, "other")
    enter(own, code_of(teacher, emma))

    enter(other, code_of(teacher, emma))

    assert (who_is_in(own), who_is_in(other)) == (None, emma.id)
    with team_context(teacher.team):
        assert Visit.objects.get(profile=emma, ended_at=None).instead_of


def test_scanning_the_own_card_again_is_no_other_device(teacher: Persona, emma: ChildProfile) -> None:
    browser = tablet(teacher)
    for _ in range(2):
        enter(browser, code_of(teacher, emma))

    assert who_is_in(browser) == emma.id
    with team_context(teacher.team):
        assert not Visit.objects.get(profile=emma, ended_at=None).instead_of


def test_a_shared_device_signs_out_after_a_while_without_a_tap(
    teacher: Persona, emma: ChildProfile, later: time_machine.Traveller
) -> None:
    browser = tablet(teacher)
    enter(browser, code_of(teacher, emma))
    for _ in range(3):
        later.shift(visits.IDLE - timedelta(minutes=2))
        assert who_is_in(browser) == emma.id, "a tap lets it run again"

    later.shift(visits.IDLE - timedelta(minutes=2))
    browser.get("/notices/", headers={"HX-Request": "true", "Sec-Fetch-Mode": "cors"})
    later.shift(timedelta(minutes=3))

    assert who_is_in(browser) is None, "a page that looks for news by itself is no tap"


def test_the_class_code_shows_the_class_and_a_new_pupil_chooses_its_pictures(
    teacher: Persona, emma: ChildProfile
) -> None:
    teacher.browser().post("/children/class-code/")
    with team_context(teacher.team):
        code = ClassCode.objects.get().code
    assert code in teacher.browser().get("/children/").content.decode()
    browser = tablet(teacher)

    assert enter(browser, code.lower())["Location"] == "/children/come-in/"
    assert "Emma" in browser.get("/children/come-in/").content.decode()
    place = f"/children/come-in/{emma.id}/"
    assert "Choose four pictures" in browser.get(place).content.decode()
    assert tap(browser, place, ("star",) * 4).status_code == 422
    assert tap(browser, place).status_code == 302 and who_is_in(browser) == emma.id
    again = tablet(teacher, "again")
    enter(again, code)
    assert "Tap your four pictures" in again.get(place).content.decode()
    assert tap(again, place, PIN[::-1]).status_code == 422
    assert tap(again, place).status_code == 302


def test_the_class_code_runs_out_is_renewed_and_ends(
    teacher: Persona, emma: ChildProfile, later: time_machine.Traveller
) -> None:
    with team_context(teacher.team):
        code = class_codes.begin(by=teacher.membership, now=timezone.now()).code
    browser = tablet(teacher)
    enter(browser, code)
    later.shift(timedelta(hours=11))
    teacher.browser().post("/children/class-code/renew/")
    later.shift(timedelta(hours=11))
    assert browser.get("/children/come-in/").status_code == 200
    later.shift(timedelta(hours=2))
    assert browser.get("/children/come-in/").status_code == 403
    assert enter(tablet(teacher, "late"), code).status_code == 422

    teacher.browser().post("/children/class-code/")
    with team_context(teacher.team):
        code = ClassCode.objects.get().code
    enter(browser, code)
    teacher.browser().post("/children/class-code/end/")
    assert browser.get("/children/come-in/").status_code == 403
    with team_context(teacher.team):
        assert not FamilyDevice.objects.exists()


def test_guesses_from_many_devices_end_and_a_known_device_goes_on(
    teacher: Persona, emma: ChildProfile, settings: Any
) -> None:
    settings.LIMITS = settings.LIMITS | {"codes": settings.LIMITS["codes"] | {"team": "30/15 minutes"}}
    known = tablet(teacher, "known")
    enter(known, code_of(teacher, emma))

    def guess(number: int) -> int:
        address = f"10.0.{number}.7"
        return tablet(teacher, f"d{number}").post(JOIN, {"code": "BBBBBBBB"}, REMOTE_ADDR=address).status_code

    answers = [guess(number) for number in range(35)]

    assert answers[:29] == [422] * 29 and set(answers[29:]) == {429}
    assert enter(known, code_of(teacher, emma)).status_code == 302
    other = tablet(teacher, "busy")
    assert [enter(other, "").status_code for _ in range(3)] == [429] * 3


def test_the_sheet_holds_every_card_and_only_a_grown_up_prints_it(teacher: Persona, emma: ChildProfile) -> None:
    with team_context(teacher.team):
        for number in range(9):
            a_child(teacher.membership, nickname=f"Zoë O'Hara {number} 🦊")
    answer = teacher.browser().get("/children/cards.pdf")

    sheet = PdfReader(BytesIO(answer.content))
    words = " ".join(page.extract_text() for page in sheet.pages)
    assert len(sheet.pages) == 2 and code_of(teacher, emma) in words and teacher.team.host in words
    assert answer["Content-Type"] == "application/pdf" and "no-store" in answer["Cache-Control"]
    pupil = tablet(teacher)
    enter(pupil, code_of(teacher, emma))
    assert pupil.get("/children/cards.pdf").status_code == 403
    assert len(PdfReader(BytesIO(teacher.browser().get(f"/children/{emma.id}/card.pdf").content)).pages) == 1


def test_the_card_page_shows_a_code_that_the_link_never_sends(teacher: Persona, emma: ChildProfile) -> None:
    page = teacher.browser().get(f"/children/{emma.id}/card/").content.decode()

    assert code_of(teacher, emma) in page and "data:image/svg+xml" in page
    with team_context(teacher.team):
        link = pupil_cards.link_of(card=PupilCard.objects.get(), team=teacher.team)
    assert link == f"{teacher.team.url}/join/#{code_of(teacher, emma)}"


def test_a_class_speaks_of_pupils_and_a_family_of_children(teacher: Persona, guardian: Persona) -> None:
    ours, theirs = (persona.browser().get("/children/").content.decode() for persona in (teacher, guardian))

    assert "No pupils yet" in ours and "children" not in ours.partition("<main")[2].partition("</main")[0].replace(
        "/children", ""
    )
    assert "No children yet" in theirs and "card" not in theirs.partition("<main")[2].lower().replace("cards.css", "")


def test_a_removed_pupil_leaves_no_card_and_no_visit(teacher: Persona, emma: ChildProfile) -> None:
    code = code_of(teacher, emma)
    enter(tablet(teacher), code)

    teacher.browser().post(f"/children/{emma.id}/remove/")

    with team_context(teacher.team):
        assert not PupilCard.objects.exists() and not Visit.objects.exists()
        assert access.current_class_code(now=timezone.now()) is None
    assert enter(tablet(teacher), code).status_code == 422
