"""How many calls one process has in flight with a provider at once: first come, first served.

What a provider is asked beyond what it takes, it refuses, and each refusal costs a wait. So there may be more threads
than slots: while one claims its work or records what came of it, another's call is under way.
"""

from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Lock
from time import monotonic

from shared_apps.ai import errors
from shared_apps.ai.deadlines import Deadline
from shared_apps.ai.ports import Call

LOOK_SECONDS = 5.0
"""How often whoever waits looks whether the answer is wanted still."""


class Slots:
    """``spared`` of them are for quick calls alone, which also go before all others.

    Whoever tells a story keeps its slot while each page is judged: without slots of their own, the judges would wait
    for stories that wait for them.
    """

    def __init__(self, at_once: int, *, spared: int = 0) -> None:
        self._free, self._spared = at_once, spared
        self._quick: deque[Event] = deque()
        self._others: deque[Event] = deque()
        self._lock = Lock()

    @contextmanager
    def one(
        self, who: str, call: Call, deadline: Deadline, *, patience: float, is_quick: bool = False
    ) -> Iterator[None]:
        """Hold one inside. To wait for it takes nothing of the deadline.

        Raises:
            ProviderError: there was none for as long as ``patience`` says, in seconds.
        """
        with deadline.paused():
            self._wait(who, call, patience, self._quick if is_quick else self._others)
        try:
            yield
        finally:
            self._give_back()

    def _wait(self, who: str, call: Call, patience: float, queue: deque[Event]) -> None:
        turn, until = Event(), monotonic() + patience
        with self._lock:
            queue.append(turn)
            self._admit()
        try:
            while not turn.wait(min(LOOK_SECONDS, patience)):
                if monotonic() >= until:
                    raise errors.crowded(who)
                call.about_to_ask()
        except BaseException:
            self._leave(turn, queue)
            raise

    def _leave(self, turn: Event, queue: deque[Event]) -> None:
        """Without a slot, though it may have come in the last moment."""
        with self._lock:
            if not turn.is_set():
                queue.remove(turn)
                return
        self._give_back()

    def _give_back(self) -> None:
        with self._lock:
            self._free += 1
            self._admit()

    def _admit(self) -> None:
        for queue, kept in ((self._quick, 0), (self._others, self._spared)):
            while queue and self._free > kept:
                self._free -= 1
                queue.popleft().set()
