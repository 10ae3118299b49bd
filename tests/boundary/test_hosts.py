"""The cache of hosts is correct, small and short-lived."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

import pytest
from django.conf import settings
from django.db import connection
from django.test.utils import CaptureQueriesContext
from redis import Redis

from shared_apps.core.broadcast import Broadcast
from tenants.access import hosts
from tenants.access.hosts import FIELDS, MOST_UNKNOWN, Hosts, Row, team_by_host
from tenants.backend import public_context
from tenants.models import Team
from tests.personas import Persona
from tests.processes.programs import ROOT, wait_until
from tests.processes.redis import OwnRedis, own_redis


def domain(name: str) -> str:
    return f"{name}.{settings.BASE_DOMAIN}"


def set_status(team: Team, status: str) -> None:
    with public_context():
        Team.objects.filter(id=team.id).update(status=status)


def test_a_cached_team_equals_the_team(guardian: Persona) -> None:
    for _ in range(2):
        found = team_by_host(guardian.team.host)
        assert found is not None and found == guardian.team
        assert [getattr(found, field) for field in FIELDS] == [getattr(guardian.team, field) for field in FIELDS]
        with public_context():
            assert found.created_at == guardian.team.created_at  # asked for when someone wants it


def test_the_cache_holds_plain_values(guardian: Persona) -> None:
    remembered = Hosts()

    assert remembered.row(guardian.team.host) == tuple(getattr(guardian.team, field) for field in FIELDS)


def test_a_suspended_team_is_closed_after_half_a_minute_without_a_broadcast(guardian: Persona) -> None:
    now = 0.0
    remembered = Hosts(clock=lambda: now)
    assert remembered.row(guardian.team.host)

    set_status(guardian.team, Team.Status.SUSPENDED)
    now += 30
    assert remembered.row(guardian.team.host) is None

    set_status(guardian.team, Team.Status.ACTIVE)
    now += 30
    assert remembered.row(guardian.team.host)


def test_random_hosts_neither_fill_the_memory_nor_query_the_database_each_time(
    guardian: Persona, neighbour: Persona
) -> None:
    remembered = Hosts()
    remembered.row(guardian.team.host)

    with CaptureQueriesContext(connection) as asked:
        for number in range(4 * MOST_UNKNOWN):
            assert remembered.row(domain(f"guess-{number}")) is None
    with CaptureQueriesContext(connection) as asked_again:
        assert remembered.row(guardian.team.host)
    found = remembered.row(neighbour.team.host)

    assert len(remembered) <= MOST_UNKNOWN + 2
    assert len([query for query in asked if "search_path" not in query["sql"]]) == MOST_UNKNOWN + 1
    assert len(asked_again) == 0
    assert found and found[0] == neighbour.team.id


def test_a_team_that_opens_while_random_names_are_tried_is_found(guardian: Persona) -> None:
    remembered = Hosts()
    set_status(guardian.team, Team.Status.PENDING)
    for number in range(MOST_UNKNOWN + 1):
        remembered.row(domain(f"guess-{number}"))
    assert remembered.row(guardian.team.host) is None

    set_status(guardian.team, Team.Status.ACTIVE)
    remembered.forget(f"{guardian.team.id} {guardian.team.host}")

    assert remembered.row(guardian.team.host)


@pytest.mark.usefixtures("committed")
def test_a_slow_thread_does_not_cache_a_team_from_before_a_change(
    new_team: Callable[..., Persona], monkeypatch: pytest.MonkeyPatch
) -> None:
    team, remembered, read_row = new_team().team, Hosts(), hosts.read_row
    has_read, go_on = Event(), Event()

    def read_slowly(host: str) -> Row | None:
        row = read_row(host)
        has_read.set()
        go_on.wait(20)
        return row

    def ask() -> Row | None:
        try:
            return remembered.row(team.host)
        finally:
            connection.close()

    with ThreadPoolExecutor(1) as thread, monkeypatch.context() as patch:
        patch.setattr(hosts, "read_row", read_slowly)
        slow = thread.submit(ask)
        assert has_read.wait(20)
        set_status(team, Team.Status.SUSPENDED)
        remembered.forget(f"{team.id} {team.host}")
        go_on.set()
        assert slow.result(20), "it read before the change, and may still say so"

    assert remembered.row(team.host) is None


@pytest.fixture
def redis() -> Iterator[OwnRedis]:
    with own_redis() as running:
        yield running


class Listener:
    """Someone who listens to the broadcast, and counts what may have been missed."""

    def __init__(self, redis: OwnRedis) -> None:
        self.broadcast = Broadcast(url=redis.url, channel="test", pause=0.1)
        self.words: list[str] = []
        self.gaps = 0

    def listen(self) -> None:
        self.broadcast.receive(on_message=self.words.append, on_gap=self._miss)

    def _miss(self) -> None:
        self.gaps += 1

    def hears(self, word: str) -> bool:
        self.listen()
        return word in self.words

    def misses(self, gaps: int) -> bool:
        self.listen()
        return self.gaps == gaps


def test_a_broadcast_reaches_every_listener_and_its_sender(redis: OwnRedis) -> None:
    first, second = Listener(redis), Listener(redis)
    for listener in (first, second):
        listener.listen()

    first.broadcast.send("maple")

    assert wait_until(lambda: first.hears("maple") and second.hears("maple"), seconds=10)
    assert (first.gaps, second.gaps) == (1, 1), "before the first word one knows nothing"


def test_after_an_outage_of_redis_listeners_learn_that_broadcasts_may_be_missing(redis: OwnRedis) -> None:
    listener = Listener(redis)
    listener.listen()
    for gaps in (2, 3):
        redis.kill()
        listener.listen()
        listener.broadcast.send("nobody hears this, and nobody fails for it")
        redis.start()
        assert wait_until(lambda gaps=gaps: listener.misses(gaps), seconds=10)  # type: ignore[misc]  # bound for the loop

    listener.broadcast.send("birch")
    assert wait_until(lambda: listener.hears("birch"), seconds=10)


def test_without_redis_no_broadcast_is_received_and_nothing_fails(guardian: Persona, redis: OwnRedis) -> None:
    redis.kill()
    listener = Listener(redis)

    listener.listen()
    listener.broadcast.send("oak")

    assert (listener.words, listener.gaps) == ([], 0)


def test_a_forked_process_receives_every_broadcast_itself(redis: OwnRedis, tmp_path: Path) -> None:
    log = tmp_path / "heard"
    command = [sys.executable, "-m", "tests.boundary.forked_listeners", redis.url, str(log)]
    with subprocess.Popen(command, cwd=ROOT) as listeners, Redis.from_url(redis.url) as client:
        assert wait_until(lambda: client.pubsub_numsub("test") == [(b"test", 2)], seconds=20)
        client.publish("test", "word")
        assert listeners.wait(30) == 0

    assert sorted(log.read_text().split()) == ["child:word", "parent:word"]


@pytest.mark.parametrize("word", ["", " ", "nonsense", "no-uuid at all", "\x00"])
def test_an_unknown_broadcast_changes_nothing(guardian: Persona, word: str) -> None:
    remembered = Hosts()
    row = remembered.row(guardian.team.host)

    remembered.forget(word)

    with CaptureQueriesContext(connection) as asked:
        assert remembered.row(guardian.team.host) == row
    assert len(asked) == 0
