"""How often, and how patiently, a provider is asked for the same thing."""

from collections.abc import Callable
from dataclasses import dataclass
from random import uniform
from typing import TypeVar

from tenacity import RetryCallState, Retrying, retry_if_exception, stop_after_attempt
from tenacity.stop import stop_base

from shared_apps.ai.deadlines import Deadline
from shared_apps.ai.errors import ProviderError

Answer = TypeVar("Answer")


class _TooLate(stop_base):
    """To wait would take all the time that is left."""

    def __init__(self, deadline: Deadline) -> None:
        self._deadline = deadline

    def __call__(self, retry_state: RetryCallState) -> bool:
        return retry_state.upcoming_sleep >= self._deadline.left


@dataclass(frozen=True)
class Patience:
    """How long one call may take in all, how often it is tried meanwhile, and how long to wait before the second."""

    seconds: float
    attempts: int = 3
    first_wait: float = 0.5

    def deadline(self) -> Deadline:
        return Deadline(self.seconds)

    def ask(self, question: Callable[[], Answer], deadline: Deadline) -> Answer:
        """The answer to the question, asked again when that is worth it and the deadline leaves the time.

        Waits grow, vary by a half either way, and are never shorter than the provider asked for.

        Raises:
            ProviderError: the last attempt's.
        """
        retrying = Retrying(
            retry=retry_if_exception(lambda error: isinstance(error, ProviderError) and error.retry),
            stop=stop_after_attempt(self.attempts) | _TooLate(deadline),
            wait=self._wait,
            reraise=True,
        )

        def within_the_deadline() -> Answer:
            with deadline.held():
                return question()

        return retrying(within_the_deadline)

    def _wait(self, state: RetryCallState) -> float:
        error = state.outcome.exception() if state.outcome else None
        wished = error.wait or 0.0 if isinstance(error, ProviderError) else 0.0
        wait: float = self.first_wait * 2 ** (state.attempt_number - 1)
        return max(wait * uniform(0.5, 1.5), wished + uniform(0, self.first_wait))  # noqa: S311  (jitter)
