"""Places that go past a library's public interface, each beside the public way."""

import tracemalloc
from collections.abc import AsyncIterator, Callable
from statistics import median
from time import perf_counter
from uuid import uuid4

import psycopg
from django.conf import settings
from django.db import connection
from django.db.models import CharField, Value
from django.db.models.functions import Coalesce, NullIf
from django.http import StreamingHttpResponse
from psycopg_pool import ConnectionPool
from redis import Redis

from bench.tenancy.workloads.teams import migrate_public, pending_team
from shared_apps.core.broadcast import Broadcast
from tenants.access.members import membership_in_session
from tenants.backend import public_context
from tenants.backend.entering import check_and_enter, enter, wanting
from tenants.models import Membership

ROUNDS, TIMES = 21, 300
STREAMS = 1_000


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


def membership_microseconds() -> tuple[float, float]:
    """The membership of a session, as every page reads it: built by the ORM, and by our SQL."""
    migrate_public()
    with public_context():
        team = pending_team()
        member = Membership.objects.create(team=team, profile_id=uuid4(), role=Membership.Role.CHILD)
        session = {"membership_id": str(member.id)}

        def public() -> None:
            name = Coalesce(NullIf("user__name", Value("")), "user__email", Value(""), output_field=CharField())
            Membership.objects.current().annotate(name=name).get(id=member.id, team_id=team.id)

        def ours() -> None:
            membership_in_session(session, team)

        return _compared(public, ours)


def entering_microseconds() -> tuple[float, float]:
    """A pooled connection that is checked and enters a schema: in two statements, and in one."""
    path = ["public"]
    with public_context():
        connection.ensure_connection()
        options = connection.get_connection_params()
        names = ("dbname", "host", "port", "user", "password")
        with psycopg.connect(**{name: options[name] for name in names if name in options}, autocommit=True) as raw:

            def public() -> None:
                ConnectionPool.check_connection(raw)
                with raw.cursor() as cursor:
                    enter(cursor, path)

            def ours() -> None:
                with wanting(path):
                    check_and_enter(raw)

            return _compared(public, ours)


def stream_bytes() -> tuple[float, float]:
    """The memory that an open stream keeps of its response: by ``streaming_content``, and by what it wraps."""
    return _kept(lambda response: response.streaming_content), _kept(lambda response: vars(response)["_iterator"])


def _kept(chunks_of: Callable[[StreamingHttpResponse], object]) -> float:
    async def chunks() -> AsyncIterator[bytes]:
        yield b""

    tracemalloc.start()
    kept = [chunks_of(StreamingHttpResponse(chunks(), content_type="text/event-stream")) for _ in range(STREAMS)]
    found = tracemalloc.get_traced_memory()[0] / len(kept)
    tracemalloc.stop()
    return found


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
