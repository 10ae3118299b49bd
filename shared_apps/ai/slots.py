"""Bounds the calls in flight with one provider, over all processes: first come, first served.

A provider refuses calls beyond its limit, and each refusal costs a wait. There may be more threads than slots: while
one claims or records its work, another's call is in flight.
"""

from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum
from itertools import chain, count
from threading import Event, Lock, Thread
from time import monotonic

from redis.exceptions import RedisError

from shared_apps.ai import errors
from shared_apps.ai.deadlines import Deadline
from shared_apps.ai.ports import Call
from shared_apps.ai.slot_leases import RENEWALS, STORY, VERDICT, SlotLeases

LOOK_SECONDS = 15.0
"""How often a waiting call checks whether its answer is still wanted."""

POLL_SECONDS = 0.05
"""How often a waiting process checks whether another has returned a slot."""

STORIES_A_VERDICT = 8
"""For each this many stories in progress, one more slot is reserved for verdicts on their pages."""


class Sort(Enum):
    VERDICT = VERDICT
    STORY = STORY
    OTHER = "o"


class _Turn:
    _numbers = count()

    def __init__(self, sort: Sort) -> None:
        self.sort = sort
        self.name = f"{sort.value}{next(self._numbers)}"
        self.came = Event()


class Slots:
    """The slots of one provider. ``spared`` of them are reserved for verdicts, more while stories are in flight.

    A story keeps its slot while each of its pages is judged. Without slots of their own, verdicts would wait for
    stories that wait for those verdicts. Verdicts also go before everything else.

    With ``leases``, all processes share the slots. While Redis cannot be reached, each process uses its share: the
    slots divided by the processes that were there last.
    """

    def __init__(self, at_once: int, *, spared: int = 0, leases: SlotLeases | None = None) -> None:
        self._at_once, self._spared, self._leases = at_once, spared, leases
        self._processes = 1
        self._held: dict[str, _Turn] = {}
        self._verdicts: deque[_Turn] = deque()
        self._others: deque[_Turn] = deque()
        self._lock = Lock()
        self._renewer: Thread | None = None
        self._asked = Event()

    @contextmanager
    def one(self, who: str, call: Call, deadline: Deadline, *, wait: float, sort: Sort = Sort.OTHER) -> Iterator[None]:
        """Hold a slot inside. Time spent waiting does not count against the deadline.

        Raises:
            ProviderError: no slot was free for ``wait`` seconds.
        """
        turn = _Turn(sort)
        try:
            with deadline.paused():
                self._wait(turn, who, call, wait)
            yield
        finally:
            self._leave(turn)

    def _wait(self, turn: _Turn, who: str, call: Call, wait: float) -> None:
        until = monotonic() + wait
        with self._lock:
            self._queue(turn.sort).append(turn)
            self._admit()
            self._keep()
        while not turn.came.wait(min(LOOK_SECONDS, wait)):
            if monotonic() >= until:
                raise errors.crowded(who)
            call.check_active()

    def _leave(self, turn: _Turn) -> None:
        """Return the slot, or leave the queue if there was none."""
        with self._lock:
            if self._held.pop(turn.name, None) is None:
                self._queue(turn.sort).remove(turn)
            self._admit()

    def _queue(self, sort: Sort) -> deque[_Turn]:
        return self._verdicts if sort is Sort.VERDICT else self._others

    def _admit(self) -> None:
        """Give free slots to the next in line. The caller holds the lock, so that Redis gets a current list."""
        if self._leases is None:
            self._admit_among(self._at_once)
            return
        try:
            granted = self._leases.sync(
                slots=self._at_once,
                spared=self._spared,
                stories_a_slot=STORIES_A_VERDICT,
                held=self._held,
                waiting=[turn.name for turn in chain(self._verdicts, self._others)],
            )
        except RedisError:
            self._admit_among(max(self._spared + 1, self._at_once // self._processes))
            return
        self._processes = max(1, granted.processes)
        for turn in [turn for turn in chain(self._verdicts, self._others) if turn.name in granted.names]:
            self._let_in(turn)

    def _admit_among(self, slots: int) -> None:
        """The same rules as in the script of ``slot_leases``, for this process alone."""
        while self._verdicts and len(self._held) < slots:
            self._let_in(self._verdicts[0])
        while self._others and len(self._held) < slots - self._kept():
            self._let_in(self._others[0])

    def _let_in(self, turn: _Turn) -> None:
        self._queue(turn.sort).remove(turn)
        self._held[turn.name] = turn
        turn.came.set()

    def _kept(self) -> int:
        stories = sum(turn.sort is Sort.STORY for turn in self._held.values())
        return self._spared + stories // STORIES_A_VERDICT if self._spared else 0

    def _keep(self) -> None:
        """Make sure that a thread renews with Redis while this process holds slots or waits for one."""
        if self._leases and self._renewer is None:
            self._renewer = Thread(target=self._speak, args=(self._leases.lease / RENEWALS,), name="slots", daemon=True)
            self._renewer.start()
        self._asked.set()

    def _speak(self, renewal: float) -> None:
        pause = POLL_SECONDS
        while True:
            is_due = not self._asked.wait(pause)  # otherwise a call just arrived, and it has reported for all
            with self._lock:
                waits = bool(self._verdicts or self._others)
                if not waits and not self._held:
                    self._renewer = None
                    return
                if is_due:
                    self._admit()
                self._asked.clear()
            pause = POLL_SECONDS if waits else renewal
