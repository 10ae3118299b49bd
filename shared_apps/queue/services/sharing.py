"""How many of one kind a process does at once, so that the longest of them leave some of its hands to the others."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

_in_hand: Counter[str] = Counter()
_lock = Lock()


@contextmanager
def place(*, kind: str, most: int | None) -> Iterator[bool]:
    """Hold one inside; False when there was none. ``most`` None is as many as there are hands."""
    with _lock:
        has_one = most is None or _in_hand[kind] < most
        _in_hand[kind] += has_one
    try:
        yield has_one
    finally:
        with _lock:
            _in_hand[kind] -= has_one
