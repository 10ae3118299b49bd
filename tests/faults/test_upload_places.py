"""Row 33: stalled uploads end, and one network cannot use up the memory for uploads."""

import socket
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from select import select
from threading import Event

import pytest
from django.conf import settings

from shared_apps.media.uploads import MOST_BYTES
from shared_apps.ops.web.channel import SLOWEST, Limits
from tests.processes.programs import web

HOST = settings.BASE_DOMAIN
TAKEN_IN = 404
"""The application's own answer to a whole upload, on the host that has no workspace."""

LONGEST_PAUSE = 2.0
NEARLY_ALL = MOST_BYTES - 8 * SLOWEST
CROWD = Limits.held_bytes // NEARLY_ALL + 3
"""So many uploads of one network as would fill all of the room."""


@pytest.fixture(scope="module")
def site(static_files: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    log = tmp_path_factory.mktemp("uploads") / "web.log"
    limits = ("--body-seconds", str(LONGEST_PAUSE))
    with web(log, HOST, *limits, DATABASE_POOL="4", TRUSTED_PROXIES="127.0.9.0/24") as port:
        yield port
        assert "Traceback" not in log.read_text()


class Upload:
    """A connection from an address of this machine that has sent the head of a large upload."""

    def __init__(self, port: int, come_from: str, *, forwarded_for: str = "") -> None:
        self.connection = socket.create_connection(("127.0.0.1", port), timeout=20, source_address=(come_from, 0))
        head = [
            "POST /characters/new/ HTTP/1.1",
            f"Host: {HOST}",
            "Content-Type: application/octet-stream",
            f"Content-Length: {MOST_BYTES}",
            *([f"X-Forwarded-For: {forwarded_for}"] if forwarded_for else []),
        ]
        self.connection.sendall("\r\n".join([*head, "", ""]).encode())

    def send(self, size: int) -> None:
        with suppress(ConnectionResetError, BrokenPipeError):
            self.connection.sendall(bytes(size))

    def status(self, *, seconds: float) -> int | None:
        """What the server answers within this time."""
        if not select([self.connection], [], [], seconds)[0]:
            return None
        return int(self.connection.recv(4096).split()[1])

    def whole(self) -> int | None:
        """Send all of it, and say what came back."""
        self.send(MOST_BYTES)
        return self.status(seconds=20)


def test_an_upload_that_stalls_ends_soon_however_much_came_before(site: int) -> None:
    stalled = Upload(site, "127.0.0.1")
    with closing(stalled.connection):
        stalled.send(NEARLY_ALL)
        began = time.monotonic()

        assert stalled.status(seconds=LONGEST_PAUSE + 10) == 408
        assert time.monotonic() - began < LONGEST_PAUSE + 5


def test_a_steady_upload_has_all_the_time_that_it_needs(site: int) -> None:
    steady = Upload(site, "127.0.0.1")
    with closing(steady.connection):
        for _ in range(20):
            steady.send(4 * SLOWEST)
            time.sleep(1.3 * LONGEST_PAUSE / 20)
        assert steady.whole() == TAKEN_IN


class Crowd:
    """Uploads that come nearly whole and then go on slowly, so that each keeps its place."""

    def __init__(self, port: int, addresses: list[str], **options: str) -> None:
        self._ended = Event()
        self._uploads = [Upload(port, address, **options) for address in addresses]
        self._threads = ThreadPoolExecutor(len(addresses))

    def __enter__(self) -> "Crowd":
        list(self._threads.map(lambda upload: upload.send(NEARLY_ALL), self._uploads))
        for upload in self._uploads:
            self._threads.submit(self._go_on, upload)
        return self

    def _go_on(self, upload: Upload) -> None:
        for _ in range(64):
            if self._ended.wait(0.1):
                return
            upload.send(SLOWEST // 8)

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._threads.shutdown()
        for upload in self._uploads:
            upload.connection.close()

    def refused(self) -> int:
        return [upload.status(seconds=0) for upload in self._uploads].count(503)


def test_one_network_leaves_room_for_the_uploads_of_others(site: int) -> None:
    with Crowd(site, [f"127.0.1.{number}" for number in range(1, CROWD + 1)]) as crowd:
        bystander = Upload(site, "127.0.2.1")
        with closing(bystander.connection):
            assert bystander.whole() == TAKEN_IN
        assert 0 < crowd.refused() < CROWD


def test_only_trusted_proxies_name_the_network(site: int) -> None:
    with Crowd(site, ["127.0.9.1"] * CROWD, forwarded_for="203.0.113.7"):
        neighbour, same = Upload(site, "127.0.9.1", forwarded_for="198.51.100.1"), Upload(site, "127.0.1.1")
        with closing(neighbour.connection), closing(same.connection):
            assert neighbour.whole() == TAKEN_IN
            assert same.whole() == TAKEN_IN

    with Crowd(site, ["127.0.1.1"] * CROWD, forwarded_for="203.0.113.7") as crowd:
        posing = Upload(site, "127.0.1.2", forwarded_for="198.51.100.1")
        with closing(posing.connection):
            assert posing.whole() == 503
        assert crowd.refused()
