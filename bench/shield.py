"""What the shield leaves of personal data in the held-out sentences, and how many clean ones it changes.

Nothing is tuned on these sentences; nobody who works on the shield reads them.
"""

from collections import defaultdict
from pathlib import Path
from time import process_time

from bench import table
from shared_apps.ai.safety.shield.words import words
from tests.safety.shielding import covered, left_of, lines_in

HELDOUT = Path(__file__).parents[1] / "tests/safety/heldout"
LEFT, CHANGED = 0.02, 0.03
"""What we promise: the greatest share of personal data that is left, and of clean lines that are changed."""


def main() -> None:
    words()
    began = process_time()
    dirty, clean = list(lines_in(HELDOUT, "personal")), list(lines_in(HELDOUT, "clean"))
    spans: defaultdict[str, int] = defaultdict(int)
    left: defaultdict[str, int] = defaultdict(int)
    for line in dirty:
        missed = left_of(line)
        for span in line["spans"]:
            said = line["text"][span["start"] : span["end"]]
            for group in (span["type"], line["language"], "all"):
                spans[group] += 1
                left[group] += said in missed
    rows: list[list[table.Cell]] = [[group, spans[group], left[group], left[group] / spans[group]] for group in spans]
    table.show("Personal data in held-out sentences", ["kind or language", "pieces", "left", "share"], rows)
    changed = {line["id"] for line in clean if covered(line["text"]) != line["text"]}
    by_language: list[list[table.Cell]] = []
    for language in sorted({line["language"] for line in clean}):
        own = [line["id"] for line in clean if line["language"] == language]
        by_language.append([language, len(own), len(changed.intersection(own))])
    table.show("Clean held-out sentences", ["language", "lines", "changed"], by_language)
    milliseconds = (process_time() - began) * 1000 / (2 * len(dirty) + len(clean))
    print(f"\n{milliseconds:.1f} ms of processor time a line")
    promises = (
        ("personal data left", left["all"] / spans["all"], LEFT),
        ("clean lines changed", len(changed) / len(clean), CHANGED),
    )
    missed_promises = []
    for promise, measured, most in promises:
        try:
            table.expect(promise, measured, at_most=most)
        except table.Missed as error:
            missed_promises.append(error)
    if missed_promises:
        raise missed_promises[0]


if __name__ == "__main__":
    main()
