"""A child makes a book one question at a time. What it answered is kept on the server, whatever happens."""

import pytest

from tenant_apps.generation.models import Run
from tenant_apps.people.models import BriefDraft
from tenant_apps.stories.models import Book
from tenants.backend import team_context
from tests.factories import a_character
from tests.personas import Persona

pytestmark = pytest.mark.usefixtures("instant_ai")
BRIEF, ANSWER = "/books/new/", "/books/new/answer/"


def kept(child: Persona) -> dict[str, object]:
    with team_context(child.team):
        draft = BriefDraft.objects.first()
        return dict(draft.answers) if draft else {}


def test_a_child_answers_one_question_after_the_other_and_makes_its_book(child: Persona) -> None:
    browser = child.browser()
    with team_context(child.team):
        hero = a_character(child.membership, name="Pip")

    assert "What is your story about?" in browser.get(BRIEF).content.decode()
    assert browser.post(f"{ANSWER}idea/", {"idea": "A shy snail"})["Location"] == f"{BRIEF}?step=cast"
    assert "Pip" in browser.get(f"{BRIEF}?step=cast").content.decode()
    assert browser.post(f"{ANSWER}cast/", {"cast": [str(hero.id)]})["Location"] == f"{BRIEF}?step=style"
    assert browser.post(f"{ANSWER}style/", {"style": "papercut"})["Location"] == f"{BRIEF}?step=pages"
    assert browser.post(f"{ANSWER}pages/", {"pages": "4"})["Location"] == BRIEF
    page = browser.get(BRIEF).content.decode()
    assert "This is your book" in page and "A shy snail" in page and "Pip" in page

    answer = browser.post("/books/new/make/")

    with team_context(child.team):
        book = Book.objects.get()
        assert answer["Location"] == f"/books/{book.id}/making/"
        assert (book.idea, book.page_count, book.level, book.made_by) == (
            "A shy snail",
            4,
            "early",
            child.membership.id,
        )
    assert kept(child) == {}


def test_each_question_has_a_picture_on_every_button_and_can_be_read_aloud(child: Persona) -> None:
    browser = child.browser()
    for step in ("idea", "style", "pages"):
        page = browser.get(f"{BRIEF}?step={step}").content.decode().partition("<main")[2].partition("</main")[0]
        for button in page.split("<button")[1:]:
            inside = button.partition("</button>")[0]
            assert "<svg" in inside or "<img" in inside, inside
        assert "data-speak" in page and "data-spoken" in page
        assert "credits" not in page and "/studio/" not in page


def test_what_is_typed_is_kept_while_it_is_typed_and_waits_on_another_device(child: Persona) -> None:
    first, second = child.browser(), child.browser()

    assert first.post(f"{ANSWER}idea/", {"idea": "A sna\x00il that", "typing": "1"}).status_code == 204

    assert "A snail that</textarea>" in second.get(f"{BRIEF}?step=idea").content.decode()
    second.post(f"{ANSWER}style/", {"style": "crayon"})
    assert kept(child) == {"idea": "A snail that", "style": "crayon"}


@pytest.mark.parametrize(
    ("step", "value"), [("idea", " "), ("idea", "x" * 501), ("style", "oil"), ("pages", "400"), ("cast", "no-id")]
)
def test_an_answer_that_does_not_fit_is_asked_for_again(child: Persona, step: str, value: str) -> None:
    answer = child.browser().post(f"{ANSWER}{step}/", {step: value})

    assert answer.status_code == 422 and 'role="alert"' in answer.content.decode()
    assert kept(child) == {}


def test_an_idea_that_is_held_asks_for_another_and_keeps_the_rest(child: Persona) -> None:
    browser = child.browser()
    for step, value in (("idea", "they killed him"), ("style", "papercut"), ("pages", "4")):
        browser.post(f"{ANSWER}{step}/", {step: value})

    answer = browser.post("/books/new/make/")

    page = answer.content.decode()
    assert answer.status_code == 422 and "What is your story about?" in page and 'role="alert"' in page
    assert kept(child)["style"] == "papercut"
    with team_context(child.team):
        assert not Run.objects.exists()


def test_a_button_pressed_too_early_asks_what_is_missing(child: Persona) -> None:
    browser = child.browser()
    browser.post(f"{ANSWER}idea/", {"idea": "A snail"})

    assert "How does it look?" in browser.post("/books/new/make/").content.decode()
    assert "How does it look?" in browser.get(f"{BRIEF}?step=go").content.decode()


def test_a_child_starts_over(child: Persona) -> None:
    browser = child.browser()
    browser.post(f"{ANSWER}idea/", {"idea": "A snail"})

    assert browser.post("/books/new/start-over/")["Location"] == BRIEF
    assert kept(child) == {}


def test_the_form_of_adults_stays_for_adults(guardian: Persona) -> None:
    page = guardian.browser().get(BRIEF).content.decode()

    assert "How many pages?" in page and "Who will read it?" in page
    assert guardian.browser().post(f"{ANSWER}idea/", {"idea": "x"}).status_code == 404
    for path in ("/books/new/start-over/", "/books/new/make/"):
        assert guardian.browser().post(path).status_code == 404
