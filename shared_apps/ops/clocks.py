"""Compare this machine's clock with PostgreSQL's, which leases use, and with the broker's.

A worker whose clock is off takes nothing: rows would carry wrong times, signatures for a bucket would be refused.
"""

import logging
import time
from collections.abc import Callable
from socket import gethostname

from django.core.cache import cache
from django.db import Error, connection

from tenants.backend import public_context

log = logging.getLogger(__name__)

TOLERANCE = 3.0
"""Seconds by which a clock may differ. Machines with NTP differ by less than a tenth of a second."""

LOOK_EVERY = 10.0
"""Seconds between comparisons. A clock that was set meanwhile is compared at once."""

TOLD_EVERY = 60.0
REMEMBERED = 60
"""Seconds for which the metric shows a worker's result."""

KEY = "clocks:off"


class Difference:
    """How many seconds another clock is ahead of this machine's, compared from time to time."""

    def __init__(self) -> None:
        self._seconds = 0.0
        self._looked_at: float | None = None
        self._drift = 0.0

    @property
    def is_due(self) -> bool:
        """Whether the comparison is too old, or this machine's clock was set since."""
        was_set = abs(time.time() - time.monotonic() - self._drift) > 1.0
        return self._looked_at is None or was_set or time.monotonic() - self._looked_at > LOOK_EVERY

    def seconds(self, ask: Callable[[], float]) -> float:
        """The last result; ``ask`` returns the other clock's time in seconds since 1970.

        Raises what ``ask`` raises, and then asks no sooner than any other time.
        """
        if self.is_due:
            self._looked_at, self._drift = time.monotonic(), time.time() - time.monotonic()
            before = time.time()
            theirs = ask()
            after = time.time()
            unknown = (after - before) / 2  # a slow answer may be older by as much
            ahead = theirs - before - unknown
            self._seconds = max(0.0, ahead - unknown) if ahead > 0 else min(0.0, ahead + unknown)
        return self._seconds


class WorkerClock:
    """Whether one worker process may take work. A difference is logged and shown in the metrics."""

    def __init__(self) -> None:
        self._difference = Difference()
        self._is_off = False
        self._told_at = float("-inf")

    def is_right(self) -> bool:
        """PostgreSQL's clock. A database that is away gives no time, and no work either."""
        if self._difference.is_due:
            try:
                self._judge(self._difference.seconds(_postgres_clock))
            except Error:
                log.warning("PostgreSQL could not be asked for the time")
        return not self._is_off

    def _judge(self, seconds: float) -> None:
        was_off, self._is_off = self._is_off, abs(seconds) > TOLERANCE
        if self._is_off:
            cache.set(KEY, (gethostname(), -seconds), REMEMBERED)
            if not was_off or time.monotonic() - self._told_at > TOLD_EVERY:
                self._told_at = time.monotonic()
                ahead = "behind" if seconds > 0 else "ahead of"
                log.error(
                    "this machine's clock is %.0f s %s PostgreSQL's: this worker takes nothing until it is set",
                    abs(seconds),
                    ahead,
                )
        elif was_off:
            cache.delete(KEY)
            log.warning("this machine's clock is right again")


def clock_off() -> tuple[str, float] | None:
    """The machine whose worker last found its clock wrong, and by how many seconds it is ahead; None without one."""
    found: tuple[str, float] | None = cache.get(KEY)
    return found


def _postgres_clock() -> float:
    try:
        with public_context(), connection.cursor() as cursor:
            cursor.execute("SELECT extract(epoch FROM clock_timestamp())")
            return float(cursor.fetchone()[0])
    finally:
        connection.close()
