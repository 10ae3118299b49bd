"""The table of things written by hand, ``data/things.txt``: better words, sizes and abilities, one thing a line.

key: noun, another noun | size 0.4; light; held; states open empty
"""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Row:
    """``marks`` are what stands behind the bar: a name, and what follows it."""

    key: str
    nouns: tuple[str, ...]
    marks: dict[str, str] = field(default_factory=dict)

    @property
    def own(self) -> bool:
        return "own" in self.marks


def read_table(text: str) -> dict[str, Row]:
    """By key. A key of ``-`` holds the words that have no drawing; several such lines are put together.

    Raises:
        ValueError: a line is not of this form, or a key has two lines.
    """
    rows: dict[str, Row] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        row = _row(line, number)
        if row.key == "-" and "-" in rows:
            row = Row("-", (*rows["-"].nouns, *row.nouns))
        elif row.key in rows:
            raise ValueError(f"Line {number}: {row.key} has a line already.")
        rows[row.key] = row
    return rows


def _row(line: str, number: int) -> Row:
    key, colon, rest = line.partition(":")
    if not colon:
        raise ValueError(f"Line {number} has no colon after its key: {line}")
    words, _, marks = rest.partition("|")
    pairs = [mark.strip().partition(" ") for mark in marks.split(";") if mark.strip()]
    return Row(
        key.strip(),
        tuple(word.strip() for word in words.split(",") if word.strip()),
        {name: value.strip() for name, _, value in pairs},
    )
