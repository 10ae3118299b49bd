"""Row 15: PostgreSQL restarts under load. Errors end soon, and nothing is lost."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from http.client import HTTPException
from pathlib import Path
from threading import Event
from uuid import uuid4

import pytest
from celery_typed.testing import recorded_jobs
from django.conf import settings
from django.db import connection
from pytest_django import DjangoDbBlocker

from shared_apps.ops.local_http import ask
from shared_apps.ops.processes import MEMORY
from tenant_apps.generation.models import Run, Step
from tenants.backend import enter_public, public_context, team_context
from tenants.models import Team
from tenants.services import teams
from tests import personas
from tests.faults.size import FULL
from tests.generation.test_pipeline import start
from tests.personas import Persona
from tests.processes.postgres import OwnPostgres, own_postgres, speaking_to
from tests.processes.programs import program, wait_until, web

ROOT = Path(__file__).resolve().parents[2]
READERS = 6
PATHS = ("/", "/api/stories/", "/characters/")
MOST_SECONDS = 10
"""After the restart began. Where the machine takes most of them for the restart itself, half as many after it."""

AWAY = (0, 20) if FULL else (0,)
"""How long PostgreSQL stays away: a restart, and an outage in which those who try again ever more seldom doze off."""


@dataclass
class House:
    """A site on a PostgreSQL of its own, and a family that lives there."""

    server: OwnPostgres
    family: Persona
    logs: Path
    environment: dict[str, str]

    def log(self, name: str) -> Path:
        return self.logs / f"{name}.log"


@pytest.fixture
def house(static_files: None, tmp_path: Path, django_db_blocker: DjangoDbBlocker) -> Iterator[House]:
    with own_postgres() as server, django_db_blocker.unblock():
        url = server.url_for("storysprout", "storysprout")
        own = {"DATABASE_URL": url, "REDIS_URL": settings.REDIS_URL.rstrip("0") + "7", "LEASE_SECONDS": "5"}
        subprocess.run([sys.executable, "manage.py", "prepare"], cwd=ROOT, env=os.environ | own, check=True)
        with speaking_to(url), recorded_jobs():
            enter_public()
            family = personas.founder(f"elm-{uuid4().hex[:6]}", "family", "The Elm family")
            yield House(server, family, tmp_path, own)


@dataclass
class Load:
    """People who read without a pause, and when they got what they asked for."""

    good: list[float] = field(default_factory=list)
    bad: list[tuple[float, str]] = field(default_factory=list)

    def bad_since(self, moment: float) -> list[tuple[float, str]]:
        return [(when - moment, what) for when, what in self.bad if when > moment]


@contextmanager
def reading(family: Persona, port: int) -> Iterator[Load]:
    load, over = Load(), Event()
    cookie = f"{settings.SESSION_COOKIE_NAME}={family.browser().cookies[settings.SESSION_COOKIE_NAME].value}"

    def read(reader: int) -> None:
        path = PATHS[reader % len(PATHS)]
        while not over.is_set():
            try:
                answer = ask(port, family.team.host, path, headers={"Cookie": cookie}, timeout=30)
            except (OSError, HTTPException) as error:
                load.bad.append((time.monotonic(), repr(error)))
            else:
                if answer.status == 200:
                    load.good.append(time.monotonic())
                else:
                    load.bad.append((time.monotonic(), f"{path}: {answer.status}"))
            over.wait(0.02)

    with ThreadPoolExecutor(READERS) as readers:
        running = [readers.submit(read, reader) for reader in range(READERS)]
        try:
            yield load
        finally:
            over.set()
        for reader in running:
            reader.result()


def drawn(house: House) -> int:
    with team_context(house.family.team):
        return Step.objects.filter(status=Step.Status.DONE).exclude(kind=Step.Kind.STORY).count()


def book_is_done(house: House) -> bool:
    with team_context(house.family.team):
        return Run.objects.filter(status=Run.Status.DONE).exists()


def team_is_open(team: Team) -> bool:
    with public_context():
        return Team.objects.routed().filter(id=team.id).exists()


def up_since() -> datetime:
    """When the server that answers was started."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_postmaster_start_time()")
        (since,) = cursor.fetchone()
    assert isinstance(since, datetime)
    return since


@pytest.mark.parametrize("away", AWAY)
def test_a_restart_under_load_costs_seconds_and_nothing_else(house: House, away: int) -> None:
    hands = ("-c", "2", "-l", "WARNING", "--without-gossip", "-B", "--scheduler", MEMORY)
    with team_context(house.family.team):
        start(house.family, pages=8)
    with (
        web(house.log("web"), house.family.team.host, **house.environment, DATABASE_POOL="3") as port,
        program(house.log("worker"), "celery", "-A", "config", "worker", *hands, **house.environment) as worker,
        reading(house.family, port) as load,
    ):
        assert wait_until(lambda: drawn(house) > 0, seconds=90), house.log("worker").read_text()
        assert load.good and not load.bad, "all was well before"

        started = up_since()
        connection.close()  # the test's own
        began = time.monotonic()
        house.server.stop()
        time.sleep(away)
        house.server.start(time.monotonic() + 60)
        back = time.monotonic()
        calm = max(began + MOST_SECONDS, back + MOST_SECONDS / 2)

        assert house.family.user
        with public_context():
            new = teams.create(slug=f"n{uuid4().hex[:8]}", kind="family", name="New", owner=house.family.user)
        assert wait_until(lambda: book_is_done(house), seconds=120), house.log("worker").read_text()[-5000:]
        assert wait_until(lambda: team_is_open(new), seconds=60), house.log("worker").read_text()[-5000:]
        assert wait_until(lambda: sum(when > calm for when in load.good) > 100, seconds=60), load.bad[-3:]
        assert worker.poll() is None, "it lived through it"

        assert up_since() > started, "there was a restart, whether or not a reader noticed"

    assert load.bad_since(calm) == []
