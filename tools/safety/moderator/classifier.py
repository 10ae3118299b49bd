"""The classifier: which categories a text belongs to, learned from the sentences in ``tools/safety/sentences``.

A support vector machine with a Gaussian kernel over sentence embeddings (scikit-learn's ``SVC``; Cortes and Vapnik,
1995) says how unfit a text is; a linear model says in which category. ``tools/safety/train.py`` writes the weights, and
only it needs scikit-learn: to judge takes a few products of matrices.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np

from tools.safety.moderator import embedding

WEIGHTS = Path(__file__).with_name("weights.npz")


@dataclass(frozen=True)
class Machine:
    """A support vector machine, and where its decision values stand among sentences that it was not trained on.

    ``unsure`` and ``sure`` are the decision values from which a text goes to an adult, and is held.
    """

    vectors: np.ndarray
    """Shape (n, SIZE), float32: the support vectors."""
    weights: np.ndarray
    """Shape (n,), float32: the dual coefficients."""
    intercept: float
    gamma: float
    unsure: float
    sure: float

    def decide(self, embedded: np.ndarray) -> np.ndarray:
        """The decision values of texts, above ``sure`` for those that are unfit. Shape (texts,), float32."""
        lengths = (embedded**2).sum(1)[:, None] + (self.vectors**2).sum(1)[None, :]
        distances = lengths - 2 * embedded @ self.vectors.T
        values: np.ndarray = np.exp(-self.gamma * distances) @ self.weights + self.intercept
        return values

    def degree(self, embedded: np.ndarray) -> np.ndarray:
        """How unfit each text is: from 1 on it is held, from one half on an adult decides. Shape (texts,)."""
        values = self.decide(embedded)
        least = self.unsure - (self.sure - self.unsure)
        most = self.sure + 2 * (self.sure - self.unsure)
        degrees: np.ndarray = np.interp(values, (least, self.unsure, self.sure, most), (0, 0.5, 1, 2))
        return degrees.astype(np.float32)


@dataclass(frozen=True)
class Classifier:
    unfit: Machine
    distress: Machine
    categories: tuple[str, ...]
    category_weights: np.ndarray
    """Shape (SIZE + 1, categories), float32: the linear model of the categories, its last row the intercepts."""

    def shares(self, embedded: np.ndarray) -> np.ndarray:
        """How much each text belongs to each category, 1 for the likeliest one. Shape (texts, categories)."""
        values = embedded @ self.category_weights[:-1] + self.category_weights[-1]
        shares: np.ndarray = np.exp(values - values.max(1, keepdims=True))
        return shares


@dataclass(frozen=True)
class Reading:
    """What the classifier finds in texts that belong together: the highest of each.

    ``degrees`` are by category: from 1 on a text is held, from one half on an adult decides. ``distress`` counts alike.
    """

    degrees: Mapping[str, float]
    distress: float


def classify(texts: Sequence[str]) -> Reading:
    """Read the texts of one question, such as the sentences of a page in each of their readings."""
    model = load()
    embedded = embedding.embed(texts)
    by_category = (model.unfit.degree(embedded)[:, None] * model.shares(embedded)).max(0)
    degrees = {name: float(degree) for name, degree in zip(model.categories, by_category, strict=True)}
    return Reading(degrees, float(model.distress.degree(embedded).max()))


@cache
def load() -> Classifier:
    """The classifier of this release, loaded once in a process."""
    with np.load(WEIGHTS, allow_pickle=False) as stored:
        return Classifier(
            unfit=_machine(stored, "unfit"),
            distress=_machine(stored, "distress"),
            categories=tuple(stored["categories"].tolist()),
            category_weights=stored["category_weights"].astype(np.float32),
        )


def _machine(stored: Mapping[str, np.ndarray], name: str) -> Machine:
    scale, intercept, gamma, unsure, sure = (float(value) for value in stored[f"{name}_numbers"])
    vectors = stored[f"{name}_vectors"].astype(np.float32) / scale  # stored as int8
    return Machine(vectors, stored[f"{name}_weights"], intercept, gamma, unsure, sure)
