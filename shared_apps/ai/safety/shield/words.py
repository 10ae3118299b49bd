"""What the shield knows about words: names of girls, boys and families; famous people and places; ordinary words."""

import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Words:
    """Sets of words. All but the names are in small letters."""

    girls: frozenset[str]
    boys: frozenset[str]
    first_names: frozenset[str]
    surnames: frozenset[str]
    ordinary: Mapping[str, frozenset[str]]
    famous_people: frozenset[str]
    famous_surnames: frozenset[str]
    famous_places: frozenset[str]
    famous_characters: frozenset[str]
    never_surnames: frozenset[str]
    titles: frozenset[str]
    never_names: frozenset[str]
    invented_schools: frozenset[str]


@cache
def words() -> Words:
    """Read once in each process: about 40 ms and 10 MB."""
    names = {kind: listed.split() for kind, listed in json.loads((HERE / "names.json").read_text("utf-8")).items()}
    lists = tomllib.loads((HERE / "words.toml").read_text("utf-8"))
    ordinary = json.loads((HERE / "ordinary.json").read_text("utf-8"))
    girls, boys = frozenset(names["girls"]), frozenset(names["boys"])
    more = frozenset(lists["more_first_names"].split())
    listed = {
        key: frozenset(line.strip().lower() for line in lists[key].split(";"))
        for key in lists
        if key.startswith("famous")
    }
    return Words(
        girls=girls,
        boys=boys,
        first_names=girls | boys | frozenset(names["any"]) | more,
        surnames=frozenset(names["surnames"]),
        ordinary={language: frozenset(listed.split()) for language, listed in ordinary.items()},
        titles=frozenset(lists["titles"].split()),
        never_names=frozenset(lists["never_names"].split()),
        never_surnames=frozenset(lists["never_surnames"].split()),
        invented_schools=frozenset(lists["invented_schools"].split()),
        **listed,
    )


def is_ordinary(word: str, language: str) -> bool:
    """Whether the word, in small letters, is in daily use in that language, such as "rose" and "baker"."""
    return word.lower() in words().ordinary[language]


def is_first_name(word: str) -> bool:
    """Whether it is a first name, or one with a hyphen whose first part is; in any capitals."""
    known = words().first_names
    return any(name in known for name in _spellings(word)) or ("-" in word and is_first_name(word.partition("-")[0]))


def is_surname(word: str) -> bool:
    known = words().surnames
    return any(name in known for name in _spellings(word)) or ("-" in word and is_surname(word.rpartition("-")[2]))


def is_famous_place(place: str) -> bool:
    """Whether everybody knows the place, or it is somebody of a story, whom the text may speak of in the same way."""
    return place.lower() in words().famous_places or place.lower() in words().famous_characters


def _spellings(word: str) -> tuple[str, ...]:
    plain = word.replace("’", "'")
    return plain, plain.capitalize(), plain.title()
