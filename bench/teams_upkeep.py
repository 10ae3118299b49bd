"""The size of PostgreSQL's catalog for many teams, and the time of work on all of it: the numbers of docs/scaling.md.

There is no bound to keep here: all of it grows evenly with the teams, and the last column says how much.
"""

import subprocess
from concurrent.futures import ThreadPoolExecutor
from time import perf_counter, sleep
from typing import LiteralString

from bench import table
from bench.tenancy import TeamDatabase, conditions, huge_database, small_database
from bench.tenancy.dump import pg_dump

LOOK_EVERY = 0.2
CATALOG: LiteralString = "relnamespace = 'pg_catalog'::regnamespace AND relkind = 'r'"
COUNTS: tuple[tuple[str, LiteralString], ...] = (
    ("rows of pg_class", "SELECT count(*) FROM pg_class"),
    ("rows of pg_attribute", "SELECT count(*) FROM pg_attribute"),
    (
        "catalog MB",
        "SELECT sum(pg_total_relation_size(oid)) / 1e6 FROM pg_class WHERE relnamespace = 11 AND relkind = 'r'",
    ),
    ("database MB", "SELECT pg_database_size(current_database()) / 1e6"),
)
TIMED: tuple[tuple[str, LiteralString], ...] = (
    ("ANALYZE of everything s", "ANALYZE"),
    ("VACUUM of everything s", "VACUUM"),
    ("what autovacuum looks through ms", "SELECT count(pg_stat_get_mod_since_analyze(oid)) FROM pg_class"),
)


def main() -> None:
    small, huge = small_database(), huge_database()
    few, many = (_looked_at(database) for database in (small, huge))
    more = (many["teams"] - few["teams"]) / 1_000
    print(conditions(huge))
    rows: list[list[table.Cell]] = [[name, few[name], many[name], (many[name] - few[name]) / more] for name in few]
    table.show("A database of few teams and one of many", ["what", "few", "many", "for 1,000 teams"], rows)


def _looked_at(database: TeamDatabase) -> dict[str, float]:
    return {
        "teams": float(len(database.teams)),
        **_counted(database),
        **_timed(database),
        **_dumped(database),
        **_rounds(database),
    }


def _rounds(database: TeamDatabase) -> dict[str, float]:
    """The jobs that beat sends every few seconds."""
    with database.target("ours") as ours:
        return {f"{name} of beat ms": milliseconds for name, milliseconds in ours("beats.milliseconds").items()}


def _counted(database: TeamDatabase) -> dict[str, float]:
    with database.connect() as connection:
        return {name: _number(connection.execute(query).fetchone()) for name, query in COUNTS}


def _timed(database: TeamDatabase) -> dict[str, float]:
    found = {}
    with database.connect() as connection:
        for name, statement in TIMED:
            began = perf_counter()
            connection.execute(statement)
            found[name] = (perf_counter() - began) * (1000 if name.endswith("ms") else 1)
    return found


def _dumped(database: TeamDatabase) -> dict[str, float]:
    """A backup of everything and of one team, and the locks that the first holds at once."""
    with ThreadPoolExecutor(1) as hands, database.connect() as connection:
        everything = hands.submit(_dump_seconds, database)
        locks = 0.0
        while not everything.done():
            count = connection.execute("SELECT count(*) FROM pg_locks WHERE pid <> pg_backend_pid()").fetchone()
            locks = max(locks, _number(count))
            sleep(LOOK_EVERY)
    one = _dump_seconds(database, "--schema", database.teams[0])
    return {"pg_dump of everything s": everything.result(), "its locks": locks, "pg_dump of one team s": one}


def _dump_seconds(database: TeamDatabase, *options: str) -> float:
    began = perf_counter()
    command = [pg_dump(), "--format=custom", *options, database.url]
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)  # noqa: S603 — the wheel's own program
    return perf_counter() - began


def _number(row: tuple[object, ...] | None) -> float:
    assert row
    return float(str(row[0]))


if __name__ == "__main__":
    main()
