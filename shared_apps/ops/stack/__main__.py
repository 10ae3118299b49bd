"""``python -m shared_apps.ops.stack start|stop|status``, and ``serve``, which is the daemon itself.

``stop`` ends everything of the data folder, a running demo first.
"""

import argparse
import os
import sys
from pathlib import Path

from shared_apps.ops.processes import end_demo
from shared_apps.ops.stack import StackError, data_dir_of, ensure, read, stop
from shared_apps.ops.stack.daemon import Wishes, serve


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m shared_apps.ops.stack", description=__doc__)
    parser.add_argument("action", choices=["start", "stop", "status", "serve"])
    parser.add_argument("--data-dir", type=Path, default=data_dir_of(os.environ))
    parser.add_argument("--owner-pid", type=int, help="end when this process ends")
    parser.add_argument("--hasty", action="store_true", help="no fsync: for tests")
    parser.add_argument("--temporary", action="store_true", help="remove the data folder at the end")
    asked = parser.parse_args()
    data_dir = asked.data_dir.resolve()
    if asked.action == "serve":
        _detach()
        wishes = Wishes(
            data_dir=data_dir, owner_pid=asked.owner_pid, durable=not asked.hasty, temporary=asked.temporary
        )
        return serve(wishes)
    return act(asked.action, data_dir)


def act(action: str, data_dir: Path) -> int:
    """Run the command and print its result. Returns the exit status."""
    try:
        return _act(action, data_dir)
    except StackError as error:
        print(error, file=sys.stderr)
        return 1


def _act(action: str, data_dir: Path) -> int:
    if action == "stop":
        if end_demo(data_dir):
            print("The demo has ended.")
        print("The embedded stack has ended." if stop(data_dir) else "No embedded stack was running.")
        return 0
    running = ensure(data_dir) if action == "start" else read(data_dir)
    if running is None:
        print("No embedded stack is running.")
        return 3  # as `service … status`
    print(f"PostgreSQL {running.postgres_version}  {running.database_url}")
    print(f"Redis {running.redis_version}  {running.redis_url}")
    return 0


def _detach() -> None:
    """Detach the daemon: the starter waits for this process only."""
    if os.fork():
        os._exit(0)
    os.chdir("/")


if __name__ == "__main__":
    sys.exit(main())
