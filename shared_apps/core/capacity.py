"""Slots that a process counts, and how often a bound refused somebody.

``config.capacity`` lists every bound of the product. Those that all processes count together live elsewhere: rates in
``core.limits``, calls to providers in ``ai.slots``, the cap of a team in PostgreSQL with its claims.
"""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Condition

from prometheus_client import Metric
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily

from shared_apps.core.metrics import Collector, this_process


class _ProcessSlots:
    """The slots that are taken in this process, by bound."""

    def __init__(self) -> None:
        self.taken: Counter[str] = Counter()
        self._changed = Condition()

    def take(self, bound: str, limit: int | None, wait: float) -> bool:
        with self._changed:
            is_free = self._changed.wait_for(lambda: limit is None or self.taken[bound] < limit, timeout=wait)
            self.taken[bound] += is_free
            return is_free

    def give_back(self, bound: str) -> None:
        with self._changed:
            self.taken[bound] -= 1
            self._changed.notify_all()


_slots = _ProcessSlots()
_reached: Counter[str] = Counter()


def take_slot(bound: str, *, limit: int | None, wait: float = 0.0) -> bool:
    """Take one of the ``limit`` slots of this process, waiting for it at most so many seconds. False: none was free.

    ``limit`` None is no limit. Call ``give_back_slot`` afterwards, or use ``slot`` in a ``with`` statement.
    """
    return _slots.take(bound, limit, wait)


def give_back_slot(bound: str) -> None:
    _slots.give_back(bound)


@contextmanager
def slot(bound: str, *, limit: int | None, wait: float = 0.0) -> Iterator[bool]:
    """Hold a slot inside. Yields False when none was free."""
    has_slot = take_slot(bound, limit=limit, wait=wait)
    try:
        yield has_slot
    finally:
        if has_slot:
            give_back_slot(bound)


def note_reached(bound: str) -> None:
    """Count that somebody was refused at this bound, for the metric."""
    _reached[bound] += 1


class CapacityMetrics(Collector):
    def collect(self) -> Iterator[Metric]:
        process = this_process()
        reached = CounterMetricFamily(
            "storysprout_bound_reached", "How often a bound refused somebody", labels=["bound", "process"]
        )
        for bound, times in _reached.copy().items():
            reached.add_metric([bound, process], times)
        yield reached
        taken = GaugeMetricFamily("storysprout_slots_taken", "Slots in use", labels=["bound", "process"])
        for bound, count in _slots.taken.copy().items():
            taken.add_metric([bound, process], count)
        yield taken
