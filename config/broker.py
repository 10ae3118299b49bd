"""Redis as Celery's broker, for workers that have much in hand when it goes away, or whose clock is wrong.

kombu gives back each unacknowledged message to the Redis that is away, and acknowledges what was done meanwhile on a
channel that is closed. Both raise what its own retries do not expect, and the worker ends with all that it has in hand.
What is to be done stands in PostgreSQL, so neither is needed; other messages come back by visibility_timeout. Whoever
posts on a channel that was closed meanwhile gets another, which kombu sees to only where a queue is declared.

Celery writes on a message when it expires by the sender's clock, and the worker compares that with its own. Here both
go by the broker's. A worker whose clock PostgreSQL contradicts takes nothing.
"""

import logging
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any, ClassVar

from amqp import RecoverableConnectionError
from kombu.transport import redis

from shared_apps.ops.clocks import Difference, WorkerClock

log = logging.getLogger(__name__)

_difference = Difference()


class QoS(redis.QoS):
    clock: ClassVar[WorkerClock | None] = None
    """Of a worker. Others who wait for a message, such as ``celery inspect``, hear it at any time."""

    def can_consume(self) -> bool:
        return bool(super().can_consume()) and self._clock_is_right()

    def restore_visible(self, start: int = 0, num: int = 10, interval: int = 10) -> None:
        """Whose clock is ahead would take for lost what others have in hand."""
        if self._clock_is_right():
            super().restore_visible(start, num, interval)

    def _clock_is_right(self) -> bool:
        return self.clock is None or self.clock.is_right()


class Channel(redis.Channel):
    QoS = QoS
    do_restore = False

    def basic_ack(self, delivery_tag: str, multiple: bool = False) -> None:  # noqa: FBT001, FBT002  (kombu's order)
        if not self.closed:
            super().basic_ack(delivery_tag, multiple=multiple)

    def basic_publish(self, message: dict[str, Any], exchange: str, routing_key: str, **options: Any) -> Any:
        """Raises RecoverableConnectionError after an outage, upon which kombu takes a new channel."""
        if self.closed:
            raise RecoverableConnectionError("the channel is closed")
        if left := time_left(message):  # kombu posts the same headers again when it fails, so they stay as they are
            expires = (self.broker_time() + left).isoformat()
            message["headers"] = {**message["headers"], "expires": expires}
        return super().basic_publish(message, exchange, routing_key, **options)

    def broker_time(self) -> datetime:
        """By the clock that senders and workers share."""
        return datetime.now(UTC) + timedelta(seconds=_difference.seconds(self._ask_broker))

    def _ask_broker(self) -> float:
        with self.conn_or_acquire() as client:
            seconds, micros = client.time()
        return float(seconds + micros / 1e6)


class Transport(redis.Transport):
    Channel = Channel

    def _deliver(self, message: dict[str, Any], queue: str | None) -> None:
        """Hand the worker what has not expired, without the expiry, which it would judge by its own clock."""
        channels: Any = self.channels  # there is one, or nobody would wait for messages
        left = time_left(message, now=channels[0].broker_time)
        if left is not None:
            if left < timedelta(0):
                log.info("%s expired", message["headers"].get("task"))
                return
            message["headers"]["expires"] = None
        super()._deliver(message, queue)


def time_left(message: dict[str, Any], now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> timedelta | None:
    """How long a message is still good for; None when it never expires.

    Celery's remote control (``celery inspect``) says a number of seconds there, which its own mailbox reads.
    """
    expires = (message.get("headers") or {}).get("expires")
    if not isinstance(expires, str):
        return None
    said = datetime.fromisoformat(expires)
    return (said if said.tzinfo else said.replace(tzinfo=UTC)) - now()
