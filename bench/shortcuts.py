"""What it gains to use a library's private parts or to go round the ORM. What gains too little goes."""

from bench import table
from bench.tenancy.targets import Target, target_environment
from shared_apps.ops.stack import temporary_stack

SHORTCUTS = {
    "shortcuts.broadcast_microseconds": ("a check for broadcasts, by redis-py's socket", "µs", 1 / 3),
    "shortcuts.membership_microseconds": ("the membership of a session, by our SQL", "µs", 1 / 2),
    "shortcuts.entering_microseconds": ("a pooled connection's check that enters the schema", "µs", 3 / 4),
    "shortcuts.stream_bytes": ("an open stream's response, by its iterator", "bytes", 1 / 2),
}
"""By workload: what it measures, in which unit, and which part of the public way's it may be at most."""


def main() -> None:
    rows: list[list[table.Cell]] = []
    with temporary_stack() as stack:
        services = {"DATABASE_URL": stack.database_url, "REDIS_URL": stack.redis_url, "DATA_DIR": str(stack.data_dir)}
        with Target(target_environment("ours", **services)) as ours:
            for workload, (what, unit, _) in SHORTCUTS.items():
                public, private = ours(workload)
                rows.append([what, unit, public, private, public / private])
    table.show("Shortcuts, medians by turns", ["what", "unit", "public way", "ours", "times as good"], rows)
    for row, (what, _, at_most) in zip(rows, SHORTCUTS.values(), strict=True):
        table.expect(f"{what}: part of the public way's", 1 / float(row[-1]), at_most=at_most)


if __name__ == "__main__":
    main()
