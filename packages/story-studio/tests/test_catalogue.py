"""What a word is drawn as, and what is known about it."""

import pytest
from story_studio import catalogue
from story_studio.catalogue import Rig
from story_studio.catalogue.store import load_sheet


@pytest.mark.parametrize(
    ("phrase", "key"),
    [
        ("snail", "snail"),
        ("the woolly hats", "woolly_hat"),
        ("mice", "mouse"),
        ("my best friend's umbrella", "umbrella"),
        ("honey", "honey_pot"),
        ("moon", "full_moon"),
        ("Grandma", "grandmother"),
        ("box of toys", "package"),
        ("piece of cake", "shortcake"),
        ("drop of honey", "honey_pot"),
        ("wolves", "wolf"),
        ("ladybug", "lady_beetle"),
        ("knives", "fork_and_knife"),
    ],
)
def test_a_word_finds_its_drawing(phrase: str, key: str) -> None:
    found = catalogue.find(phrase)
    assert found is not None and found.key == key


@pytest.mark.parametrize("word", ["day", "fun", "silence", "xyzzy", "", "the"])
def test_a_word_without_a_drawing_finds_none(word: str) -> None:
    assert catalogue.find(word) is None


@pytest.mark.parametrize(("word", "language"), [("Schnecke", "de"), ("ốc sên", "vi"), ("caracol", "es")])
def test_other_languages_find_the_same_drawing(word: str, language: str) -> None:
    found = catalogue.find(word, language)
    assert found is not None and found.key == "snail"
    assert (catalogue.label("snail", language) or "").lower() == word.lower()


def test_a_language_without_data_finds_nothing() -> None:
    assert catalogue.find("snail", "tlh") is None
    assert catalogue.label("snail", "tlh") is None


def test_every_noun_of_a_thing_finds_something() -> None:
    assert [noun for thing in catalogue.drawables() for noun in thing.nouns if not catalogue.find(noun)] == []


def test_keys_are_their_own_and_sizes_are_sensible() -> None:
    things = catalogue.drawables()
    assert len({thing.key for thing in things}) == len(things)
    assert all(catalogue.drawable(thing.key) == thing for thing in things)
    assert all(0.03 <= thing.size <= 6 for thing in things)


def test_every_vendored_drawing_can_be_read() -> None:
    vendored = [thing.key for thing in catalogue.drawables() if thing.emoji]
    assert len(vendored) > 900
    assert all(load_sheet(key) for key in vendored)


def test_animals_are_figures_and_tools_are_not() -> None:
    rigs = {
        key: thing.rig for key in ("fox", "walking", "snail", "teacher", "hammer") if (thing := catalogue.find(key))
    }
    assert rigs == {"fox": Rig.OWN, "snail": Rig.DRAWN, "teacher": Rig.PERSON, "hammer": None}


def test_plurals_are_those_of_english() -> None:
    nouns = ("mouse", "wolf", "cherry", "sheep", "pair of trousers", "pot of honey", "bench")
    plurals = {noun: thing.plural for noun in nouns if (thing := catalogue.find(noun)) and thing.noun == noun}
    assert plurals.items() >= {
        "mouse": "mice", "wolf": "wolves", "cherry": "cherries", "sheep": "sheep",
        "pair of trousers": "pairs of trousers", "pot of honey": "pots of honey",
    }.items()  # fmt: skip


def test_places_say_where_somebody_is() -> None:
    kitchen = catalogue.find_place("the old kitchen")
    assert kitchen is not None and kitchen.phrase == "in the kitchen" and kitchen.indoors
    assert catalogue.places()["harbour"].phrase == "at the harbour"
    assert catalogue.find_place("happiness") is None


@pytest.mark.parametrize(
    "word", ["paper", "bread", "milk", "hay", "chalk", "soap", "wool", "scissors", "trousers", "ice"]
)
def test_what_has_no_article_is_drawn_as_so_much_of_it(word: str) -> None:
    known = catalogue.find(word)
    assert known is not None
    assert not known.mass
    assert known.noun != word
