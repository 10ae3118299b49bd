"""The real thing to browse: Daphne and a Celery worker with its beat on the test process's own PostgreSQL and Redis."""

import email
import re
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from email import policy
from email.message import EmailMessage
from pathlib import Path

from django.conf import settings

from shared_apps.ops.local_http import wait_until_served
from shared_apps.ops.processes import Program, Supervisor, web, worker

BETWEEN_LETTERS = "-" * 79  # as Django's console backend draws it
PATIENCE = 90.0


@dataclass(frozen=True)
class Site:
    """Where the running site answers, and what it prints."""

    port: int
    log: Path

    @property
    def apex(self) -> str:
        return f"http://{settings.BASE_DOMAIN}:{self.port}"

    def workspace(self, slug: str) -> str:
        """A workspace's address; the apex for no slug."""
        return f"http://{slug}.{settings.BASE_DOMAIN}:{self.port}" if slug else self.apex

    def letter_to(self, address: str) -> EmailMessage:
        """The newest letter to an address; it is printed before the page that announces it is sent."""
        found = [letter for letter in self._letters() if letter["To"] == address]
        assert found, f"no letter to {address} in {self.log}"
        return found[-1]

    def code_for(self, address: str) -> str:
        """The code that a letter brings, on a line of its own."""
        body = self.letter_to(address).get_body(("plain",))
        assert body is not None
        codes = re.findall(r"^[A-Z0-9-]{6,9}$", body.get_content(), re.MULTILINE)
        assert len(codes) == 1, f"one code was expected in the letter, not {codes}"
        return str(codes[0])

    def stumble(self) -> str:
        """The first traceback that the web process printed, if it printed one."""
        _, found, after = self.log.read_text(errors="replace").partition("Traceback (most recent call last)")
        return (found + after)[:5000]

    def _letters(self) -> Iterator[EmailMessage]:
        for part in self.log.read_text(errors="replace").split(BETWEEN_LETTERS):
            if "Content-Type: " in part:
                yield email.message_from_string(part[part.index("Content-Type: ") :], policy=policy.default)


@contextmanager
def serving(*more: Program, place: str = "", **settled: str) -> Iterator[Site]:
    """Start all processes, and ``more`` of them, on a free port, and end them. ``settled`` is their environment.

    A second site beside the first has another ``place`` for its logs.
    """
    port = _free_port()
    environment = {"PORT": str(port), "DATABASE_POOL": "5", **settled}
    programs = [
        replace(program, environment={**program.environment, **environment}, echo=False)
        for program in (web(port), worker(with_beat=True), *more)
    ]
    supervisor = Supervisor(Path(settings.DATA_DIR) / place, restart=False)
    site = Site(port, supervisor.log_of("web"))
    try:
        supervisor.start(*programs)
        hopeless = lambda: bool(supervisor.dead())  # noqa: E731  (a name for what is asked)
        served = wait_until_served(port, settings.BASE_DOMAIN, "/healthz", seconds=PATIENCE, hopeless=hopeless)
        assert served, f"the site did not start; {supervisor.dead() or 'it is slow'}:\n{site.log.read_text()[-3000:]}"
        yield site
        assert supervisor.dead() == [], "a process of the site died while it was browsed"
        assert not (fall := site.stumble()), f"the site stumbled:\n{fall}"
    finally:
        supervisor.stop()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
