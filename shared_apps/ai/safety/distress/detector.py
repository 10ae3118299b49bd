"""Says whether a text sounds like a child in need: concepts and learnt weights together.

``python -m tools.safety.train_distress`` makes the weights. The same sentences give the same weights.
"""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from math import sqrt
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from shared_apps.ai.safety.distress.concepts import found_in
from shared_apps.ai.safety.distress.features import concepts_kind, features_of

WEIGHTS = Path(__file__).with_name("weights.npz")
ALARM_FROM = 0.0
"""The score from which it is an alarm. ``bench.distress`` has the figures."""


class Distress(StrEnum):
    """What it may be about."""

    SELF_HARM = "self_harm"
    VIOLENCE = "violence"
    NEGLECT = "neglect"
    ABUSE = "abuse"
    THREATS = "threats"
    UNCLEAR = "unclear"


@dataclass(frozen=True)
class Weights:
    values: NDArray[np.float32]
    bias: float

    def score(self, features: list[int]) -> float:
        """Above 0 for distress, below for anything else; 0 without a feature."""
        if not features:
            return -1.0
        return float(self.values[np.asarray(features)].sum()) / sqrt(len(features)) + self.bias


def distress_in(text: str) -> Distress | None:
    """What the text may be about if it sounds like distress; None for everything else."""
    found = found_in(text)
    if weights().score(features_of(text, found)) < ALARM_FROM:
        return None
    kinds = [concepts_kind(name) for name in found]
    return Distress(max(kinds, key=kinds.count)) if kinds else Distress.UNCLEAR


@cache
def weights() -> Weights:
    """Read once in each process."""
    kept = np.load(WEIGHTS)
    return Weights(kept["values"].astype(np.float32), float(kept["bias"]))
