"""Some threads, each with a connection of its own, that take one team after the other through the script."""

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from queue import SimpleQueue
from threading import Event, Lock, Thread

from django.db import connection

from tenants.backend import team_context
from tenants.backend.ddl import ddl_role
from tenants.models import Team
from tenants.services.migrating.census import Applied, Stand
from tenants.services.migrating.ledger import Failure
from tenants.services.migrating.scripts import Scripts
from tenants.services.migrating.steps import Moved, read_applied, sqlstate, take_step

PASSING = {"55P03", "40P01", "40001"}
"""PostgreSQL's codes for a lock that could not be had in time, for a deadlock, for a serialization failure."""
FIRST_PAUSE, LONGEST_PAUSE = 0.25, 5.0


@dataclass(frozen=True)
class Patience:
    """How long a statement waits for a lock, and how often a team is tried before it is left to the ledger."""

    lock_timeout: float = 2.0
    attempts: int = 6
    reconnections: int = 15

    @property
    def lock_timeout_ms(self) -> int:
        return max(1, round(self.lock_timeout * 1000))


class Interrupted(Exception):
    """Whoever runs us wants us to end. The team is between two steps."""


@dataclass(frozen=True)
class Done:
    team: Team
    failure: Failure | None = None


@dataclass
class _Attempt:
    """How far a team has come; one that is tried again begins where it is."""

    team: Team
    applied: Applied | None
    at: str = "the beginning"
    tried: int = 0
    lost: int = 0


@dataclass
class Crew:
    jobs: int
    patience: Patience
    stop: Event
    scripts: Scripts = field(default_factory=Scripts)

    def migrate(self, stands: Iterable[Stand]) -> Iterator[Done]:
        """Each team as it is done. Whatever nobody expected ends all hands and is raised when they have ended."""
        waiting, lock = iter(list(stands)), Lock()
        told: SimpleQueue[Done | Exception | None] = SimpleQueue()

        def next_one() -> Stand | None:
            with lock:
                return None if self.stop.is_set() else next(waiting, None)

        def work() -> None:
            try:
                with ddl_role():
                    while stand := next_one():
                        told.put(self._bring_up(stand))
            except Interrupted:
                pass
            except Exception as error:  # noqa: BLE001  (raised again where the threads are waited for)
                self.stop.set()
                told.put(error)
            finally:
                connection.close()
                told.put(None)

        hands = [Thread(target=work, name=f"migrating-{number}", daemon=True) for number in range(self.jobs)]
        for hand in hands:
            hand.start()
        yield from _as_told(told, len(hands))

    def _bring_up(self, stand: Stand) -> Done:
        if stand.applied is None:
            error = "There is no schema, or it has no table of migrations."
            return Done(stand.team, Failure(stand.team, "", error, attempts=1))
        attempt = _Attempt(stand.team, stand.applied)
        while True:
            try:
                with team_context(stand.team):
                    self._advance(attempt)
                return Done(stand.team)
            except Interrupted:
                raise
            except Exception as error:  # noqa: BLE001  (a migration's Python may raise whatever it likes)
                if not self._goes_on(attempt, error):
                    words = f"{type(error).__name__}: {error}".strip()
                    return Done(stand.team, Failure(stand.team, attempt.at, words, attempt.tried))
            if self.stop.wait(pause(max(attempt.tried, attempt.lost))):
                raise Interrupted

    def _advance(self, attempt: _Attempt) -> None:
        applied = read_applied(attempt.team) if attempt.applied is None else attempt.applied
        attempt.applied = None  # whoever comes back looks where the team is
        script = self.scripts.onward(applied)
        number = 0
        while step := script.step(number):
            if self.stop.is_set():
                raise Interrupted
            attempt.at = str(step)
            take_step(step=step, team=attempt.team, lock_timeout_ms=self.patience.lock_timeout_ms)
            number += 1

    def _goes_on(self, attempt: _Attempt, error: Exception) -> bool:
        """Whether the team is tried once more.

        Raises:
            OperationalError: the database has been away for longer than a restart takes, which is no team's fault.
        """
        was_lost = _is_lost()
        connection.close()  # with all that a broken attempt may have left in it
        if was_lost:
            attempt.lost += 1
            if attempt.lost >= self.patience.reconnections:
                raise error
            return True
        attempt.tried += 1
        return _may_pass(error) and attempt.tried < self.patience.attempts


def _is_lost() -> bool:
    """Whether this thread's connection could not be made, or ended under us."""
    return connection.connection is None or not connection.is_usable()


def _may_pass(error: Exception) -> bool:
    """Whether another try can go better: someone else was in the way."""
    return isinstance(error, Moved) or sqlstate(error) in PASSING


def pause(tried: int) -> float:
    """Longer each time, and never the same for two hands that fell over the same lock."""
    longest: float = min(LONGEST_PAUSE, FIRST_PAUSE * 2**tried)
    return longest * random.uniform(0.5, 1)  # noqa: S311  (chance, not a secret)


def _as_told(told: "SimpleQueue[Done | Exception | None]", hands: int) -> Iterator[Done]:
    """What the hands tell until all have ended; then raises what none of them expected."""
    trouble: Exception | None = None
    while hands:
        match told.get():
            case None:
                hands -= 1
            case Done() as done:
                yield done
            case error:
                trouble = trouble or error
    if trouble:
        raise trouble
