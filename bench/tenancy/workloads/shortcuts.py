"""Places that go past a library's public interface, each beside the public way."""

from collections.abc import Callable
from statistics import median
from time import perf_counter

from django.conf import settings
from redis import Redis

from shared_apps.core.broadcast import Broadcast

ROUNDS, TIMES = 21, 300


def broadcast_microseconds() -> tuple[float, float]:
    """A look for messages when there are none, as every request makes it: redis-py's own, and ours."""
    broadcast = Broadcast(url=settings.REDIS_URL, channel="bench")
    pubsub = Redis.from_url(settings.REDIS_URL).pubsub()  # type: ignore[no-untyped-call]  # redis-py's
    pubsub.subscribe("bench")
    pubsub.get_message(timeout=1)

    def public() -> None:
        pubsub.get_message(timeout=0)

    def ours() -> None:
        broadcast.receive(on_message=print, on_gap=lambda: None)

    ours()
    return _compared(public, ours)


def _compared(public: Callable[[], None], ours: Callable[[], None]) -> tuple[float, float]:
    """The median of both, in rounds by turns, so that a busy machine slows both."""
    times: tuple[list[float], list[float]] = ([], [])
    for number in range(ROUNDS):
        turns = list(zip((public, ours), times, strict=True))
        for way, found in turns if number % 2 else reversed(turns):
            began = perf_counter()
            for _ in range(TIMES):
                way()
            found.append((perf_counter() - began) / TIMES * 1e6)
    return median(times[0]), median(times[1])
