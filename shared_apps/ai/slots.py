"""How many calls one process has in flight with a provider at once: first come, first served.

What a provider is asked beyond what it takes, it refuses, and each refusal costs a wait. So there may be more threads
than slots: while one claims its work or records what came of it, another's call is under way.
"""

from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum, auto
from threading import Event, Lock
from time import monotonic

from shared_apps.ai import errors
from shared_apps.ai.deadlines import Deadline
from shared_apps.ai.ports import Call

LOOK_SECONDS = 15.0
"""How often whoever waits looks whether the answer is wanted still."""


STORIES_A_VERDICT = 8
"""Stories under way for each further slot that is spared for the verdicts on their pages."""


class Sort(Enum):
    VERDICT = auto()
    STORY = auto()
    OTHER = auto()


class Slots:
    """``spared`` of them are for verdicts alone, which also go before all else; more while stories are told.

    Whoever tells a story keeps its slot while each page is judged: without slots of their own, the verdicts would wait
    for stories that wait for them.
    """

    def __init__(self, at_once: int, *, spared: int = 0) -> None:
        self._free, self._spared = at_once, spared
        self._stories = 0
        self._verdicts: deque[tuple[Event, Sort]] = deque()
        self._others: deque[tuple[Event, Sort]] = deque()
        self._lock = Lock()

    @contextmanager
    def one(
        self, who: str, call: Call, deadline: Deadline, *, patience: float, sort: Sort = Sort.OTHER
    ) -> Iterator[None]:
        """Hold one inside. To wait for it takes nothing of the deadline.

        Raises:
            ProviderError: there was none for as long as ``patience`` says, in seconds.
        """
        with deadline.paused():
            self._wait(who, call, patience, sort)
        try:
            yield
        finally:
            self._give_back(sort)

    def _wait(self, who: str, call: Call, patience: float, sort: Sort) -> None:
        turn, until = Event(), monotonic() + patience
        with self._lock:
            self._queue(sort).append((turn, sort))
            self._admit()
        try:
            while not turn.wait(min(LOOK_SECONDS, patience)):
                if monotonic() >= until:
                    raise errors.crowded(who)
                call.about_to_ask()
        except BaseException:
            self._leave(turn, sort)
            raise

    def _leave(self, turn: Event, sort: Sort) -> None:
        """Without a slot, though it may have come in the last moment."""
        with self._lock:
            if not turn.is_set():
                self._queue(sort).remove((turn, sort))
                return
        self._give_back(sort)

    def _queue(self, sort: Sort) -> deque[tuple[Event, Sort]]:
        return self._verdicts if sort is Sort.VERDICT else self._others

    def _give_back(self, sort: Sort) -> None:
        with self._lock:
            self._free += 1
            self._stories -= sort is Sort.STORY
            self._admit()

    def _admit(self) -> None:
        while self._verdicts and self._free:
            self._let_in(self._verdicts)
        while self._others and self._free > self._kept():
            self._let_in(self._others)

    def _let_in(self, queue: deque[tuple[Event, Sort]]) -> None:
        turn, sort = queue.popleft()
        self._free -= 1
        self._stories += sort is Sort.STORY
        turn.set()

    def _kept(self) -> int:
        return self._spared + self._stories // STORIES_A_VERDICT if self._spared else 0
