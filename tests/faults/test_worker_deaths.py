"""Rows 9 and 10: workers that are killed, or asked to end, while many calls are in flight."""

from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.faults.size import FULL
from tests.faults.workshop import NewTeam, Workshop, sweep, workshop
from tests.processes.programs import caller, kill, wait_until

pytestmark = pytest.mark.usefixtures("committed")
LEASE = 60 if FULL else 5
FAMILIES, PAGES, AT_ONCE = (25, 8, 200) if FULL else (3, 8, 20)
"""A team has at most eight steps in flight, so that 200 need 25 families."""

PROCESSES = 4 if FULL else 1
PICTURE = 8.0


@pytest.fixture
def shop(monkeypatch: pytest.MonkeyPatch) -> Iterator[Workshop]:
    with workshop(monkeypatch, lease=LEASE, first_token=0.1, page=0.05, picture=PICTURE) as shop:
        shop.environment["OPENAI_AT_ONCE"] = str(max(50, AT_ONCE))  # of all workers together
        yield shop


def callers(shop: Workshop, log: Path, **variables: str) -> ExitStack:
    """As many workers as the fault wants, each with threads enough for all its work."""
    running = ExitStack()
    for number in range(PROCESSES):
        log_of_one = log.with_suffix(f".{number}.log")
        running.enter_context(caller(log_of_one, 50, **shop.environment, **variables))
    return running


def test_only_the_calls_of_killed_workers_are_repeated(shop: Workshop, new_team: NewTeam, tmp_path: Path) -> None:
    for _ in range(FAMILIES):
        shop.order(new_team(), pages=PAGES)
    with ExitStack() as first:
        processes = [
            first.enter_context(caller(tmp_path / f"first{number}.log", 50, **shop.environment))
            for number in range(PROCESSES)
        ]
        busy = wait_until(lambda: len(shop.pictures_in_hand()) >= AT_ONCE, seconds=180, doing=sweep)
        assert busy, (tmp_path / "first0.log").read_text()[-3000:]
        for process in processes:
            kill(process)
    in_hand = shop.pictures_in_hand()
    assert len(in_hand) >= AT_ONCE / 2, "nothing was in flight at the kill"

    with callers(shop, tmp_path / "second"):
        done = wait_until(shop.all_done, seconds=LEASE + 60, doing=sweep)

    said = "\n".join(log.read_text()[-2000:] for log in tmp_path.glob("second*"))
    assert done, f"{shop.statuses()} {said}"
    twice = {key for key, times in shop.pictures_asked().items() if times > 1}
    assert twice <= in_hand
    assert max(shop.pictures_asked().values()) == 2, "each once per death"
    assert shop.pictures_drawn() == FAMILIES * (PAGES + 1)
    assert wait_until(shop.paid_once, seconds=20)


def test_a_worker_that_shuts_down_finishes_its_steps(shop: Workshop, new_team: NewTeam, tmp_path: Path) -> None:
    shop.order(new_team(), pages=PAGES)
    with caller(tmp_path / "first.log", 50, **shop.environment) as worker:
        assert wait_until(lambda: len(shop.pictures_in_hand()) >= 8, seconds=60, doing=sweep)
        worker.terminate()
        assert wait_until(lambda: worker.poll() is not None, seconds=30)
    assert shop.pictures_in_hand() == set()

    with caller(tmp_path / "second.log", 50, **shop.environment):
        assert wait_until(shop.all_done, seconds=60, doing=sweep), (tmp_path / "second.log").read_text()
    assert set(shop.pictures_asked().values()) == {1}


def test_a_step_that_outlasts_the_shutdown_grace_is_left_to_another_worker(
    shop: Workshop, new_team: NewTeam, tmp_path: Path
) -> None:
    shop.server.pace.picture = 60.0
    shop.order(new_team(), pages=4)
    with caller(tmp_path / "first.log", 50, **shop.environment, SHUTDOWN_GRACE_SECONDS="3") as worker:
        assert wait_until(lambda: len(shop.pictures_in_hand()) >= 5, seconds=60, doing=sweep)
        worker.terminate()
        assert wait_until(lambda: worker.poll() is not None, seconds=30)
    assert shop.pictures_in_hand() == set(), "it was handed back, and needs no lease to run out"

    shop.server.pace.picture = 0.1
    with caller(tmp_path / "second.log", 50, **shop.environment):
        assert wait_until(shop.all_done, seconds=60, doing=sweep), (tmp_path / "second.log").read_text()
    assert Counter(shop.pictures_asked().values()) == {2: 5}
