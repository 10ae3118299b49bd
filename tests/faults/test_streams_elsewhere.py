"""Row 32: a stream is never served as a page is, however it is asked for, so that it holds no connection."""

import socket
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from shared_apps.ops.local_http import ask
from tests.live.test_stream import session_of
from tests.personas import Persona
from tests.processes.programs import web

POOL = 2
QUERY = "?channel=user-{member}"
WAYS = [
    f"{method} {path}{QUERY} HTTP/{version}"
    for method, path, version in [
        ("GET", "/events/", "1.1"),
        ("GET", "/events/", "1.0"),
        ("HEAD", "/events/", "1.1"),
        ("POST", "/events/", "1.1"),
        ("OPTIONS", "/events/", "1.1"),
        ("get", "/events/", "1.1"),
        ("GET", "/x/events/", "1.1"),
        ("GET", "/events", "1.1"),
        ("GET", "//events/", "1.1"),
        ("GET", "/events//", "1.1"),
        ("GET", "/Events/", "1.1"),
        ("GET", "/%65vents/", "1.1"),
        ("GET", "/events%2F", "1.1"),
        ("GET", "/events/;x", "1.1"),
        ("GET", "/events/%0A", "1.1"),
        ("GET", "/x/../events/", "1.1"),
        ("GET", "/./events/", "1.1"),
        ("GET", "events/", "1.1"),
        ("GET", "http://{host}/events/", "1.1"),
        ("GET", "http://{host}/x/events/", "1.1"),
    ]
]
HEADERS = ["Daphne-Root-Path: /x", "X-Script-Name: /x", "X-Original-URL: /events/", "X-HTTP-Method-Override: GET"]


@pytest.fixture
def family(new_team: Callable[..., Persona]) -> Persona:
    return new_team()


@pytest.fixture
def site(static_files: None, family: Persona, tmp_path: Path) -> Iterator[int]:
    log = tmp_path / "web.log"
    with web(log, family.team.host, DATABASE_POOL=str(POOL)) as port:
        yield port
        assert "Traceback" not in log.read_text()


def test_pages_refuse_a_stream(family: Persona) -> None:
    answer = family.browser().get("/events/", {"channel": f"user-{family.membership.id}"})

    assert answer.status_code == 421 and not answer.streaming


def test_pages_are_served_however_a_stream_is_requested(site: int, family: Persona) -> None:
    host, cookie = family.team.host, session_of(family)
    with ExitStack() as open_now:
        for way in WAYS:
            line = way.format(member=family.membership.id, host=host)
            for _ in range(POOL + 1):
                connection = open_now.enter_context(closing(socket.create_connection(("127.0.0.1", site), timeout=20)))
                head = [line, f"Host: {host}", f"Cookie: {cookie}", "Accept: text/event-stream", *HEADERS, "", ""]
                connection.sendall("\r\n".join(head).encode())
                status = int(connection.recv(65536).split(b" ")[1])
                assert status < 500 or status == 503, f"{line}: {status}"
            answer = ask(site, host, "/", headers={"Cookie": cookie}, timeout=5)
            assert answer.status == 200, f"{line}: {answer.status}"
