"""The classifier: how unfit a text is and in which category, learned from the sentences in ``tools/safety``.

It reads a text twice. The fast reader takes milliseconds and settles most texts: they are innocent. Only what leaves it
in doubt is read by the full reader, over both sentence embeddings. Each reader is a few small neural networks over
embeddings, whose mean is weighed against a linear model over words and pieces of words: embeddings know what is meant,
words know what was written. ``tools/safety/train.py`` writes the weights, and only it needs scikit-learn.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np

from shared_apps.ai.safety import embedding, lexical

WEIGHTS = Path(__file__).with_name("weights.npz")
MOST_DEGREE = 2.0


@dataclass(frozen=True)
class Network:
    """A network with one hidden layer: ``relu(x W1 + b1) W2 + b2``."""

    hidden: np.ndarray
    hidden_bias: np.ndarray
    output: np.ndarray
    output_bias: np.ndarray

    def values(self, embedded: np.ndarray) -> np.ndarray:
        """Log-odds that a text is unfit, and that it is of each category. Shape (texts, 1 + categories)."""
        values: np.ndarray = np.maximum(embedded @ self.hidden + self.hidden_bias, 0) @ self.output + self.output_bias
        return values


@dataclass(frozen=True)
class Reader:
    """Networks over embeddings, weighed against words. Embeddings are centered and scaled before."""

    networks: tuple[Network, ...]
    center: np.ndarray
    scale: np.ndarray
    mix: tuple[float, float, float]
    """The weights of networks and words, and a constant."""

    def read(self, embedded: np.ndarray, worded: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Log-odds that each text is unfit, and of its categories. Shapes (texts,) and (texts, categories)."""
        scaled = (embedded - self.center) * self.scale
        values = np.mean([network.values(scaled) for network in self.networks], axis=0)
        of_networks, of_words, constant = self.mix
        return of_networks * values[:, 0] + of_words * worded + constant, values[:, 1:]


@dataclass(frozen=True)
class Classifier:
    """Both readers, and their limits.

    The limits are log-odds: from ``doubt`` on the full reader reads a text, which from ``unsure`` on goes to an adult,
    and from ``sure`` on is held.
    """

    fast: Reader
    full: Reader
    categories: tuple[str, ...]
    words: np.ndarray
    doubt: float
    unsure: float
    sure: float

    def degrees(self, texts: Sequence[str]) -> np.ndarray:
        """How unfit each text is in each category: from 1 on it is held, from one half on an adult decides.

        Shape (texts, categories). All zero for what the fast reader settled.
        """
        embedded, worded = embedding.embed_fast(texts), lexical.weigh(texts, self.words)
        degrees = np.zeros((len(texts), len(self.categories)), dtype=np.float32)
        doubted = np.flatnonzero(self.fast.read(embedded, worded)[0] >= self.doubt)
        if len(doubted):
            both = np.hstack([embedded[doubted], embedding.embed_slow([texts[at] for at in doubted.tolist()])])
            unfit, by_category = self.full.read(both, worded[doubted])
            shares = np.exp(by_category - by_category.max(1, keepdims=True))
            degrees[doubted] = self._degree(unfit)[:, None] * shares
        return degrees

    def _degree(self, unfit: np.ndarray) -> np.ndarray:
        band = self.sure - self.unsure
        places = (self.unsure - band, self.unsure, self.sure, self.sure + 2 * band)
        degrees: np.ndarray = np.interp(unfit, places, (0, 0.5, 1, MOST_DEGREE))
        return degrees


def classify(texts: Sequence[str], shares: Sequence[float]) -> Mapping[str, float]:
    """The highest degree of each category in texts that belong together, each multiplied by its share."""
    model = load()
    degrees = (model.degrees(texts) * np.array(shares)[:, None]).max(0)
    return {name: float(degree) for name, degree in zip(model.categories, degrees, strict=True) if degree > 0}


@cache
def load() -> Classifier:
    """The classifier of this release, loaded once in a process."""
    with np.load(WEIGHTS, allow_pickle=False) as stored:
        doubt, unsure, sure = (float(value) for value in stored["limits"])
        return Classifier(
            fast=_reader(stored, "fast"),
            full=_reader(stored, "full"),
            categories=tuple(stored["categories"].tolist()),
            words=stored["words"].astype(np.float32) * np.float32(stored["words_scale"]),
            doubt=doubt,
            unsure=unsure,
            sure=sure,
        )


def _reader(stored: Mapping[str, np.ndarray], name: str) -> Reader:
    arrays = [
        stored[f"{name}_{part}"].astype(np.float32) for part in ("hidden", "hidden_bias", "output", "output_bias")
    ]
    of_networks, of_words, constant = (float(value) for value in stored[f"{name}_mix"])
    return Reader(
        networks=tuple(Network(*parts) for parts in zip(*arrays, strict=True)),
        center=stored[f"{name}_center"].astype(np.float32),
        scale=stored[f"{name}_scale"].astype(np.float32),
        mix=(of_networks, of_words, constant),
    )
