"""Redis as Celery's broker, made to survive an outage of Redis and a wrong clock. Each change here has its test.

When Redis goes away, kombu tries to return unacknowledged messages to it, and to acknowledge finished ones on a closed
channel. Both raise errors that its retries do not expect, and the worker exits with all its steps. Neither is needed:
PostgreSQL knows what is to do, and other messages return by visibility_timeout (tests/faults/test_redis_outage.py).
A sender on a channel that was closed meanwhile gets a new one, which kombu does only where it declares a queue.

Celery sets a message's expiry by the sender's clock and compares it with the worker's. Here both use the broker's. A
worker whose clock is off from PostgreSQL's takes no messages (tests/faults/test_wrong_clocks.py).
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
    """Set in workers only. Other consumers, such as ``celery inspect``, receive at any time."""

    def can_consume(self) -> bool:
        return bool(super().can_consume()) and self._clock_is_right()

    def restore_visible(self, start: int = 0, num: int = 10, interval: int = 10) -> None:
        """Restore nothing when the clock is wrong: one that is ahead takes running messages for lost."""
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
        """Publish, or raise RecoverableConnectionError after an outage, which makes kombu take a new channel."""
        if self.closed:
            raise RecoverableConnectionError("the channel is closed")
        if left := time_left(message):  # kombu sends the same headers again after a failure, so they must not change
            expires = (self.broker_time() + left).isoformat()
            message["headers"] = {**message["headers"], "expires": expires}
        return super().basic_publish(message, exchange, routing_key, **options)

    def broker_time(self) -> datetime:
        """The broker's time, the clock that senders and workers share."""
        return datetime.now(UTC) + timedelta(seconds=_difference.seconds(self._ask_broker))

    def _ask_broker(self) -> float:
        with self.conn_or_acquire() as client:
            seconds, micros = client.time()
        return float(seconds + micros / 1e6)


class Transport(redis.Transport):
    Channel = Channel

    def _deliver(self, message: dict[str, Any], queue: str | None) -> None:
        """Drop an expired message; pass others on without the expiry, which Celery would compare with its own clock."""
        channels: Any = self.channels  # a consumer has exactly one
        left = time_left(message, now=channels[0].broker_time)
        if left is not None:
            if left < timedelta(0):
                log.info("%s expired", message["headers"].get("task"))
                return
            message["headers"]["expires"] = None
        super()._deliver(message, queue)


def time_left(message: dict[str, Any], now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> timedelta | None:
    """The time until a message expires; None when it never does.

    Celery's remote control (``celery inspect``) puts a number of seconds there, which its own mailbox reads.
    """
    expires = (message.get("headers") or {}).get("expires")
    if not isinstance(expires, str):
        return None
    said = datetime.fromisoformat(expires)
    return (said if said.tzinfo else said.replace(tzinfo=UTC)) - now()
