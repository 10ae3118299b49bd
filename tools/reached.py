"""Do the tests reach 90 % of the lines and of the branches of each room that makes books? Reads ``coverage json``."""

import json
import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

ENOUGH = 90.0
COUNTS = ("num_statements", "covered_lines", "num_branches", "covered_branches")


def main(report: Path) -> int:
    rooms: dict[str, dict[str, Any]] = defaultdict(dict)
    for name, file in json.loads(report.read_text())["files"].items():
        rooms["/".join(Path(name).parts[:2])][name] = file
    return max([judge(room, files) for room, files in sorted(rooms.items())], default=1)


def judge(room: str, files: dict[str, Any]) -> int:
    """Say how much of a room is reached, and what is not where that is too little."""
    counts: Counter[str] = Counter()
    for file in files.values():
        counts.update({name: file["summary"][name] for name in COUNTS})
    lines = share(counts["covered_lines"], counts["num_statements"])
    branches = share(counts["covered_branches"], counts["num_branches"])
    print(f"{room}: tests reach {lines:.0f} % of the lines, {branches:.0f} % of the branches")
    if min(lines, branches) >= ENOUGH:
        return 0
    print(f"  They have to reach {ENOUGH:.0f} % of both. Not reached:")
    for name, file in files.items():
        leaps = [f"{start}→{end if end > 0 else 'end'}" for start, end in file["missing_branches"]]
        if missed := [*spans(file["missing_lines"]), *leaps]:
            print(f"  {name}: {', '.join(missed)}")
    return 1


def share(part: int, whole: int) -> float:
    return 100.0 * part / whole if whole else 100.0


def spans(numbers: list[int]) -> list[str]:
    """1, 2, 3, 7 as "1-3" and "7"."""
    found: list[list[int]] = []
    for number in numbers:
        if found and number == found[-1][-1] + 1:
            found[-1].append(number)
        else:
            found.append([number])
    return [f"{span[0]}-{span[-1]}" if len(span) > 1 else str(span[0]) for span in found]


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
