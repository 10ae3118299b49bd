"""What a noun is a kind of and what class a verb is in, from the part of WordNet that this package carries."""

import gzip
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files

from story_studio.premise.kinds_of_noun import KINDS_OF

_LIVING = frozenset({"animal", "person", "imaginary being", "spiritual being", "mythical being", "monster"})
_LONGEST_CHAIN = 24


@dataclass(frozen=True)
class _Nouns:
    labels: tuple[str, ...]
    parents: tuple[int, ...]
    instances: frozenset[int]
    senses: dict[str, int]

    def chain(self, word: str) -> tuple[str, ...]:
        at = self.senses.get(word, -1)
        chain: list[str] = []
        while at >= 0 and len(chain) < _LONGEST_CHAIN:
            if not chain and self.labels[at] == word:
                at = self.parents[at]
                if at < 0:
                    break
            chain.append(self.labels[at].lower())
            at = self.parents[at]
        return tuple(chain)


class WordNet:
    """Read from the packaged files at the first look-up; some 25 MB in memory."""

    @cached_property
    def _nouns(self) -> _Nouns:
        synsets, _, words = _text("nouns.tsv.gz").partition("\n\n")
        rows = [line.split("\t") for line in synsets.split("\n")]
        pairs = (line.split("\t") for line in words.split("\n"))
        return _Nouns(
            labels=tuple(row[0] for row in rows),
            parents=tuple(int(row[1]) if row[1] else -1 for row in rows),
            instances=frozenset(number for number, row in enumerate(rows) if row[2]),
            senses={word: int(number) for word, number in pairs},
        )

    @cached_property
    def _verbs(self) -> dict[str, str]:
        return {word: kind for word, _, kind in (line.partition("\t") for line in _text("verbs.tsv.gz").split("\n"))}

    @cached_property
    def _qualities(self) -> frozenset[str]:
        return frozenset(_text("qualities.tsv.gz").split("\n"))

    def hypernyms(self, noun: str) -> tuple[str, ...]:
        """What a noun is a kind of, nearest first; empty for an unknown word. The reviewed table comes first."""
        noun = noun.lower()
        if noun in KINDS_OF:
            return (KINDS_OF[noun], *self.hypernyms(KINDS_OF[noun]))
        last = noun.rsplit(" ", 1)[-1]
        if " " in noun and KINDS_OF.get(last) == "person":
            return (last, *self.hypernyms(last))
        chain = self._nouns.chain(noun)
        if not chain and " " in noun:
            return self.hypernyms(noun.rsplit(" ", 1)[1])
        return chain

    def is_a(self, noun: str, *kinds: str) -> bool:
        return noun in kinds or not set(kinds).isdisjoint(self.hypernyms(noun))

    def is_living(self, noun: str) -> bool:
        """Whether it can act in a story without being magic: an animal, a person, somebody from a fairy tale."""
        return self.is_a(noun, *_LIVING)

    def is_name(self, word: str) -> bool:
        """Whether the first sense is one of a kind: Ankara, Canada."""
        return self._nouns.senses.get(word.lower(), -1) in self._nouns.instances and word.lower() not in KINDS_OF

    def is_noun(self, word: str) -> bool:
        return word in KINDS_OF or word in self._nouns.senses

    def verb_class(self, verb: str) -> str:
        """The class of its first sense, such as ``motion`` or ``creation``; empty for no verb."""
        return self._verbs.get(verb, "")

    def is_quality(self, word: str) -> bool:
        return word in self._qualities

    def knows(self, word: str) -> bool:
        return self.is_noun(word) or word in self._verbs or word in self._qualities


def _text(name: str) -> str:
    return gzip.decompress((files("story_studio.premise") / "data" / name).read_bytes()).decode()


@cache
def wordnet() -> WordNet:
    return WordNet()
