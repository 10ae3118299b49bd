"""Concept patterns: an act and a target close to each other, such as a dare and a danger. ``concepts.toml`` lists them.

A single word says little, since a toy gun, a drop of blood and a naked emperor are at home in children's books. Only a
few words have no innocent use; those stand under ``[words]``.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from shared_apps.ai.safety.normaliser import folded

SOURCE = Path(__file__).with_name("concepts.toml")
WORD = re.compile(r"\w+")
CERTAIN = 2.0
"""Held at any setting: the floor is at most twice the standard threshold."""


@dataclass(frozen=True)
class Concept:
    """Found where each pattern matches within ``within`` words. ``degree`` 1 holds a text, one half asks an adult."""

    category: str
    patterns: tuple[re.Pattern[str], ...]
    within: int
    degree: float


def find_concepts(text: str) -> dict[str, float]:
    """The degree of each category that a concept of any language finds in the text."""
    plain = folded(text)
    found: dict[str, float] = {}
    for category, pattern in _words().items():
        if pattern.search(plain):
            found[category] = CERTAIN
    starts = [word.start() for word in WORD.finditer(plain)]
    for concept in _concepts():
        if found.get(concept.category, 0) < concept.degree and _is_in(concept, plain, starts):
            found[concept.category] = concept.degree
    return found


def _is_in(concept: Concept, plain: str, starts: Sequence[int]) -> bool:
    places: list[list[int]] = []
    for pattern in concept.patterns:
        matches = [_word_at(starts, match.start()) for match in pattern.finditer(plain)]
        if not matches:
            return False
        places.append(matches)
    first, *others = places
    return any(all(any(abs(place - one) <= concept.within for one in other) for other in others) for place in first)


def _word_at(starts: Sequence[int], position: int) -> int:
    return sum(start <= position for start in starts)


@cache
def _concepts() -> tuple[Concept, ...]:
    source = tomllib.loads(SOURCE.read_text(encoding="utf-8"))
    return tuple(
        concept
        for groups in source["groups"].values()
        for declared in source["concepts"]
        for concept in _of_language(declared, groups)
    )


def _of_language(declared: Mapping[str, Any], groups: Mapping[str, str]) -> Iterator[Concept]:
    if all(name in groups for name in declared["all"]):
        patterns = tuple(_stems(groups[name]) for name in declared["all"])
        yield Concept(declared["category"], patterns, declared.get("within", 12), declared.get("degree", CERTAIN))


def _stems(source: str) -> re.Pattern[str]:
    """Alternatives that begin at the beginning of a word; ``$`` in the source is the end of a word."""
    return re.compile(r"(?<!\w)(?:" + source.replace("$", r"(?!\w)") + ")")


@cache
def _words() -> Mapping[str, re.Pattern[str]]:
    source = tomllib.loads(SOURCE.read_text(encoding="utf-8"))["words"]
    return {category: re.compile(rf"(?<!\w)(?:{words})(?!\w)") for category, words in source.items()}
