"""A breaker for each provider of a port: after some failures in a row it is left alone for a while, then tried once.

What is known of a provider is shared through the cache: the web process has to show what the workers saw, and a hundred
threads should not each find out for themselves. While Redis is away, each process knows what it saw itself.

Breakers from the registry did not fit: pybreaker holds a lock through each call, so that a process could ask only one
thing at a time, and purgatory lets every caller through once the rest is over.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from django.conf import settings
from django.core.cache import cache
from django.utils import timezone

from shared_apps.ai.errors import ILL, FailureKind, ProviderError

FAILURES = 3
"""In a row, until the provider is left alone."""

MEMORY = 24 * 60 * 60
"""Seconds for which the last failure is remembered."""

UNKNOWN_CAUSE = "StorySprout cannot reach a service that it needs just now."


class BreakerState(StrEnum):
    CLOSED = "closed"
    OPEN = "open"
    HALF_OPEN = "half-open"


@dataclass(frozen=True)
class Health:
    """``failure`` and ``since`` are those of the last failure, also after the provider recovered."""

    state: BreakerState
    failure: FailureKind | None = None
    since: datetime | None = None


class Breaker:
    """Ask ``admit`` before a call, and tell ``succeeded``, ``failed`` or ``gave_up`` after it."""

    def __init__(self, port: str, provider: str) -> None:
        self._name = f"{port}:{provider}"

    @property
    def health(self) -> Health:
        last = cache.get(self._key("last"), {})
        return Health(self._state, last.get("failure"), last.get("since"))

    def admit(self) -> None:
        """Pass when all is well; when the rest is over, pass once.

        Raises:
            ProviderError: the provider is resting; ``retry_after`` says how long, and the words are those of its last
                failure, since families read them.
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
        """Count a failure that says the provider is ill; anything else is an answer as good as any."""
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
        """The call told nothing about the provider. If it was the trial, another may be."""
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
