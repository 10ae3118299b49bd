"""Storage that is away: no partial file remains, steps wait, and operators and families are informed."""

import os
from collections.abc import Callable, Iterator
from errno import EACCES, EDQUOT, ENOSPC, EROFS
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any
from uuid import uuid4

import pytest
from celery_typed.testing import recorded_jobs
from django.conf import settings as configured
from django.core.cache import cache
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.test import Client
from django.utils import timezone

from shared_apps.archives.models import Archive
from shared_apps.archives.services import requests
from shared_apps.core.conditions import STORAGE
from shared_apps.media import files
from shared_apps.media.availability import FolderStore, StorageAway, require_storage
from tenants.backend import public_context
from tests.media.pictures import encoded
from tests.personas import Persona


@pytest.fixture(autouse=True)
def room() -> Iterator[None]:
    cache.clear()
    yield
    cache.clear()


class EndsHalfWay(ContentFile[bytes]):
    """The disk is full after the first piece."""

    def __init__(self, number: int) -> None:
        super().__init__(b"x")
        self.number = number

    def chunks(self, chunk_size: int | None = None) -> Iterator[bytes]:
        yield b"the first piece"
        raise OSError(self.number, os.strerror(self.number))


def fail_to_store(number: int, name: str = "tmp/half.png") -> StorageAway:
    with pytest.raises(StorageAway) as told:
        default_storage.save(name, EndsHalfWay(number))
    return told.value


@pytest.mark.parametrize("number", [ENOSPC, EDQUOT, EROFS])
def test_a_file_without_room_leaves_nothing_and_costs_no_attempt(number: int) -> None:
    error = fail_to_store(number)

    assert not default_storage.exists("tmp/half.png")
    assert not error.was_tried and error.status == 503 and error.retry_after
    assert STORAGE.is_met
    assert "Error" not in str(error)


def test_a_file_that_may_be_refused_alone_costs_an_attempt() -> None:
    assert fail_to_store(EACCES).was_tried


def test_one_step_tries_after_each_pause_and_all_continue_when_it_succeeds() -> None:
    fail_to_store(ENOSPC)
    with pytest.raises(StorageAway):
        require_storage()
    cache.delete(STORAGE._key("tried"))  # noqa: SLF001  (the rest is over)

    require_storage()

    assert not STORAGE.is_met
    require_storage()
    assert default_storage.listdir("tmp/trial")[1] == []


def test_almost_no_disk_space_counts_as_none(monkeypatch: pytest.MonkeyPatch) -> None:
    """Else each of many who waited would fail once more."""
    fail_to_store(ENOSPC)
    cache.delete(STORAGE._key("tried"))  # noqa: SLF001  (the rest is over)
    monkeypatch.setattr("shared_apps.media.availability.FREE_BYTES", 1 << 60)

    with pytest.raises(StorageAway):
        require_storage()

    assert STORAGE.is_met


def test_operators_read_one_line_a_minute_a_metric_and_healthz(
    guardian: Persona, settings: Any, caplog: pytest.LogCaptureFixture
) -> None:
    settings.METRICS_TOKEN = "a-token-for-prometheus"

    def told() -> tuple[str, bool]:
        health = Client(headers={"host": configured.BASE_DOMAIN}).get("/healthz").json()["storage"]
        headers = {"host": configured.BASE_DOMAIN, "authorization": f"Bearer {settings.METRICS_TOKEN}"}
        return health, b"storysprout_storage_away 1.0" in Client(headers=headers).get("/metrics").content

    assert told() == ("ok", False)
    for _ in range(5):
        fail_to_store(ENOSPC)

    assert told() == ("away", True)
    lines = [line for line in caplog.records if line.levelname == "ERROR"]
    assert len(lines) == 1 and "No space left on device" in lines[0].getMessage()
    caplog.clear()


def test_an_upload_is_refused_in_plain_words(guardian: Persona, monkeypatch: pytest.MonkeyPatch) -> None:
    def save(self: FolderStore, name: str, content: Any) -> str:
        raise OSError(ENOSPC, os.strerror(ENOSPC))

    monkeypatch.setattr("django.core.files.storage.FileSystemStorage._save", save)
    with pytest.raises(StorageAway, match="What you have is safe"):
        files.save(team_id=guardian.team.id, room="x", file_id=uuid4(), media_type="image/png", data=encoded())


@pytest.mark.usefixtures("committed")
def test_an_archive_waits_for_room_and_loses_no_attempt(
    new_team: Callable[..., Persona], monkeypatch: pytest.MonkeyPatch
) -> None:
    family, now = new_team(), timezone.now()
    with public_context(), recorded_jobs():
        archive = requests.request_archive(team=family.team, by=family.membership, now=now)

    def save(self: FolderStore, name: str, content: Any) -> str:
        raise OSError(ENOSPC, os.strerror(ENOSPC))

    with monkeypatch.context() as full, recorded_jobs():
        full.setattr("django.core.files.storage.FileSystemStorage._save", save)
        for _ in range(5):
            with pytest.raises(StorageAway):
                requests.pack_archive(archive_id=archive.id, now=now)
            requests.pack_archive(archive_id=archive.id, now=now)  # known to be away: not even begun
            STORAGE.ended()
    with recorded_jobs():
        requests.pack_archive(archive_id=archive.id, now=now)

    with public_context():
        archive.refresh_from_db()
    assert archive.status == Archive.Status.READY


class Refusing(BaseHTTPRequestHandler):
    status, code = 507, ""

    def do_PUT(self) -> None:
        said = f"<?xml version='1.0'?><Error><Code>{self.code}</Code><Message>No.</Message></Error>".encode()
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self.send_response(self.status)
        self.send_header("Content-Length", str(len(said)))
        self.end_headers()
        self.wfile.write(said)

    def do_HEAD(self) -> None:
        self.send_response(404)
        self.end_headers()

    def log_message(self, *arguments: object) -> None:
        return


@pytest.fixture
def refusing_bucket(s3: Any, settings: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[type[Refusing]]:
    monkeypatch.setenv("AWS_MAX_ATTEMPTS", "1")
    s3.create_bucket(Bucket="books", CreateBucketConfiguration={"LocationConstraint": "eu-central-1"})

    class Answers(Refusing):
        """Of this test alone."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Answers) as server:
        options = settings.STORAGES["default"]["OPTIONS"] | {"endpoint_url": f"http://127.0.0.1:{server.server_port}"}
        settings.STORAGES = settings.STORAGES | {"default": settings.STORAGES["default"] | {"OPTIONS": options}}
        Thread(target=server.serve_forever, daemon=True).start()
        yield Answers
        server.shutdown()


@pytest.mark.parametrize(
    ("status", "code", "was_tried"),
    [
        (507, "InsufficientStorage", False),
        (507, "XMinioStorageFull", False),
        (503, "SlowDown", False),
        (403, "QuotaExceeded", False),
        (403, "AccessDenied", True),
    ],
)
def test_steps_wait_for_a_bucket_that_refuses(
    refusing_bucket: type[Refusing], status: int, code: str, *, was_tried: bool
) -> None:
    refusing_bucket.status, refusing_bucket.code = status, code

    with pytest.raises(StorageAway) as told:
        default_storage.save("teams/a.png", ContentFile(b"x"))

    assert told.value.was_tried is was_tried
    assert STORAGE.is_met is not was_tried, "one file that is refused by itself stops nobody else"


def test_steps_wait_for_a_bucket_that_cannot_be_reached(refusing_bucket: type[Refusing], settings: Any) -> None:
    options = settings.STORAGES["default"]["OPTIONS"] | {"endpoint_url": "http://127.0.0.1:1"}
    settings.STORAGES = settings.STORAGES | {"default": settings.STORAGES["default"] | {"OPTIONS": options}}

    with pytest.raises(StorageAway) as told:
        default_storage.save("teams/a.png", ContentFile(b"x"))

    assert not told.value.was_tried
