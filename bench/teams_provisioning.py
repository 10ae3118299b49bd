"""How long a new team waits for its schema, among few teams and among thousands.

The bound is PostgreSQL itself: the DDL of the same schema in one transaction, in the same database, by turns with ours.
Stock's own ways are to migrate a new schema, and ``clone_schema``, whose time grows with all that the database has.
"""

from statistics import median

from bench import table
from bench.town import Side, Town, conditions, large_town, small_town

ROUNDS = 20
CLONES = 3
CLONED_AMONG_AT_MOST = 300
"""Teams present up to which a clone is tried: it takes seconds and gigabytes soon after."""
SIZES = (1_000, 2_000)
TIMES_RAW_AT_MOST = 3.0
FLAT_WITHIN = 1.5


def main() -> None:
    rows = [_measured(small_town())]
    town = large_town()
    for size in SIZES:
        town.fill(size)
        rows.append(_measured(town))
    print(conditions(town))
    columns = ["teams", "raw DDL ms", "ours ms", "of raw", "stock migrate ms", "of raw", "stock clone ms"]
    table.show(f"A new team's schema, median of {ROUNDS}", columns, rows)
    ours = [float(row[2]) for row in rows]
    table.expect("a new team, in times of its raw DDL", max(float(row[3]) for row in rows), at_most=TIMES_RAW_AT_MOST)
    table.expect("slowest size, in times of the quickest", max(ours) / min(ours), at_most=FLAT_WITHIN)


def _measured(town: Town) -> list[table.Cell]:
    """The sides take turns, so that a busy machine is busy for all of them."""
    present = len(town.teams)
    with town.side("ours") as ours, town.side("stock") as stock:
        ours("teams.provision_ours", teams=1)  # the first makes what all others are copied from
        raw, own, migrated = [], [], []
        for _ in range(ROUNDS):
            raw.append(town.raw_seconds() * 1000)
            own += [1000 * seconds for seconds in ours("teams.provision_ours", teams=1)]
            migrated += [1000 * seconds for seconds in stock("teams.provision_stock", teams=1)]
        cloned = _cloned(stock, town.teams[0]) if present <= CLONED_AMONG_AT_MOST else "not tried"
    bound = median(raw)
    return [present, bound, median(own), median(own) / bound, median(migrated), median(migrated) / bound, cloned]


def _cloned(stock: Side, base: str) -> str:
    return f"{1000 * median(stock('teams.clone_stock', base=base, teams=CLONES)):,.0f}"


if __name__ == "__main__":
    main()
