"""Events of other processes, received over Redis for as long as this process lives."""

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
"""Where django-eventstream publishes."""

SILENCE = 5.0
"""Seconds without a word after which Redis is asked whether it is still there."""

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
                log.warning("Redis is away; pages ask by themselves until it is back: %s", error)
            away = True
            await asyncio.sleep(PAUSE)


async def _receive(on_event: OnEvent, on_gap: Callable[[], None]) -> None:
    """Raises RedisError or OSError when Redis is away, or says nothing when it is asked."""
    async with Redis(**settings.EVENTSTREAM_REDIS) as redis, redis.pubsub() as pubsub:
        await pubsub.subscribe(CHANNEL)
        asked = False
        while True:
            message = await pubsub.get_message(timeout=SILENCE)
            if message is None and asked:
                raise ConnectionError("Redis has fallen silent")
            asked = message is None
            if message is None:
                await pubsub.ping()
            elif message["type"] == "subscribe":  # ours, or the client's own after it mended the connection
                on_gap()
            elif message["type"] == "message":
                _deliver(on_event, message["data"])


def _deliver(on_event: OnEvent, data: bytes) -> None:
    try:
        said: dict[str, Any] = json.loads(data)
        event = Event(said["channel"], said["event_type"], said["data"])
    except (ValueError, KeyError, TypeError):
        log.warning("something that is no event came over Redis")
        return
    on_event(event.channel, event)
