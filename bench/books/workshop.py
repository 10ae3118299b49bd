"""A stack, a provider, and the workers between them."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from math import ceil
from pathlib import Path
from time import monotonic, sleep

import psutil

from bench.tenancy.targets import Target, target_environment
from shared_apps.ops.processes import Supervisor, callers, worker
from shared_apps.ops.stack import temporary_stack
from tests.fake_providers import OpenAIServer, Pace

PACE = Pace(first_token=0.5, page=1.0, picture=8.0, verdict=0.05)
AT_ONCE = 50
CALL_PROCESSES = 2
THREADS_A_CALL = 64 / 50
"""The default. While one thread claims work or records a result, another's call is running."""
SHEETS_SECONDS = 120.0
STACK = ("database_url", "redis_url", "data_dir")


@dataclass(frozen=True)
class Workshop:
    """``desk`` is a process in which books are begun and looked at, as the web does."""

    server: OpenAIServer
    desk: Target
    workers: Supervisor
    environment: dict[str, str]

    def memory(self) -> int:
        """Bytes of all workers together; what they share is counted once."""
        return sum(process.memory_full_info().pss for process in self._processes())

    def dead(self) -> list[str]:
        return self.workers.dead()

    def _processes(self) -> Iterator[psutil.Process]:
        for running in self.workers.running.values():
            process = psutil.Process(running.pid)
            yield from (process, *process.children(recursive=True))


@contextmanager
def workshop(at_once: int = AT_ONCE) -> Iterator[Workshop]:
    """Everything runs, and nothing is asked for yet."""
    with OpenAIServer(PACE, at_once=at_once, keeps_bodies=False) as server, temporary_stack() as stack:
        environment = target_environment(
            "ours", **asking(server), **{name.upper(): getattr(stack, name) for name in STACK}
        )
        with Target(environment) as founder:
            founder("teams.migrate_public")
        workers = Supervisor(Path(stack.data_dir), restart=False)
        threads = ceil(at_once * THREADS_A_CALL / CALL_PROCESSES)
        programs = (worker(with_beat=True), *callers(processes=CALL_PROCESSES, threads=threads))
        workers.start(*(replace(one, environment={**environment, **one.environment}) for one in programs))
        try:
            with Target(environment) as desk:
                yield Workshop(server, desk, workers, environment)
        finally:
            workers.stop()


def sheets_are_drawn(here: Workshop, members: list[str]) -> None:
    """Wait until every character has its sheet. Raises TimeoutError."""
    deadline = monotonic() + SHEETS_SECONDS
    while here.desk("books.sheets_missing", members=members):
        if monotonic() > deadline:
            raise TimeoutError("the sheets of the cast were not drawn")
        sleep(0.5)


def asking(server: OpenAIServer) -> dict[str, str]:
    """The environment that sends every call of a process to this server."""
    ports = ("TEXT", "IMAGE", "MODERATION")
    chosen = {f"AI_{port}_PROVIDERS": "openai" for port in ports}
    at_once = server.at_once or AT_ONCE
    return {**chosen, "OPENAI_AT_ONCE": str(at_once), "OPENAI_BASE_URL": server.base_url, "OPENAI_API_KEY": "none"}


@contextmanager
def plain_site(here: Workshop) -> Iterator[Target]:
    """A process on the same stack that asks a provider of its own, so that neither is in the other's way."""
    with OpenAIServer(PACE, keeps_bodies=False) as server, Target(here.environment | asking(server)) as site:
        yield site
