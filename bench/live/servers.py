"""A web process under Daphne, and what it holds."""

import os
import resource
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from urllib.parse import urlsplit

import psutil

from shared_apps.ops.local_http import wait_until_served
from shared_apps.ops.processes import WEB
from shared_apps.ops.stack.client import ROOT

START_SECONDS = 60.0
FILES = 12_000
"""Sockets that a process may have open here, and some."""


class TooFewFiles(Exception):
    """The hard limit of open files is too low for what is to be measured."""


@dataclass(frozen=True)
class Holding:
    """The private bytes, threads and database connections of a process."""

    memory: int
    threads: int
    connections: int

    def __sub__(self, before: "Holding") -> "Holding":
        return Holding(
            self.memory - before.memory, self.threads - before.threads, self.connections - before.connections
        )


@dataclass(frozen=True)
class Server:
    port: int
    host: str
    process: psutil.Process
    database_url: str

    def holding(self) -> Holding:
        return Holding(self.process.memory_full_info().uss, self.process.num_threads(), self._connections())

    def _connections(self) -> int:
        """Sockets to PostgreSQL's port: what a pool holds is not a stream's, but what grows with streams is."""
        if not self.database_url:
            return 0
        port = urlsplit(self.database_url).port
        return len([found for found in self.process.net_connections("tcp") if found.raddr[1:] == (port,)])


@contextmanager
def daphne(application: str, host: str, environment: Mapping[str, str]) -> Iterator[Server]:
    """The application on a free port, once it serves."""
    allow_files(FILES)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = (sys.executable, "-m", *WEB, "-b", "127.0.0.1", "-p", str(port), application)
    process = subprocess.Popen(command, cwd=ROOT, env={**os.environ, **environment})  # noqa: S603 — our own programs
    try:
        if not wait_until_served(
            port, host, "/healthz", seconds=START_SECONDS, hopeless=lambda: process.poll() is not None
        ):
            raise TimeoutError(f"{application} does not serve")
        yield Server(port, host, psutil.Process(process.pid), environment.get("DATABASE_URL", ""))
    finally:
        process.kill()  # thousands of streams are not worth a farewell
        process.wait()


def allow_files(files: int) -> None:
    """Let this process and its children open that many files. Raises TooFewFiles."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if hard != resource.RLIM_INFINITY and hard < files:
        raise TooFewFiles(f"a process here may open {hard} files, and {files} are needed: raise the hard limit first")
    if soft != resource.RLIM_INFINITY and soft < files:
        resource.setrlimit(resource.RLIMIT_NOFILE, (files, hard))
