"""Every script tells whole books of any length at every level, with pictures that agree and are never alike."""

from functools import cache
from itertools import pairwise

import pytest
from story_studio.library import scripts
from story_studio.plot.eye import differ, is_inside
from story_studio.plot.script import Script
from story_studio.premise.samples import sample_premises
from story_studio.proof import book, faults
from story_studio.themes import THEMES
from story_studio.values import Page
from story_studio.vocabulary import Level, Shot

SCRIPTS = {script.key: script for script in scripts()}


@pytest.fixture(scope="module", params=list(SCRIPTS))
def script(request: pytest.FixtureRequest) -> Script:
    """One script after the other, each with all its tests, so that its texts are parsed once."""
    return SCRIPTS[request.param]


@cache
def books(key: str) -> list[tuple[list[Page], list[str]]]:
    """A book of twelve pages at each level, with what its pictures lack."""
    premises = sample_premises(SCRIPTS[key])[:1]
    tellings = [book(SCRIPTS[key], premise, pages=12, level=level) for premise in premises for level in Level]
    return [(list(telling.pages()), list(telling.disagreements())) for telling in tellings]


def test_a_script_has_no_faults(script: Script) -> None:
    assert list(faults(script)) == []


def test_books_agree_with_their_pictures_and_no_page_looks_like_the_one_before(script: Script) -> None:
    for pages, lacking in books(script.key):
        shown = [page.picture for page in pages]
        assert lacking == []
        assert all(differ(one, other) >= 2 for one, other in pairwise(shown))
        assert len({one.shot for one in shown}) >= 4


def test_most_books_have_all_five_shots_and_are_inside_and_outside() -> None:
    told = [pages for key in SCRIPTS for pages, _ in books(key)]
    five = [pages for pages in told if {page.picture.shot for page in pages} == set(Shot)]
    both = [pages for pages in told if len({is_inside(page.picture) for page in pages}) == 2]
    assert len(five) >= 0.9 * len(told)
    assert len(both) >= 0.6 * len(told)


def test_scripts_tell_known_themes() -> None:
    assert {theme for script in scripts() for theme in script.themes} <= set(THEMES)


def test_keys_of_scripts_are_their_own() -> None:
    assert len(SCRIPTS) == len(scripts())
