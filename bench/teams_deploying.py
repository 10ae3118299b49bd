"""How long a deployment takes that has to look after a thousand teams: with nothing to do, and with one more column.

Each is measured in a process that runs already. The bound of the column is PostgreSQL itself: the same ALTER in each
schema, on one connection. Stock is measured on twenty teams and shown per team.
"""

from time import perf_counter

from psycopg import sql

from bench import table
from bench.tenancy import TeamDatabase, conditions, large_database, small_database

OF_STOCK = 20
"""Teams that stock migrates; ours finds the others behind."""
IDLE_SECONDS_AT_MOST = 3.0
TIMES_RAW_AT_MOST = 5.0


def main() -> None:
    small, large = small_database(), large_database()
    small.fill(OF_STOCK)
    behind = large.teams[OF_STOCK:]
    with large.target("ours") as ours:
        idle = ours("teams.migrate_ours")
    stock = [_stock(small), _stock(large)]
    raw = _raw_seconds(large, behind, "raw_mark")
    with large.target("ours", BENCH_NEXT_VERSION="1") as ours:
        column = ours("teams.migrate_ours")
    raw = (raw + _raw_seconds(large, behind, "another_mark")) / 2
    print(conditions(large))
    rows = [*stock, _row("ours", len(behind), idle, column), _row("raw ALTERs", len(behind), None, raw)]
    columns = ["by", "teams", "nothing pending s", "ms a team", "one column s", "ms a team"]
    table.show("A deployment", columns, rows)
    table.expect("nothing pending", idle, at_most=IDLE_SECONDS_AT_MOST, unit="s")
    table.expect("one column, in times of the raw ALTERs", column / raw, at_most=TIMES_RAW_AT_MOST)


def _stock(database: TeamDatabase) -> list[table.Cell]:
    teams = database.teams
    chosen = teams[:OF_STOCK]
    with database.target("stock") as stock:
        idle = stock("teams.migrate_stock", schemas=chosen)
    with database.target("stock", BENCH_NEXT_VERSION="1") as stock:
        column = stock("teams.migrate_stock", schemas=chosen)
    return _row(f"stock, among {len(teams):,}", OF_STOCK, idle, column)


def _row(by: str, teams: int, idle: float | None, column: float) -> list[table.Cell]:
    nothing: list[table.Cell] = ["–", "–"] if idle is None else [f"{idle:,.2f}", f"{1000 * idle / teams:,.2f}"]
    return [by, teams, *nothing, column, 1000 * column / teams]


def _raw_seconds(database: TeamDatabase, schemas: list[str], column: str) -> float:
    """The column's twin, added by hand to each, committed one by one. Taken before and after ours."""
    alter = sql.SQL("ALTER TABLE {}.stories_book ADD COLUMN {} varchar(10) DEFAULT '' NOT NULL")
    with database.connect() as connection:
        began = perf_counter()
        for schema in schemas:
            connection.execute(alter.format(sql.Identifier(schema), sql.Identifier(column)))
        return perf_counter() - began


if __name__ == "__main__":
    main()
