"""Long streams: they survive Redis, keep to their pace and bounds, and end so that access is checked again."""

import json
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from http.client import HTTPResponse
from pathlib import Path
from uuid import uuid4

import pytest
from django.db import transaction
from redis import Redis

from shared_apps.live.publish import publish, publish_at_once
from shared_apps.live.streams import PACE
from tenants.backend import public_context
from tests.faults.size import FULL
from tests.live.test_stream import listening, next_event, session_of
from tests.personas import Persona
from tests.processes.programs import web
from tests.processes.redis import OwnRedis, own_redis


def say(persona: Persona, event: str = "changed") -> None:
    with public_context(), transaction.atomic():
        publish(team_id=persona.team.id, kind="user", subject_id=persona.membership.id, event=event)


def own_channel(persona: Persona) -> str:
    return f"user-{persona.membership.id}"


def names_until(stream: HTTPResponse, last: str) -> list[str]:
    """The names of the events that come, up to and with the first called ``last``."""
    names: list[str] = []
    while last not in names:
        line = stream.readline().decode()
        assert line, "the stream has ended"
        if line.startswith("event: "):
            names.append(line.removeprefix("event: ").strip())
    return names


def test_a_stream_ends_after_its_time_and_tells_the_browser_to_reconnect(
    new_team: Callable[..., Persona], tmp_path: Path
) -> None:
    own = new_team()
    with (
        web(tmp_path / "web.log", own.team.host, STREAM_SECONDS="1") as port,
        listening(port, own.team.host, own_channel(own), session_of(own)) as stream,
    ):
        assert b"resume" in stream.read()


def test_of_many_events_at_once_the_first_and_the_last_are_sent(
    new_team: Callable[..., Persona], ports: list[int]
) -> None:
    own = new_team()
    with listening(ports[0], own.team.host, own_channel(own), session_of(own)) as stream:
        next_event(stream, "stream-open")
        for _ in range(50):
            say(own)
        next_event(stream, "changed")
        next_event(stream, "changed")
        say(own, "end")

        assert names_until(stream, "end") == ["end"]


def test_readers_of_any_process_get_one_event_a_second_and_the_last_one(
    new_team: Callable[..., Persona], ports: list[int]
) -> None:
    """The process that serves a stream keeps its pace. The sender holds nothing back that could die with it."""
    own = new_team()
    with ExitStack() as stage:
        cookie, channel = session_of(own), own_channel(own)
        streams = [stage.enter_context(listening(port, own.team.host, channel, cookie)) for port in ports]
        for stream in streams:
            next_event(stream, "stream-open")
        began = time.monotonic()
        with ThreadPoolExecutor(4) as workers:
            for _ in range(4):
                workers.submit(say_for, own, 3.0)
        seconds = time.monotonic() - began
        time.sleep(2 * PACE)  # what was held back has gone out
        for event in ("rested", "changed", "changed"):
            say(own, event)

        for stream in streams:
            assert 2 <= names_until(stream, "rested").count("changed") <= seconds / PACE + 2
            next_event(stream, "changed")
            next_event(stream, "changed")


def say_for(persona: Persona, seconds: float) -> None:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        publish_at_once(team_id=persona.team.id, kind="user", subject_id=persona.membership.id, event="changed")
        time.sleep(0.02)


def break_off(redis: OwnRedis) -> None:
    redis.kill()
    redis.start()


def fall_silent(redis: OwnRedis) -> None:
    with redis.hanging():
        time.sleep(12)  # longer than a connection is believed that says nothing


@pytest.mark.parametrize(
    "trouble", [break_off, pytest.param(fall_silent, marks=pytest.mark.skipif(not FULL, reason="long"))]
)
def test_after_an_outage_of_redis_pages_poll_once_and_receive_events_again(
    new_team: Callable[..., Persona], tmp_path: Path, trouble: Callable[[OwnRedis], None]
) -> None:
    own = new_team()
    with ExitStack() as stage:
        redis = stage.enter_context(own_redis())
        port = stage.enter_context(web(tmp_path / "web.log", own.team.host, REDIS_URL=redis.url))
        stream = stage.enter_context(listening(port, own.team.host, own_channel(own), session_of(own)))
        next_event(stream, "refetch")  # from here on it listens

        trouble(redis)

        next_event(stream, "refetch")
        with Redis.from_url(redis.url) as voice:
            voice.publish("events_channel", "no event at all")
            channel = f"{own.team.id}:user-{own.membership.id}"
            voice.publish("events_channel", json.dumps({"channel": channel, "event_type": "changed", "data": ""}))
        next_event(stream, "changed")


def test_one_persons_limit_of_streams_leaves_others_theirs(new_team: Callable[..., Persona], ports: list[int]) -> None:
    own, other, port = new_team(), new_team(), ports[0]
    cookie = session_of(own)
    with ExitStack() as stage:
        answers = [stage.enter_context(listening(port, own.team.host, own_channel(own), cookie)) for _ in range(21)]

        assert [answer.status for answer in answers] == [200] * 20 + [503]
        assert answers[-1].getheader("Retry-After") == "30"
        with listening(port, other.team.host, own_channel(other), session_of(other)) as elsewhere:
            assert elsewhere.status == 200
        answers[0].close()


def test_a_refused_stream_takes_no_slot(new_team: Callable[..., Persona], ports: list[int]) -> None:
    own = new_team()
    cookie = session_of(own)
    for _ in range(25):
        with listening(ports[0], own.team.host, f"story-{uuid4()}", cookie) as refused:
            assert refused.status == 403
    with listening(ports[0], own.team.host, own_channel(own), cookie) as stream:
        assert stream.status == 200
