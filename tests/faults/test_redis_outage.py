"""Rows 13 and 14, the workers' half: Redis is away, and comes back empty. PostgreSQL knows what is to do."""

import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tenant_apps.generation.models import Run
from tests.faults.size import FULL
from tests.faults.workshop import NewTeam, Workshop, workshop
from tests.processes.programs import beat, caller, sweeper, wait_until, worker
from tests.processes.redis import OwnRedis, own_redis

pytestmark = pytest.mark.usefixtures("committed")
AWAY = 60 if FULL else 6


@pytest.fixture
def redis() -> Iterator[OwnRedis]:
    with own_redis() as running:
        yield running


@pytest.fixture
def shop(monkeypatch: pytest.MonkeyPatch, redis: OwnRedis) -> Iterator[Workshop]:
    with workshop(monkeypatch, lease=5, first_token=0.1, page=0.05, picture=3.0) as shop:
        shop.environment["REDIS_URL"] = redis.url
        yield shop


def test_work_goes_on_when_redis_is_back_and_nothing_is_lost_or_done_twice(
    shop: Workshop, redis: OwnRedis, new_team: NewTeam, tmp_path: Path
) -> None:
    """The messages of these books reach no worker, which uses another Redis. The sweep finds them."""
    shop.order(new_team(), pages=12)
    with ExitStack() as running:
        running.enter_context(caller(tmp_path / "caller.log", 50, **shop.environment))
        running.enter_context(worker(tmp_path / "worker.log", 2, also="celery_typed", **shop.environment))
        running.enter_context(sweeper(tmp_path / "sweeper.log", **shop.environment))
        running.enter_context(beat(tmp_path / "beat.log", **shop.environment))
        assert wait_until(lambda: shop.pictures_drawn() > 0, seconds=90), (tmp_path / "caller.log").read_text()
        redis.kill()
        shop.order(new_team(), pages=4)
        time.sleep(AWAY)
        before = shop.pictures_drawn()
        assert shop.statuses()[Run.Status.DONE] == 0

        redis.start()

        goes_on = wait_until(lambda: shop.pictures_drawn() > before, seconds=30)
        assert goes_on, (tmp_path / "caller.log").read_text()[-3000:]
        assert wait_until(shop.all_done, seconds=60), (tmp_path / "caller.log").read_text()[-3000:]
    assert set(shop.pictures_asked().values()) == {1}
