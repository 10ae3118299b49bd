"""What the moderator in training does with the held-out sentences: ``python -m bench.moderation.heldout``.

Neither rules nor training read them. A line counts as stopped when it is held or goes to an adult.
"""

import json
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from time import process_time

import psutil

from bench import table
from tools.safety.moderator import degrees

HELDOUT = Path(__file__).parents[2] / "tests/safety/heldout"
HELD, UNSURE = 1.0, 0.5
LET_THROUGH = {"severe": 0.05, "evasion": 0.10}
"""What we promise: the greatest share that passes unseen."""
STOPPED = {"innocent": 0.05, "distress near misses": 0.05}
"""What we promise: the greatest share that is held, and the greatest of which it is unsure."""
PAGE_MILLISECONDS = 60
MEGABYTES = 250
PAGE = (
    "The little boat rocked on the waves. Mia held on to the mast and laughed. “Look,” said her grandmother, “there is "
    "the lighthouse!” They waved until somebody up there waved back."
)


def lines() -> Iterator[dict[str, str]]:
    for path in sorted(HELDOUT.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            yield json.loads(line)


def main() -> None:
    before = psutil.Process().memory_info().rss
    degrees.load()
    grown = (psutil.Process().memory_info().rss - before) / 2**20
    found: defaultdict[tuple[str, str], list[float]] = defaultdict(list)
    for line in lines():
        degree = max(degrees.degrees_of(line["text"]).values(), default=0.0)
        for language in (line["language"], "all"):
            found[_kind(line), language].append(degree)
    rows: list[list[table.Cell]] = []
    for (kind, language), values in sorted(found.items()):
        held, unsure = _share(values, HELD, 99), _share(values, UNSURE, HELD)
        rows.append([kind, language, len(values), held, unsure, held + unsure])
    table.show("Held-out sentences", ["kind", "language", "lines", "held", "unsure", "stopped"], rows)
    took = _milliseconds_a_page()
    promises = [
        (f"{kind}: let through", _share(found[kind, "all"], 0, UNSURE), most) for kind, most in LET_THROUGH.items()
    ]
    for kind, most in STOPPED.items():
        promises.append((f"{kind}: held", _share(found[kind, "all"], HELD, 99), most))
        promises.append((f"{kind}: unsure", _share(found[kind, "all"], UNSURE, HELD), most))
    promises.append(("a page, in milliseconds of processor time", took, PAGE_MILLISECONDS))
    promises.append(("memory in MB", grown, MEGABYTES))
    _expect_all(promises)


def _expect_all(promises: list[tuple[str, float, float]]) -> None:
    """Print every promise, also after one that is not kept. Raises Missed for the first of those."""
    missed: list[table.Missed] = []
    for promise, measured, most in promises:
        try:
            table.expect(promise, measured, at_most=most)
        except table.Missed as error:
            missed.append(error)
    if missed:
        raise missed[0]


def _kind(line: dict[str, str]) -> str:
    kind = line["kind"].replace("distress_near", "distress near misses")
    return f"{kind}, {line['level']}" if kind in {"severe", "evasion"} and line["level"] != "severe" else kind


def _share(degrees: list[float], least: float, below: float) -> float:
    return sum(least <= degree < below for degree in degrees) / max(len(degrees), 1)


def _milliseconds_a_page() -> float:
    degrees.degrees_of(PAGE)
    began = process_time()
    for number in range(10):
        degrees.degrees_of(f"{PAGE} {number}")
    return (process_time() - began) * 100


if __name__ == "__main__":
    main()
