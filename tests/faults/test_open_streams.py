"""Row 16: hundreds of open streams and a pool of five connections. How fast pages are meanwhile, ``bench`` measures."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path

import psutil
from django.db import transaction

from shared_apps.live.handler import ADMISSION_THREADS
from shared_apps.live.publish import publish
from shared_apps.ops.local_http import ask
from tenants.backend import public_context
from tests import personas
from tests.faults.size import FULL
from tests.live.test_stream import listening, next_event, session_of
from tests.personas import Persona
from tests.processes.programs import wait_until, web

STREAMS = 500 if FULL else 50
"""In all, of one team: it may have no more."""

EACH = 20
"""So many streams may one person have."""

POOL, READERS, PAGES = 5, 10, 100


def serving(port: int) -> psutil.Process:
    """The web process behind this port, which we started."""
    for process in psutil.Process().children(recursive=True):
        if any(found.laddr[1:2] == (port,) for found in process.net_connections("tcp") if found.status == "LISTEN"):
            return process
    raise AssertionError(f"nobody listens on {port}")


def channel_of(person: Persona) -> str:
    return f"user-{person.membership.id}"


def test_open_streams_hold_no_thread_and_no_connection_and_pages_are_served(
    new_team: Callable[..., Persona], tmp_path: Path
) -> None:
    own = new_team()
    host, cookie = own.team.host, session_of(own)
    children = [personas.child(own.team) for _ in range(STREAMS // EACH + 1)]
    cookies = [session_of(child) for child in children]
    with ExitStack() as stage:
        port = stage.enter_context(web(tmp_path / "web.log", host, DATABASE_POOL=str(POOL)))
        first = stage.enter_context(listening(port, host, channel_of(own), cookie))
        next_event(first, "stream-open")
        process = serving(port)
        threads = process.num_threads() + ADMISSION_THREADS  # however many streams there are

        streams = [
            stage.enter_context(listening(port, host, channel_of(children[at // EACH]), cookies[at // EACH]))
            for at in range(1, STREAMS)
        ]
        assert {stream.status for stream in streams} == {200}
        assert wait_until(lambda: process.num_threads() <= threads, seconds=20), "streams keep threads"

        with ThreadPoolExecutor(READERS) as readers:
            answers = readers.map(lambda _: ask(port, host, "/", headers={"Cookie": cookie}, timeout=30), range(PAGES))
            assert [answer.status for answer in answers] == [200] * PAGES

        with public_context(), transaction.atomic():
            child = children[(STREAMS - 1) // EACH].membership
            publish(team_id=own.team.id, kind="user", subject_id=child.id, event="changed")
        next_event(streams[-1], "changed")
