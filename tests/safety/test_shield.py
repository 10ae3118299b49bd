"""The shield: personal data does not leave, what returns has the originals again, and other words stay as they are."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from shared_apps.ai.safety.shield import KnownNames, Shield
from shared_apps.ai.safety.shield.finding import personal_data_in
from shared_apps.ai.safety.shield.standins import BOYS, GIRLS
from tests.safety.shielding import covered, lines_in, share_changed, share_left

TUNED = Path(__file__).with_name("tuned")
SENTENCES = Path(__file__).parents[2] / "tools/safety/sentences"
IDEAS = Path(__file__).parents[2] / "bench/ideas.txt"


def shield_for(*texts: str, **known: tuple[str, ...]) -> Shield:
    shield = Shield(KnownNames(**known))
    shield.study(texts)
    return shield


def there_and_back(text: str, **known: tuple[str, ...]) -> str:
    shield = shield_for(text, **known)
    return shield.uncover(shield.cover(text))


def test_personal_data_of_the_tuned_lines_is_removed() -> None:
    lines = list(lines_in(TUNED, "personal"))

    assert len(lines) >= 500
    assert share_left(lines) <= 0.05


def test_clean_lines_stay_as_they_are() -> None:
    lines = list(lines_in(TUNED, "clean"))

    assert len(lines) >= 300
    assert share_changed(lines) <= 0.03


def test_ordinary_sentences_and_ideas_stay_as_they_are() -> None:
    innocent = [line["text"] for line in lines_in(SENTENCES, "innocent")][::5]
    ideas = [line for line in IDEAS.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]

    for texts in (innocent, ideas):
        assert sum(bool(personal_data_in(text)) for text in texts) <= 0.02 * len(texts)


def test_every_line_comes_back_as_it_was() -> None:
    lines = [line["text"] for kind in ("personal", "clean") for line in lines_in(TUNED, kind)]

    assert [text for text in lines if there_and_back(text) != text] == []


def test_a_girls_name_stays_a_girls_name_and_a_boys_a_boys() -> None:
    girl = covered("Charlotte Beaumont has a dog").split()[0]
    boy = covered("Oliver Pankhurst has a dog").split()[0]

    assert girl != "Charlotte" and girl in GIRLS
    assert boy != "Oliver" and boy in BOYS


def test_a_school_stays_a_school_and_an_address_an_address() -> None:
    assert covered("we are at Oakfield Primary School").endswith(" Primary School")
    assert covered("I live at 22 Juniper Grove")[len("I live at ") :][0].isdigit()


def test_the_same_name_has_the_same_stand_in_in_every_text_and_call() -> None:
    idea, page = "a story about me, Priya Raman", "Priya Raman opened the door. Raman, she thought."
    one, other = shield_for(idea, page), shield_for(page)

    assert one.cover(page) == other.cover(page)
    assert one.cover(idea).removeprefix("a story about me, ") in one.cover(page)


def test_a_surname_is_replaced_where_it_stands_alone_later() -> None:
    shield = shield_for("My name is Mia Hartley.", "The Hartley boat sinks.")

    assert "Hartley" not in shield.cover("The Hartley boat sinks.")


def test_two_persons_never_share_a_stand_in() -> None:
    names = [line["text"] for line in lines_in(TUNED, "personal") if line["form"] == "name"]
    shield = shield_for(*names)

    standins = [one.standin for one in shield.replacements()]

    assert len(standins) == len(set(standins))


def test_a_stand_in_is_never_a_word_of_the_text() -> None:
    text = "Charlotte Beaumont meets everybody"
    first = shield_for(text).replacements()[0].standin
    also = f"{text}, and {first} waves"

    assert there_and_back(also) == also


@pytest.mark.parametrize(
    "text",
    [
        "Владимир Орлов is my grandpa",
        "my friend 李小龙 and I draw dragons",
        "For Αλέξανδρος Παππάς on Sunday",
        "محمد السيد scored the goal",
        "我叫李小龙, 我喜欢龙。",
        "اسمي محمد السيد",
    ],
)
def test_names_in_other_scripts_are_replaced_by_names_in_the_same_script(text: str) -> None:
    shield = shield_for(text)
    after = shield.cover(text)

    assert shield.replacements()
    assert all(one.original not in after for one in shield.replacements())
    assert shield.uncover(after) == text
    assert all(one.standin[0].isascii() == one.original[0].isascii() for one in shield.replacements())


def test_a_childs_nickname_is_replaced_although_a_first_name_alone_is_not() -> None:
    text = "Juno and juno's cat meet Emma."

    assert covered(text) == text
    after = shield_for(text, children=("Juno",)).cover(text)
    assert "juno" not in after.lower() and "Emma" in after
    assert there_and_back(text, children=("Juno",)) == text


def test_a_nickname_that_is_an_ordinary_word_is_replaced_only_as_a_name() -> None:
    shield = shield_for("Bear meets a bear", children=("Bear",))

    assert shield.cover("Bear meets a bear").endswith(" meets a bear")
    assert not shield.cover("Bear meets a bear").startswith("Bear")


def test_the_workspace_and_the_class_are_known() -> None:
    text = "Class 2b and the Thornley family sail"

    after = shield_for(text, groups=("Class 2b", "Thornley")).cover(text)

    assert "2b" not in after and "Thornley" not in after


@pytest.mark.parametrize("text", ["Lena Brückner lacht. LENA! Lenas Hund bellt.", "Mia Hartley's dog. “Mia,” he said."])
def test_a_stand_in_comes_back_in_capitals_and_with_an_s(text: str) -> None:
    assert there_and_back(text) == text


def growing(text: str) -> Iterator[str]:
    yield from (text[:length] for length in range(len(text) + 1))


@pytest.mark.parametrize(
    "text",
    [
        "Then Josephine Abernathy, born on 14 March 2017, laughed. JOSEPHINE!",
        "Call 01632 960551, said 李小龙 to Αλέξανδρος Παππάς.",
        "We met at 12 Maple Crescent near Oakfield Primary School.",
    ],
)
def test_a_text_that_is_being_written_never_shows_a_piece_of_a_stand_in(text: str) -> None:
    """Whatever the pieces are in which it arrives."""
    shield = shield_for(text)
    after = shield.cover(text)

    assert after != text
    for so_far in growing(after):
        assert text.startswith(shield.uncover_partial(so_far))
    assert shield.uncover(after) == text


def test_personal_data_in_json_stays_json() -> None:
    text = json.dumps({"name": "Mia Hartley", "school": "Oakfield Primary School"})

    after: dict[str, Any] = json.loads(shield_for(text).cover(text))

    assert after.keys() == {"name", "school"}
    assert after["name"] != "Mia Hartley"
