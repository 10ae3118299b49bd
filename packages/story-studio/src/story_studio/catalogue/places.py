"""Places that can be drawn, and the words for them."""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from story_studio.catalogue.grammar import singulars_of
from story_studio.catalogue.table import Row, read_table


@dataclass(frozen=True, slots=True)
class Place:
    """``phrase`` says where somebody is who is there: "in the kitchen", "at the harbour"."""

    key: str
    noun: str
    phrase: str
    nouns: tuple[str, ...]
    indoors: bool = False
    water: bool = False


@cache
def places() -> dict[str, Place]:
    """All of them, by key."""
    text = (files("story_studio.catalogue") / "data" / "places.txt").read_text(encoding="utf-8")
    return {key: _place(row) for key, row in read_table(text).items()}


def find_place(noun: str) -> Place | None:
    """ "the old kitchen" → kitchen; None when no place fits."""
    words = noun.lower().replace("-", " ").split()
    for start in range(len(words)):
        tail = words[start:]
        for last in singulars_of(tail[-1]):
            if found := _by_noun().get(" ".join((*tail[:-1], last))):
                return found
    return None


@cache
def _by_noun() -> dict[str, Place]:
    found: dict[str, Place] = {}
    for place in places().values():
        for noun in place.nouns:
            found.setdefault(noun, place)
    return found


def _place(row: Row) -> Place:
    noun = row.nouns[0]
    phrase = f"{row.marks['prep']} {'' if 'bare' in row.marks else 'the '}{noun}"
    return Place(row.key, noun, phrase, row.nouns, indoors="indoors" in row.marks, water="water" in row.marks)
