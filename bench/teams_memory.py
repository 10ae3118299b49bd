"""What a PostgreSQL backend holds after its connection has served 400 teams.

A backend keeps what it once learned about a table for as long as it lives. Stock keeps a connection for good; our pool
retires one that has seen enough.
"""

import psutil

from bench import table
from bench.town import Side, Town, conditions, large_town

TEAMS = 400
STEP = 50
"""The pool may retire a backend at any time; so often its size is looked at."""
MB_AT_MOST = 40.0


def main() -> None:
    town = large_town()
    teams = town.teams[:TEAMS]
    with town.side("stock") as stock:
        kept = _largest(town, stock, teams, give_back=False)
    with town.side("ours", DATABASE_POOL="4") as ours:
        pooled = _largest(town, ours, teams, give_back=True)
    print(conditions(town))
    rows: list[list[table.Cell]] = [
        ["stock, one lasting connection", *kept, kept[-1] / kept[0]],
        ["ours, pool of 4", *pooled, pooled[-1] / kept[0]],
    ]
    first, last = f"MB after {STEP} teams", f"MB after {TEAMS} teams"
    table.show("The largest backend of the application", ["connections", first, "MB at most", last, "ratio"], rows)
    table.expect(f"largest backend over {TEAMS} teams, in MB", pooled[1], at_most=MB_AT_MOST)


def _largest(town: Town, side: Side, teams: list[str], *, give_back: bool) -> tuple[float, float, float]:
    """Private MB of the side's largest backend: after the first step, at most, and at the end."""
    sizes = []
    for start in range(0, len(teams), STEP):
        side("teams.visit", schemas=teams[start : start + STEP], give_back=give_back)
        sizes.append(_largest_now(town))
    return sizes[0], max(sizes), sizes[-1]


def _largest_now(town: Town) -> float:
    with town.connect() as connection:
        query = "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
        pids = [int(str(row[0])) for row in connection.execute(query)]
    return max(psutil.Process(pid).memory_full_info().uss for pid in pids if psutil.pid_exists(pid)) / 1_000_000


if __name__ == "__main__":
    main()
