"""The database is killed: every response is a 503 that retries, and everything continues when it is back."""

import json
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from django.conf import settings

from shared_apps.ops.local_http import Answer, ask
from tests.faults.size import FULL
from tests.live.test_stream import session_of
from tests.personas import Persona
from tests.processes.programs import wait_until, web
from tests.processes.relay import Relay, relay_to

REDIS_NOWHERE = "redis://127.0.0.1:1/0"


@dataclass
class Site:
    port: int
    wire: Relay
    family: Persona

    def ask(self, path: str, method: str = "GET", *, accept: str = "text/html", host: str = "") -> Answer:
        token = "c" * 32
        cookies = f"{session_of(self.family)}; {settings.CSRF_COOKIE_NAME}={token}"
        headers = {"Cookie": cookies, "X-CSRFToken": token, "Accept": accept}
        return ask(self.port, host or self.family.team.host, path, method=method, headers=headers, timeout=40)


@pytest.fixture(params=["0", "2"] if FULL else ["0"], ids=lambda size: f"pool of {size}")
def site(new_team: Callable[..., Persona], tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Site]:
    """Redis is away as well, as when the daemon of the embedded stack was killed."""
    family, log = new_team(), tmp_path / "web.log"
    url = urlsplit(os.environ["DATABASE_URL"])
    with relay_to(url.port or 5432) as wire:
        through = url._replace(netloc=url.netloc.rpartition(":")[0] + f":{wire.port}").geturl()
        own = {"DATABASE_URL": through, "REDIS_URL": REDIS_NOWHERE, "DATABASE_POOL": request.param}
        with web(log, family.team.host, **own) as port:
            yield Site(port, wire, family)
        assert "Traceback" not in log.read_text()


def test_everyone_is_informed_and_everything_continues_after_the_outage(site: Site) -> None:
    assert site.ask("/").status == 200
    site.wire.cut()

    for path in ("/", "/characters/", "/nowhere/", "/healthz"):
        page = site.ask(path)
        assert (page.status, page.headers["retry-after"], page.headers["cache-control"]) == (503, "10", "no-store")
        assert b'http-equiv="refresh"' in page.body and b"They are safe" in page.body
    assert b'http-equiv="refresh"' not in site.ask("/characters/new/", "POST").body
    assert site.ask("/accounts/login/", "POST", host=settings.BASE_DOMAIN).status == 503
    for path in ("/api/stories/", "/api/characters/"):
        problem = site.ask(path, accept="application/json")
        assert (problem.status, problem.headers["retry-after"]) == (503, "10")
        assert json.loads(problem.body)["code"] == "unavailable"
    assert site.ask("/events/?channel=x", accept="text/event-stream").status == 503

    site.wire.join()
    assert wait_until(lambda: site.ask("/").status == 200, seconds=15)
