"""The streams that this process has open: how many there may be, how long each lasts, and what it hears when."""

import asyncio
import random
from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import cast

from django.conf import settings
from django.http import StreamingHttpResponse
from django_eventstream import views
from django_eventstream.event import Event
from django_eventstream.views import Listener, ListenerManager

from shared_apps.live.places import Places
from shared_apps.live.receiver import receive_events
from shared_apps.live.watch import watch_over

PACE = 1.0
"""Seconds between two events of one name on one channel. What happens meanwhile is one event, at their end."""

REFETCH = "refetch"
REFETCH_WITHIN = 3.0
"""Seconds over which listeners are told to look for themselves, so that they do not all come at once."""


class Streams(ListenerManager):  # type: ignore[misc]  # django-eventstream is untyped
    """django-eventstream's listeners of this process, with what it leaves to us: bounds, ends, pace and supervision.

    Everything but ``places`` belongs to the event loop, where streams live and events arrive.
    """

    def __init__(self) -> None:
        super().__init__()
        self.redis_listener = None  # ours is supervised, and begins with the first stream
        self.places = Places()
        self._ends: dict[Listener, asyncio.TimerHandle] = {}
        self._resting: dict[tuple[str, str], Event | None] = {}
        self._servants: set[asyncio.Task[None]] = set()

    def add_listener(self, listener: Listener) -> None:
        if not self._servants:  # the loop itself holds its tasks but weakly
            receiving = receive_events(heard=self.add_to_queues, missed=self.call_to_refetch)
            watching = watch_over(listeners=self.listeners, end=self.end)
            self._servants = {asyncio.create_task(receiving), asyncio.create_task(watching)}
        seconds = settings.STREAM_SECONDS * random.uniform(0.8, 1.2)  # noqa: S311  (lest they all return at once)
        self._ends[listener] = asyncio.get_running_loop().call_later(seconds, self.end, listener, "resume")
        self.places.enter(listener.user_id)
        super().add_listener(listener)

    def remove_listener(self, listener: Listener) -> None:
        super().remove_listener(listener)
        self.places.leave(listener.user_id)
        self._ends.pop(listener).cancel()

    def add_to_queues(self, channel: str, event: Event) -> None:
        """Pass an event on at once, or when its channel has rested: what comes meanwhile is the same news."""
        key = (channel, event.type)
        if channel not in self.listeners_by_channel:
            return
        if key in self._resting:
            self._resting[key] = event
            return
        super().add_to_queues(channel, event)
        self._resting[key] = None
        asyncio.get_running_loop().call_later(PACE, self._rested, key)

    def listeners(self) -> list[Listener]:
        return list(self._ends)

    def end(self, listener: Listener, condition: str) -> None:
        """Close a stream. Its browser comes back by itself, and is let in again or not."""
        listener.error = {"condition": condition, "text": ""}
        listener.aevent.set()

    def call_to_refetch(self) -> None:
        """Some events were missed: have every page look for itself."""
        loop = asyncio.get_running_loop()
        for channel in list(self.listeners_by_channel):
            delay = random.uniform(0, REFETCH_WITHIN)  # noqa: S311  (likewise)
            loop.call_later(delay, self.add_to_queues, channel, Event(channel, REFETCH, ""))

    def _rested(self, key: tuple[str, str]) -> None:
        waiting = self._resting.pop(key)
        if waiting is not None:
            self.add_to_queues(key[0], waiting)


def end_with_error(response: StreamingHttpResponse) -> StreamingHttpResponse:
    """A stream that ends where it tells an error: django-eventstream itself goes on."""
    chunks = cast("AsyncGenerator[bytes, None]", response.streaming_content)
    response.streaming_content = _until_error(chunks)
    return response


async def _until_error(chunks: AsyncGenerator[bytes, None]) -> AsyncGenerator[bytes, None]:
    async with aclosing(chunks):
        async for chunk in chunks:
            yield chunk
            if b"event: stream-error" in chunk:
                return


def take_over() -> None:
    """Have django-eventstream keep its listeners here."""
    views.listener_manager = Streams()


def streams() -> Streams:
    return cast("Streams", views.get_listener_manager())
