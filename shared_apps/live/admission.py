"""How many streams may be open at once: for one person, for one workspace, and in one process."""

import time
from collections import Counter
from http import HTTPStatus
from threading import Lock

from django.conf import settings

from shared_apps.core.capacity import note_reached
from shared_apps.core.errors import ProductError
from shared_apps.live.channels import StreamOwner

PENDING_SECONDS = 15.0
"""How long a slot is reserved for a stream that was admitted and has not started."""


class TooManyStreams(ProductError):
    """A bound is reached. The page polls instead."""

    code = "too_many_streams"
    status = HTTPStatus.SERVICE_UNAVAILABLE
    message = "Too many pages are listening at once. This one catches up by itself every few seconds."


class Admission:
    """Counts streams that are open and streams that are about to start.

    Threads that admit requests reserve; the event loop that serves streams enters and leaves. So a lock guards it.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._open: Counter[object] = Counter()
        self._pending: list[tuple[float, StreamOwner]] = []

    def __len__(self) -> int:
        """How many streams are open."""
        return self._open[None]

    def reserve(self, owner: StreamOwner) -> None:
        """Reserve a slot for a stream that is about to start. Raises TooManyStreams."""
        now = time.monotonic()
        with self._lock:
            # Between admission and the first byte a client may vanish, and no one would give the slot back: expire it.
            self._pending = [(until, other) for until, other in self._pending if until > now]
            pending = Counter(part for _, other in self._pending for part in _parts(other))
            for part, most in zip(_parts(owner), _bounds(), strict=True):
                if self._open[part] + pending[part] >= most:
                    note_reached("streams")
                    raise TooManyStreams(retry_after=30)
            self._pending.append((now + PENDING_SECONDS, owner))

    def enter(self, owner: StreamOwner) -> None:
        with self._lock:
            self._open.update(_parts(owner))
            for pending in self._pending:
                if pending[1] == owner:
                    self._pending.remove(pending)
                    break

    def leave(self, owner: StreamOwner) -> None:
        with self._lock:
            self._open.subtract(_parts(owner))
            self._open += Counter()  # drops the entries that reached zero


def _parts(owner: StreamOwner) -> tuple[object, ...]:
    """The bounds that a stream counts towards: its person, its workspace, and the process (None)."""
    return (owner.membership_id, owner.team_id, None)


def _bounds() -> tuple[int, int, int]:
    return settings.STREAMS_PER_MEMBER, settings.STREAMS_PER_TEAM, settings.STREAMS_PER_PROCESS
