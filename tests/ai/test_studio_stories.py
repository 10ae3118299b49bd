"""The studio as a storyteller: it fulfils the port. Its own package tests its books."""

import json
from collections.abc import Iterator
from typing import cast

import pytest
from story_studio.values import Picture

from shared_apps.ai.errors import ProviderError
from shared_apps.ai.ports import Plan, StoryRequest, Storyteller
from shared_apps.ai.reading_level import measure
from shared_apps.ai.studio.storyteller import StudioStoryteller
from shared_apps.ai.vocabulary import CharacterKind, Pronouns, ReadingLevel
from tests.ai.studio_books import HARD_IDEAS, HARD_NAMES, IDEAS, LEVELS, book, brief, person, whole


def test_it_is_a_storyteller() -> None:
    teller: Storyteller = StudioStoryteller()
    assert (teller.name, teller.model, list(teller.languages)) == ("studio", "studio-stories-2", ["en"])


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("pages", [4, 5, 7, 9, 13, 22, 32])
def test_page_count_is_exact_and_in_order(pages: int, level: ReadingLevel) -> None:
    for idea in IDEAS:
        _, told = book(brief(idea, pages=pages, level=level, seed=pages))
        assert [page.number for page in told] == list(range(1, pages + 1))
        assert all(page.text and page.alt for page in told)


def test_same_brief_is_told_the_same_way_and_another_seed_another() -> None:
    assert book(brief(seed=5)) == book(brief(seed=5))
    assert whole(book(brief(seed=5))[1]) != whole(book(brief(seed=6))[1])


def test_pages_come_one_by_one() -> None:
    telling = StudioStoryteller().tell(StoryRequest(brief=brief()))
    assert isinstance(telling, Iterator)
    assert isinstance(next(telling), Plan)


def test_early_books_are_easy_and_levels_rise() -> None:
    for idea in IDEAS:
        early, growing, confident = (measure(whole(book(brief(idea, level=level))[1])).grade for level in LEVELS)
        assert early < 1.25 and early < growing < confident


def test_most_growing_books_are_in_their_band() -> None:
    scores = [measure(whole(book(brief(idea, level=ReadingLevel.GROWING))[1])) for idea in IDEAS]
    assert sum(score.fits(ReadingLevel.GROWING, tolerance=0.25) for score in scores) >= 0.8 * len(scores)


def test_a_page_carries_the_plan_that_the_illustrator_draws() -> None:
    plan, pages = book(brief())
    names = {member.name for member in plan.cast}
    for scene in (plan.cover, *(page.scene for page in pages)):
        assert scene.plan
        assert {actor.name for actor in Picture.model_validate_json(scene.plan).actors} <= names
        assert {actor.name for actor in scene.actors} <= names


# The family's cast


def test_the_family_plays_and_stays_as_it_is() -> None:
    family = (person("Mira", kind=CharacterKind.CHILD), person("Pip", pronouns=Pronouns.THEY))
    plan, pages = book(brief("I do not want to share my room", cast=family))

    assert set(family) <= set(plan.cast)
    assert "Mira" in pages[0].text


def test_an_animal_of_the_idea_is_played_by_the_cast_member_of_its_kind() -> None:
    plan, pages = book(brief("a fox who opens a hotel", cast=(person("Rusty"),)))

    assert "Rusty" in pages[0].text
    assert sum(member.kind == CharacterKind.FOX for member in plan.cast) == 1


def test_an_invented_animal_keeps_its_kind_where_the_ports_have_no_word_for_it() -> None:
    plan, _ = book(brief("a snail that lends umbrellas"))

    assert "snail" in {json.loads(member.member)["kind"] for member in plan.cast if member.member}


@pytest.mark.parametrize("name", HARD_NAMES)
def test_any_name_is_told_as_it_is_written(name: str) -> None:
    _, pages = book(brief("I do not want to share my room", cast=(person(name, kind=CharacterKind.CHILD),)))
    assert name in whole(pages)


# A story that was begun


def test_a_story_is_gone_on_with_from_another_seed() -> None:
    """A page that is requested again comes from the same story, whatever the seed."""
    plan, pages = book(brief(seed=5))
    again = list(StudioStoryteller().tell(StoryRequest(brief=brief(seed=9), written=(plan, *pages[:6], *pages[7:]))))

    assert again == [pages[6]]


def test_a_renamed_member_has_the_new_name_on_the_pages_that_are_missing() -> None:
    plan, pages = book(brief(seed=5))
    old = plan.cast[0].name
    renamed = plan.model_copy(update={"cast": (plan.cast[0].model_copy(update={"name": "Zazu"}), *plan.cast[1:])})
    rest = list(StudioStoryteller().tell(StoryRequest(brief=brief(seed=5), written=(renamed, *pages[:6]))))

    text = whole([piece for piece in rest if not isinstance(piece, Plan)])
    assert "Zazu" in text and old not in text


# What cannot be written, and what was told before


@pytest.mark.parametrize("idea", HARD_IDEAS)
def test_a_hard_idea_is_told_or_refused_with_three_others(idea: str) -> None:
    teller, asked = StudioStoryteller(), brief(idea)
    nearby = teller.nearby(asked)
    if nearby:
        assert len(nearby) == 3
        with pytest.raises(ProviderError) as refusal:
            next(teller.tell(StoryRequest(brief=asked)))
        assert not refusal.value.retry
    else:
        assert len(book(asked)[1]) == asked.pages


def test_nonsense_is_refused() -> None:
    assert len(StudioStoryteller().nearby(brief("x"))) == 3


def test_a_family_is_not_told_the_same_episodes_again() -> None:
    first, _ = book(brief("I do not want to share my room", pages=8))
    story = cast("str", first.cover.story)
    second, _ = book(brief("I do not want to share my room", pages=9, seed=2, told=(story,)))

    episodes = [set(json.loads(plan.cover.story or "{}")["episodes"]) for plan in (first, second)]
    assert not {episode for episode in episodes[0] & episodes[1] if not episode.endswith("/")}
