"""Redis caches that do not make pages wait while Redis is away."""

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
"""Seconds until an unanswered command fails."""

PAUSE = 5.0
"""Seconds without a command after a failure, so that only one request in this time waits for Redis."""

_resting_until: dict[str, float] = {}  # by the server's address, for all threads of this process
_pools: dict[tuple[str, ...], dict[int, ConnectionPool]] = {}  # by servers, for all threads of this process


def is_redis_resting() -> bool:
    """Whether Redis failed in this process less than ``PAUSE`` seconds ago."""
    return any(time.monotonic() < until for until in _resting_until.values())


class FailFastRedis(Redis):
    """A client that tries once, and not at all during the pause after a failure.

    Raises redis-py's ConnectionError or TimeoutError.
    """

    def execute_command(self, *arguments: Any, **options: Any) -> Any:
        address = _address_of(self)
        if time.monotonic() < _resting_until.get(address, 0.0):
            raise NotConnected("Redis failed a moment ago and is not asked again yet")
        try:
            return super().execute_command(*arguments, **options)  # type: ignore[no-untyped-call]  # redis-py's
        except (NotConnected, NotInTime) as error:
            log.warning("Redis is away; this process uses its own memory meanwhile: %s", error)
            _resting_until[address] = time.monotonic() + PAUSE
            raise


class FailFastRedisCache(RedisCache):
    """Django's Redis cache, which raises RedisError quickly while Redis is away."""

    def __init__(self, server: str, params: dict[str, Any]) -> None:
        super().__init__(server, params)
        self._class = _FailFastClient


class _FailFastClient(RedisCacheClient):
    """Shares its connection pools between threads. Django makes one client for each thread, which is one request."""

    def __init__(self, servers: list[str], **options: Any) -> None:
        patience = {"socket_connect_timeout": PATIENCE, "socket_timeout": PATIENCE, "retry": Retry(NoBackoff(), 0)}
        super().__init__(servers, **{**patience, **options})
        self._client = FailFastRedis
        self._pools = _pools.setdefault(tuple(servers), {})


def _or_own(name: str) -> Callable[..., Any]:
    """A cache method that falls back to this process' memory when Redis fails."""

    def do(self: "FallbackCache", *arguments: Any, **options: Any) -> Any:
        try:
            return getattr(FailFastRedisCache, name)(self, *arguments, **options)
        except RedisError:
            return getattr(self.own, name)(*arguments, **options)

    return do


class FallbackCache(FailFastRedisCache):
    """Uses Redis while it answers, and this process' memory otherwise, so that limits still count.

    Nothing is copied between the two. Use it for values that may be lost or counted separately.
    """

    def __init__(self, server: str, params: dict[str, Any]) -> None:
        super().__init__(server, params)
        self.own = LocMemCache(server, {name: value for name, value in params.items() if name != "OPTIONS"})

    add, get, set, touch, delete = map(_or_own, ("add", "get", "set", "touch", "delete"))
    get_many, set_many, delete_many = map(_or_own, ("get_many", "set_many", "delete_many"))
    has_key, clear, _add_to = map(_or_own, ("has_key", "clear", "incr"))

    def incr(self, key: Any, delta: int = 1, version: int | None = None) -> int:
        """Like Django's, but a missing counter starts at 0: it may exist in Redis, which is away."""
        try:
            counted: int = self._add_to(key, delta, version)
        except ValueError:
            self.add(key, 0, version=version)
            counted = self._add_to(key, delta, version)
        return counted


def _address_of(redis: FailFastRedis) -> str:
    known = redis.connection_pool.connection_kwargs
    return f"{known.get('host')}:{known.get('port')}{known.get('path', '')}"
