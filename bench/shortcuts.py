"""What is saved where code reaches into a library's private parts. What saves too little goes."""

from bench import table
from bench.tenancy.targets import Target, target_environment
from shared_apps.ops.stack import temporary_stack

TIMES_AS_FAST = 3.0
"""At least, compared with the public way."""


def main() -> None:
    with temporary_stack() as stack:
        services = {"DATABASE_URL": stack.database_url, "REDIS_URL": stack.redis_url, "DATA_DIR": str(stack.data_dir)}
        with Target(target_environment("ours", **services)) as ours:
            public, private = ours("shortcuts.broadcast_microseconds")
    columns = ["what", "public way µs", "ours µs", "times as fast"]
    rows: list[list[table.Cell]] = [["a check for broadcasts, by redis-py's socket", public, private, public / private]]
    table.show("Shortcuts, medians by turns", columns, rows)
    table.expect("our check's part of the public one's time", private / public, at_most=1 / TIMES_AS_FAST)


if __name__ == "__main__":
    main()
