"""What the studio reads in an idea, who gets a part in the book, and what its writers may write."""

import itertools
import re
from collections import Counter
from collections.abc import Iterator

import pytest

from shared_apps.ai.studio.stories.arcs import ARCS
from shared_apps.ai.studio.stories.beats import Beat
from shared_apps.ai.studio.stories.helpers import HELPERS
from shared_apps.ai.studio.stories.idea import read_idea
from shared_apps.ai.studio.stories.notation import NotationError, parse
from shared_apps.ai.studio.stories.pauses import HOMEWARD, RESTS
from shared_apps.ai.studio.stories.places import SETTINGS
from shared_apps.ai.studio.stories.problems import PROBLEMS
from shared_apps.ai.studio.stories.scenes import mentions
from shared_apps.ai.studio.stories.turns import TURNS
from shared_apps.ai.vocabulary import (
    CharacterKind,
    Place,
    Pronouns,
    ReadingLevel,
    TimeOfDay,
    Trait,
)
from tests.ai.studio_books import HARD_IDEAS, LEVELS, book, brief, person, shelf, whole

# The idea


@pytest.mark.parametrize(
    ("idea", "problem", "place", "kind"),
    [
        ("a shy dragon who is afraid of the dark", "dark", None, CharacterKind.DRAGON),
        ("a fox who lost her red scarf", "lost", None, CharacterKind.FOX),
        ("I want to fly", "wish", None, None),
        ("a penguin who cannot swim", "skill", Place.SNOW, CharacterKind.PENGUIN),
        ("grandma's birthday on the moon", "gift", Place.SPACE, None),
        ("two cats and a dog", None, None, CharacterKind.CAT),
        ("an elephant who is afraid of mice", "fear", None, CharacterKind.ELEPHANT),
    ],
)
def test_idea_is_understood(idea: str, problem: str | None, place: Place | None, kind: CharacterKind | None) -> None:
    reading = read_idea(idea)
    assert reading.problem == problem
    assert reading.place == place
    assert (reading.heroes[0][0] if reading.heroes else None) == kind


def test_idea_with_a_dark_fear_makes_a_shy_dragon_at_night() -> None:
    plan, pages = book(brief("a shy dragon who is afraid of the dark"))
    hero = plan.cast[0]
    assert (hero.kind, hero.trait) == (CharacterKind.DRAGON, Trait.SHY)
    assert "dark" in whole(pages).lower() and "shy dragon" in whole(pages)
    assert sum(page.scene.time_of_day is TimeOfDay.NIGHT for page in pages) >= 8


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize(
    ("idea", "words"),
    [
        ("a fox who lost her red scarf", "red scarf"),
        ("a frog who wants to fly", "fly"),
        ("a goat who is afraid of stairs", "stairs"),
        ("the day my sock learned to sing", "Sock Learned to Sing"),
        ("ein kleiner Fuchs", "Ein Kleiner Fuchs"),
        ("a tiger who is sad", "tiger"),
    ],
)
def test_ideas_own_words_are_in_the_book(idea: str, words: str, level: ReadingLevel) -> None:
    assert words.lower() in whole(book(brief(idea, level=level))[1]).lower()


@pytest.mark.parametrize("idea", HARD_IDEAS)
def test_hostile_ideas_are_not_repeated(idea: str) -> None:
    told = whole(book(brief(idea))[1]).lower()
    assert not re.search(r"<|onerror|ignore all|system prompt|aaaaaa", told)


def test_named_heroes_keep_their_names_and_pronouns() -> None:
    plan, _ = book(brief("a girl called Mia who finds an egg"))
    assert (plan.cast[0].name, plan.cast[0].pronouns) == ("Mia", Pronouns.SHE)


def test_plural_heroes_all_come() -> None:
    plan, pages = book(brief("two cats and a dog"))
    assert [member.kind for member in plan.cast[:3]] == [CharacterKind.CAT, CharacterKind.CAT, CharacterKind.DOG]
    seen = Counter(actor.name for page in pages for actor in page.scene.actors)
    assert all(seen[member.name] >= 2 for member in plan.cast[:3])


# Cast and pictures


@pytest.mark.parametrize("pages", [4, 8, 12, 32])
@pytest.mark.parametrize("size", [1, 2, 3, 4])
def test_everyone_in_the_cast_has_a_part(pages: int, size: int) -> None:
    cast = [person(name) for name in ("Ada", "Ben", "Cleo", "Dov")[:size]]
    for seed in range(4):
        _, told = book(brief(pages=pages, seed=seed, cast=cast))
        for member in cast:
            assert sum(any(actor.name == member.name for actor in page.scene.actors) for page in told) >= 2
            assert sum(member.name in page.text for page in told) >= (1 if pages == 4 else 2)


@pytest.mark.parametrize("level", LEVELS)
def test_pictures_show_what_the_text_says(level: ReadingLevel) -> None:
    for plan, pages in shelf(level):
        names = {member.name for member in plan.cast}
        for page in pages:
            props = [*page.scene.props, *(actor.holding for actor in page.scene.actors if actor.holding)]
            assert all(mentions(page.text, prop) for prop in props)
            assert {actor.name for actor in page.scene.actors} <= names
            assert len({actor.name for actor in page.scene.actors}) == len(page.scene.actors) <= 4
            assert page.alt.endswith(".") and "picture of" not in page.alt and page.scene.description


@pytest.mark.parametrize("level", LEVELS)
def test_no_two_pictures_in_a_row_are_the_same(level: ReadingLevel) -> None:
    for _, pages in shelf(level):
        assert all(one.scene != other.scene for one, other in itertools.pairwise(pages))


def test_time_only_moves_forward() -> None:
    order = [TimeOfDay.DAWN, TimeOfDay.DAY, TimeOfDay.SUNSET, TimeOfDay.NIGHT]
    night = [TimeOfDay.SUNSET, TimeOfDay.NIGHT, TimeOfDay.DAWN]
    for _, pages in shelf(ReadingLevel.EARLY):
        times = [time for time, _ in itertools.groupby(page.scene.time_of_day for page in pages)]
        assert times in ([time for time in order if time in times], [time for time in night if time in times])


# The writers' data


def all_beats() -> Iterator[Beat]:
    for setting in SETTINGS.values():
        yield from (*setting.openings, *setting.arrivals)
        for episode in setting.episodes:
            yield from (episode.first, episode.second)
    for problem in PROBLEMS.values():
        yield from (*problem.troubles, *problem.tries, *problem.lows, *problem.solved)
    for arc in ARCS:
        yield from (*arc.plans, *arc.links, *arc.sparks, *arc.closes)
    for turn in TURNS.values():
        yield from turn.beats
    for episode in HELPERS:
        yield from (episode.first, episode.second)
    yield from (*RESTS, *HOMEWARD)


def test_every_beat_can_be_read() -> None:
    for beat in all_beats():
        assert parse(beat.early) and parse(beat.long)
        assert beat.shot.stances


@pytest.mark.parametrize("broken", ["{a|b", "a]", "[a", "{no slot here}", "}"])
def test_broken_notation_is_refused(broken: str) -> None:
    with pytest.raises(NotationError):
        parse(broken)
