"""An idea in any shape is read into what it is about."""

import pytest
from story_studio.premise import read_idea
from story_studio.premise.values import Shape


def test_a_snail_that_lends_umbrellas_is_a_snail_that_lends() -> None:
    premise = read_idea("A snail that lends umbrellas to everyone in the street")

    assert premise.hero is not None
    assert premise.hero.lemma == premise.hero.kind == "snail"
    assert premise.happening is not None
    assert premise.happening.past == "lent umbrellas to everyone in the street"
    assert premise.happening.domain == "give"
    assert (premise.place, [thing.lemma for thing in premise.things]) == ("street", ["umbrella"])


def test_a_wish_is_the_verb_after_want() -> None:
    premise = read_idea("a fox who wants to fly to the moon")

    assert premise.want is not None
    assert (premise.want.base, premise.want.ing) == ("fly to the moon", "flying to the moon")


def test_what_the_child_does_not_want_is_a_wish_that_is_negated() -> None:
    premise = read_idea("I don't want to share my room")

    assert premise.hero is None
    assert premise.first_person
    assert premise.want is not None
    assert premise.want.negated
    assert premise.themes[0][0] == "sharing_a_room"


@pytest.mark.parametrize(
    ("idea", "shape"),
    [
        ("the smallest umbrella", Shape.TITLE),
        ("why do leaves fall", Shape.QUESTION),
        ("I do not want to share my room", Shape.FEELING),
        ("Our dog Benno died", Shape.LIFE),
        ("a lighthouse in the desert", Shape.PARADOX),
        ("a village under the sea", Shape.PLACE),
        ("a fish that is afraid of water", Shape.PARADOX),
        ("dragon, soup, bicycle", Shape.WORDS),
        ("x", Shape.NONSENSE),
        ("", Shape.NONSENSE),
    ],
)
def test_each_shape_is_told_from_the_others(idea: str, shape: Shape) -> None:
    assert read_idea(idea).shape is shape


def test_control_signs_and_markup_are_no_part_of_an_idea() -> None:
    premise = read_idea("a <b>fox</b>\x00 who \u202ewants a {{ hat }}")

    assert premise.title == "A Fox Who Wants a Hat"
