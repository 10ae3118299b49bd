"""How long a new team waits for its schema, among few teams and among thousands.

The bound is PostgreSQL itself: the DDL of the same schema in one transaction, in the same database, by turns with ours.
Stock's own ways are to migrate a new schema, and ``clone_schema``, whose time grows with all that the database has.
"""

from contextlib import ExitStack
from statistics import median

from bench import table
from bench.tenancy import Target, TeamDatabase, conditions, huge_database, large_database, small_database

ROUNDS = 20
CLONES = 3
CLONED_AMONG_AT_MOST = 300
"""Teams present up to which a clone is tried: it takes seconds and gigabytes soon after."""
TIMES_RAW_AT_MOST = 3.0
FLAT_WITHIN = 1.5


def main() -> None:
    databases = [small_database(), large_database(), huge_database()]
    present = [len(database.teams) for database in databases]
    with ExitStack() as leaving:
        benches = [Bench(database, leaving) for database in databases]
        for _ in range(ROUNDS):
            for bench in benches:
                bench.measure()
        rows = [bench.row(teams) for bench, teams in zip(benches, present, strict=True)]
    print(conditions(databases[-1]))
    columns = ["teams", "raw DDL ms", "ours ms", "of raw", "stock migrate ms", "of raw", "stock clone ms"]
    table.show(f"A new team's schema, median of {ROUNDS}", columns, rows)
    ours = [float(row[2]) for row in rows]
    table.expect("a new team, in times of its raw DDL", max(float(row[3]) for row in rows), at_most=TIMES_RAW_AT_MOST)
    table.expect("slowest size, in times of the quickest", max(ours) / min(ours), at_most=FLAT_WITHIN)


class Bench:
    """One database. All databases and all targets take turns, so that a busy machine is busy for each of them."""

    def __init__(self, database: TeamDatabase, leaving: ExitStack) -> None:
        self.database = database
        self.ours = leaving.enter_context(database.target("ours"))
        self.stock = leaving.enter_context(database.target("stock"))
        self.raw_ms: list[float] = []
        self.ours_ms: list[float] = []
        self.stock_ms: list[float] = []
        self.ours("teams.provision_ours", teams=1)  # the first makes what all others are copied from
        self.stock("teams.provision_stock", teams=1)

    def measure(self) -> None:
        self.raw_ms.append(1000 * self.database.raw_seconds())
        self.ours_ms += [1000 * seconds for seconds in self.ours("teams.provision_ours", teams=1)]
        self.stock_ms += [1000 * seconds for seconds in self.stock("teams.provision_stock", teams=1)]

    def row(self, present: int) -> list[table.Cell]:
        raw, ours, stock = median(self.raw_ms), median(self.ours_ms), median(self.stock_ms)
        cloned = _cloned(self.stock, self.database.teams[0]) if present <= CLONED_AMONG_AT_MOST else "not tried"
        return [present, raw, ours, ours / raw, stock, stock / raw, cloned]


def _cloned(stock: Target, base: str) -> str:
    return f"{1000 * median(stock('teams.clone_stock', base=base, teams=CLONES)):,.0f}"


if __name__ == "__main__":
    main()
