"""A hundred books at once from the studio, for ten teams: how soon a book is done, on the average.

The mean is least when books are made one after the other. The bound is that mean in as much time as all of them took:
it is missed where many books are begun and none is ended. The peer makes the same books in the order of before,
every story before the first picture, on the same machine right behind; the ratio to it says what the order is worth.
"""

import sys
from dataclasses import replace
from pathlib import Path
from statistics import mean
from time import monotonic, sleep
from typing import Any

from bench import table
from bench.books.workshop import STACK
from bench.tenancy.targets import Target, target_environment
from shared_apps.ops.processes import Supervisor, worker
from shared_apps.ops.stack import temporary_stack

TEAMS, EACH, PAGES = 10, 10, 4
PATIENCE = 1200.0
TIMES_OF_THE_BOUND = 1.15
SHARE_OF_THE_PEER = 0.75

STORIES_FIRST = ("-I", "bench.books.stories_first")


def main() -> None:
    teams, each = (int(size) for size in sys.argv[1:3] or (TEAMS, EACH))
    ours = sorted(_ends_of_books(teams, each))
    peer = sorted(_ends_of_books(teams, each, *STORIES_FIRST))
    rows = [_row("ours", ours), _row("every story first", peer)]
    table.show(
        f"{teams * each} books of {PAGES} pages at once from the studio, for {teams} teams",
        ["order", "books", "wall s", "first book s", "mean s", "bound s", "mean / bound"],
        rows,
    )
    table.expect("books lost", 2 * teams * each - len(ours) - len(peer), at_most=0)
    table.expect(
        "mean time to a finished book, in times of the bound", mean(ours) / _bound(ours), at_most=TIMES_OF_THE_BOUND
    )
    table.expect(
        "mean time to a finished book, in times of the peer's", mean(ours) / mean(peer), at_most=SHARE_OF_THE_PEER
    )


def _row(order: str, ended: list[float]) -> list[table.Cell]:
    bound = _bound(ended)
    return [order, len(ended), ended[-1], ended[0], mean(ended), bound, mean(ended) / bound]


def _bound(ended: list[float]) -> float:
    """The mean, had the same books been made one after the other in the same time."""
    return ended[-1] * (len(ended) + 1) / (2 * len(ended))


def _ends_of_books(teams: int, each: int, *options: str) -> list[float]:
    """Seconds from the first brief to the end of each book. The options are the worker's."""
    with temporary_stack() as stack:
        environment = target_environment("ours", **{name.upper(): str(getattr(stack, name)) for name in STACK})
        with Target(environment) as founder:
            founder("teams.migrate_public")
        workers = Supervisor(Path(stack.data_dir), restart=False)
        program = worker(with_beat=True)
        command = (*program.command, *options)
        workers.start(replace(program, command=command, environment={**environment, **program.environment}))
        try:
            with Target(environment) as desk:
                members = desk("books.settle", families=teams)
                _wait_for(desk, "books.sheets_missing", members, workers)
                desk("books.begin_all", members=members, each=each, pages=PAGES)
                _wait_for(desk, "books.books_open", members, workers)
                return list(desk("books.seconds_to_ends", members=members))
        finally:
            workers.stop()


def _wait_for(desk: Target, workload: str, members: Any, workers: Supervisor) -> None:
    """Until the workload counts none any more."""
    deadline = monotonic() + PATIENCE
    while desk(workload, members=members):
        if workers.dead() or monotonic() > deadline:
            raise RuntimeError("the worker died, or it took too long")
        sleep(1)


if __name__ == "__main__":
    main()
