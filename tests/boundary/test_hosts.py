"""What a process remembers of hosts: right, small, and not for long."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

import pytest
from django.conf import settings
from django.db import connection
from django.test.utils import CaptureQueriesContext

from shared_apps.core.news import News
from tenants import access
from tenants.access.hosts import FIELDS, MOST_STRANGERS, Hosts
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


def test_a_remembered_team_is_the_team_itself(guardian: Persona) -> None:
    for _ in range(2):
        found = access.team_by_host(guardian.team.host)
        assert found == guardian.team
        assert [getattr(found, field) for field in FIELDS] == [getattr(guardian.team, field) for field in FIELDS]
        with public_context():
            assert found and found.created_at == guardian.team.created_at  # asked for when someone wants it


def test_what_is_remembered_is_plain_values(guardian: Persona) -> None:
    remembered = Hosts()

    assert remembered.row(guardian.team.host) == tuple(getattr(guardian.team, field) for field in FIELDS)


def test_after_half_a_minute_a_suspended_team_is_closed_even_where_nobody_was_told(guardian: Persona) -> None:
    now = 0.0
    remembered = Hosts(clock=lambda: now)
    assert remembered.row(guardian.team.host)

    set_status(guardian.team, Team.Status.SUSPENDED)
    now += 30
    assert remembered.row(guardian.team.host) is None

    set_status(guardian.team, Team.Status.ACTIVE)
    now += 30
    assert remembered.row(guardian.team.host)


def test_random_names_neither_fill_the_memory_nor_reach_the_database_each_time(
    guardian: Persona, neighbour: Persona
) -> None:
    remembered = Hosts()
    remembered.row(guardian.team.host)

    with CaptureQueriesContext(connection) as asked:
        for number in range(4 * MOST_STRANGERS):
            assert remembered.row(domain(f"guess-{number}")) is None
    with CaptureQueriesContext(connection) as asked_again:
        assert remembered.row(guardian.team.host)
    found = remembered.row(neighbour.team.host)

    assert len(remembered) <= MOST_STRANGERS + 2
    assert len([query for query in asked if "search_path" not in query["sql"]]) == MOST_STRANGERS + 1
    assert len(asked_again) == 0
    assert found and found[0] == neighbour.team.id


def test_a_team_that_opens_while_random_names_are_tried_is_found(guardian: Persona) -> None:
    remembered = Hosts()
    set_status(guardian.team, Team.Status.PENDING)
    for number in range(MOST_STRANGERS + 1):
        remembered.row(domain(f"guess-{number}"))
    assert remembered.row(guardian.team.host) is None

    set_status(guardian.team, Team.Status.ACTIVE)
    remembered.forget(f"{guardian.team.id} {guardian.team.host}")

    assert remembered.row(guardian.team.host)


@pytest.mark.usefixtures("committed")
def test_a_change_is_never_overtaken_by_what_another_thread_read_before(new_team: Callable[..., Persona]) -> None:
    """Readers ask without end, and forget at random, while the team changes its name."""
    team, done = new_team().team, Event()

    def read() -> int:
        reads = 0
        try:
            while not done.is_set():
                if reads % 3 == 0:
                    access.forget_hosts()
                assert access.team_by_host(team.host)
                reads += 1
        finally:
            connection.close()
        return reads

    with ThreadPoolExecutor(4) as threads:
        readers = [threads.submit(read) for _ in range(4)]
        try:
            for number in range(150):
                with public_context():
                    Team.objects.filter(id=team.id).update(name=f"Name {number}")
                    access.forget_team(team)
                time.sleep(0.002)  # for a slow reader to put back what it read too early
                found = access.team_by_host(team.host)
                assert found and found.name == f"Name {number}"
        finally:
            done.set()
        assert min(reader.result() for reader in readers) > 0


@pytest.fixture
def redis() -> Iterator[OwnRedis]:
    with own_redis() as running:
        yield running


class Listener:
    """Someone who listens to the news, and counts what may have been missed."""

    def __init__(self, redis: OwnRedis) -> None:
        self.news = News(url=redis.url, channel="test", pause=0.1)
        self.words: list[str] = []
        self.gaps = 0

    def listen(self) -> None:
        self.news.listen(heard=self.words.append, missed=self._miss)

    def _miss(self) -> None:
        self.gaps += 1

    def hears(self, word: str) -> bool:
        self.listen()
        return word in self.words

    def misses(self, gaps: int) -> bool:
        self.listen()
        return self.gaps == gaps


def test_a_word_reaches_whoever_listens_and_itself(redis: OwnRedis) -> None:
    first, second = Listener(redis), Listener(redis)
    for listener in (first, second):
        listener.listen()

    first.news.tell("maple")

    assert wait_until(lambda: first.hears("maple") and second.hears("maple"), seconds=10)
    assert (first.gaps, second.gaps) == (1, 1), "before the first word one knows nothing"


def test_after_redis_was_away_or_lost_everything_it_is_known_that_words_may_be_missing(redis: OwnRedis) -> None:
    listener = Listener(redis)
    listener.listen()
    for gaps in (2, 3):
        redis.kill()
        listener.listen()
        listener.news.tell("nobody hears this, and nobody fails for it")
        redis.start()
        assert wait_until(lambda gaps=gaps: listener.misses(gaps), seconds=10)  # type: ignore[misc]  # bound for the loop

    listener.news.tell("birch")
    assert wait_until(lambda: listener.hears("birch"), seconds=10)


def test_a_redis_that_never_was_there_is_done_without(guardian: Persona, redis: OwnRedis) -> None:
    redis.kill()
    listener = Listener(redis)

    listener.listen()
    listener.news.tell("oak")

    assert (listener.words, listener.gaps) == ([], 0)


def test_a_forked_process_hears_for_itself_and_takes_nothing_from_its_parent(redis: OwnRedis, tmp_path: Path) -> None:
    log = tmp_path / "heard"
    listening = subprocess.Popen(
        [sys.executable, "-m", "tests.boundary.forked_listeners", redis.url, str(log)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    teller = Listener(redis).news

    assert wait_until(
        lambda: log.exists() and sorted(log.read_text().split()) == ["child:word", "parent:word"],
        seconds=30,
        doing=lambda: teller.tell("word"),
    )
    assert listening.wait(20) == 0
