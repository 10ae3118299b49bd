"""Trains the distress detector on the sentences beside this file: ``python -m tools.safety.train_distress``.

Logistic regression over hashed words and concepts, with AdaGrad, in a fixed order of the sentences. Unsafe sentences
are left out: a severe line about self-harm may well come from a child in distress.
"""

import json
import sys
from collections.abc import Iterator
from math import exp, sqrt
from pathlib import Path

import numpy as np

from shared_apps.ai.safety.distress.concepts import found_in
from shared_apps.ai.safety.distress.detector import WEIGHTS
from shared_apps.ai.safety.distress.features import SIZE, features_of

SENTENCES = Path(__file__).with_name("sentences")
IMPORTANCE = {"distress": 3.0, "distress_near": 2.0, "innocent": 1.0, "clean": 1.0, "personal": 1.0}
ROUNDS, STEP, DECAY, SEED = 12, 0.3, 1e-5, 7


def lines() -> Iterator[tuple[str, str]]:
    """Kind and text of each sentence to learn from."""
    for path in sorted(SENTENCES.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            if row["kind"] in IMPORTANCE:
                yield row["kind"], row["text"]


def main() -> None:
    texts = [(kind, np.asarray(features_of(text, found_in(text)))) for kind, text in lines()]
    texts = [(kind, features) for kind, features in texts if len(features)]
    values, squares = np.zeros(SIZE), np.full(SIZE, 1e-3)
    bias, bias_squares = 0.0, 1e-3
    order = np.random.default_rng(SEED)
    for _ in range(ROUNDS):
        for index in order.permutation(len(texts)):
            kind, features = texts[index]
            scale = 1 / sqrt(len(features))
            score = float(values[features].sum()) * scale + bias
            error = (1 / (1 + exp(-score)) - (kind == "distress")) * IMPORTANCE[kind]
            gradient = error * scale + DECAY * values[features]
            squares[features] += gradient * gradient
            values[features] -= STEP * gradient / np.sqrt(squares[features])
            bias_squares += error * error
            bias -= STEP * error / sqrt(bias_squares)
    np.savez_compressed(WEIGHTS, values=values.astype(np.float16), bias=np.float32(bias))
    sys.stdout.write(f"{len(texts)} sentences\n")


if __name__ == "__main__":
    main()
