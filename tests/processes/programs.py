"""Programs, started as operators start them, on the stack of the tests."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import IO
from uuid import uuid4

from shared_apps.ops.local_http import wait_until_served
from shared_apps.ops.processes import APPLICATION, MEMORY, WEB

WORKER = ("celery", "-A", "config", "worker", "-l", "WARNING", "--without-gossip", "--without-mingle")
ROOT = Path(__file__).resolve().parents[2]


@contextmanager
def program(log: Path, *arguments: str, **variables: str) -> Iterator[subprocess.Popen[bytes]]:
    """A program in a session of its own, whose words go to the log; it and its children are gone afterwards."""
    with log.open("ab") as words:
        process = _start(words, *arguments, **variables)
        try:
            yield process
        finally:
            process.terminate()
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                kill(process)


def _start(words: IO[bytes], *arguments: str, **variables: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), **variables},
        stdin=subprocess.DEVNULL,
        stdout=words,
        stderr=words,
        start_new_session=True,
    )


def kill(process: subprocess.Popen[bytes]) -> None:
    """``kill -9`` for a program and all its children at once, as when a machine loses power."""
    os.killpg(process.pid, 9)
    process.wait(20)


def worker(
    log: Path, concurrency: int = 2, *, also: str = "celery_typed", **variables: str
) -> AbstractContextManager[subprocess.Popen[bytes]]:
    """A Celery worker with processes. ``also`` names a module with more handlers."""
    options = ("-Q", "upkeep,work", "-c", str(concurrency), "-n", f"{uuid4()}@%h", "-I", also)
    return program(log, *WORKER, *options, **variables)


def caller(
    log: Path, threads: int, *, also: str = "celery_typed", **variables: str
) -> AbstractContextManager[subprocess.Popen[bytes]]:
    """A Celery worker with threads, for what waits for others. ``also`` names another module to load."""
    options = ("-Q", "calls", "-P", "threads", "-c", str(threads), "-n", f"{uuid4()}@%h", "-I", also)
    return program(log, *WORKER, *options, **{"DATABASE_POOL": "4"} | variables)


def sweeper(
    log: Path, *, also: str = "celery_typed", **variables: str
) -> AbstractContextManager[subprocess.Popen[bytes]]:
    """The process that finds what nobody has in hand."""
    return program(log, *WORKER, "-Q", "sweep", "-P", "solo", "-n", f"{uuid4()}@%h", "-I", also, **variables)


def beat(log: Path, **variables: str) -> AbstractContextManager[subprocess.Popen[bytes]]:
    return program(log, "celery", "-A", "config", "beat", "--scheduler", MEMORY, "--pidfile=", **variables)


@contextmanager
def web(log: Path, host: str, *options: str, **variables: str) -> Iterator[int]:
    """The web server on a free port, which this yields once it serves."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = (*WEB, "-b", "127.0.0.1", "-p", str(port), *options, APPLICATION)
    with program(log, *command, **variables) as process:
        assert wait_until_served(port, host, "/healthz", seconds=40, hopeless=lambda: process.poll() is not None), (
            log.read_text()
        )
        yield port


def wait_until(true: Callable[[], bool], *, seconds: float, doing: Callable[[], object] = lambda: None) -> bool:
    """Poll until it is true; meanwhile do what beat would do."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if true():
            return True
        doing()
        time.sleep(0.2)
    return False
