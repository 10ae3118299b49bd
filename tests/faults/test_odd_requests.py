"""Row 36: odd requests get a documented response and leave no traceback."""

import asyncio
import json
import socket
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from typing import Any

import pytest
from django.conf import settings

from shared_apps.core.scopes import decline
from shared_apps.ops.local_http import Answer, ask
from tests.live.test_stream import session_of
from tests.personas import Persona
from tests.processes.programs import web

CSRF = "c" * 32
HANDSHAKE = ("Upgrade: websocket", "Connection: Upgrade", "Sec-WebSocket-Version: 13")
KEY = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="
MALFORMED = {
    "no boundary": ("multipart/form-data", b"--b\r\n"),
    "a boundary of nothing": ("multipart/form-data; boundary=", b"--b\r\n"),
    "a foreign boundary": ("multipart/form-data; boundary=\xff", b"--b\r\n"),
    "no end": ("multipart/form-data; boundary=b", b'--b\r\nContent-Disposition: form-data; name="a"'),
    "no text": ("multipart/form-data; boundary=b", b"\x00\xff" * 100),
    "broken base64": (
        "multipart/form-data; boundary=b",
        b'--b\r\nContent-Disposition: form-data; name="a"\r\nContent-Transfer-Encoding: base64\r\n\r\n=\r\n--b--\r\n',
    ),
    "too many fields": ("application/x-www-form-urlencoded", b"a&" * 10_000),
    "another alphabet": ("application/x-www-form-urlencoded; charset=utf-16", b"a=1"),
}


@pytest.fixture(scope="module")
def site(static_files: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    log = tmp_path_factory.mktemp("odd") / "web.log"
    with web(log, settings.BASE_DOMAIN) as port:
        yield port
        said = log.read_text()
        assert "Traceback" not in said and " ERROR " not in said, said


@pytest.fixture
def family(new_team: Callable[..., Persona]) -> Persona:
    return new_team()


def status_of(port: int, *lines: str, host: str = settings.BASE_DOMAIN) -> int:
    with closing(socket.create_connection(("127.0.0.1", port), timeout=20)) as connection:
        named = [line.format(host=host) for line in lines]
        connection.sendall("\r\n".join([*named, "", ""]).encode("latin-1"))
        return int(connection.recv(65536).split(b" ")[1])


@pytest.mark.parametrize("path", ["/", "/events/", "/api/stories/", "/accounts/login/", "/nowhere/"])
@pytest.mark.parametrize("key", [KEY, "X-No-Key: 1"])
def test_a_websocket_is_refused(site: int, path: str, key: str) -> None:
    assert 400 <= status_of(site, f"GET {path} HTTP/1.1", "Host: {host}", *HANDSHAKE, key) < 500


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["GET /healthz HTTP/1.0", "Host: {host}"], 200),
        (["GET /healthz HTTP/1.0"], 400),
        (["GET /healthz HTTP/1.1"], 400),
        (["GET / HTTP/1.1", "Host: evil.example"], 400),
        (["GET / HTTP/1.1", "Host: {host}/x"], 400),
        (["GET / HTTP/1.1", "Host: no host at all"], 400),
        (["GET /"], 400),
        (["nonsense"], 400),
        (["GET / HTTP/1.1", "no header"], 400),
        (["GET / HTTP/1.1", "Host: {host}", "Content-Length: -1"], 400),
        (["POST / HTTP/1.1", "Host: {host}", "Content-Length: 5", "Transfer-Encoding: chunked"], 400),
        (["GET /\xff HTTP/1.1", "Host: {host}"], 400),
        (["GET /?a=\xff HTTP/1.1", "Host: {host}"], 400),
        (["OPTIONS * HTTP/1.1", "Host: {host}"], 404),
        (["PROPFIND / HTTP/1.1", "Host: {host}"], 403),
        (["GET /?" + "a&" * 5000 + " HTTP/1.1", "Host: {host}"], 400),
    ],
)
def test_an_odd_request_is_answered(site: int, lines: list[str], expected: int) -> None:
    assert status_of(site, *lines) == expected


@pytest.mark.parametrize("malformed", MALFORMED)
def test_a_form_that_cannot_be_read_is_answered_in_the_shape_of_the_api(
    site: int, family: Persona, malformed: str
) -> None:
    kind, body = MALFORMED[malformed]
    for path in ("/api/characters/", f"/api/characters/{family.team.id}/drawing", "/api/stories/", "/api/nowhere"):
        answer = post(site, family, path, kind, body)
        problem = json.loads(answer.body)
        assert 400 <= answer.status < 500 and problem.keys() == {"code", "message", "field"}, path
        assert "content-security-policy" in answer.headers and answer.headers["x-content-type-options"] == "nosniff"
    for path in ("/characters/new/", "/nowhere/", "/entry/enter/"):
        page = post(site, family, path, kind, body)
        assert 400 <= page.status < 500 and b"</html>" in page.body, path


def post(port: int, family: Persona, path: str, kind: str, body: bytes) -> Answer:
    cookies = f"{session_of(family)}; {settings.CSRF_COOKIE_NAME}={CSRF}"
    headers = {"Cookie": cookies, "X-CSRFToken": CSRF, "Content-Type": kind, "Accept": "text/html"}
    return ask(port, family.team.host, path, method="POST", headers=headers, body=body)


@pytest.mark.parametrize(
    ("kind", "received", "expected"),
    [
        ("websocket", ["websocket.connect"], ["websocket.close"]),
        (
            "lifespan",
            ["lifespan.startup", "lifespan.shutdown"],
            ["lifespan.startup.complete", "lifespan.shutdown.complete"],
        ),
        ("webtransport", [], []),
    ],
)
def test_other_scopes_are_declined(kind: str, received: list[str], expected: list[str]) -> None:
    waiting, sent = list(received), list[Mapping[str, Any]]()

    async def receive() -> Mapping[str, Any]:
        return {"type": waiting.pop(0)}

    async def send(message: Mapping[str, Any]) -> None:
        sent.append(message)

    asyncio.run(decline({"type": kind, "path": "/"}, receive, send))

    assert [message["type"] for message in sent] == expected
