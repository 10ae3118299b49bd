"""Redis as Celery's broker, for workers that have much in hand when it goes away.

kombu gives back each unacknowledged message to the Redis that is away, and acknowledges what was done meanwhile on a
channel that is closed. Both raise what its own retries do not expect, and the worker ends with all that it has in hand.
What is to be done stands in PostgreSQL, so neither is needed; other messages come back by visibility_timeout. Whoever
posts on a channel that was closed meanwhile gets another, which kombu sees to only where a queue is declared.
"""

from typing import Any

from amqp import RecoverableConnectionError
from kombu.transport import redis


class Channel(redis.Channel):
    do_restore = False

    def basic_ack(self, delivery_tag: str, multiple: bool = False) -> None:  # noqa: FBT001, FBT002  (kombu's order)
        if not self.closed:
            super().basic_ack(delivery_tag, multiple=multiple)

    def basic_publish(self, message: dict[str, Any], exchange: str, routing_key: str, **options: Any) -> Any:
        """Raises RecoverableConnectionError after an outage, upon which kombu takes a new channel."""
        if self.closed:
            raise RecoverableConnectionError("the channel is closed")
        return super().basic_publish(message, exchange, routing_key, **options)


class Transport(redis.Transport):
    Channel = Channel
