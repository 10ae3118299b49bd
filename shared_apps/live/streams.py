"""The open streams of this process: their bounds, their lifetime, and when each gets an event."""

import asyncio
import random
from collections.abc import AsyncGenerator
from functools import lru_cache
from itertools import cycle
from typing import cast

from django.conf import settings
from django_eventstream import views
from django_eventstream.event import Event
from django_eventstream.utils import sse_encode_error, sse_encode_event
from django_eventstream.views import Listener, ListenerManager

from shared_apps.live.admission import Admission
from shared_apps.live.channels import is_of_team
from shared_apps.live.publish import MOVED
from shared_apps.live.receiver import receive_events
from shared_apps.live.revalidation import revalidate

PACE = 1.0
"""Seconds between two events of one name on one channel. Those in between become one event at the end."""

KEEP_ALIVE, TURNS = 20.0, 20
"""Seconds between two keep-alives of a stream, which stop proxies from closing it, and groups that take turns."""

REFETCH = "refetch"
REFETCH_WITHIN = 3.0
"""Seconds over which pages are asked to reload, so that they do not all come at once."""


class Streams(ListenerManager):  # type: ignore[misc]  # django-eventstream is untyped
    """The listeners of this process, with what django-eventstream lacks: bounds, lifetimes, pace and supervision.

    Everything but ``admission`` is used on the event loop only, so it needs no lock.
    """

    def __init__(self) -> None:
        super().__init__()
        self.redis_listener = None  # ours is supervised, and starts with the first stream
        self.admission = Admission()
        self._ends: dict[Listener, asyncio.TimerHandle] = {}
        self._paced: dict[tuple[str, str], Event | None] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    def add_listener(self, listener: Listener) -> None:
        if not self._tasks:  # kept in a set, because the loop holds its tasks only weakly
            receiving = receive_events(on_event=self.add_to_queues, on_gap=self.call_to_refetch)
            watching = revalidate(listeners=self.listeners, end=self.end)
            self._tasks = {asyncio.create_task(work) for work in (receiving, watching, self._keep_alive())}
        seconds = settings.STREAM_SECONDS * random.uniform(0.8, 1.2)  # noqa: S311  (so that they do not all return at once)
        self._ends[listener] = asyncio.get_running_loop().call_later(seconds, self.end, listener, "resume")
        self.admission.enter(listener.user_id)
        super().add_listener(listener)

    def remove_listener(self, listener: Listener) -> None:
        super().remove_listener(listener)
        self.admission.leave(listener.user_id)
        self._ends.pop(listener).cancel()

    def add_to_queues(self, channel: str, event: Event) -> None:
        """Send an event to its listeners now, or at the end of the channel's pause, where only the last one counts."""
        key = (channel, event.type)
        if channel not in self.listeners_by_channel:
            return
        if key in self._paced:
            self._paced[key] = event
            return
        for listener in self.listeners_by_channel[channel]:
            _queue_event(listener, event.type)
        self._paced[key] = None
        asyncio.get_running_loop().call_later(PACE, self._pace_over, key)

    def listeners(self) -> list[Listener]:
        return list(self._ends)

    def end(self, listener: Listener, condition: str) -> None:
        """Close a stream. Its browser reconnects by itself and is authorized again or refused."""
        listener.error = {"condition": condition, "text": ""}
        listener.aevent.set()

    def call_to_refetch(self) -> None:
        """Ask every page to reload its fragments, after events may have been lost."""
        loop = asyncio.get_running_loop()
        for channel in list(self.listeners_by_channel):
            if is_of_team(channel):  # its listeners get this event on their own channels already
                continue
            delay = random.uniform(0, REFETCH_WITHIN)  # noqa: S311  (likewise)
            loop.call_later(delay, self.add_to_queues, channel, Event(channel, REFETCH, ""))

    async def _keep_alive(self) -> None:
        """Send keep-alives, one group of listeners at a time. One timer for each stream would cost more."""
        for turn in cycle(range(TURNS)):
            await asyncio.sleep(KEEP_ALIVE / TURNS)
            for listener in self.listeners():
                if hash(listener) % TURNS == turn:
                    _queue_event(listener, "keep-alive")

    def _pace_over(self, key: tuple[str, str]) -> None:
        waiting = self._paced.pop(key)
        if waiting is not None:
            self.add_to_queues(key[0], waiting)


def _queue_event(listener: Listener, name: str) -> None:
    """Queue an event by name. Each name waits at most once, so a slow listener cannot pile events up."""
    listener.channel_items[name] = True
    listener.aevent.set()


async def follow(request: object, listener: Listener) -> AsyncGenerator[bytes, None]:
    """The bytes of one stream until it ends. Replaces django-eventstream's generator, which reads stored events."""
    streams().add_listener(listener)
    try:
        yield _encoded("stream-open")
        if listener.user_id.is_at_old_address:
            yield _encoded(MOVED)
        while not listener.error:
            await listener.aevent.wait()
            listener.aevent.clear()
            names, listener.channel_items = listener.channel_items, {}
            if names:
                yield b"".join(map(_encoded, names))
        yield sse_encode_error(listener.error["condition"], listener.error["text"]).encode()
    finally:
        streams().remove_listener(listener)


@lru_cache(maxsize=100)
def _encoded(name: str) -> bytes:
    """An event as bytes. Events have a name and no content, so a cache of a few names serves all streams."""
    encoded: str = sse_encode_event(name, "")
    return encoded.encode()


def install() -> None:
    """Replace django-eventstream's listener manager and stream generator by ours."""
    views.listener_manager = Streams()
    views.stream = follow


def streams() -> Streams:
    return cast("Streams", views.get_listener_manager())
