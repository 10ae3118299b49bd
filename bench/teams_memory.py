"""What a PostgreSQL backend holds after its connection has served 400 teams.

A backend keeps what it once learned about a table for as long as it lives. Stock keeps a connection for good; our pool
retires one that has seen enough.
"""

import psutil

from bench import table
from bench.tenancy import Target, TeamDatabase, conditions, large_database

TEAMS = 400
STEP = 50
"""The pool may retire a backend at any time; so often its size is looked at."""
MB_AT_MOST = 40.0


def main() -> None:
    database = large_database()
    teams = database.teams[:TEAMS]
    with database.target("stock") as stock:
        kept = _largest(database, stock, teams, give_back=False)
    with database.target("ours", DATABASE_POOL="4") as ours:
        pooled = _largest(database, ours, teams, give_back=True)
    print(conditions(database))
    rows: list[list[table.Cell]] = [
        ["stock, one lasting connection", *kept, kept[-1] / kept[0]],
        ["ours, pool of 4", *pooled, pooled[-1] / kept[0]],
    ]
    first, last = f"MB after {STEP} teams", f"MB after {TEAMS} teams"
    table.show("The largest backend of the application", ["connections", first, "MB at most", last, "ratio"], rows)
    table.expect(f"largest backend over {TEAMS} teams, in MB", pooled[1], at_most=MB_AT_MOST)


def _largest(
    database: TeamDatabase, target: Target, teams: list[str], *, give_back: bool
) -> tuple[float, float, float]:
    """Private MB of the target's largest backend: after the first step, at most, and at the end."""
    sizes = []
    for start in range(0, len(teams), STEP):
        target("teams.visit", schemas=teams[start : start + STEP], give_back=give_back)
        sizes.append(_largest_now(database))
    return sizes[0], max(sizes), sizes[-1]


def _largest_now(database: TeamDatabase) -> float:
    with database.connect() as connection:
        query = "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
        pids = [int(str(row[0])) for row in connection.execute(query)]
    return max(psutil.Process(pid).memory_full_info().uss for pid in pids if psutil.pid_exists(pid)) / 1_000_000


if __name__ == "__main__":
    main()
