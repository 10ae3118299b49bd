"""A letter that no font for print has is said before a book is made, and again where its PDF is asked for."""

import re

import pytest

from shared_apps.core.errors import InvalidInput
from shared_apps.core.text import named
from shared_apps.queue.services import execution
from tenant_apps.characters.models import Character
from tenant_apps.stories.models import Book
from tenants.backend import team_context
from tenants.services import teams
from tests.factories import LOOKS, a_character
from tests.generation.test_pipeline import start, work_until_done
from tests.personas import Persona

pytestmark = pytest.mark.usefixtures("instant_ai")

RUNE = "ᚠ"
SAID = "“ᚠ” (runic letter fehu feoh fe f) cannot be printed"


def test_a_name_that_cannot_be_printed_is_refused_where_it_is_typed(guardian: Persona) -> None:
    browser = guardian.browser()

    answer = browser.post("/characters/new/", {**LOOKS, "name": f"{RUNE}rey"})

    assert answer.status_code == 422
    assert SAID in answer.content.decode()
    assert f"{RUNE}rey" in answer.content.decode(), "what was typed is still there"
    assert browser.post("/characters/new/", {**LOOKS, "name": "小明"}).status_code == 302


def test_the_api_refuses_an_unprintable_name_too(guardian: Persona) -> None:
    answer = guardian.browser().post(
        "/api/characters/", {**LOOKS, "name": RUNE, "pronouns": "they"}, content_type="application/json"
    )

    assert (answer.status_code, answer.json()["code"], answer.json()["field"]) == (422, "unprintable", "name")


def test_an_unprintable_idea_or_cast_starts_no_book(in_maple: Persona) -> None:
    with pytest.raises(InvalidInput, match=re.escape(SAID)) as said:
        start(in_maple, idea=f"A stone with {RUNE} on it")
    assert said.value.field == "idea"

    somebody = a_character(in_maple.membership)
    Character.objects.update(name=RUNE)  # kept before anyone asked
    somebody.refresh_from_db()
    with pytest.raises(InvalidInput, match=re.escape(SAID)) as said:
        start(in_maple, cast=[somebody])
    assert said.value.field == "cast"
    assert not Book.objects.exists()


def test_a_workspace_cannot_take_a_name_that_its_books_could_not_show() -> None:
    assert teams.check_name("陳家") == "陳家"
    with pytest.raises(InvalidInput, match="cannot be printed"):
        teams.check_name(f"The {RUNE} family")


def test_the_page_of_an_older_book_s_pdf_says_what_is_replaced(guardian: Persona) -> None:
    browser = guardian.browser()
    with team_context(guardian.team):
        run = start(guardian)
        work_until_done()
    place = browser.post(f"/books/{run.book_id}/pdf/")["Location"]
    assert "print fonts do not have" not in browser.get(place).content.decode()

    with team_context(guardian.team):
        Book.objects.update(title=f"The {RUNE}")
    place = browser.post(f"/books/{run.book_id}/pdf/")["Location"]
    assert "print fonts do not have “ᚠ” (runic letter fehu feoh fe f)" in browser.get(place).content.decode()
    with team_context(guardian.team):
        while execution.work(kind="binding"):
            pass
    page = browser.get(place).content.decode()
    assert "Save the PDF" in page
    assert "print fonts do not have" in page


def test_letters_are_named_in_a_sentence() -> None:
    assert named("ᚠ") == "“ᚠ” (runic letter fehu feoh fe f)"
    assert named("ab") == "“a” (latin small letter a) and “b” (latin small letter b)"
    assert named("abcde").endswith("“c” (latin small letter c) and 2 more")
    assert named("\U0003fffd") == "“\U0003fffd” (U+3FFFD)"
