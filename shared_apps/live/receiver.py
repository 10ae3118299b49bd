"""Receives the events of all processes from Redis, for as long as this process lives."""

import asyncio
import json
import logging
from collections.abc import Callable
from typing import Any

from django.conf import settings
from django_eventstream.event import Event
from redis.asyncio import Redis
from redis.exceptions import RedisError

log = logging.getLogger(__name__)

CHANNEL = "events_channel"
"""The Redis channel that django-eventstream publishes on."""

SILENCE = 5.0
"""Seconds without a message before Redis is pinged."""

PAUSE = 1.0


OnEvent = Callable[[str, Event], None]


async def receive_events(*, on_event: OnEvent, on_gap: Callable[[], None]) -> None:
    """Hand each event to ``on_event``, by its channel. Call ``on_gap`` when some may have been lost."""
    away = False
    while True:
        try:
            await _receive(on_event, on_gap)
        except (RedisError, OSError) as error:
            if not away:
                log.warning("Redis is away; pages poll until it is back: %s", error)
            away = True
            await asyncio.sleep(PAUSE)


async def _receive(on_event: OnEvent, on_gap: Callable[[], None]) -> None:
    """Receive until Redis fails or does not answer a ping. Raises RedisError or OSError."""
    async with Redis(**settings.EVENTSTREAM_REDIS) as redis, redis.pubsub() as pubsub:
        await pubsub.subscribe(CHANNEL)
        asked = False
        while True:
            message = await pubsub.get_message(timeout=SILENCE)
            if message is None and asked:
                raise ConnectionError("Redis does not answer")
            asked = message is None
            if message is None:
                await pubsub.ping()
            elif message["type"] == "subscribe":  # our first one, or redis-py's own after it reconnected
                on_gap()
            elif message["type"] == "message":
                _deliver(on_event, message["data"])


def _deliver(on_event: OnEvent, data: bytes) -> None:
    try:
        said: dict[str, Any] = json.loads(data)
        event = Event(said["channel"], said["event_type"], said["data"])
    except (ValueError, KeyError, TypeError):
        log.warning("a message over Redis was no event")
        return
    on_event(event.channel, event)
