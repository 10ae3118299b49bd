"""What an idea names fills the places that a script has for it."""

from itertools import combinations

import pytest
from story_studio.plot.choice import facts_of
from story_studio.plot.script import ThingSlot
from story_studio.plot.sources import slot_noun
from story_studio.plot.spots import spot_of
from story_studio.premise import read_idea
from story_studio.telling import Telling
from story_studio.values import Brief
from story_studio.vocabulary import Colour, Pronouns

FEAST = ThingSlot("feast", ("feast",), "Feast Day", "-")


@pytest.mark.parametrize(
    ("idea", "feast"),
    [
        ("Diwali lights for our street", "Diwali"),
        ("Hanukkah at grandpa's house", "Hanukkah"),
        ("Lunar New Year with my grandmother", "Lunar New Year"),
        ("the big feast of the ants", "Feast Day"),
    ],
)
def test_a_feast_is_called_by_its_name(idea: str, feast: str) -> None:
    assert slot_noun(FEAST, read_idea(idea)).lemma == feast


@pytest.mark.parametrize(
    ("fear", "somewhere"),
    [("dogs", True), ("tunnels", True), ("the sea", True), ("thunder", False), ("the dark", False), ("storms", False)],
)
def test_one_can_walk_up_to_some_fears(fear: str, somewhere: bool) -> None:
    facts = facts_of(read_idea(f"a girl who is afraid of {fear}"))

    assert ("feared_thing" in facts) == somewhere


@pytest.mark.parametrize(
    ("idea", "spot"),
    [
        ("A whale in the bathtub", "bathtub"),
        ("the elephant in the lift", "elevator"),
        ("the bear under the bed", "bed"),
        ("a giraffe behind the sofa", "couch_and_lamp"),
        ("a frog at the bottom of the well", "well"),
        ("a whale who swims in the sea", None),
        ("why is the whale in the bathtub", None),
    ],
)
def test_a_title_says_what_somebody_is_in(idea: str, spot: str | None) -> None:
    found = spot_of(read_idea(idea))

    assert (found.kind if found else None) == spot


@pytest.mark.parametrize(
    "idea", ["I do not want to share my room", "an octopus who is afraid of the dark", "two whales and a secret"]
)
def test_nobody_looks_like_another_of_their_kind(idea: str) -> None:
    for seed in range(6):
        cast = Telling(Brief(idea=idea, seed=seed), read_idea(idea)).casting.people.values()
        for one, other in combinations(cast, 2):
            assert one.kind != other.kind or (one.looks.colour, one.looks.accent) != (
                other.looks.colour,
                other.looks.accent,
            )


def test_a_whale_is_blue_by_nature() -> None:
    cast = Telling(Brief(idea="A whale in the bathtub"), read_idea("A whale in the bathtub")).casting
    assert cast.hero.looks.colour is Colour.BLUE


def test_a_hero_has_the_pronouns_that_the_idea_gives() -> None:
    idea = "a baby whale searching for her mother's song"
    assert Telling(Brief(idea=idea, seed=3), read_idea(idea)).casting.hero.pronouns is Pronouns.SHE
