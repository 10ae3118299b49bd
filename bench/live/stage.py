"""The stage of the servers: a stack, a PostgreSQL with room for a connection per stream, and classes of listeners."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.live.crowd import Ticket
from bench.tenancy.targets import Target, target_environment
from shared_apps.ops.stack import temporary_stack
from shared_apps.ops.stack.client import ROOT
from shared_apps.ops.stack.identity import load_identity
from shared_apps.ops.stack.place import find_place, remove_home
from shared_apps.ops.stack.postgres import Postgres

START_SECONDS = 60.0

Stories = list[list[str]]
"""Team and book of each."""


@dataclass(frozen=True)
class Audience:
    """Who listens, to which stories, and what the web process finds in its environment."""

    tickets: list[Ticket]
    stories: Stories
    pages: list[Ticket]
    environment: dict[str, str]
    voice: Target


@contextmanager
def audience(classes: int, children: int, **more: str) -> Iterator[Audience]:
    """Children of StorySprout. Each listens to the story of the class and to its own notices."""
    with temporary_stack() as stack:
        environment = target_environment(
            "ours", DATABASE_URL=stack.database_url, REDIS_URL=stack.redis_url, DATA_DIR=stack.data_dir, **more
        )
        with Target(environment) as founder:
            founder("teams.migrate_public")
        with Target(environment) as voice:
            made = voice("live.open_classes", classes=classes, children=children)
            yield Audience(_tickets(made), _stories(made), _pages(made), environment, voice)


@contextmanager
def stock_environment(here: Audience, connections: int) -> Iterator[tuple[dict[str, str], str]]:
    """What a site with stock django-eventstream finds in its environment, and the cookie of a user who is signed in."""
    with _roomy_postgres(connections) as url:
        environment = here.environment | {
            "DATABASE_URL": url,
            "DJANGO_SETTINGS_MODULE": "bench.live.stock.settings",
        }
        command = [sys.executable, "-m", "django", "migrate", "-v", "0"]
        subprocess.run(command, cwd=ROOT, env=os.environ | environment, check=True)  # noqa: S603 — Django's own
        with Target(environment) as site:
            cookie: str = site("stock.sign_in")
        yield environment, cookie


def same_ears(tickets: list[Ticket], stories: Stories, cookie: str = "") -> list[Ticket]:
    """The same listeners at a server that takes the channels' inner names, as those who publish do."""
    each = len(tickets) // len(stories)
    found = []
    for number, ticket in enumerate(tickets):
        team, book = stories[number // each]
        notices = ticket.path.rpartition("channel=")[2]
        found.append(Ticket("127.0.0.1", f"/events/?channel={team}:story-{book}&channel={team}:{notices}", cookie))
    return found


class _RoomyPostgres(Postgres):
    connections = 60

    def command(self) -> list[str]:
        return [*super().command(), "-c", f"max_connections={self.connections}"]


@contextmanager
def _roomy_postgres(connections: int) -> Iterator[str]:
    """The embedded PostgreSQL lets sixty in, and stock wants a connection for every stream."""
    folder = Path(tempfile.mkdtemp(prefix="storysprout-bench-")).resolve()
    folder.chmod(0o755)
    place, identity = find_place(folder, load_identity(folder))
    server = _RoomyPostgres(
        place, folder / "postgres.log", identity.postgres_port, identity.database_password, durable=False
    )
    server.connections = connections
    try:
        server.prepare(time.monotonic() + START_SECONDS)
        server.start(time.monotonic() + START_SECONDS)
        yield server.url
    finally:
        server.stop()
        remove_home(folder, place.home)
        shutil.rmtree(folder)


def _tickets(made: list[dict[str, Any]]) -> list[Ticket]:
    return [
        Ticket(one["host"], f"/events/?channel=story-{one['book']}&channel=user-{member}", cookie)
        for one in made
        for cookie, member in zip(one["cookies"], one["members"], strict=True)
    ]


def _stories(made: list[dict[str, Any]]) -> Stories:
    return [[one["team"], one["book"]] for one in made]


def _pages(made: list[dict[str, Any]]) -> list[Ticket]:
    """The shelf and a page of the book, for one child of each class."""
    return [
        Ticket(one["host"], path, one["cookies"][0]) for one in made for path in ("/", f"/books/{one['book']}/read/1/")
    ]
