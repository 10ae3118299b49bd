"""The brief's form: errors appear at their fields, no input is lost, and nothing is half created."""

from typing import Any
from uuid import uuid4

import pytest

from shared_apps.queue.models import Ticket
from tenant_apps.generation.models import Run, Step
from tenant_apps.stories.models import Book
from tenants.backend import team_context
from tests.factories import a_character
from tests.personas import Answer, Persona, stranger

pytestmark = pytest.mark.usefixtures("instant_ai")

RIGHT_TO_LEFT = "תנין ביישן שפוחד מהחושך \N{RIGHT-TO-LEFT OVERRIDE}"


def brief(**answers: Any) -> dict[str, Any]:
    usual = {"idea": "a shy dragon", "pages": 4, "level": "early", "style": "papercut", "language": "en"}
    return {**usual, "submission": str(uuid4()), **answers}


def send(by: Persona, **answers: Any) -> Answer:
    return by.browser().post("/books/new/", brief(**answers))


def made(by: Persona) -> tuple[int, int, int, int]:
    with team_context(by.team):
        return Book.objects.count(), Run.objects.count(), Step.objects.count(), Ticket.objects.count()


BAD_ANSWERS = [
    ({"idea": ""}, "Write a few words"),
    ({"idea": "  \n\t "}, "Write a few words"),
    ({"idea": "dragon " * 2_900}, "Keep the idea to 500 characters"),
    ({"idea": "a shy\x00dragon"}, "cannot be printed"),
    ({"idea": "a dragon who is a murderer"}, "do not belong in a children"),
    ({"idea": "m u r d e r"}, "do not belong in a children"),
    ({"pages": "0"}, "At least 4"),
    ({"pages": "1000"}, "At most 32"),
    ({"pages": "-4"}, "At least 4"),
    ({"pages": "9" * 5_000}, "whole number"),
    ({"pages": "four"}, "whole number"),
    ({"pages": "4.5"}, "whole number"),
    ({"pages": ""}, "Please fill this in"),
    ({"level": "hard"}, "choose one of these"),
    ({"style": "oil"}, "choose one of these"),
    ({"language": "xx"}, "choose one of these"),
    ({"cast": str(uuid4())}, "no longer in this workspace"),
    ({"cast": "1"}, "no longer in this workspace"),
    ({"cast": "\x00"}, "no longer in this workspace"),
]


@pytest.mark.parametrize(("answers", "words"), BAD_ANSWERS)
def test_an_invalid_value_is_reported_at_its_field_and_nothing_is_created(
    guardian: Persona, answers: dict[str, Any], words: str
) -> None:
    answer = send(guardian, **answers)

    assert answer.status_code == 422
    errors = answer.context["form"].errors
    assert list(errors) == list(answers)
    assert words in str(errors)
    assert words.split("'", 1)[0] in answer.content.decode()
    assert made(guardian) == (0, 0, 0, 0)


def test_what_was_typed_is_still_there_after_an_error(guardian: Persona) -> None:
    idea = "An owl who collects the sounds of the night"

    page = send(guardian, idea=idea, pages="1000", level="confident", style="storybook").content.decode()

    assert idea in page
    assert 'value="1000"' in page
    assert page.count("checked") >= 1


def test_a_too_long_idea_is_kept_whole_in_the_form(guardian: Persona) -> None:
    idea = "dragon " * 2_900

    assert idea.strip() in send(guardian, idea=idea).content.decode()


@pytest.mark.parametrize(
    "idea", ["🐉🌙✨ a dragon 👩‍👩‍👧‍👦", RIGHT_TO_LEFT, "x" * 500, "<img src=x onerror=alert(1)>", "{{ 1 }}"]
)
def test_unusual_characters_are_accepted_and_escaped(guardian: Persona, idea: str) -> None:
    browser = guardian.browser()

    answer = browser.post("/books/new/", brief(idea=idea))

    assert answer.status_code == 302
    page = browser.get(answer["Location"]).content.decode()
    assert "<img src=x" not in page
    with team_context(guardian.team):
        assert Book.objects.get().idea == idea


def test_a_character_of_another_team_is_no_choice(guardian: Persona, neighbour: Persona) -> None:
    with team_context(neighbour.team):
        foreign = a_character(neighbour.membership, name="Foreign Fred")

    answer = send(guardian, cast=str(foreign.id))

    assert answer.status_code == 422
    assert "cast" in answer.context["form"].errors
    assert "Foreign Fred" not in answer.content.decode()
    assert made(guardian) == (0, 0, 0, 0)


def test_five_characters_are_too_many(guardian: Persona) -> None:
    with team_context(guardian.team):
        cast = [str(a_character(guardian.membership, name=name).id) for name in "ABCDE"]

    answer = send(guardian, cast=cast)

    assert "up to 4" in str(answer.context["form"].errors["cast"])
    assert made(guardian) == (0, 0, 0, 0)


def test_a_double_click_makes_one_book(guardian: Persona) -> None:
    answers, browser = brief(), guardian.browser()

    first, second = browser.post("/books/new/", answers), browser.post("/books/new/", answers)

    assert first["Location"] == second["Location"]
    assert made(guardian) == (1, 1, 1, 1)


def test_a_form_that_was_changed_after_it_was_sent_says_so_and_can_be_sent_again(guardian: Persona) -> None:
    answers, browser = brief(), guardian.browser()
    browser.post("/books/new/", answers)

    again = browser.post("/books/new/", {**answers, "idea": "a proud penguin"})

    assert again.status_code == 422
    assert "a proud penguin" in again.content.decode()
    renewed = again.context["form"]["submission"].value()
    assert renewed != answers["submission"] and str(renewed) in again.content.decode()
    assert browser.post("/books/new/", {**answers, "idea": "a proud penguin", "submission": renewed}).status_code == 302
    assert made(guardian)[0] == 2


def test_an_empty_form_says_what_is_missing(guardian: Persona) -> None:
    answer = guardian.browser().post("/books/new/", {})

    assert answer.status_code == 422
    assert "Write a few words" in answer.content.decode()


def test_a_stranger_cannot_start_a_book(guardian: Persona) -> None:
    assert stranger(guardian.team).post("/books/new/", brief()).status_code == 401
    assert made(guardian) == (0, 0, 0, 0)


def test_a_member_cannot_start_a_book_on_another_teams_host(guardian: Persona, neighbour: Persona) -> None:
    assert guardian.browser(host=neighbour.team.host).post("/books/new/", brief()).status_code == 401
    assert made(neighbour) == made(guardian) == (0, 0, 0, 0)


def test_a_borrowed_idea_fills_the_form(guardian: Persona) -> None:
    page = guardian.browser().get("/books/new/", {"idea": "A robot's garden\x00"}).content.decode()

    assert "A robot&#x27;s garden" in page


@pytest.mark.parametrize("submission", ["", "nonsense", "\x00"])
def test_a_damaged_form_says_so_and_can_be_sent_again(guardian: Persona, submission: str) -> None:
    browser, answers = guardian.browser(), {"idea": "a shy dragon", "pages": 4, "level": "early"}
    answers |= {"style": "papercut", "language": "en"}

    answer = browser.post("/books/new/", {**answers, "submission": submission})
    page = answer.content.decode()

    assert answer.status_code == 422
    assert "please send it again" in page and "a shy dragon" in page
    renewed = answer.context["form"]["submission"].value()
    assert browser.post("/books/new/", {**answers, "submission": renewed}).status_code == 302


@pytest.mark.parametrize(
    ("provider", "words"), [("openai", "An AI provider helps"), ("studio", "without any AI service")]
)
def test_every_page_says_who_makes_the_books(guardian: Persona, settings: Any, provider: str, words: str) -> None:
    settings.AI_TEXT_PROVIDERS = settings.AI_IMAGE_PROVIDERS = (provider,)

    assert words in guardian.browser().get("/").content.decode()
