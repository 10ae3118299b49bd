"""The teacher sees who is in, who is stuck, and what each pupil does, and can open any of it."""

from datetime import timedelta
from uuid import UUID

import pytest
import time_machine
from django.utils import timezone

from tenant_apps.people.models import ChildProfile, PupilCard
from tenant_apps.people.services import pupil_cards, visits
from tenant_apps.stories.models import Book
from tenants.backend import team_context
from tenants.models import Membership
from tests.factories import a_book, a_child
from tests.people.test_joining import enter, tablet
from tests.personas import Persona

pytestmark = pytest.mark.usefixtures("instant_ai")


def a_pupil(teacher: Persona, name: str) -> ChildProfile:
    with team_context(teacher.team):
        return a_child(teacher.membership, nickname=name)


def member_of(teacher: Persona, pupil: ChildProfile) -> Membership:
    with team_context(teacher.team):
        return Membership.objects.get(profile_id=pupil.id)


def code_of(teacher: Persona, pupil: ChildProfile) -> str:
    with team_context(teacher.team):
        return pupil_cards.code_of(card=PupilCard.objects.get(profile=pupil))


def overview(teacher: Persona) -> str:
    return teacher.browser().get("/class/").content.decode()


def test_the_overview_says_who_is_in_and_what_they_write(teacher: Persona) -> None:
    emma, _ = a_pupil(teacher, "Emma"), a_pupil(teacher, "Noah")
    browser = tablet(teacher)
    enter(browser, code_of(teacher, emma))
    browser.post("/books/new/answer/idea/", {"idea": "A snail that lends umbrellas"})

    page = overview(teacher)

    assert "1 of 2 is in" in page and "A snail that lends umbrellas" in page
    assert page.index("Emma") < page.index("Noah"), "who is in comes first"
    browser.post("/leave/")
    assert "0 of 2 are in" in overview(teacher)


def test_the_teacher_opens_a_pupils_draft_and_books(teacher: Persona) -> None:
    emma = a_pupil(teacher, "Emma")
    with team_context(teacher.team):
        book = a_book(member_of(teacher, emma), words="The blue kite")
        Book.objects.filter(id=book.id).update(approval=Book.Approval.DRAFT)
    browser = tablet(teacher)
    enter(browser, code_of(teacher, emma))
    browser.post("/books/new/answer/idea/", {"idea": "A snail", "typing": "1"})

    assert "The blue kite" in overview(teacher)
    page = teacher.browser().get(f"/class/{emma.id}/").content.decode()
    assert "The blue kite" in page and "A snail" in page
    assert teacher.browser().get(f"/books/{book.id}/").status_code == 200


def test_a_pupil_for_whom_nothing_moves_is_stuck(teacher: Persona) -> None:
    emma = a_pupil(teacher, "Emma")
    with time_machine.travel(timezone.now(), tick=True) as clock:
        browser = tablet(teacher)
        enter(browser, code_of(teacher, emma))
        assert "Nothing new" not in overview(teacher)
        clock.shift(timedelta(minutes=11))
        browser.get("/")
        assert "Nothing new for 11 minutes" in overview(teacher) and "1 may need you" in overview(teacher)
        browser.post("/books/new/answer/idea/", {"idea": "A snail", "typing": "1"})
        assert "Nothing new" not in overview(teacher)
        clock.shift(visits.IDLE)
        assert "0 of 1 are in" in overview(teacher)


def test_a_book_that_stopped_and_a_card_used_elsewhere_are_seen(teacher: Persona) -> None:
    emma, noah = a_pupil(teacher, "Emma"), a_pupil(teacher, "Noah")
    with team_context(teacher.team):
        a_book(member_of(teacher, noah), words="The kite", status=Book.Status.STOPPED)
    for name in ("own", "other"):
        enter(tablet(teacher, name), code_of(teacher, emma))

    page = overview(teacher)

    assert "The newest book stopped." in page and "Is that the same person?" in page and "2 may need you" in page


def test_an_empty_class_says_what_to_do_first(teacher: Persona) -> None:
    assert "Add the pupils first" in overview(teacher)


def test_a_pupil_sees_no_overview_and_no_other_pupil(teacher: Persona) -> None:
    emma, noah = a_pupil(teacher, "Emma"), a_pupil(teacher, "Noah")
    browser = tablet(teacher)
    enter(browser, code_of(teacher, emma))

    for path in ("/class/", f"/class/{noah.id}/", f"/class/{emma.id}/", f"/children/{noah.id}/card/"):
        assert browser.get(path).status_code == 403
    assert teacher.browser().get(f"/class/{UUID(int=1)}/").status_code == 404
