"""The patterns of ``concepts.toml``: what a child in need may say."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

DEPTH = 3
"""How deep one group may name another."""


@cache
def patterns() -> Mapping[str, re.Pattern[str]]:
    """Compiled patterns by a name that begins with their kind, such as "violence-en-0"."""
    kinds = tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))
    groups = kinds.pop("groups")
    return {
        f"{kind}-{language}-{number}": re.compile(_expanded(pattern, groups))
        for kind, languages in kinds.items()
        for language, listed in languages.items()
        for number, pattern in enumerate(listed)
    }


def found_in(text: str) -> list[str]:
    """The names of the patterns that the text has."""
    small = text.lower().replace("’", "'")
    return [name for name, pattern in patterns().items() if pattern.search(small)]


def _expanded(pattern: str, groups: Mapping[str, str]) -> str:
    for _ in range(DEPTH):
        for name, group in groups.items():
            pattern = pattern.replace(f"{{{name}}}", group)
    return pattern
