"""Train the coming moderator: ``python -m tools.safety.train``. The same sentences give the same weights.

It reads ``tools/safety/sentences``, writes ``tools/safety/moderator/weights.npz``, and prints what the classifier does
with sentences that it was not trained on (five parts, each judged by what the other four taught).
"""

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold
from sklearn.svm import SVC

from tools.safety.moderator import embedding
from tools.safety.moderator.classifier import WEIGHTS
from tools.safety.moderator.normaliser import cleaned

SENTENCES = Path(__file__).with_name("sentences")
PARTS, SEED = 5, 20261128
COST, GAMMA = 10.0, 1.0
"""Chosen by cross-validation over 3 to 30 and 0.5 to 3; between their neighbours recall differs by a hundredth."""

SHARES = {"unfit": (0.03, 0.08), "distress": (0.01, 0.03)}
"""The share of innocent sentences that may be held, and that may be held or unsure. Most of them are near misses."""

UNFIT = {"severe", "evasion"}
BATCH = 64


@dataclass(frozen=True)
class Sentence:
    text: str
    kind: str
    category: str
    level: str

    @property
    def is_unfit(self) -> bool:
        return self.kind in UNFIT and self.level != "innocent"

    @property
    def is_distress(self) -> bool:
        return self.kind == "distress"


def sentences() -> Iterator[Sentence]:
    for path in sorted(SENTENCES.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            found = json.loads(line)
            yield Sentence(cleaned(found["text"]), found["kind"], found["category"] or "", found["level"])


def main() -> None:
    known = list(sentences())
    embedded = np.vstack([_embed(known[at : at + BATCH]) for at in range(0, len(known), BATCH)])
    unfit = np.array([one.is_unfit for one in known])
    distress = np.array([one.is_distress for one in known])
    judged = ~distress  # a child's distress is no offence, and no innocent line either
    numbers: dict[str, np.ndarray] = {}
    report = [_train("unfit", embedded[judged], unfit[judged], numbers)]
    report.append(_train("distress", embedded, distress, numbers))
    report.append(_train_categories(embedded[unfit], [one.category for one in known if one.is_unfit], numbers))
    np.savez_compressed(WEIGHTS, **numbers)  # type: ignore[arg-type]  # the stub takes no mapping
    sys.stdout.write("\n".join((f"{len(known)} sentences", *report, f"{WEIGHTS.stat().st_size / 2**20:.1f} MB", "")))


def _embed(known: list[Sentence]) -> np.ndarray:
    return embedding.embed([one.text for one in known])


def _train(name: str, embedded: np.ndarray, is_it: np.ndarray, into: dict[str, np.ndarray]) -> str:
    """Add the machine's weights to ``into``. Returns a line about sentences that it was not trained on."""
    values, kernel = np.empty(len(is_it)), _kernel(embedded)
    for taught, asked in StratifiedKFold(PARTS, shuffle=True, random_state=SEED).split(embedded, is_it):
        machine = _machine().fit(kernel[np.ix_(taught, taught)], is_it[taught])
        values[asked] = machine.decision_function(kernel[np.ix_(asked, taught)])
    sure_from, unsure_from = (float(np.quantile(values[~is_it], 1 - share)) for share in SHARES[name])
    machine = _machine().fit(kernel, is_it)
    vectors = embedded[machine.support_]
    scale = 127 / float(np.abs(vectors).max())
    into[f"{name}_vectors"] = np.rint(vectors * scale).astype(np.int8)
    into[f"{name}_weights"] = machine.dual_coef_[0].astype(np.float32)
    into[f"{name}_numbers"] = np.array([scale, machine.intercept_[0], GAMMA, unsure_from, sure_from])
    found = [float((values[is_it] >= limit).mean()) for limit in (sure_from, unsure_from)]
    wrong = [float((values[~is_it] >= limit).mean()) for limit in (sure_from, unsure_from)]
    return f"{name}: held {found[0]:.3f}, with unsure {found[1]:.3f}; of others {wrong[0]:.3f}, {wrong[1]:.3f}"


def _train_categories(embedded: np.ndarray, categories: list[str], into: dict[str, np.ndarray]) -> str:
    named = np.array(categories)
    right = np.empty(len(named), dtype=bool)
    for taught, asked in StratifiedKFold(PARTS, shuffle=True, random_state=SEED).split(embedded, named):
        right[asked] = _linear().fit(embedded[taught], named[taught]).predict(embedded[asked]) == named[asked]
    model = _linear().fit(embedded, named)
    into["categories"] = model.classes_.astype(np.str_)
    into["category_weights"] = np.vstack([model.coef_.T, model.intercept_]).astype(np.float16)
    return f"categories: {right.mean():.3f} right"


def _machine() -> SVC:
    return SVC(C=COST, kernel="precomputed", class_weight="balanced")


def _kernel(embedded: np.ndarray) -> np.ndarray:
    """The Gaussian kernel of each two rows, computed at once: scikit-learn would take half an hour."""
    lengths = (embedded**2).sum(1)
    kernel: np.ndarray = np.exp(-GAMMA * (lengths[:, None] + lengths[None, :] - 2 * embedded @ embedded.T))
    return kernel


def _linear() -> LogisticRegression:
    return LogisticRegression(C=10, max_iter=1000, class_weight="balanced")


if __name__ == "__main__":
    main()
