"""Sentence length for the reader: short ones flow together until a text is as hard as its level asks, and no harder."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from shared_apps.ai.reading_level import count_syllables
from shared_apps.ai.studio.stories.grammar import MARK, sentences
from shared_apps.ai.vocabulary import ReadingLevel

_AIMS: Mapping[ReadingLevel, float] = {ReadingLevel.GROWING: 2.85, ReadingLevel.CONFIDENT: 4.85}
"""The grade that a book is brought to: the middle of its band."""

_LONGEST: Mapping[ReadingLevel, int] = {ReadingLevel.GROWING: 19, ReadingLevel.CONFIDENT: 36}
"""Words that a sentence may grow to."""

_CONNECTED = re.compile(r"^(But|And|So|Yet|Or) (?!far\b)")
_PROPER = frozenset(
    "I I’m I’ll Captain Grandma Grandpa Auntie Uncle Old Mr Mrs Monday Tuesday Button Cousin Little Big Milky Puddle "
    "Hic Hup Ting Plop".split()
)
"""First words that stay as they are, so that such a sentence is left alone."""
_WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*|\d+")


@dataclass
class Rhythm:
    """A book's running measure: what has been told so far, and how hard it was."""

    level: ReadingLevel
    _words: int = 0
    _sentences: int = 0
    _syllables: int = 0
    _joins: int = field(default=0)

    def fit(self, text: str) -> str:
        """``text`` with as many sentences joined as its level needs. It does not count as told yet."""
        if self.level is ReadingLevel.EARLY:
            return text
        parts = sentences(text)
        while self._grade_with(parts) < _AIMS[self.level]:
            joined = self._join_shortest(parts)
            if joined is None:
                break
            parts = joined
        return " ".join(parts)

    def told(self, text: str) -> None:
        """Counts ``text`` as told."""
        words, syllables = _count(text)
        self._words += words
        self._syllables += syllables
        self._sentences += len(sentences(text))

    def _grade_with(self, parts: Sequence[str]) -> float:
        words, syllables = _count(" ".join(parts))
        words, syllables = words + self._words, syllables + self._syllables
        count = self._sentences + sum(_ends(part) for part in parts)
        return 0.39 * words / max(1, count) + 11.8 * syllables / max(1, words) - 15.59

    def _join_shortest(self, parts: Sequence[str]) -> list[str] | None:
        best: tuple[int, int, str] | None = None
        for position in range(len(parts) - 1):
            first, second = parts[position], parts[position + 1]
            link = _link(first, second)
            length = len(f"{first} {second}".split())
            if link and length <= _LONGEST[self.level] and (best is None or length < best[0]):
                best = (length, position, link)
        if best is None:
            return None
        _, position, link = best
        joined = f"{parts[position][:-1]}{link}"
        return [*parts[:position], joined, *parts[position + 2 :]]


def _ends(part: str) -> int:
    return max(1, len(re.findall(r"[.!?…]+[”’]?(?=\s|$)", part)))


def _count(text: str) -> tuple[int, int]:
    found = _WORD.findall(MARK.sub("Anna", text))
    return len(found), sum(count_syllables(word) for word in found)


def _link(first: str, second: str) -> str | None:
    """How ``second`` goes on from ``first`` in one sentence, from its comma on; None when it had better not."""
    whole = f"{first} {second}"
    if not first.endswith(".") or first.endswith("…") or whole.count(";") > 1 or "—" in whole or ":" in second:
        return None
    if first.count("“") != first.count("”") or not second.endswith((".", ".”")):
        return None
    if second.startswith("“"):
        long_enough = len(first.split()) > 5
        return f": {second}" if long_enough and not re.search("[“:;]", first) and "”" in second else None
    if "“" in second or not second[0].isalpha() or second.split(maxsplit=1)[0].strip(",") in _PROPER:
        return None
    if _CONNECTED.match(second):
        return f", {second[0].lower()}{second[1:]}"
    rest = second if MARK.match(second) else second[0].lower() + second[1:]
    if " and " not in whole and len(first.split()) < 12 and not re.search("[:–]", first):
        return f", and {rest}"
    return f"; {rest}"
