"""What a page costs that is one team's of a thousand, beside the same page in a Django with one tenant alone.

The one tenant has a database of its own with every table in public, Django's own PostgreSQL backend, the same views,
templates, middleware and pool, and asks for session and user where we ask for session and membership.
"""

from statistics import median
from typing import Any

from bench import table
from bench.tenancy import Target, conditions, large_database

BOOKS = 12
ROUNDS = 200
REQUESTS = 3
WARM_UP = 50
TIMES_SINGLE_AT_MOST = 1.10


def main() -> None:
    large = large_database()
    alone = large.beside("single")
    with alone.target("single") as single:
        single("pages.migrate_single")
    with large.target("ours", DATABASE_POOL="4") as ours, alone.target("single", DATABASE_POOL="4") as single:
        member = ours("pages.enter_team", books=BOOKS)
        user = single("pages.enter_single", books=BOOKS)
        rows = []
        for name, path in (("shelf", "/"), ("page of a book", "/books/{book}/read/1/")):
            rows.append([name, *_compared(ours, _asked(member, path), single, _asked(user, path))])
    print(conditions(large))
    columns = ["page", "one tenant ms", "statements", "ours ms", "statements", "ratio"]
    table.show(f"A page, median of {ROUNDS} times {REQUESTS} requests by turns", columns, rows)
    for row in rows:
        table.expect(f"{row[0]}, in times of one tenant's", float(row[-1]), at_most=TIMES_SINGLE_AT_MOST)


def _asked(browser: dict[str, str], path: str) -> dict[str, str]:
    return {"host": browser["host"], "cookie": browser["cookie"], "path": path.format(book=browser["book"])}


def _compared(ours: Target, member: dict[str, str], single: Target, user: dict[str, str]) -> list[table.Cell]:
    """The targets take short turns, each first half of the time, so that a busy machine slows both.

    Each round gives one ratio.
    """
    own: list[float] = []
    alone: list[float] = []
    turns = [(single, user, alone), (ours, member, own)]
    for target, asked, _ in turns:
        target("pages.page_seconds", times=WARM_UP, **asked)
    for number in range(ROUNDS):
        for target, asked, found in turns if number % 2 else reversed(turns):
            found.append(_median_ms(target, asked))
    ratio = median(mine / theirs for mine, theirs in zip(own, alone, strict=True))
    statements = [target("pages.page_queries", **asked) for target, asked in ((single, user), (ours, member))]
    return [median(alone), statements[0], median(own), statements[1], ratio]


def _median_ms(target: Target, asked: dict[str, Any]) -> float:
    seconds: list[float] = target("pages.page_seconds", times=REQUESTS, **asked)
    return 1000 * median(seconds)


if __name__ == "__main__":
    main()
