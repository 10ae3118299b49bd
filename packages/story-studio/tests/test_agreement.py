"""What a text says of its picture, and how a picture comes to agree with it."""

import pytest
from plans import actor, member, picture, thing
from story_studio.agreement import disagreements, is_drawn_so, with_named
from story_studio.prose.naming import SPOKEN, Named, read_texts
from story_studio.vocabulary import State

NAMES = frozenset({"Pip", "Mia"})


def named(text: str) -> dict[str, State | None]:
    [(things, _)] = read_texts([text], NAMES)
    return {one.kind: one.state for one in things}


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("Pip put a cake on the table.", {"cake", "table"}),
        ("She had two red umbrellas.", {"umbrella"}),
        ("There stood the old bed, with one blanket.", {"bed", "blanket"}),
        ("“Where is my kite?” asked Pip.", set()),
        ("It was as long as a bed and as flat as a plate.", set()),
        ("Pip had no kite.", set()),
        ("She wanted a kite.", set()),
        ("She would bake a cake one day.", set()),
        (f"In it were bread and {SPOKEN}butter.", {"bread"}),
        ("Pip sat down in the street behind the house at noon.", set()),
        ("Pip wiped her glasses.", {"glasses"}),
    ],
)
def test_a_text_names_what_is_there(text: str, seen: set[str]) -> None:
    assert set(named(text)) == seen


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("There stood an empty bowl.", State.EMPTY),
        ("The bowl was empty.", State.EMPTY),
        ("The bowl was not empty.", None),
        ("The bowl was round.", None),
    ],
)
def test_a_text_says_how_a_thing_is(text: str, state: State | None) -> None:
    assert named(text).get("bowl") is state


def test_who_speaks_or_acts_is_there() -> None:
    [(_, acting)] = read_texts(["“Oh!” said Pip. She thought of Mia. Mia ran."], NAMES)
    assert acting == ("Pip", "Mia")


def test_a_plan_gets_what_its_text_names() -> None:
    text = (Named("cake", "cake"), Named("bowl", "bowl", state=State.EMPTY), Named("umbrella", "umbrella"))
    plan = picture(actor(holding=thing("umbrella")), things=(thing("bowl"),))
    cast = (member(), member("Mia", "girl"))
    assert len(list(disagreements(plan, text, ("Mia",), cast))) == 3
    agreed = with_named(plan, text, ("Mia",))
    assert list(disagreements(agreed, text, ("Mia",), cast)) == []
    assert [(one.kind, one.state) for one in agreed.things] == [("bowl", State.EMPTY), ("cake", None)]


def test_somebody_is_called_what_is_drawn() -> None:
    walrus, wolf = member(kind="walrus"), member(kind="dog")
    assert is_drawn_so(walrus.model_copy(update={"noun": "walrus"}))
    assert is_drawn_so(walrus.model_copy(update={"noun": "little brother"}))
    assert not is_drawn_so(wolf.model_copy(update={"noun": "wolf"}))
