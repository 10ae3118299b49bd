"""A real server, a real stream: a member hears that something changed, and nothing more than that."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from http.client import HTTPConnection, HTTPResponse
from uuid import uuid4

import pytest
from django.conf import settings
from django.utils import timezone

from tenant_apps.generation.services import runs
from tenants.backend import team_context
from tests.generation.test_pipeline import start
from tests.personas import Persona


@pytest.fixture
def families(new_team: Callable[..., Persona]) -> tuple[Persona, Persona]:
    return new_team(), new_team()


def session_of(persona: Persona) -> str:
    return f"{settings.SESSION_COOKIE_NAME}={persona.browser().cookies[settings.SESSION_COOKIE_NAME].value}"


@contextmanager
def listening(port: int, host: str, channel: str, cookie: str = "") -> Iterator[HTTPResponse]:
    with closing(HTTPConnection("127.0.0.1", port, timeout=20)) as connection:
        headers = {"Host": host, "Accept": "text/event-stream", "Cookie": cookie}
        connection.request("GET", f"/events/?channel={channel}", headers=headers)
        with connection.getresponse() as answer:
            yield answer


def next_event(stream: HTTPResponse, name: str) -> list[bytes]:
    """The lines of the first event of this name. Keep-alives and the stream's own events are passed over."""
    lines: list[bytes] = []
    while True:
        whole = stream.readline()
        assert whole, "the stream has ended"
        if line := whole.strip():
            lines.append(line)
        elif f"event: {name}".encode() in lines:
            return lines
        else:
            lines = []


def test_only_members_receive_an_event(families: tuple[Persona, Persona], instant_ai: None, ports: list[int]) -> None:
    own, other = families
    port = ports[0]
    with team_context(own.team):
        run = start(own, idea="a secret dragon")
    channel = f"story-{run.book_id}"

    for host, cookie in (
        (other.team.host, session_of(other)),
        (own.team.host, session_of(other)),
        (own.team.host, ""),
    ):
        with listening(port, host, channel, cookie) as refused:
            assert refused.status in (401, 403)
    with listening(port, own.team.host, f"story-{uuid4()}", session_of(own)) as guessed:
        assert guessed.status == 403

    with listening(port, own.team.host, channel, session_of(own)) as stream:
        assert stream.status == 200
        assert stream.getheader("Content-Type", "").startswith("text/event-stream")
        next_event(stream, "stream-open")
        with team_context(own.team):
            runs.cancel_run(run=run, team=own.team, now=timezone.now())
        heard = next_event(stream, "changed")

    assert b"secret" not in b"".join(heard)
    assert [line for line in heard if line.startswith(b"data:")] in ([b"data:"], [b"data: "], [])
