"""Whether pictures show what their texts name, and how a book is seen: over the 200 ideas of `bench/ideas.txt`.

Texts and plans alone, nothing is drawn. A page agrees where each thing that its text names is in its picture's plan, in
the state that the text says, with everybody who acts; a page is new where it differs from the one before in two of
place, shot and arrangement.
"""

from collections import Counter
from itertools import cycle, pairwise

from story_studio.errors import BadScript, CannotTell
from story_studio.plot.eye import differ, is_inside
from story_studio.premise import read_idea
from story_studio.telling import Telling
from story_studio.values import Picture
from story_studio.vocabulary import Level, Shot

from bench import table
from bench.books.kept import book_of
from bench.idea_kept import ideas

FIVE, BOTH = 0.9, 0.6
"""The least share of books with all five shots, and with pages inside and outside."""


def main() -> None:
    rows: list[list[table.Cell]] = []
    total: Counter[str] = Counter()
    for group, lines in ideas().items():
        found = _measured(lines)
        rows.append([group, *(found[name] for name in ("books", "pages", "faults", "alike", "five", "both"))])
        total += found
    columns = ["ideas", "books", "pages", "disagreements", "pages like the last", "all five shots", "in and out"]
    table.show("Texts and their pictures", columns, rows)
    table.expect("pages that disagree", float(total["faults"]), at_most=0.0)
    table.expect("pages too much like the one before", float(total["alike"]), at_most=0.0)
    table.expect("share of books without all five shots", 1 - total["five"] / total["books"], at_most=1 - FIVE)
    table.expect("share of books that stay in or out", 1 - total["both"] / total["books"], at_most=1 - BOTH)


def _measured(lines: list[str]) -> Counter[str]:
    found: Counter[str] = Counter()
    for idea, level in zip(lines, cycle(Level), strict=False):
        try:
            telling = book_of(read_idea(idea), level=level)
            found += _of_book(telling)
        except (BadScript, CannotTell):
            continue
    return found


def _of_book(telling: Telling) -> Counter[str]:
    shown: list[Picture] = [page.picture for page in telling.pages()]
    return Counter(
        books=1,
        pages=len(shown),
        faults=len(list(telling.disagreements())),
        alike=sum(differ(one, other) < 2 for one, other in pairwise(shown)),
        five=len({one.shot for one in shown}) == len(Shot),
        both=len({is_inside(one) for one in shown}) == 2,
    )


if __name__ == "__main__":
    main()
