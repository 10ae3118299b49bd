"""How a bench shows what it found: plain tables, and one line for each promise."""

from collections.abc import Sequence

Cell = str | int | float


class Missed(Exception):
    """A promise was not kept; ``expect`` has already said which."""


def show(title: str, columns: Sequence[str], rows: Sequence[Sequence[Cell]]) -> None:
    """Prints a Markdown table: numbers to the right, floats with two digits (put units into the column's name)."""
    texts = [[_text(cell) for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(columns, *texts, strict=True)]
    right = [all(isinstance(row[index], int | float) for row in rows) for index in range(len(columns))]
    print(f"\n{title}\n")
    print(_line(columns, widths, right))
    print(_line(["-" * (width - side) + ":" * side for width, side in zip(widths, right, strict=True)], widths, right))
    for row in texts:
        print(_line(row, widths, right))


def expect(promise: str, measured: float, *, at_most: float, unit: str = "") -> None:
    """Prints whether ``measured`` keeps within ``at_most``. Raises Missed if not."""
    kept = measured <= at_most
    outcome = f"{measured:.2f} of at most {at_most:.2f} {unit}".rstrip()
    print(f"\n{'kept' if kept else 'MISSED'}: {promise}: {outcome}", flush=True)
    if not kept:
        raise Missed(promise)


def _text(cell: Cell) -> str:
    return f"{cell:,.2f}" if isinstance(cell, float) else f"{cell:,}" if isinstance(cell, int) else cell


def _line(cells: Sequence[str], widths: Sequence[int], right: Sequence[bool]) -> str:
    set_out = (
        cell.rjust(width) if side else cell.ljust(width) for cell, width, side in zip(cells, widths, right, strict=True)
    )
    return f"| {' | '.join(set_out)} |"
