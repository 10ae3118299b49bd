"""Words and pieces of words as numbers: what a sentence embedding blurs, such as a rare word or a spelling."""

from array import array
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from zlib import crc32

import numpy as np

SIZE = 2**17
"""How many numbers there are. Pieces share one by their checksum."""

PIECES = (3, 4, 5)
"""Letters of the pieces of a word, with its beginning and end marked."""

WORD, PAIR = 2, 2
"""How often whole words, and pairs of words that follow each other, count, where a piece counts once."""


def features(text: str) -> tuple[np.ndarray, np.ndarray]:
    """The places of the text's pieces, and their weights with a length of 1. Shapes (n,), int64 and float32."""
    counts: Counter[int] = Counter()
    words = text.casefold().split()
    for word in words:
        counts[_place(f"w{word}")] += WORD
        counts.update(_place(piece) for piece in _pieces(f"<{word}>"))
    for pair in pairwise(words):
        counts[_place("b" + " ".join(pair))] += PAIR
    weights = 1 + np.log(np.array(list(counts.values()) or [1], dtype=np.float32))
    return np.array(array("q", counts or [0])), weights / np.linalg.norm(weights)


def weigh(texts: Sequence[str], weights: np.ndarray) -> np.ndarray:
    """What a linear model with these weights says of each text. Shape (texts,), float32."""
    found = (features(text) for text in texts)
    return np.array([weights[places] @ values for places, values in found], dtype=np.float32)


def _pieces(word: str) -> Iterator[str]:
    for letters in PIECES:
        for start in range(len(word) - letters + 1):
            yield word[start : start + letters]


def _place(piece: str) -> int:
    return crc32(piece.encode(errors="replace")) % SIZE
