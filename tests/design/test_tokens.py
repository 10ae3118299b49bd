import pytest
from story_studio.pictures.palette import PAPERS

from tests.design import tokens
from tests.design.tokens import Tokens

THEMES = {"light": tokens.light(), "dark": tokens.dark()}
GROUNDS = ("--paper", "--page", "--sunk", "--table")
WORDS_ON_GROUNDS = [(ink, ground) for ink in ("--ink", "--muted", "--sprout", "--alarm", "--sun") for ground in GROUNDS]
WORDS = [
    *WORDS_ON_GROUNDS,
    ("--sprout-deep", "--paper"),
    ("--alarm-deep", "--paper"),
    ("--sprout", "--sprout-wash"),
    ("--alarm", "--alarm-wash"),
    ("--sun", "--sun-wash"),
    ("--ink", "--sprout-wash"),
    ("--ink", "--alarm-wash"),
    ("--ink", "--sun-wash"),
    ("--ink", "--line"),
    ("--muted", "--sprout-wash"),
    ("--on-sprout", "--sprout"),
    ("--on-sprout", "--sprout-deep"),
    ("--on-alarm", "--alarm"),
    ("--on-alarm", "--alarm-deep"),
    *[("--stamp", cloth) for cloth in THEMES["light"] if cloth.startswith("--cloth-")],
]
SHAPES = [("--rule", "--paper"), ("--rule", "--page"), ("--rule", "--sunk"), ("--sprout", "--sunk")]
PROMISED = {
    ("light", "--ink"): 13.3,
    ("light", "--muted"): 6.4,
    ("light", "--sprout"): 5.9,
    ("light", "--alarm"): 5.3,
    ("light", "--sun"): 5.9,
    ("dark", "--ink"): 13.7,
    ("dark", "--muted"): 7.7,
    ("dark", "--sprout"): 8.9,
    ("dark", "--alarm"): 7.9,
    ("dark", "--sun"): 9.1,
}


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("ink", "ground"), WORDS)
def test_words_can_be_read(theme: str, ink: str, ground: str) -> None:
    found = THEMES[theme]
    assert tokens.contrast(found[ink], found[ground]) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("shape", "ground"), SHAPES)
def test_edges_of_controls_can_be_seen(theme: str, shape: str, ground: str) -> None:
    found = THEMES[theme]
    assert tokens.contrast(found[shape], found[ground]) >= 3


@pytest.mark.parametrize(("theme", "ink"), PROMISED)
def test_the_palette_keeps_the_contrast_it_was_chosen_for(theme: str, ink: str) -> None:
    found = THEMES[theme]
    assert tokens.contrast(found[ink], found["--paper"]) == pytest.approx(PROMISED[theme, ink], abs=0.06)


def test_dark_is_the_same_by_device_and_by_choice() -> None:
    assert tokens.dark_by_device() == tokens.dark_by_choice()


def test_dark_gives_every_token_that_it_changes_a_light_value_too() -> None:
    assert tokens.dark_by_choice().keys() <= tokens.light().keys()


def test_swatches_show_the_papers_that_the_studio_cuts_from() -> None:
    found: Tokens = tokens.light()
    assert {colour: found[f"--coat-{colour}"] for colour in PAPERS} == PAPERS


def test_the_browser_frame_takes_the_colour_of_the_paper() -> None:
    base = (tokens.TEMPLATES / "base.html").read_text()
    for theme, found in THEMES.items():
        assert f'media="(prefers-color-scheme: {theme})" content="{found["--paper"]}"' in base
