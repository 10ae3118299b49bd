"""How hard a text is to read: the Flesch-Kincaid grade (Kincaid et al., 1975); `pyphen` helps to count syllables.

A score needs about a hundred words, so measure books, not pages, and show scores of shorter texts as estimates.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from pyphen import Pyphen

from shared_apps.ai.vocabulary import ReadingLevel

ENOUGH_WORDS = 100
"""Below this the score is shown as an estimate."""

BANDS: Mapping[ReadingLevel, tuple[float, float]] = MappingProxyType(
    {
        ReadingLevel.EARLY: (float("-inf"), 1.0),
        ReadingLevel.GROWING: (1.0, 2.5),
        ReadingLevel.CONFIDENT: (2.5, 5.0),
    }
)
"""The lowest and the highest grade of each level.

A grade is a school year of the United States: who is 6 or 7 is in grade 1 or 2, who is 8 to 10 in grade 3 to 5. Books
for those ages bear the bands out: by this formula The Little Red Hen is at -0.4, and the beginnings of The Velveteen
Rabbit and Winnie-the-Pooh are at 4.6 and 4.4. Schools report the same on the related scale ATOS: 0.3 to 2.8 for grades
1 and 2, 3.1 for The Magic Finger and 4.1 for Fantastic Mr Fox.
"""

_WORD = re.compile(r"[^\W\d_]+(?:['’\-‐][^\W\d_]+)*|\d+")
_SHORT_FORMS = re.compile(r"\b(Mr|Mrs|Ms|Dr|St|Prof|[A-Z])\.")
_SENTENCE_END = re.compile(r"[.!?…]+[\"'”’)\]]*(?=\s|$)")
_VOWELS = re.compile(r"[aeiouyàáâãäåæèéêìíîïòóôõöøùúûüýÿœ]+|[ëAEIOUY]")
_SILENT_ED = re.compile(r"[^aeiouydtAEIOUY]ed$")
_HYPHENS = Pyphen(lang="en_US")


@dataclass(frozen=True)
class ReadingScore:
    """A text's grade, and the counts that it is based on."""

    grade: float
    words: int
    sentences: int

    @property
    def is_estimate(self) -> bool:
        return self.words < ENOUGH_WORDS

    def fits(self, level: ReadingLevel, *, tolerance: float = 0.0) -> bool:
        """Whether the grade lies in the level's band, ``tolerance`` grades either way."""
        low, high = BANDS[level]
        return low - tolerance <= self.grade <= high + tolerance


def measure(text: str) -> ReadingScore:
    """The score of ``text``; a text without words scores 0.0 with 0 words."""
    words = _WORD.findall(text)
    if not words:
        return ReadingScore(grade=0.0, words=0, sentences=0)
    sentences = max(1, len(_SENTENCE_END.findall(_SHORT_FORMS.sub(r"\1", text))))
    syllables = sum(count_syllables(word) for word in words)
    grade = 0.39 * len(words) / sentences + 11.8 * syllables / len(words) - 15.59
    return ReadingScore(grade=round(grade, 2), words=len(words), sentences=sentences)


@lru_cache(maxsize=20_000)
def count_syllables(word: str) -> int:
    """Syllables of one English word, at least 1.

    ``pyphen`` knows where a word may be hyphenated, which is fewer places than it has syllables ("over" is never
    hyphenated), so the vowels of each piece are counted too.
    """
    parts = re.split(r"['’\-‐]", word.lower())
    return max(1, sum(_syllables_of_part(part) for part in parts))


def _syllables_of_part(part: str) -> int:
    if len(part) < 3 and not _VOWELS.search(part):
        return 0  # the "s" of "it’s"
    pieces = _HYPHENS.inserted(part).split("-")
    count = sum(max(1, len(_VOWELS.findall(_without_silent_e(piece)))) for piece in pieces)
    if _SILENT_ED.search(part) and len(_VOWELS.findall(pieces[-1])) > 1:
        count -= 1
    return count - 1 if part.startswith("every") else count


def _without_silent_e(piece: str) -> str:
    if piece.endswith("e") and len(_VOWELS.findall(piece)) > 1 and not piece.endswith(("ee", "ye", "oe", "ue")):
        return piece[:-1]
    return re.sub(r"([^aeiouycgszx])es$", r"\1s", piece)
