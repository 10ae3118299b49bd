"""How often the distress detector raises an alarm, on held-out sentences that neither rules nor training read."""

from collections import defaultdict
from pathlib import Path

from bench import table
from shared_apps.ai.safety.distress import distress_in
from tests.safety.shielding import lines_in

HELDOUT = Path(__file__).parents[1] / "tests/safety/heldout"
MISSED, FALSE = 0.05, 0.05
"""What we promise: the greatest share of distress without an alarm, and of near misses with one."""


def main() -> None:
    heard: dict[tuple[str, str], list[bool]] = defaultdict(list)
    for kind in ("distress", "distress_near", "innocent"):
        for line in lines_in(HELDOUT, kind):
            is_alarm = distress_in(line["text"]) is not None
            for language in (line["language"], "all"):
                heard[kind, language].append(is_alarm)
    rows: list[list[table.Cell]] = [
        [kind, language, len(alarms), sum(alarms) / len(alarms)] for (kind, language), alarms in sorted(heard.items())
    ]
    table.show("Alarms in held-out sentences", ["kind", "language", "lines", "alarms"], rows)
    false = heard["distress_near", "all"]
    right = heard["distress", "all"]
    missed = []
    for promise, measured, most in (
        ("near misses with an alarm", sum(false) / len(false), FALSE),
        ("distress without an alarm", 1 - sum(right) / len(right), MISSED),
    ):
        try:
            table.expect(promise, measured, at_most=most)
        except table.Missed as error:
            missed.append(error)
    if missed:
        raise missed[0]


if __name__ == "__main__":
    main()
