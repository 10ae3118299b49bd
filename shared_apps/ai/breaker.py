"""A breaker for each provider of a port: after some failures in a row it is skipped for a while, then tried once.

All processes share the state through the cache, so the web process shows what workers found, and not every thread has
to fail by itself. While Redis cannot be reached, each process keeps its own.

Breakers from the registry did not fit: pybreaker holds a lock through each call, so that a process could ask only one
call at a time, and purgatory lets every caller through once the pause is over.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from django.conf import settings
from django.core.cache import cache
from django.utils import timezone

from shared_apps.ai.errors import ILL, FailureKind, ProviderError

FAILURES = 3
"""Failures in a row that open the breaker."""

MEMORY = 24 * 60 * 60
"""Seconds for which the last failure is remembered."""

UNKNOWN_CAUSE = "StorySprout cannot reach a service that it needs just now."


class BreakerState(StrEnum):
    CLOSED = "closed"
    OPEN = "open"
    HALF_OPEN = "half-open"


@dataclass(frozen=True)
class Health:
    """The state of a breaker. ``failure`` and ``since`` are those of the last failure, also after a recovery."""

    state: BreakerState
    failure: FailureKind | None = None
    since: datetime | None = None


class Breaker:
    """Call ``admit`` before each call to the provider, and ``succeeded``, ``failed`` or ``gave_up`` after it."""

    def __init__(self, port: str, provider: str) -> None:
        self._name = f"{port}:{provider}"

    @property
    def health(self) -> Health:
        last = cache.get(self._key("last"), {})
        return Health(self._state, last.get("failure"), last.get("since"))

    def admit(self) -> None:
        """Return if the provider may be asked: always while it works, and once when the pause is over.

        Raises:
            ProviderError: the breaker is open; ``retry_after`` says for how long. The message repeats the last failure,
                because families read it.
        """
        until = self._rests_until
        if until is None:
            return
        left = (until - timezone.now()).total_seconds()
        if left <= 0 and cache.add(self._key("trial"), "asked", settings.AI_REST_SECONDS):
            return
        cause = cache.get(self._key("last"), {}).get("said", UNKNOWN_CAUSE)
        raise ProviderError(cause, retry=True, retry_after=max(left, 1.0), kind=FailureKind.RESTING)

    def succeeded(self) -> None:
        cache.delete_many([self._key("failures"), self._key("rest"), self._key("trial")])

    def failed(self, error: ProviderError) -> None:
        """Count a failure of the provider. Errors that concern only one request do not count."""
        if error.kind not in ILL:
            self.gave_up()
            return
        cache.set(self._key("last"), {"failure": error.kind, "said": str(error), "since": timezone.now()}, MEMORY)
        cache.add(self._key("failures"), 0, MEMORY)
        if cache.incr(self._key("failures")) >= FAILURES:
            until = timezone.now() + timedelta(seconds=settings.AI_REST_SECONDS)
            cache.set(self._key("rest"), until, MEMORY)
            self.gave_up()

    def gave_up(self) -> None:
        """The call says nothing about the provider. If it was the trial, allow another one."""
        cache.delete(self._key("trial"))

    @property
    def _rests_until(self) -> datetime | None:
        until: datetime | None = cache.get(self._key("rest"))
        return until

    @property
    def _state(self) -> BreakerState:
        until = self._rests_until
        if until is None:
            return BreakerState.CLOSED
        return BreakerState.OPEN if until > timezone.now() else BreakerState.HALF_OPEN

    def _key(self, part: str) -> str:
        return f"ai:breaker:{self._name}:{part}"
