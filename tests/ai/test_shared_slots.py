"""Slots that processes share hold the limit, also when a process dies or Redis is away."""

import subprocess
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, ExitStack
from functools import partial
from pathlib import Path
from time import sleep
from uuid import uuid4

import pytest
from django.conf import settings
from redis import Redis

from shared_apps.ai.deadlines import Deadline
from shared_apps.ai.errors import ProviderError
from shared_apps.ai.ports import Call
from shared_apps.ai.slot_leases import SlotLeases
from shared_apps.ai.slots import STORIES_A_VERDICT, Slots, Sort
from shared_apps.core import caches
from tests.ai.calls_in_a_process import LEASE
from tests.fake_providers import OpenAIServer
from tests.faults.size import full
from tests.processes.programs import kill, program, wait_until
from tests.processes.redis import OwnRedis, own_redis

WHO = "The illustrator"
LONG = 30.0
AT_ONCE = 4
PICTURES = full(20)


@pytest.fixture
def name() -> str:
    return f"test-{uuid4()}"


@pytest.fixture
def redis(monkeypatch: pytest.MonkeyPatch) -> Iterator[OwnRedis]:
    monkeypatch.setattr(caches, "PAUSE", 0.1)
    with own_redis() as running:
        yield running


def process(name: str, *, at_once: int = AT_ONCE, spared: int = 0, url: str = "") -> Slots:
    """The slots as one process has them."""
    return Slots(at_once, spared=spared, leases=SlotLeases(name, url=url or settings.REDIS_URL, lease=LEASE))


def one(slots: Slots, sort: Sort = Sort.OTHER, *, wait: float = LONG) -> AbstractContextManager[None]:
    return slots.one(WHO, Call(), Deadline(LONG), wait=wait, sort=sort)


def has_none(slots: Slots, sort: Sort = Sort.OTHER) -> bool:
    try:
        with one(slots, sort, wait=0.15):
            return False
    except ProviderError:
        return True


def knows(url: str, name: str, turns: int) -> bool:
    """Whether Redis was told that so many hold a slot or wait for one."""
    with Redis.from_url(url) as memory:
        hashes = [key for key in memory.scan_iter(f"slots:{name}:*") if memory.type(key) == b"hash"]
        return bool(sum(map(memory.hlen, hashes)) == turns)


def apart(log: Path, server: OpenAIServer, name: str, pictures: int) -> AbstractContextManager[subprocess.Popen[bytes]]:
    sizes = (str(AT_ONCE), str(pictures))
    return program(log, "tests.ai.calls_in_a_process", server.base_url, settings.REDIS_URL, name, *sizes)


def test_two_processes_together_stay_within_the_providers_slots(
    server: OpenAIServer, name: str, tmp_path: Path
) -> None:
    server.at_once, server.pace.picture = AT_ONCE, 0.1
    logs = [tmp_path / "one.log", tmp_path / "other.log"]
    with ExitStack() as running:
        both = [running.enter_context(apart(log, server, name, PICTURES)) for log in logs]
        assert wait_until(lambda: all(each.poll() is not None for each in both), seconds=LONG + PICTURES)

    assert [each.returncode for each in both] == [0, 0], "".join(log.read_text() for log in logs)
    assert server.book.most_in_flight == AT_ONCE
    assert len(server.asked()) == len(server.answered()) == 2 * PICTURES, "none was refused"


def test_only_the_slots_of_a_killed_process_become_free(server: OpenAIServer, name: str, tmp_path: Path) -> None:
    server.pace.picture = LONG
    with apart(tmp_path / "one.log", server, name, AT_ONCE) as other:
        assert wait_until(lambda: len(server.asked()) == AT_ONCE, seconds=LONG), (tmp_path / "one.log").read_text()
        sleep(2 * LEASE)
        assert has_none(process(name)), "they are renewed"
        kill(other)

    with one(process(name), wait=LEASE + 2):
        pass


def test_slots_are_given_in_order_across_processes(name: str) -> None:
    processes, order = [process(name, at_once=1) for _ in range(3)], list[int]()

    def take(number: int) -> None:
        with one(processes[number % 3]):
            order.append(number)

    with ThreadPoolExecutor(9) as beside, one(processes[0]):
        for number in range(9):
            beside.submit(take, number)
            assert wait_until(partial(knows, settings.REDIS_URL, name, number + 2), seconds=LONG)

    assert order == list(range(9))


def test_the_stories_of_all_processes_reserve_slots_for_verdicts(name: str) -> None:
    tells, draws, judges = (process(name, at_once=STORIES_A_VERDICT + 3, spared=1) for _ in range(3))
    with ExitStack() as busy:
        for _ in range(STORIES_A_VERDICT):
            busy.enter_context(one(tells, Sort.STORY))
        busy.enter_context(one(draws))
        assert has_none(draws)
        for _ in range(2):
            busy.enter_context(one(judges, Sort.VERDICT))
        assert has_none(judges, Sort.VERDICT)


def test_without_redis_each_process_has_its_share_of_slots(name: str, redis: OwnRedis) -> None:
    first, second = (process(name, url=redis.url) for _ in range(2))
    with ExitStack() as busy:
        for slots in (first, second, first):
            busy.enter_context(one(slots))
        redis.kill()

        assert has_none(first), "it has two of four already"
        busy.enter_context(one(second))
        assert has_none(second)

        redis.start()
        assert wait_until(partial(knows, redis.url, name, AT_ONCE), seconds=LEASE + 2)
        assert has_none(first) and has_none(second)
    with one(first), one(first), one(first):
        pass


def test_slots_are_registered_again_after_redis_lost_everything(name: str, redis: OwnRedis) -> None:
    first, second = (process(name, url=redis.url) for _ in range(2))
    with one(first), one(first), one(first), one(first):
        with Redis.from_url(redis.url) as memory:
            memory.flushall()
        assert wait_until(partial(knows, redis.url, name, AT_ONCE), seconds=LEASE)
        assert has_none(second)
