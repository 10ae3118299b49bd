"""One deploy at a time."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event

from tenants.backend.ddl import ddl_connection

DEPLOY_LOCK = int.from_bytes(b"migrate")
LOOK_EVERY = 0.5


@contextmanager
def hold_deploy(*, waiting: Callable[[], None] = lambda: None, stop: Event | None = None) -> Iterator[None]:
    """Wait until nobody else deploys. The lock goes with its connection, however we end."""
    stop = stop or Event()
    with ddl_connection() as own:
        told = False
        while not stop.is_set():
            row = own.execute("SELECT pg_try_advisory_lock(%s)", (DEPLOY_LOCK,)).fetchone()
            if row and row[0]:
                break
            if not told:
                waiting()
                told = True
            time.sleep(LOOK_EVERY)
        yield
