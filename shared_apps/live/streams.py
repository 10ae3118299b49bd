"""The streams that this process has open: how many there may be, how long each lasts, and what it hears when."""

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

from shared_apps.live.channels import is_of_team
from shared_apps.live.places import Places
from shared_apps.live.publish import MOVED
from shared_apps.live.receiver import receive_events
from shared_apps.live.watch import watch_over

PACE = 1.0
"""Seconds between two events of one name on one channel. What happens meanwhile is one event, at their end."""

KEEP_ALIVE, TURNS = 20.0, 20
"""Seconds after which a stream says again that it is there, lest someone in between closes it; all in so many turns."""

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
            receiving = receive_events(on_event=self.add_to_queues, on_gap=self.call_to_refetch)
            watching = watch_over(listeners=self.listeners, end=self.end)
            self._servants = {asyncio.create_task(work) for work in (receiving, watching, self._keep_alive())}
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
        for listener in self.listeners_by_channel[channel]:
            _tell(listener, event.type)
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
            if is_of_team(channel):  # each listener hears it, and has been told on the channel of its own
                continue
            delay = random.uniform(0, REFETCH_WITHIN)  # noqa: S311  (likewise)
            loop.call_later(delay, self.add_to_queues, channel, Event(channel, REFETCH, ""))

    async def _keep_alive(self) -> None:
        """To each listener in its turn, whether it has heard something or not: a timer each would cost more."""
        for turn in cycle(range(TURNS)):
            await asyncio.sleep(KEEP_ALIVE / TURNS)
            for listener in self.listeners():
                if hash(listener) % TURNS == turn:
                    _tell(listener, "keep-alive")

    def _rested(self, key: tuple[str, str]) -> None:
        waiting = self._resting.pop(key)
        if waiting is not None:
            self.add_to_queues(key[0], waiting)


def _tell(listener: Listener, name: str) -> None:
    """What it has not yet been told of waits for it, once each: no listener is too slow for a few names."""
    listener.channel_items[name] = True
    listener.aevent.set()


async def follow(request: object, listener: Listener) -> AsyncGenerator[bytes, None]:
    """What a listener is told, until its stream ends. In the place of django-eventstream's own, which reads a store."""
    streams().add_listener(listener)
    try:
        yield _said("stream-open")
        if listener.user_id.is_at_old_address:
            yield _said(MOVED)
        while not listener.error:
            await listener.aevent.wait()
            listener.aevent.clear()
            names, listener.channel_items = listener.channel_items, {}
            if names:
                yield b"".join(map(_said, names))
        yield sse_encode_error(listener.error["condition"], listener.error["text"]).encode()
    finally:
        streams().remove_listener(listener)


@lru_cache(maxsize=100)
def _said(name: str) -> bytes:
    """An event as it goes to browsers. It has a name and nothing else, and there are a few of them."""
    encoded: str = sse_encode_event(name, "")
    return encoded.encode()


def take_over() -> None:
    """Have django-eventstream keep its listeners here, and tell them what they hear in our way."""
    views.listener_manager = Streams()
    views.stream = follow


def streams() -> Streams:
    return cast("Streams", views.get_listener_manager())
