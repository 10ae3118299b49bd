"""What the detector looks at, as hashed numbers: words, pairs and triples of words, pieces of words, and concepts."""

import re
import zlib
from collections.abc import Iterator, Sequence

SIZE = 1 << 17
PIECES = (3, 4, 5)
WEIGHT_OF_A_CONCEPT = 6
"""How many features each concept counts as, since a text has hundreds of pieces and few concepts."""

MOST_KINDS = 3
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*|[!?]")
_SELF = re.compile(r"\b(?:i|me|my|im|i'm|ich|mich|mir|mein\w*|yo|mi|je|j'\w+|moi|mon|ma|m'\w+)\b")


def features_of(text: str, found: Sequence[str]) -> list[int]:
    """The indexes of the text's features, each once, in order. ``found`` are its concepts."""
    small = text.lower().replace("’", "'")
    named = set(_words(_WORD.findall(small))) | set(_concepts(found))
    if _SELF.search(small):
        named.add("#self")
    return sorted({zlib.crc32(name.encode()) % SIZE for name in named})


def _words(words: list[str]) -> Iterator[str]:
    for index, word in enumerate(words):
        yield f"w{word}"
        if index + 1 < len(words):
            yield f"b{word} {words[index + 1]}"
        if index + 2 < len(words):
            yield f"t{word} {words[index + 1]} {words[index + 2]}"
            yield f"s{word} {words[index + 2]}"
        marked = f"<{word}>"
        for size in PIECES:
            yield from (f"c{marked[at : at + size]}" for at in range(len(marked) - size + 1))


def _concepts(found: Sequence[str]) -> Iterator[str]:
    kinds = {concepts_kind(name) for name in found}
    for turn in range(WEIGHT_OF_A_CONCEPT):
        yield from (f"#rule{name}{turn}" for name in found)
        yield from (f"#kind{kind}{turn}" for kind in kinds)
        yield f"#{min(len(kinds), MOST_KINDS)} kinds{turn}"


def concepts_kind(name: str) -> str:
    """The kind of a concept, by its name."""
    return name.partition("-")[0]
