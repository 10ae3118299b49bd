"""How often a provider is asked for the same thing, how long each call may take, and who waits for a slot."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from random import uniform
from typing import TypeVar

from tenacity import RetryCallState, Retrying, retry_if_exception, stop_after_attempt
from tenacity.stop import stop_base

from shared_apps.ai import call_log
from shared_apps.ai.deadlines import CONNECTIONS, Deadline
from shared_apps.ai.errors import FailureKind, ProviderError
from shared_apps.ai.ports import Call, Maker
from shared_apps.ai.slots import Slots, Sort

Answer = TypeVar("Answer")


class _TooLate(stop_base):
    """Stops when the next wait would use up the remaining time."""

    def __init__(self, deadline: Deadline) -> None:
        self._deadline = deadline

    def __call__(self, retry_state: RetryCallState) -> bool:
        return retry_state.upcoming_sleep >= self._deadline.left


def _is_worth_it(error: BaseException) -> bool:
    """Whether another attempt makes sense. A call that got no slot has waited long enough."""
    return isinstance(error, ProviderError) and error.retry and error.kind != FailureKind.CROWDED


@dataclass(frozen=True)
class RetryPolicy:
    """How long a call may take in all, how many attempts it has, and how long to wait before the second.

    All calls to one provider share its ``slots``.
    """

    seconds: float
    attempts: int = 3
    first_wait: float = 0.5
    slots: Slots = field(default_factory=lambda: Slots(CONNECTIONS))

    def deadline(self) -> Deadline:
        return Deadline(self.seconds)

    @contextmanager
    def slot(self, who: str, call: Call, deadline: Deadline, *, sort: Sort = Sort.OTHER) -> Iterator[None]:
        """Hold a slot inside. The wait for it may last as long as the call itself, and does not count.

        Raises:
            ProviderError: no slot was free in time.
        """
        with self.slots.one(who, call, deadline, wait=self.seconds, sort=sort):
            if line := call_log.current():
                line.restart()
            yield

    def ask(
        self,
        question: Callable[[], Answer],
        deadline: Deadline,
        *,
        maker: Maker,
        kind: str,
        attempts: Iterator[int] | None = None,
    ) -> Answer:
        """Ask, and retry while it makes sense and the deadline leaves time.

        Every call to a provider goes through here, and each attempt writes a log line; ``attempts`` numbers them.
        Waits grow, vary by half in both directions, and are never shorter than the provider asked for.

        Raises:
            ProviderError: the last attempt's.
        """
        retrying = Retrying(
            retry=retry_if_exception(_is_worth_it),
            stop=stop_after_attempt(self.attempts) | _TooLate(deadline),
            wait=self._wait,
            reraise=True,
        )

        numbers = attempts or count(1)

        def within_the_deadline() -> Answer:
            with deadline.held(), call_log.noted(maker, kind, next(numbers)):
                return question()

        return retrying(within_the_deadline)

    def _wait(self, state: RetryCallState) -> float:
        error = state.outcome.exception() if state.outcome else None
        wished = error.wait or 0.0 if isinstance(error, ProviderError) else 0.0
        wait: float = self.first_wait * 2 ** (state.attempt_number - 1)
        return max(wait * uniform(0.5, 1.5), wished + uniform(0, self.first_wait))  # noqa: S311  (jitter)
