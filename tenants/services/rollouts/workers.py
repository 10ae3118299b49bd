"""Threads that migrate one team after the other, each with a connection of its own."""

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from queue import SimpleQueue
from threading import Event, Lock, Thread

from django.db import connection

from tenants.backend import team_context
from tenants.backend.ddl import ddl_role
from tenants.models import Team
from tenants.services.rollouts.ledger import TeamFailure
from tenants.services.rollouts.migration_status import Applied, TeamStatus
from tenants.services.rollouts.scripts import Scripts
from tenants.services.rollouts.steps import Moved, read_applied, sqlstate, take_step

PASSING = {"55P03", "40P01", "40001"}
"""PostgreSQL's codes for a lock timeout, a deadlock and a serialization failure: another attempt may succeed."""
FIRST_PAUSE, LONGEST_PAUSE = 0.25, 5.0


@dataclass(frozen=True)
class MigrationPolicy:
    """How long a statement waits for a lock, and how often a team is tried before its failure is recorded."""

    lock_timeout: float = 2.0
    attempts: int = 6
    reconnections: int = 15

    @property
    def lock_timeout_ms(self) -> int:
        return max(1, round(self.lock_timeout * 1000))


class Interrupted(Exception):
    """The caller asked to stop. The team is between two steps."""


@dataclass(frozen=True)
class Done:
    team: Team
    failure: TeamFailure | None = None


@dataclass
class _Attempt:
    """The progress of one team. A retry continues from the step that failed."""

    team: Team
    applied: Applied | None
    at: str = "the beginning"
    tried: int = 0
    lost: int = 0


@dataclass
class Workers:
    jobs: int
    policy: MigrationPolicy
    stop: Event
    scripts: Scripts = field(default_factory=Scripts)

    def migrate(self, statuses: Iterable[TeamStatus]) -> Iterator[Done]:
        """Yield each team when it is done. An unexpected exception stops all threads, then is raised."""
        waiting, lock = iter(list(statuses)), Lock()
        results: SimpleQueue[Done | Exception | None] = SimpleQueue()

        def next_one() -> TeamStatus | None:
            with lock:  # an iterator may not be advanced by two threads at once
                return None if self.stop.is_set() else next(waiting, None)

        def work() -> None:
            try:
                with ddl_role():
                    while status := next_one():
                        results.put(self._migrate_team(status))
            except Interrupted:
                pass
            except Exception as error:  # noqa: BLE001  (raised again where the threads are waited for)
                self.stop.set()
                results.put(error)
            finally:
                connection.close()  # this thread's own: nobody else could close it
                results.put(None)  # counts the threads that ended, also after an exception

        threads = [Thread(target=work, name=f"migrating-{number}", daemon=True) for number in range(self.jobs)]
        for thread in threads:
            thread.start()
        yield from _collect(results, len(threads))

    def _migrate_team(self, status: TeamStatus) -> Done:
        if status.applied is None:
            error = "There is no schema, or it has no table of migrations."
            return Done(status.team, TeamFailure(status.team, "", error, attempts=1))
        attempt = _Attempt(status.team, status.applied)
        while True:
            try:
                with team_context(status.team):
                    self._advance(attempt)
                return Done(status.team)
            except Interrupted:
                raise
            except Exception as error:  # noqa: BLE001  (a migration's Python may raise whatever it likes)
                if not self._retries(attempt, error):
                    message = f"{type(error).__name__}: {error}".strip()
                    return Done(status.team, TeamFailure(status.team, attempt.at, message, attempt.tried))
            if self.stop.wait(pause(max(attempt.tried, attempt.lost))):
                raise Interrupted

    def _advance(self, attempt: _Attempt) -> None:
        applied = read_applied(attempt.team) if attempt.applied is None else attempt.applied
        attempt.applied = None  # a retry reads the state again: the failed attempt may have taken some steps
        script = self.scripts.script_from(applied)
        number = 0
        while step := script.step(number):
            if self.stop.is_set():
                raise Interrupted
            attempt.at = str(step)
            take_step(step=step, team=attempt.team, lock_timeout_ms=self.policy.lock_timeout_ms)
            number += 1

    def _retries(self, attempt: _Attempt, error: Exception) -> bool:
        """Whether to try the team again.

        Raises:
            OperationalError: the database was away for longer than a restart takes, which is not the team's fault.
        """
        was_lost = _is_lost()
        connection.close()  # drops a broken transaction, session settings and locks of the failed attempt
        if was_lost:
            attempt.lost += 1
            if attempt.lost >= self.policy.reconnections:
                raise error
            return True
        attempt.tried += 1
        return _may_pass(error) and attempt.tried < self.policy.attempts


def _is_lost() -> bool:
    """Whether this thread has no connection, or a broken one."""
    return connection.connection is None or not connection.is_usable()


def _may_pass(error: Exception) -> bool:
    """Whether a retry may succeed, because another process was in the way."""
    return isinstance(error, Moved) or sqlstate(error) in PASSING


def pause(tried: int) -> float:
    """Seconds to wait: longer each time, with jitter, so that two threads do not meet at the same lock again."""
    longest: float = min(LONGEST_PAUSE, FIRST_PAUSE * 2**tried)
    return longest * random.uniform(0.5, 1)  # noqa: S311  (chance, not a secret)


def _collect(results: "SimpleQueue[Done | Exception | None]", threads: int) -> Iterator[Done]:
    """Yield results until all threads have ended, then raise the first unexpected exception."""
    unexpected: Exception | None = None
    while threads:
        match results.get():
            case None:
                threads -= 1
            case Done() as done:
                yield done
            case error:
                unexpected = unexpected or error
    if unexpected:
        raise unexpected
