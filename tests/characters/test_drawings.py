"""A drawing by hand: added to a character, shown, removed, put back, and sent to an illustrator."""

from io import BytesIO

import pytest
from django.core.files.storage import default_storage
from django.test import Client
from PIL import Image

from shared_apps.media import files
from shared_apps.media.uploads import MOST_BYTES
from tenant_apps.characters.models import Character
from tenant_apps.moderation.models import Verdict
from tenant_apps.stories.models import Book
from tenant_apps.stories.services import books
from tenants.backend import team_context
from tenants.models import Retention, files_prefix
from tests.characters.drawn import as_it_is, colour_of, hand_in, shown, upload
from tests.factories import LOOKS, a_character
from tests.generation.test_pipeline import start
from tests.media.pictures import encoded
from tests.personas import Persona
from tests.providers import Watch

pytestmark = pytest.mark.usefixtures("watchful")


# --- handed in and shown ----------------------------------------------------------------------------------------------


def test_a_drawing_comes_with_a_new_character_and_is_shown(guardian: Persona, browser: Client) -> None:
    answer = browser.post("/characters/new/", LOOKS | {"drawing": upload()}, follow=True)

    assert answer.status_code == 200
    character = as_it_is(guardian)
    drawing = shown(browser, character)
    assert drawing and Image.open(BytesIO(drawing)).format == "PNG", "encoded again, whatever it was"
    assert character.drawing_url in browser.get(f"/characters/{character.id}/").content.decode()


def test_the_form_says_which_files_it_accepts(browser: Client) -> None:
    page = browser.get("/characters/new/").content.decode()

    assert "up to 10 MB" in page and 'enctype="multipart/form-data"' in page
    assert 'accept="image/*"' in page, "telephones offer their camera"


def test_a_newer_drawing_replaces_the_old_one_which_can_be_put_back(
    guardian: Persona, character: Character, browser: Client
) -> None:
    hand_in(browser, character, "seagreen")
    first = shown(browser, character)

    told = hand_in(browser, character, "tomato").content.decode()

    second = shown(browser, character)
    assert first and second and colour_of(first) != colour_of(second)
    browser.post(f"/characters/{character.id}/drawing/put-back/", {"drawing": token_in(told)})
    assert shown(browser, character) == first


def test_a_drawing_is_removed_and_put_back(guardian: Persona, character: Character, browser: Client) -> None:
    hand_in(browser, character)
    before = shown(browser, character)

    told = browser.post(f"/characters/{character.id}/drawing/remove/", follow=True).content.decode()
    assert shown(browser, character) is None

    browser.post(f"/characters/{character.id}/drawing/put-back/", {"drawing": token_in(told)})
    assert shown(browser, character) == before


def test_a_child_cannot_put_back_what_an_adult_removed(guardian: Persona, child: Persona) -> None:
    with team_context(guardian.team):
        own = a_character(child.membership, name="Kit")
    theirs, adults = child.browser(), guardian.browser()
    hand_in(theirs, own)
    before = shown(theirs, own)
    remove, put_back = (f"/characters/{own.id}/drawing/{act}/" for act in ("remove", "put-back"))

    token = token_in(theirs.post(remove, follow=True).content.decode())
    assert theirs.post(put_back, {"drawing": token}).status_code == 302, "what the child took away itself"
    adults_token = token_in(adults.post(remove, follow=True).content.decode())

    for old in (token, adults_token):
        refused = theirs.post(put_back, {"drawing": old})
        assert refused.status_code == 403 and "Only a grown-up can put it back" in refused.content.decode()
        assert shown(theirs, own) is None
    assert adults.post(put_back, {"drawing": token}).status_code == 302
    assert shown(theirs, own) == before
    token = token_in(theirs.post(remove, follow=True).content.decode())
    assert theirs.post(put_back, {"drawing": token}).status_code == 302, "an adult let it be shown again since"


def token_in(page: str) -> str:
    return page.partition('name="drawing" value="')[2].partition('"')[0]


@pytest.mark.parametrize("token", ["", "made up", "teams/1/characters/x.png"])
def test_only_a_removed_drawing_can_be_put_back(character: Character, browser: Client, token: str) -> None:
    assert browser.post(f"/characters/{character.id}/drawing/put-back/", {"drawing": token}).status_code == 404
    assert shown(browser, character) is None


def test_one_characters_drawing_is_not_put_back_to_another(
    guardian: Persona, character: Character, browser: Client
) -> None:
    with team_context(guardian.team):
        other = a_character(guardian.membership, name="Kit")
    hand_in(browser, character)
    token = token_in(browser.post(f"/characters/{character.id}/drawing/remove/", follow=True).content.decode())

    assert browser.post(f"/characters/{other.id}/drawing/put-back/", {"drawing": token}).status_code == 404
    assert shown(browser, other) is None


def test_a_child_draws_its_own_characters_only(guardian: Persona, child: Persona) -> None:
    with team_context(guardian.team):
        own, others = a_character(child.membership, name="Kit"), a_character(guardian.membership)
    browser = child.browser()

    assert browser.post(f"/characters/{own.id}/", LOOKS | {"name": "Kit", "drawing": upload()}).status_code == 302
    assert shown(browser, own)
    assert browser.post(f"/characters/{others.id}/", LOOKS | {"drawing": upload()}).status_code == 403
    assert browser.post(f"/characters/{others.id}/drawing/remove/").status_code == 403
    assert shown(browser, others) is None


# --- files that are no pictures, and forms that need correction -------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "because"),
    [
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "something else"),
        (b"", "empty"),
        (encoded("PNG")[:80], "damaged"),
        (bytes(MOST_BYTES + 2**20), "at most 10 MB"),
    ],
    ids=["svg", "nothing", "half", "long"],
)
def test_a_bad_file_is_reported_at_its_field_and_no_input_is_lost(
    guardian: Persona, browser: Client, data: bytes, because: str
) -> None:
    answers = LOOKS | {"name": "Ember", "colour": "teal"}

    answer = browser.post("/characters/new/", answers | {"drawing": upload(data=data)})

    assert answer.status_code == 400
    assert because in answer.context["form"].errors["drawing"][0]
    page = answer.content.decode()
    assert 'value="Ember"' in page
    assert "autofocus" in str(answer.context["form"]["drawing"]), "it is far down the page"
    assert {name: answer.context["form"][name].value() for name in answers} == answers
    with team_context(guardian.team):
        assert not Character.objects.exists()


def test_a_good_drawing_is_kept_while_another_field_is_corrected(guardian: Persona, browser: Client) -> None:
    """A browser does not send a file twice by itself."""
    answer = browser.post("/characters/new/", LOOKS | {"name": "Murderer", "drawing": upload("tomato")})
    assert answer.status_code == 422
    assert "We kept the drawing" in answer.content.decode()
    kept = answer.context["form"]["kept_drawing"].value()

    again = browser.post("/characters/new/", LOOKS | {"name": " ", "kept_drawing": kept})
    assert again.context["form"]["kept_drawing"].value() == kept
    browser.post("/characters/new/", LOOKS | {"kept_drawing": kept})

    drawing = shown(browser, as_it_is(guardian))
    assert drawing and colour_of(drawing)[0] > 200, "the red one"


def test_no_input_is_lost_when_a_name_cannot_be_judged(guardian: Persona, browser: Client) -> None:
    Watch.away = True
    answer = browser.post("/characters/new/", LOOKS | {"name": "Ember", "drawing": upload()})

    assert answer.status_code == 503
    assert "try again in a minute" in answer.context["form"].errors["name"][0]
    assert 'value="Ember"' in answer.content.decode() and "We kept the drawing" in answer.content.decode()


def test_an_expired_unsaved_drawing_is_requested_again(guardian: Persona, browser: Client) -> None:
    answer = browser.post("/characters/new/", LOOKS | {"name": " ", "drawing": upload()})
    kept = answer.context["form"]["kept_drawing"].value()
    folder = f"{files_prefix(guardian.team.id, Retention.DAY)}characters"
    for name in default_storage.listdir(folder)[1]:
        default_storage.delete(f"{folder}/{name}")

    late = browser.post("/characters/new/", LOOKS | {"kept_drawing": kept})

    assert late.status_code == 400
    assert "choose it again" in late.context["form"].errors["drawing"][0]
    assert browser.post("/characters/new/", LOOKS | {"kept_drawing": ""}).status_code == 302


def test_an_unsaved_drawing_is_useless_to_another_team(guardian: Persona, neighbour: Persona) -> None:
    answer = guardian.browser().post("/characters/new/", LOOKS | {"name": " ", "drawing": upload()})
    kept = answer.context["form"]["kept_drawing"].value()

    assert neighbour.browser().post("/characters/new/", LOOKS | {"kept_drawing": kept}).status_code == 400


# --- what a book is drawn from ----------------------------------------------------------------------------------------


def test_a_book_is_drawn_from_the_looks_at_its_start(guardian: Persona, character: Character, browser: Client) -> None:
    with team_context(guardian.team):
        kit = a_character(guardian.membership, name="Kit")
    hand_in(browser, character, "seagreen")
    drawn = as_it_is(guardian, character)
    with team_context(guardian.team):
        book = start(guardian, cast=[drawn, kit]).book

    hand_in(browser, character, "tomato")

    with team_context(guardian.team):
        book = Book.objects.get(id=book.id)
        assert book.reference_keys == [drawn.sheet_key, kit.sheet_key, drawn.drawing_key], "sheets first"
        assert books.reference_pictures_of(book)[2].data == files.read(drawn.drawing_key)


def test_an_unchecked_drawing_is_sent_to_no_illustrator(guardian: Persona, held: Verdict, character: Character) -> None:
    with team_context(guardian.team):
        book = start(guardian, cast=[Character.objects.get(id=character.id)]).book

        assert held.file_key not in Book.objects.get(id=book.id).reference_keys


# --- in the API -------------------------------------------------------------------------------------------------------


def test_the_api_adds_and_removes_drawings(guardian: Persona, character: Character, browser: Client) -> None:
    place = f"/api/characters/{character.id}"

    told = browser.post(f"{place}/drawing", {"drawing": upload()}).json()

    assert told["drawing"] and told["drawing_waits"] is False
    assert shown(browser, character)
    assert browser.delete(f"{place}/drawing").status_code == 204
    assert browser.get(place).json()["drawing"] is None


def test_the_api_says_what_is_wrong_with_a_picture(character: Character, browser: Client) -> None:
    answer = browser.post(f"/api/characters/{character.id}/drawing", {"drawing": upload(data=b"GIF89a")})

    assert answer.status_code == 400
    assert answer.json()["code"] == "picture_refused" and "something else" in answer.json()["message"]
