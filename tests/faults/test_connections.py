"""All processes together, under load, fit into twenty connections to the database."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from threading import Event

import pytest
from django.conf import settings
from django.db import connection

from shared_apps.ops.local_http import ask
from tenants.backend import public_context
from tests.faults.size import full
from tests.faults.workshop import NewTeam, Workshop, workshop
from tests.personas import Persona
from tests.processes.programs import beat, caller, sweeper, wait_until, web, worker

pytestmark = pytest.mark.usefixtures("committed")
MOST = 20
CALLS_AT_ONCE = 8
NAME = {"PGAPPNAME": "the-house"}
PATHS = ("/", "/api/stories/", "/characters/")


@pytest.fixture
def shop(monkeypatch: pytest.MonkeyPatch) -> Iterator[Workshop]:
    with workshop(monkeypatch, lease=5, first_token=0.1, page=0.05, picture=2.0) as shop:
        yield shop


def in_use() -> int:
    with public_context(), connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM pg_stat_activity WHERE application_name = %s", [NAME["PGAPPNAME"]])
        return int(cursor.fetchone()[0])


def read_on(family: Persona, port: int, over: Event) -> None:
    cookie = f"{settings.SESSION_COOKIE_NAME}={family.browser().cookies[settings.SESSION_COOKIE_NAME].value}"
    connection.close()
    while not over.is_set():
        for path in PATHS:
            ask(port, family.team.host, path, headers={"Cookie": cookie}, timeout=30)


def test_all_processes_under_load_fit_into_twenty_connections(
    shop: Workshop, new_team: NewTeam, tmp_path: Path
) -> None:
    families = [new_team() for _ in range(3)]
    over, seen = Event(), [0]
    house = NAME | shop.environment | {"OPENAI_AT_ONCE": str(CALLS_AT_ONCE)}
    with ExitStack() as running:
        port = running.enter_context(web(tmp_path / "web.log", families[0].team.host, **house, DATABASE_POOL="4"))
        for number in range(2):
            running.enter_context(caller(tmp_path / f"caller{number}.log", 32, **house, DATABASE_POOL="2"))
        running.enter_context(worker(tmp_path / "worker.log", 4, **house))
        running.enter_context(sweeper(tmp_path / "sweeper.log", **house))
        running.enter_context(beat(tmp_path / "beat.log", **house))
        for family in families:
            shop.order(family, pages=4 + full(1))
        readers = running.enter_context(ThreadPoolExecutor(8))
        running.callback(over.set)
        reading = [readers.submit(read_on, families[number % 3], port, over) for number in range(8)]

        done = wait_until(shop.all_done, seconds=120, doing=lambda: seen.append(in_use()))

        assert done, (tmp_path / "caller0.log").read_text()[-3000:]
        over.set()
        for reader in reading:
            reader.result()
    assert 4 < max(seen) <= MOST
    assert shop.server.book.most_in_flight == CALLS_AT_ONCE, "both workers with threads share the provider's slots"
