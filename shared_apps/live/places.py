"""How many streams there may be at once: for one person, for one workspace, in one process."""

import time
from collections import Counter
from http import HTTPStatus
from threading import Lock

from django.conf import settings

from shared_apps.core.errors import ProductError
from shared_apps.live.channels import Who

ON_THE_WAY = 15.0
"""Seconds that a place is kept for a stream that was admitted and has not begun."""


class TooManyStreams(ProductError):
    """The page goes on by asking now and then."""

    code = "too_many_streams"
    status = HTTPStatus.SERVICE_UNAVAILABLE
    message = "Too many pages are listening at once. This one catches up by itself every few seconds."


class Places:
    """Counts who is in and who is on the way. Asked by the thread that admits, told by the loop that serves."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._inside: Counter[object] = Counter()
        self._coming: list[tuple[float, Who]] = []

    def __len__(self) -> int:
        """How many streams are open."""
        return self._inside[None]

    def ask(self, who: Who) -> None:
        """Keep a place for a stream that is about to begin. Raises TooManyStreams."""
        now = time.monotonic()
        with self._lock:
            self._coming = [(until, other) for until, other in self._coming if until > now]
            expected = Counter(part for _, other in self._coming for part in _parts(other))
            for part, most in zip(_parts(who), _bounds(), strict=True):
                if self._inside[part] + expected[part] >= most:
                    raise TooManyStreams(retry_after=30)
            self._coming.append((now + ON_THE_WAY, who))

    def enter(self, who: Who) -> None:
        with self._lock:
            self._inside.update(_parts(who))
            for place in self._coming:
                if place[1] == who:
                    self._coming.remove(place)
                    break

    def leave(self, who: Who) -> None:
        with self._lock:
            self._inside.subtract(_parts(who))
            self._inside += Counter()  # what is zero is forgotten


def _parts(who: Who) -> tuple[object, ...]:
    """By what a stream is counted: its person, its workspace, and together with all others."""
    return (who.membership_id, who.team_id, None)


def _bounds() -> tuple[int, int, int]:
    return settings.STREAMS_PER_MEMBER, settings.STREAMS_PER_TEAM, settings.STREAMS_PER_PROCESS
