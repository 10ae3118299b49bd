"""Train the built-in moderator: ``python -m tools.safety.train``. The same sentences give the same weights.

It reads ``sentences/``, ``studio.jsonl`` and ``tests/safety/tuned``, writes ``shared_apps/ai/safety/weights.npz``, and
prints what the classifier does with sentences that it was not trained on (five parts, each judged by what the other
four taught). Embeddings are kept in ``.embedded.npz`` for the next time, for they take most of the time.
"""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold
from sklearn.neural_network import MLPClassifier

from shared_apps.ai.safety import embedding, lexical
from shared_apps.ai.safety.classifier import WEIGHTS
from tools.safety.lessons import Sentence, hash_of_inputs, sentences

KEPT = Path(__file__).with_name(".embedded.npz")

PARTS, SEED = 5, 20261128
MEMBERS = 6
"""Networks of a reader, which differ only in their chance."""
HIDDEN = {"fast": 128, "full": 256}
EPOCHS, SHRINKAGE, COST_OF_WORDS = 10, 0.1, 20.0
"""Chosen by what networks trained on ``sentences/`` do with ``tuned``; their neighbours differ by a hundredth."""

SHARES = (0.025, 0.065)
"""The share of innocent sentences that may be held, and that may be held or unsure. Most of them are near misses.

They are a little below what we promise, for other readings of a text and concepts add to them."""
SETTLED = 0.003
"""The share of unfit sentences that the fast reader may settle as innocent."""

BATCH = 16

Arrays = dict[str, np.ndarray]


@dataclass(frozen=True)
class Lesson:
    """Sentences as numbers: both embeddings, the counts of their words, and what they are."""

    embedded: Arrays
    worded: csr_matrix
    unfit: np.ndarray
    categories: np.ndarray
    """Shape (sentences, categories): 1 for the category of an unfit sentence."""


def main() -> None:
    known = [one for one in sentences() if not one.is_mild]
    names = sorted({one.category for one in known if one.is_unfit})
    lesson = _lesson_of(known, names)
    numbers: Arrays = {"categories": np.array(names), "inputs": np.array(hash_of_inputs())}
    report, outside = [f"{len(known)} sentences"], _values_from_outside(lesson)
    fast, full = (_mixed(outside[name], outside["words"], lesson.unfit, name, numbers) for name in HIDDEN)
    numbers["limits"] = np.array(_limits(fast, full, lesson.unfit, known, report))
    _store_words(_words(lesson, np.arange(len(known))), numbers)
    for name in HIDDEN:
        _store_networks(
            name, [_network(lesson, name, np.arange(len(known)), SEED + at) for at in range(MEMBERS)], numbers
        )
        numbers[f"{name}_center"], numbers[f"{name}_scale"] = _scaling(lesson.embedded[name])
    np.savez_compressed(WEIGHTS, **numbers)  # type: ignore[arg-type]  # the stub takes no mapping
    sys.stdout.write("\n".join((*report, f"{WEIGHTS.stat().st_size / 2**20:.1f} MB", "")))


def _lesson_of(known: list[Sentence], names: list[str]) -> Lesson:
    fast = _embedded([one.text for one in known], "fast", embedding.embed_fast)
    slow = _embedded([one.text for one in known], "slow", embedding.embed_slow)
    found = [lexical.features(one.text) for one in known]
    places, weights = (np.concatenate(parts) for parts in zip(*found, strict=True))
    ends = np.cumsum([0, *(len(places) for places, _ in found)])
    categories = np.array([[one.is_unfit and one.category == name for name in names] for one in known], dtype=int)
    return Lesson(
        embedded={"fast": fast, "full": np.hstack([fast, slow])},
        worded=csr_matrix((weights, places, ends), shape=(len(known), lexical.SIZE)),
        unfit=np.array([one.is_unfit for one in known]),
        categories=categories,
    )


def _embedded(texts: list[str], name: str, embed: Callable[[list[str]], np.ndarray]) -> np.ndarray:
    """The embeddings, from the last training where it had the text."""
    kept = dict(np.load(KEPT)) if KEPT.exists() else {}
    keys = [sha256(text.encode(errors="replace")).hexdigest() for text in texts]
    have = dict(
        zip(kept.get(f"{name}_keys", np.array([])).tolist(), kept.get(f"{name}_rows", np.array([])), strict=True)
    )
    missing = [(key, text) for key, text in zip(keys, texts, strict=True) if key not in have]
    for at in range(0, len(missing), BATCH):
        batch = missing[at : at + BATCH]
        have |= dict(zip((key for key, _ in batch), embed([text for _, text in batch]), strict=True))
    np.savez(KEPT, **kept | {f"{name}_keys": np.array(list(have)), f"{name}_rows": np.array(list(have.values()))})
    return np.array([have[key] for key in keys])


def _values_from_outside(lesson: Lesson) -> Arrays:
    """What each model says of sentences that it was not taught, by networks of one member."""
    values = {name: np.empty(len(lesson.unfit)) for name in (*HIDDEN, "words")}
    for taught, asked in StratifiedKFold(PARTS, shuffle=True, random_state=SEED).split(lesson.unfit, lesson.unfit):
        values["words"][asked] = _words(lesson, taught).decision_function(lesson.worded[asked])
        for name in HIDDEN:
            chances = _network(lesson, name, taught, SEED).predict_proba(_scaled(lesson, name, asked))[:, 0]
            values[name][asked] = np.log(chances + 1e-6) - np.log(1 - chances + 1e-6)
    return values


def _mixed(values: np.ndarray, worded: np.ndarray, unfit: np.ndarray, name: str, into: Arrays) -> np.ndarray:
    """Weigh networks against words. Returns what both together say of sentences that they were not taught."""
    both = np.stack([values, worded], axis=1)
    model = LogisticRegression().fit(both, unfit)
    into[f"{name}_mix"] = np.array([*model.coef_[0], model.intercept_[0]])
    mixed: np.ndarray = model.decision_function(both)
    return mixed


def _limits(
    fast: np.ndarray, full: np.ndarray, unfit: np.ndarray, known: list[Sentence], report: list[str]
) -> tuple[float, float, float]:
    """From which log-odds a text is read fully, goes to an adult, and is held. Adds figures to the report."""
    innocent = np.array([one.kind == "innocent" for one in known])
    sure, unsure = (float(np.quantile(full[innocent], 1 - share)) for share in SHARES)
    doubt = float(np.quantile(fast[unfit & (full >= unsure)], SETTLED))
    read = fast >= doubt
    for kind in dict.fromkeys(one.kind for one in known):
        those = np.array([one.kind == kind for one in known])
        held, stopped = ((read & (full >= limit))[those].mean() for limit in (sure, unsure))
        report.append(f"{kind}: held {held:.3f}, with unsure {stopped:.3f}, read fully {read[those].mean():.2f}")
    return doubt, unsure, sure


def _words(lesson: Lesson, taught: np.ndarray) -> LogisticRegression:
    model = LogisticRegression(C=COST_OF_WORDS, max_iter=300, fit_intercept=False)
    return model.fit(lesson.worded[taught], lesson.unfit[taught])


def _network(lesson: Lesson, name: str, taught: np.ndarray, seed: int) -> MLPClassifier:
    network = MLPClassifier(
        (HIDDEN[name],), alpha=SHRINKAGE, max_iter=EPOCHS, batch_size=128, random_state=seed, n_iter_no_change=EPOCHS
    )
    answers = np.hstack([lesson.unfit[:, None].astype(int), lesson.categories])
    return network.fit(_scaled(lesson, name, taught), answers[taught])


def _scaling(embedded: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Mean and reciprocal deviation, so that no embedding outweighs the other."""
    return embedded.mean(0), 1 / (embedded.std(0) + 1e-6) / 2


def _scaled(lesson: Lesson, name: str, rows: np.ndarray) -> np.ndarray:
    center, scale = _scaling(lesson.embedded[name])
    scaled: np.ndarray = (lesson.embedded[name][rows] - center) * scale
    return scaled


def _store_words(model: LogisticRegression, into: Arrays) -> None:
    scale = float(np.abs(model.coef_).max()) / 32767
    into["words"], into["words_scale"] = np.rint(model.coef_[0] / scale).astype(np.int16), np.array(scale)


def _store_networks(name: str, networks: list[MLPClassifier], into: Arrays) -> None:
    into[f"{name}_hidden"] = np.array([network.coefs_[0] for network in networks], dtype=np.float16)
    into[f"{name}_hidden_bias"] = np.array([network.intercepts_[0] for network in networks], dtype=np.float16)
    into[f"{name}_output"] = np.array([network.coefs_[1] for network in networks], dtype=np.float16)
    into[f"{name}_output_bias"] = np.array([network.intercepts_[1] for network in networks], dtype=np.float16)


if __name__ == "__main__":
    main()
