"""The scripts that come with the studio."""

from functools import cache
from importlib.resources import files

from story_studio.plot.arrange import with_carried_settings
from story_studio.plot.script import Script
from story_studio.prose.notation import read_script


@cache
def scripts() -> tuple[Script, ...]:
    """All of them, by name. Raises BadScript when a file cannot be read."""
    folder = files("story_studio") / "scripts"
    found = sorted((entry for entry in folder.iterdir() if entry.name.endswith(".story")), key=lambda entry: entry.name)
    return tuple(
        with_carried_settings(read_script(entry.read_text(encoding="utf-8"), entry.name.removesuffix(".story")))
        for entry in found
    )
