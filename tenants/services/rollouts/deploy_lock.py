"""The lock that lets one rollout run at a time."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event

from tenants.backend.ddl import ddl_connection

DEPLOY_LOCK = int.from_bytes(b"migrate")
POLL_SECONDS = 0.5


@contextmanager
def hold_deploy_lock(*, waiting: Callable[[], None] = lambda: None, stop: Event | None = None) -> Iterator[None]:
    """Wait until no other deploy runs, then hold the lock. PostgreSQL drops it with the connection."""
    stop = stop or Event()
    with ddl_connection() as own:
        announced = False
        # Polling, not pg_advisory_lock(): a waiting statement could not be interrupted by ``stop``.
        while not stop.is_set():
            row = own.execute("SELECT pg_try_advisory_lock(%s)", (DEPLOY_LOCK,)).fetchone()
            if row and row[0]:
                break
            if not announced:
                waiting()
                announced = True
            time.sleep(POLL_SECONDS)
        yield
