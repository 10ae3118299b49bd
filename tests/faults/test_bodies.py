"""Row 33: request bodies that are large, of many parts, slow or endless, to any URL."""

import json
import socket
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from dataclasses import dataclass
from functools import cache
from itertools import cycle
from pathlib import Path
from select import select
from statistics import quantiles

import psutil
import pytest
from django.conf import settings

from shared_apps.core.bodies import most_bytes
from shared_apps.media.uploads import MOST_BYTES
from tests.boundary.atlas import APEX, WORKSPACE, addresses
from tests.boundary.town import Ids
from tests.faults.size import full
from tests.processes.programs import program, web

HOST = settings.BASE_DOMAIN
PLACES = ("/", "/accounts/login/", "/api/stories/", "/characters/new/", "/nowhere/", "/events/")
FORM = "Content-Type: application/x-www-form-urlencoded"
PARTS = "Content-Type: multipart/form-data; boundary=b"
CHUNKED = "Transfer-Encoding: chunked"
PART = b'--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n'
NAMELESS = b"--b\r\n\r\n\r\n"

QUICK = 0.1
"""Seconds within which the site says that it is well, whatever arrives meanwhile; on a machine that others use as well,
so many times more as its event loop waits for a processor."""

SAMPLES = 25
BREATH = 0.02
"""Seconds between two: bodies are tried here, and not how many requests there may be in a second."""

MOST_GROWTH = 48 * 2**20
LIMITS = ("--head-seconds", "1.5", "--body-seconds", "1.5")


@dataclass(frozen=True)
class Attack:
    """What is sent after the request line: the head's lines, and then pieces, each after a pause."""

    headers: Sequence[str]
    pieces: Sequence[bytes]
    endless: bool = False
    pause: float = 0.0
    at_once: int = 2

    def on(self, port: int, path: str) -> bytes:
        """Send until the server answers or hangs up; what it said first."""
        head = [f"POST {path} HTTP/1.1", f"Host: {HOST}", f"Cookie: {settings.CSRF_COOKIE_NAME}={'a' * 32}"]
        with closing(socket.create_connection(("127.0.0.1", port), timeout=20)) as connection:
            with suppress(BrokenPipeError, ConnectionResetError):
                connection.sendall("\r\n".join([*head, *self.headers, ""]).encode())
                for piece in cycle(self.pieces) if self.endless else self.pieces:
                    connection.sendall(piece)
                    if select([connection], [], [], self.pause)[0]:
                        break
            time.sleep(BREATH)
            with suppress(ConnectionResetError):
                return connection.recv(65536)
            return b""


def whole(kind: str, body: bytes) -> Attack:
    return Attack([kind, f"Content-Length: {len(body)}"], [b"\r\n" + body])


@cache
def attacks() -> dict[str, Attack]:
    return {
        "a form of many fields": whole(FORM, b"a&" * 500_000),
        "a large form": whole(FORM, b"a&" * full(2_500_000)),
        "a form in small chunks": Attack([FORM, CHUNKED], [b"\r\n", *[b"1\r\na\r\n" * 1000] * 500]),
        "many parts": whole(PARTS, PART * full(10_000) + b"--b--\r\n"),
        "parts that fit": whole(PARTS, PART * 18_000 + b"--b--\r\n"),
        "parts without a name": whole(PARTS, NAMELESS * 100_000 + b"--b--\r\n"),
        "an endless body": Attack([FORM, CHUNKED, "X-A: b\r\n"], [b"10000\r\n" + bytes(65536) + b"\r\n"], endless=True),
        "a slow body": Attack([FORM, "Content-Length: 99", "X-A: b\r\n"], [b"a"], endless=True, pause=0.1, at_once=6),
        "a slow head": Attack(["X-A: b"], [b"X-A: b\r\n"], endless=True, pause=0.1, at_once=6),
    }


NAMES = [
    "a form of many fields",
    "a large form",
    "a form in small chunks",
    "many parts",
    "parts that fit",
    "parts without a name",
    "an endless body",
    "a slow body",
    "a slow head",
]


@pytest.fixture(scope="module")
def site(static_files: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    log = tmp_path_factory.mktemp("bodies") / "web.log"
    with web(log, HOST, *LIMITS, DATABASE_POOL="4") as port:
        yield port
        assert "Traceback" not in log.read_text()


class Pulse:
    """Measures how fast the site responds to health checks during the tests."""

    def __init__(self, log: Path) -> None:
        self.log = log

    def since(self, moment: float) -> list[float]:
        """How long each answer took that was asked for after this moment of the monotonic clock."""
        lines = [line.split() for line in self.log.read_text().splitlines(keepends=True) if line.endswith("\n")]
        return [float(seconds) for began, seconds in lines if float(began) > moment]


@pytest.fixture(scope="module")
def pulse(site: int, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pulse]:
    log = tmp_path_factory.mktemp("pulse") / "log"
    with program(log, "tests.processes.pulse", str(site), HOST):
        yield Pulse(log)


def p95(times: list[float]) -> float:
    return quantiles(times, n=20)[-1]


def server(port: int) -> psutil.Process:
    found = {one.pid for one in psutil.net_connections("tcp") if one.laddr[1:] == (port,) and one.pid and not one.raddr}
    return psutil.Process(min(found))


def turns(process: psutil.Process) -> tuple[int, int]:
    """Nanoseconds for which its event loop ran, and for which it waited for a processor that others had."""
    ran, waited, _ = Path(f"/proc/{process.pid}/schedstat").read_text().split()
    return int(ran), int(waited)


@pytest.mark.parametrize("name", NAMES)
def test_the_site_responds_at_once_while_such_bodies_arrive(site: int, pulse: Pulse, name: str) -> None:
    attack, answers = attacks()[name], list[bytes]()
    own = server(site)
    held, turned, began = own.memory_info().rss, turns(own), time.monotonic()

    with ThreadPoolExecutor(attack.at_once) as attackers:
        while len(pulse.since(began)) < SAMPLES:
            answers += attackers.map(lambda path: attack.on(site, path), PLACES)
    meanwhile = pulse.since(began)
    ran, waited = (now - then for now, then in zip(turns(own), turned, strict=True))
    crowded = (ran + waited) / ran

    assert any(answers) and all(answer.startswith(b"HTTP/1.1 4") or not answer for answer in answers), answers
    assert p95(meanwhile) < QUICK * crowded
    assert own.memory_info().rss - held < MOST_GROWTH


def test_a_refusal_has_a_page_and_the_shape_of_the_api(site: int) -> None:
    large = whole(FORM, bytes(2**21))
    page, problem = large.on(site, "/accounts/login/"), large.on(site, "/api/stories/")

    assert page.startswith(b"HTTP/1.1 413") and b"text/html" in page and b"Connection: close" in page
    head, _, body = problem.partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 413") and json.loads(body)["code"] == "too_large"


def test_only_views_that_say_so_take_files() -> None:
    """By enumeration: a new view accepts only small bodies by default."""
    values = Ids.new().values("maple")
    takers = {
        place.route
        for urlconf in (WORKSPACE, APEX)
        for place in addresses(urlconf)
        if most_bytes(place.path(values)) > MOST_BYTES
    }

    drawing = "api/characters/<uuidstr:character_id>/drawing"
    pages = "books/<uuid:book_id>/edit/<uuid:page_id>/picture/"
    assert takers == {"characters/new/", "characters/<uuid:character_id>/", drawing, pages}
    assert most_bytes("/nowhere/") == settings.DATA_UPLOAD_MAX_MEMORY_SIZE
