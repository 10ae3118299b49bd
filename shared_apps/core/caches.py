"""Caches over Redis, for pages that have to be served without it."""

import logging
import time
from collections.abc import Callable
from typing import Any

from django.core.cache.backends.locmem import LocMemCache
from django.core.cache.backends.redis import RedisCache, RedisCacheClient
from redis import ConnectionPool, Redis
from redis.backoff import NoBackoff
from redis.exceptions import ConnectionError as NotConnected
from redis.exceptions import RedisError
from redis.exceptions import TimeoutError as NotInTime
from redis.retry import Retry

log = logging.getLogger(__name__)

PATIENCE = 0.5
"""Seconds that Redis has for an answer."""

PAUSE = 5.0
"""Seconds for which Redis is left alone after it failed, so that only one request in so many seconds waits for it."""

_resting_until: dict[str, float] = {}  # by the server's place, for all threads of this process
_pools: dict[tuple[str, ...], dict[int, ConnectionPool]] = {}  # by servers, for all threads of this process


def is_redis_resting() -> bool:
    """Whether Redis failed a moment ago, as far as this process saw."""
    return any(time.monotonic() < until for until in _resting_until.values())


class FailFastRedis(Redis):
    """Tries once, and not at all while Redis rests. Raises redis-py's ConnectionError or TimeoutError."""

    def execute_command(self, *arguments: Any, **options: Any) -> Any:
        place = _place_of(self)
        if time.monotonic() < _resting_until.get(place, 0.0):
            raise NotConnected("Redis failed a moment ago and is left alone")
        try:
            return super().execute_command(*arguments, **options)  # type: ignore[no-untyped-call]  # redis-py's
        except (NotConnected, NotInTime) as error:
            log.warning("Redis is away; this process remembers and counts for itself meanwhile: %s", error)
            _resting_until[place] = time.monotonic() + PAUSE
            raise


class FailFastRedisCache(RedisCache):
    """Django's own, which raises RedisError soon instead of late when Redis is away."""

    def __init__(self, server: str, params: dict[str, Any]) -> None:
        super().__init__(server, params)
        self._class = _FailFastClient


class _FailFastClient(RedisCacheClient):
    """Django makes one for every thread, and a thread for every request: what they share are the connections."""

    def __init__(self, servers: list[str], **options: Any) -> None:
        patience = {"socket_connect_timeout": PATIENCE, "socket_timeout": PATIENCE, "retry": Retry(NoBackoff(), 0)}
        super().__init__(servers, **{**patience, **options})
        self._client = FailFastRedis
        self._pools = _pools.setdefault(tuple(servers), {})


def _or_own(name: str) -> Callable[..., Any]:
    """The cache's method of this name, by Redis; or by this process' own memory when Redis cannot do it."""

    def do(self: "FallbackCache", *arguments: Any, **options: Any) -> Any:
        try:
            return getattr(FailFastRedisCache, name)(self, *arguments, **options)
        except RedisError:
            return getattr(self.own, name)(*arguments, **options)

    return do


class FallbackCache(FailFastRedisCache):
    """Redis while it answers, and meanwhile a memory of this process' own: a limit still counts, if only here.

    For what may be forgotten or counted apart: nothing is carried from one to the other.
    """

    def __init__(self, server: str, params: dict[str, Any]) -> None:
        super().__init__(server, params)
        self.own = LocMemCache(server, {name: value for name, value in params.items() if name != "OPTIONS"})

    add, get, set, touch, delete = map(_or_own, ("add", "get", "set", "touch", "delete"))
    get_many, set_many, delete_many = map(_or_own, ("get_many", "set_many", "delete_many"))
    has_key, clear, _add_to = map(_or_own, ("has_key", "clear", "incr"))

    def incr(self, key: Any, delta: int = 1, version: int | None = None) -> int:
        """A counter that is missing begins at nought: it may have been begun where it is out of reach now."""
        try:
            counted: int = self._add_to(key, delta, version)
        except ValueError:
            self.add(key, 0, version=version)
            counted = self._add_to(key, delta, version)
        return counted


def _place_of(redis: FailFastRedis) -> str:
    known = redis.connection_pool.connection_kwargs
    return f"{known.get('host')}:{known.get('port')}{known.get('path', '')}"
