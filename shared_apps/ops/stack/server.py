"""A supervised server: start, check, restart and end it."""

import subprocess
import time
from abc import ABC, abstractmethod
from pathlib import Path
from signal import Signals
from typing import ClassVar

import psutil

from shared_apps.ops.stack.errors import StackError
from shared_apps.ops.stack.identity import free_port
from shared_apps.ops.stack.place import ServerHome
from shared_apps.ops.stack.tether import die_with_parent, end_processes, processes_in

LOG_LIMIT = 5 << 20


class SupervisedServer(ABC):
    """A server of the stack. Its processes are recognised by ``folder``, their working directory."""

    name: ClassVar[str]
    process_names: ClassVar[tuple[str, ...]]
    stop_signals: ClassVar[tuple[tuple[Signals, float], ...]]

    def __init__(self, place: ServerHome, folder: Path, log: Path, port: int) -> None:
        self.place = place
        self.folder = folder
        self.log = log
        self.port = port
        self.process: subprocess.Popen[bytes] | None = None

    @abstractmethod
    def prepare(self, deadline: float) -> None:
        """Create what the server needs before its first start."""

    @abstractmethod
    def command(self) -> list[str]:
        """The command that runs the server in the foreground on ``self.port``."""

    @abstractmethod
    def answers(self) -> bool:
        """Whether a client with our password is served."""

    @property
    def alive(self) -> bool:
        return self.process is not None and self.process.poll() is None

    @property
    def pid(self) -> int:
        return self.process.pid if self.process else 0

    def start(self, deadline: float, *, avoid: int | None = None) -> None:
        """Start the server and wait until it answers. Uses another port when the wanted one is taken, or is ``avoid``.

        Raises:
            StackError: it ended, or did not answer before ``deadline`` (``time.monotonic``).
        """
        for _ in range(3):  # another program may take the port between our check and the server's start
            self.port = free_port(self.port, avoid)
            self.end_leftovers()
            self._spawn()
            if self._wait(deadline):
                return
            if "ddress already in use" not in self.last_words():
                break
            self.port += 1
        self.stop()
        raise StackError(f"{self.name} did not start: {self.last_words() or 'it said nothing'} (more in {self.log})")

    def stop(self) -> None:
        """End the server; returns once it has ended."""
        self.end_leftovers()
        if self.process is not None:
            self.process.kill()  # usually it has ended; this ends it even if its folder was not found
            self.process.wait()
            self.process = None

    def end_leftovers(self) -> None:
        """End every process of this server: our child, and those that a killed daemon left."""
        running = processes_in(self.folder, self.process_names)
        pids = {process.pid for process in running}
        heads = [process for process in running if _parent_of(process) not in pids]
        end_processes(heads, self.stop_signals)
        end_processes(processes_in(self.folder, self.process_names), ((Signals.SIGKILL, 5),))

    def last_words(self) -> str:
        """The last line of the server's log, with the reason it names."""
        try:
            lines = self.log.read_text(errors="replace").splitlines()[-12:]
        except OSError:
            return ""
        telling = [line for line in lines if any(word in line for word in ("FATAL", "PANIC", "ERROR", "rror:", "#"))]
        return (telling or lines or [""])[-1].strip()

    def _spawn(self) -> None:
        if self.log.exists() and self.log.stat().st_size > LOG_LIMIT:
            self.log.replace(self.log.with_suffix(".log.1"))
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                self.command(),
                cwd=self.folder,
                env={"PATH": "/usr/bin:/bin", "LC_ALL": "C", "TZ": "UTC"},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
                preexec_fn=die_with_parent(self.stop_signals[0][0]),  # noqa: PLW1509 — the daemon has one thread
                **self.place.run_as(),
            )

    def _wait(self, deadline: float) -> bool:
        while self.alive and time.monotonic() < deadline:
            if self.answers():
                return True
            time.sleep(0.05)
        return False


def _parent_of(process: psutil.Process) -> int | None:
    """None for a process that ended meanwhile, as a session of PostgreSQL may at any moment."""
    try:
        return process.ppid()
    except psutil.NoSuchProcess:
        return None
