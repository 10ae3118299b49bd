"""What other processes changed, heard over Redis in passing."""

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


class News:
    """``tell`` says a word to every process, ``listen`` hears what was said since. Nothing of it is kept in Redis.

    Listening is one look at a socket, about 1 µs, by whoever comes by: no thread, which a fork would lose and which
    could die unseen. Without Redis nobody hears anything and nobody waits for it; who remembers something because of
    this must forget it by the clock as well.
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
        self._turn = Lock()
        self._ear: PubSub | None = None
        self._poll: select.poll | None = None
        self._resting_until = 0.0
        os.register_at_fork(after_in_child=self._begin_anew)  # the parent's socket is the parent's to read

    def listen(self, *, heard: Callable[[str], None], missed: Callable[[], None]) -> None:
        """Hand every new word to ``heard``; call ``missed`` when some may have been said while nobody listened."""
        if time.monotonic() < self._resting_until or not self._turn.acquire(blocking=False):
            return  # or else another thread is just listening
        try:
            if self._poll is not None and not self._poll.poll(0):
                return  # redis-py's own look takes three calls of the system, and this is in the way of every request
            if self._ear is None:
                self._ear = self._subscribe()
                missed()
            while message := self._ear.get_message(timeout=0):
                if message["type"] == "message":
                    heard(message["data"])
                else:  # the connection broke and was mended beneath us
                    missed()
            self._poll = _poll_of(self._ear)
        except RedisError as error:
            self._rest(error)
        finally:
            self._turn.release()

    def tell(self, word: str) -> None:
        """Say it to every process that listens now, this one included. Never fails: others may have to wait."""
        try:
            self._redis.publish(self._channel, word)
        except RedisError as error:
            log.warning("Redis is away, so other processes learn by the clock that %r changed: %s", word, error)

    def _begin_anew(self) -> None:
        self._turn, self._ear, self._poll, self._resting_until = Lock(), None, None, 0.0

    def _subscribe(self) -> PubSub:
        ear: PubSub = self._redis.pubsub()  # type: ignore[no-untyped-call]  # redis-py leaves this one untyped
        ear.subscribe(self._channel)
        if ear.get_message(timeout=PATIENCE) is None:  # until Redis says so, words may still go by
            raise RedisError("no answer to SUBSCRIBE")
        return ear

    def _rest(self, error: RedisError) -> None:
        self._ear = self._poll = None
        self._resting_until = time.monotonic() + self._pause
        log.warning("Redis is away; changes elsewhere are seen by the clock until it is back: %s", error)


def _poll_of(ear: PubSub) -> "select.poll | None":
    """What tells whether there is something to read, or the end of the connection. None where it is closed already."""
    socket = getattr(ear.connection, "_sock", None)  # redis-py shows it nowhere else
    if socket is None:
        return None
    poll = select.poll()
    poll.register(socket, select.POLLIN)
    return poll
