"""How often something may be asked for, counted together by all processes, and each time at once."""

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

from shared_apps.core.errors import ProductError

PATIENCE = 1.0
"""Seconds that Redis has for an answer."""

AWAY_SECONDS = 30


class TooManyRequests(ProductError):
    code = "too_many_requests"
    status = HTTPStatus.TOO_MANY_REQUESTS


class CountAway(ProductError):
    """Nothing can be counted just now, so nothing that costs is begun."""

    code = "try_again_soon"
    status = HTTPStatus.SERVICE_UNAVAILABLE
    message = "We cannot begin anything new just now. All that you have is safe. Please try again in half a minute."


def hit(what: str, by: Mapping[str, str]) -> None:
    """Count one request for ``what`` against each of ``by``, such as ``{"member": "…", "team": "…"}``.

    ``settings.LIMITS[what]`` holds a rate for each, as in ``{"member": "10/minute"}``. The narrowest comes first, so
    that one who asks without end uses up nothing of the others.

    Raises:
        TooManyRequests: one of them had enough; ``retry_after`` says for how long.
        CountAway: Redis does not answer.
    """
    try:
        for whose, rate in settings.LIMITS[what].items():
            limit = parse(rate)
            if not _limiter(settings.REDIS_URL).hit(limit, what, whose, by[whose]):
                raise _too_many(limit, what, whose, by[whose])
    except StorageError as error:
        raise CountAway(retry_after=AWAY_SECONDS) from error


def _too_many(limit: RateLimitItem, *identifiers: str) -> TooManyRequests:
    seconds = max(1, round(_limiter(settings.REDIS_URL).get_window_stats(limit, *identifiers).reset_time - time.time()))
    wait = "a minute" if seconds <= 60 else f"{-(-seconds // 60)} minutes"
    return TooManyRequests(f"That was a lot at once. Take a breath, and try again in {wait}.", retry_after=seconds)


@cache
def _limiter(url: str) -> MovingWindowRateLimiter:
    """One a process. The window moves with each request, so no burst fits across its edge."""
    patience: dict[str, Any] = {
        "socket_timeout": PATIENCE,
        "socket_connect_timeout": PATIENCE,
        "retry": Retry(NoBackoff(), 0),  # whoever waits for an answer can ask again
    }
    return MovingWindowRateLimiter(storage_from_string(url, wrap_exceptions=True, **patience))
