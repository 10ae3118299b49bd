"""Rate limits that all processes count together in Redis."""

import time
from collections.abc import Mapping
from functools import cache
from http import HTTPStatus
from typing import Any

from django.conf import settings
from limits import RateLimitItem, parse
from limits.errors import StorageError
from limits.storage import storage_from_string
from limits.strategies import MovingWindowRateLimiter
from redis.backoff import NoBackoff
from redis.retry import Retry

from shared_apps.core.capacity import note_reached
from shared_apps.core.errors import ProductError

PATIENCE = 1.0
"""Seconds that Redis has for an answer."""

AWAY_SECONDS = 30


class TooManyRequests(ProductError):
    code = "too_many_requests"
    status = HTTPStatus.TOO_MANY_REQUESTS


class CountAway(ProductError):
    """Redis is away, so requests cannot be counted and nothing that costs money is started."""

    code = "try_again_soon"
    status = HTTPStatus.SERVICE_UNAVAILABLE
    message = "We cannot begin anything new just now. All that you have is safe. Please try again in half a minute."


def hit(what: str, by: Mapping[str, str]) -> None:
    """Count one request for ``what`` against each of ``by``, such as ``{"member": "…", "team": "…"}``.

    ``settings.LIMITS[what]`` holds a rate for each, as in ``{"member": "10/minute"}``.

    Raises:
        TooManyRequests: a rate is reached; ``retry_after`` says for how many seconds.
        CountAway: Redis does not answer.
    """
    # The settings name the narrowest rate first. A member who is refused there is not counted against the team and
    # the network, so one person cannot use up what the others have.
    try:
        for whose, rate in settings.LIMITS[what].items():
            limit = parse(rate)
            if not _limiter(settings.REDIS_URL).hit(limit, what, whose, by[whose]):
                note_reached(what)
                raise _too_many(limit, what, whose, by[whose])
    except StorageError as error:
        raise CountAway(retry_after=AWAY_SECONDS) from error


def _too_many(limit: RateLimitItem, *identifiers: str) -> TooManyRequests:
    seconds = max(1, round(_limiter(settings.REDIS_URL).get_window_stats(limit, *identifiers).reset_time - time.time()))
    wait = "a minute" if seconds <= 60 else f"{-(-seconds // 60)} minutes"
    return TooManyRequests(f"That was a lot at once. Take a breath, and try again in {wait}.", retry_after=seconds)


@cache
def _limiter(url: str) -> MovingWindowRateLimiter:
    """The limiter of this process. Its window moves with each request, so a burst cannot straddle two windows."""
    patience: dict[str, Any] = {
        "socket_timeout": PATIENCE,
        "socket_connect_timeout": PATIENCE,
        "retry": Retry(NoBackoff(), 0),  # a person waits: fail, and let them try again
    }
    return MovingWindowRateLimiter(storage_from_string(url, wrap_exceptions=True, **patience))
