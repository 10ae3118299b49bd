"""For tests: see which jobs a piece of code sends, without a broker."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from .jobs import Job
from .sending import PreparedMessage, _recorders


class RecordedJobs(list[Job]):
    """The jobs that were sent, in order: compare it with a list of jobs.

    `declared` holds also those that still wait for a commit; `letters` holds what was sent with headers, countdown
    and eta.
    """

    def __init__(self) -> None:
        super().__init__()
        self.declared: list[Job] = []
        self.letters: list[PreparedMessage] = []

    def _record(self, message: PreparedMessage, sent: bool) -> None:
        if not sent:
            self.declared.append(message.job)
            return
        self.append(message.job)
        self.letters.append(message)


@contextmanager
def recorded_jobs() -> Iterator[RecordedJobs]:
    """Record jobs instead of sending them, in every thread of the process, until the block ends.

        with recorded_jobs() as jobs:
            start_book(...)
        assert jobs == [WorkReady(kind="text")]

    Jobs still have to be able to make the trip. Blocks may be nested; the innermost records.
    """
    recorded = RecordedJobs()
    _recorders.append(recorded._record)
    try:
        yield recorded
    finally:
        _recorders.remove(recorded._record)
