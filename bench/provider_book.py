"""How long a book takes when it is the provider who takes the time, beside the longest chain of calls that it served.

The chain is what no pipeline can be quicker than: the idea's check, the story until a page is written, the checks of
its words, its picture, and the picture's check. Beside it, the same book by a plain pipeline, one call after the other.
"""

from concurrent.futures import ThreadPoolExecutor
from statistics import median

from bench import table
from bench.books.critical_path import chains_of
from bench.books.workshop import Workshop, plain_site, sheets_are_drawn, workshop
from tests.fake_providers import Pace

BOOKS = 3
PAGES, SHORT = 12, 6
SHORT_PACE = Pace(first_token=0.5, page=0.75, picture=3.0, verdict=0.05)
"""Five seconds of text. The less a provider takes, the more weighs what is ours."""
PATIENCE = 300.0
TIMES_BOUND_AT_MOST = 1.10
TIMES_FIRST_CHAIN_AT_MOST = 1.15


def main() -> None:
    with workshop() as here, ThreadPoolExecutor(1) as beside:
        plain = beside.submit(_plainly, here)  # it does nothing but wait
        member = here.desk("books.settle", families=1)[0]
        sheets_are_drawn(here, [member])
        rows = [[f"book {number}", *_one_book(here, member, PAGES)] for number in range(1, BOOKS + 1)]
        seconds = plain.result()
        here.server.pace = SHORT_PACE
        short = [[f"book {number}", *_one_book(here, member, SHORT)] for number in range(1, BOOKS + 1)]
    columns = ["book", "wall s", "longest chain s", "ratio", "first page s", "its chain s", "ratio of first"]
    table.show("A book of 12 pages from a provider that takes its time", columns, rows)
    table.show("A book of 6 pages: five seconds of text, three a picture", columns, short)
    wall = median(float(row[1]) for row in rows)
    table.show("The same, one call after the other", ["plain s", "ours s", "ratio"], [[seconds, wall, wall / seconds]])
    ratio, first = (median(float(row[at]) for row in rows) for at in (3, 6))
    table.expect("12 pages, in times of the longest chain", ratio, at_most=TIMES_BOUND_AT_MOST)
    ratio_of_short = median(float(row[3]) for row in short)
    table.expect("6 pages, in times of the longest chain", ratio_of_short, at_most=TIMES_BOUND_AT_MOST)
    table.expect("first page with its picture, in times of its chain", first, at_most=TIMES_FIRST_CHAIN_AT_MOST)


def _one_book(here: Workshop, member: str, pages: int) -> list[table.Cell]:
    here.server.forget()
    book = here.desk("books.begin", member=member, pages=pages)
    seen = here.desk("books.wait_for_book", member=member, run=book["run"], seconds=PATIENCE)
    steps = here.desk("books.steps_of", member=member, run=book["run"])
    pictures = {int(page): step for page, step in steps["pictures"].items()}
    chains = chains_of(here.server.answered(), steps["story"], pictures)
    wall, longest = seen["done"] - book["began"], max(chains.values())
    first, own = seen["first"] - book["began"], chains[seen["page"]]
    return [wall, longest, wall / longest, first, own, first / own]


def _plainly(here: Workshop) -> float:
    with plain_site(here) as site:
        seconds: float = site("books.one_after_the_other")
    return seconds


if __name__ == "__main__":
    main()
