"""A hundred books at once from a provider that takes fifty calls at a time.

Nobody can be quicker than all calls that it served, spread evenly over those fifty. What is lost beside that bound is
what queue, database and workers cost; what they hold in memory is measured meanwhile.
"""

import sys
from time import monotonic, sleep

from bench import table
from bench.books.critical_path import work_of
from bench.books.workshop import AT_ONCE, Workshop, sheets_are_drawn, workshop

FAMILIES, EACH = 20, 5
PATIENCE = 1200.0
CREDITS_A_BOOK = 25
"""Twelve pages of words, twelve pictures and a cover."""

SHARE_AT_LEAST = 0.90
GIB_AT_MOST = 1.5


def main() -> None:
    families, each, at_once = (int(size) for size in sys.argv[1:4] or (FAMILIES, EACH, AT_ONCE))
    books = families * each
    with workshop(at_once) as here:
        members = here.desk("books.settle", families=families)
        sheets_are_drawn(here, members)
        here.server.forget()
        began = here.desk("books.begin_all", members=members, each=each)
        most, ended = _until_done(here, members)
        work, asked = work_of(here.server.answered()), len(here.server.asked())
        answered = len(here.server.answered())
        sleep(2)  # what is paid is paid once the last step is done
        found = here.desk("books.audit", members=members)
    wall, bound = ended - began, work / at_once
    rows: list[list[table.Cell]] = [[books, wall, bound, bound / wall, most / 2**30, answered, asked - answered]]
    columns = ["books", "wall s", f"bound s ({at_once} calls)", "share", "workers GiB", "calls", "refused or broken"]
    table.show("Books at once", columns, rows)
    table.show("What came of them", ["what", "how many"], [[name, number] for name, number in found.items()])
    lost = books - found["books"] + 12 * books - found["shown"] + found["steps not done"] + found["tickets"]
    table.expect("books, pictures, steps and tickets lost", lost, at_most=0)
    table.expect("credits spent, off what they cost", abs(found["settled"] - CREDITS_A_BOOK * books), at_most=0)
    table.expect("wall, in times of the bound", wall / bound, at_most=1 / SHARE_AT_LEAST)
    table.expect("all workers' memory", most / 2**30, at_most=GIB_AT_MOST, unit="GiB")


def _until_done(here: Workshop, members: list[str]) -> tuple[int, float]:
    """The most bytes that the workers held, and when the last book was done."""
    most, deadline = 0, monotonic() + PATIENCE
    while here.desk("books.books_open", members=members):
        if here.dead() or monotonic() > deadline:
            raise RuntimeError(f"workers died: {here.dead()}; or it took too long")
        most = max(most, here.memory())
        sleep(1)
    return most, monotonic()


if __name__ == "__main__":
    main()
