"""Every script tells whole books of any length at every level."""

import pytest
from story_studio.library import scripts
from story_studio.plot.script import Script
from story_studio.proof import faults
from story_studio.themes import THEMES


@pytest.mark.parametrize("script", scripts(), ids=lambda script: str(script.key))
def test_a_script_has_no_faults(script: Script) -> None:
    assert list(faults(script)) == []


def test_scripts_tell_known_themes() -> None:
    assert {theme for script in scripts() for theme in script.themes} <= set(THEMES)


def test_keys_of_scripts_are_their_own() -> None:
    keys = [script.key for script in scripts()]
    assert len(keys) == len(set(keys))
