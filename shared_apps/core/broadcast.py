"""Short messages to every process over Redis, received without a thread."""

import logging
import os
import select
import time
from collections.abc import Callable
from threading import Lock

from redis import Redis
from redis.backoff import NoBackoff
from redis.client import PubSub
from redis.exceptions import RedisError
from redis.retry import Retry

log = logging.getLogger(__name__)

PATIENCE = 0.2
"""Seconds that Redis has for an answer."""

PAUSE = 5.0
"""Seconds before Redis is asked again after it failed."""


class Broadcast:
    """Sends messages to every process, and receives those sent since the last call. Redis keeps none of them.

    Callers poll: ``receive`` looks at a socket once, which takes about 1 µs, so it can run on every request. A thread
    would be lost in a fork and could die unnoticed. While Redis is away nothing arrives and nothing blocks, so a cache
    that relies on these messages also needs a time limit.
    """

    def __init__(self, *, url: str, channel: str, pause: float = PAUSE) -> None:
        self._channel = channel
        self._pause = pause
        self._redis = Redis.from_url(
            url,
            decode_responses=True,
            retry=Retry(NoBackoff(), 0),
            socket_connect_timeout=PATIENCE,
            socket_keepalive=True,
            socket_timeout=PATIENCE,
        )
        self._receiving = Lock()
        self._pubsub: PubSub | None = None
        self._poll: select.poll | None = None
        self._resting_until = 0.0
        os.register_at_fork(after_in_child=self._reset)  # the parent's socket is the parent's to read

    def receive(self, *, on_message: Callable[[str], None], on_gap: Callable[[], None]) -> None:
        """Hand each new message to ``on_message``; call ``on_gap`` when some may have been lost before this call."""
        if time.monotonic() < self._resting_until or not self._receiving.acquire(blocking=False):
            return  # after a failure, or while another thread receives
        try:
            if self._poll is not None and not self._poll.poll(0):
                return  # redis-py's own check makes three system calls, and every request waits for this
            if self._pubsub is None:
                self._pubsub = self._subscribe()
                on_gap()
            while message := self._pubsub.get_message(timeout=0):
                if message["type"] == "message":
                    on_message(message["data"])
                else:  # redis-py reconnected and subscribed again by itself: messages in between are lost
                    on_gap()
            self._poll = _poll_of(self._pubsub)
        except RedisError as error:
            self._rest(error)
        finally:
            self._receiving.release()

    def send(self, message: str) -> None:
        """Send a message to every process that receives now, this one included. A failure is logged, never raised."""
        try:
            self._redis.publish(self._channel, message)
        except RedisError as error:
            log.warning("Redis is away: other processes miss %r until their caches expire: %s", message, error)

    def _reset(self) -> None:
        self._receiving, self._pubsub, self._poll, self._resting_until = Lock(), None, None, 0.0

    def _subscribe(self) -> PubSub:
        pubsub: PubSub = self._redis.pubsub()  # type: ignore[no-untyped-call]  # redis-py leaves this one untyped
        pubsub.subscribe(self._channel)
        if pubsub.get_message(timeout=PATIENCE) is None:  # messages before Redis confirms are lost
            raise RedisError("no answer to SUBSCRIBE")
        return pubsub

    def _rest(self, error: RedisError) -> None:
        self._pubsub = self._poll = None
        self._resting_until = time.monotonic() + self._pause
        log.warning("Redis is away: changes by other processes are seen when caches expire: %s", error)


def _poll_of(pubsub: PubSub) -> "select.poll | None":
    """A poll that fires when there is something to read or the connection ended; None when it is closed already."""
    socket = getattr(pubsub.connection, "_sock", None)  # private; bench.shortcuts shows that it is worth it
    if socket is None:
        return None
    poll = select.poll()
    poll.register(socket, select.POLLIN)
    return poll
