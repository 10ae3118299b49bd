"""How many steps of one kind a process runs at once, so that long ones leave threads to the other kinds."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

_running: Counter[str] = Counter()
_lock = Lock()


@contextmanager
def slot(*, kind: str, limit: int | None) -> Iterator[bool]:
    """Hold one of ``limit`` slots inside; yields False when all are taken. None means no limit."""
    with _lock:
        is_free = limit is None or _running[kind] < limit
        _running[kind] += is_free
    try:
        yield is_free
    finally:
        with _lock:
            _running[kind] -= is_free
