"""What a family is told again within ten books."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from story_studio.premise import read_idea
from story_studio.telling import Telling
from story_studio.values import Brief
from story_studio.vocabulary import Level

FAMILIES = dict(
    line.split(": ", 1)
    for line in (Path(__file__).parent / "families.txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
)
AGAIN = 110
"""Episodes that come again in 200 books for 20 families that ask for one theme ten times, where no other is left."""


def books(ideas: list[str]) -> Iterator[tuple[set[str], set[str]]]:
    """The episodes of each book of one family, and those of the books before it."""
    told: list[str] = []
    for seed, idea in enumerate(ideas):
        telling = Telling(Brief(idea=idea, level=Level.GROWING, seed=seed, told=tuple(told)), read_idea(idea))
        episodes = telling.opening().episodes
        yield set(episodes), set(told)
        told += episodes


@pytest.mark.parametrize("position", range(0, 10, 2))
def test_ten_different_wishes_share_no_episode(position: int) -> None:
    ideas = [line.split(" | ")[position] for line in FAMILIES.values()]
    for half in (ideas[::2], ideas[1::2]):
        assert [episodes & before for episodes, before in books(half) if episodes & before] == []


def test_a_family_that_asks_for_one_thing_ten_times_seldom_hears_an_episode_again() -> None:
    again = [
        episode
        for line in FAMILIES.values()
        for episodes, before in books(line.split(" | "))
        for episode in episodes & before
        if not episode.endswith("/")
    ]
    assert len(again) <= AGAIN
