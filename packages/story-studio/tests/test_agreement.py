"""Text and picture of a page agree, and a book's pictures are seen with a picture book's eye."""

from itertools import pairwise

import pytest
from plans import actor, member, picture, thing
from story_studio.agreement import disagreements, is_drawn_so, with_named
from story_studio.library import scripts
from story_studio.plot.eye import differ, is_inside
from story_studio.plot.script import Script
from story_studio.premise.samples import sample_premises
from story_studio.proof import book
from story_studio.prose.naming import SPOKEN, Named, read_text
from story_studio.values import Page
from story_studio.vocabulary import Level, Shot, State

NAMES = frozenset({"Pip", "Mia"})


def named(text: str) -> dict[str, State | None]:
    things, _ = read_text(text, NAMES)
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
    assert read_text("“Oh!” said Pip. She thought of Mia. Mia ran.", NAMES)[1] == ("Pip", "Mia")


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


def books(script: Script) -> list[tuple[list[Page], list[str]]]:
    tellings = [
        book(script, premise, pages=12, level=level) for premise in sample_premises(script)[:1] for level in Level
    ]
    return [(list(telling.pages()), list(telling.disagreements())) for telling in tellings]


@pytest.mark.parametrize("script", scripts(), ids=lambda script: str(script.key))
def test_books_agree_with_their_pictures_and_no_page_looks_like_the_one_before(script: Script) -> None:
    for pages, faults in books(script):
        shown = [page.picture for page in pages]
        assert faults == []
        assert all(differ(one, other) >= 2 for one, other in pairwise(shown))
        assert len({one.shot for one in shown}) >= 4


def test_most_books_have_all_five_shots_and_are_inside_and_outside() -> None:
    told = [pages for script in scripts()[::5] for pages, _ in books(script)]
    five = [pages for pages in told if {page.picture.shot for page in pages} == set(Shot)]
    both = [pages for pages in told if len({is_inside(page.picture) for page in pages}) == 2]
    assert len(five) >= 0.9 * len(told)
    assert len(both) >= 0.6 * len(told)
