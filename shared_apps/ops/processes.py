"""StorySprout's processes on one machine: web, worker and beat. The process that started them restarts dead ones.

Like the stack, it runs before Django is set up and knows nothing of it.
"""

import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, MutableMapping
from dataclasses import dataclass, field
from pathlib import Path

import psutil

from shared_apps.ops.stack import StackError, data_dir_of
from shared_apps.ops.stack.client import ROOT
from shared_apps.ops.stack.errors import in_plain_words
from shared_apps.ops.stack.files import read_json, write_private
from shared_apps.ops.stack.identity import port_is_free
from shared_apps.ops.stack.record import process_lives
from shared_apps.ops.stack.tether import die_with_parent, end_processes

RECORD = "demo.json"
DEFAULT_PORT = 8000
MEMORY = "celery.beat:Scheduler"
"""Celery's scheduler without a file: what runs every few seconds needs no record of its last run."""

WEB = ("shared_apps.ops.web", "-v", "0")
"""The web server's module and options. The caller adds address, port and application."""

APPLICATION = "config.asgi:application"

QUIETLY = ("-l", "INFO", "--without-mingle", "--without-gossip")

PAUSE = 2.0
"""Seconds between two starts of a program, so that one that cannot start does not loop at full speed."""

SHUTDOWN_SECONDS = 30.0
"""Seconds that a process has to finish its work."""


@dataclass(frozen=True)
class Program:
    """A process to keep running. Its output goes to ``DATA_DIR/logs/<name>.log``.

    With ``echo``, what it prints on standard output reaches the terminal instead: the demo's e-mails.
    """

    name: str
    command: tuple[str, ...]
    environment: Mapping[str, str] = field(default_factory=dict)
    echo: bool = False


def web(port: int) -> Program:
    command = (*WEB, "-b", "127.0.0.1", "-p", str(port), APPLICATION)
    return Program("web", command, {"DATABASE_POOL": os.environ.get("DATABASE_POOL") or "4"}, echo=True)


def worker(*, with_beat: bool = False) -> Program:
    """Processes for computing. ``with_beat`` they also run ``beat`` and ``sweeper``, for a single book."""
    hands = str(max(2, min(4, os.cpu_count() or 2)))
    queues, inside = ("sweep,upkeep,work", ("-B", "--scheduler", MEMORY)) if with_beat else ("upkeep,work", ())
    options = ("-Q", queues, "-c", hands, *QUIETLY)
    return Program("worker", ("celery", "-A", "config", "worker", *options, *inside))


def callers(*, processes: int = 0, threads: int = 0) -> list[Program]:
    """Threads for calls to providers. They share a few connections, and hold none while they wait.

    The threads of a process share one core, so there is a process for each of two; more would want more connections
    than a small server gives.
    """
    many = processes or int(os.environ.get("CALL_PROCESSES") or min(2, os.cpu_count() or 1))
    pool = os.environ.get("DATABASE_POOL") or ("4" if many == 1 else "2")
    environment = {"CALL_PROCESSES": str(many), "DATABASE_POOL": pool}
    options = ("-Q", "calls", "-P", "threads", "-c", str(threads or os.environ.get("CALLS") or 32), *QUIETLY)
    names = [f"calls-{number + 1}" for number in range(many)]
    return [
        Program(name, ("celery", "-A", "config", "worker", *options, "-n", f"{name}@%h"), environment) for name in names
    ]


def sweeper() -> Program:
    """One process that only sweeps, so that lost work is found however busy the others are."""
    return Program(
        "sweeper", ("celery", "-A", "config", "worker", "-Q", "sweep", "-P", "solo", "-n", "sweep@%h", *QUIETLY)
    )


def beat() -> Program:
    return Program("beat", ("celery", "-A", "config", "beat", "-l", "WARNING", "--scheduler", MEMORY, "--pidfile="))


class Supervisor:
    """Runs programs. A thread restarts dead ones unless ``restart`` is off; ``stop`` ends all."""

    def __init__(self, data_dir: Path, *, restart: bool = True) -> None:
        self.programs: list[Program] = []
        self.data_dir = data_dir
        self.restart = restart
        self.running: dict[str, subprocess.Popen[bytes]] = {}
        self._ending = threading.Event()
        self._spawning = threading.Lock()
        self._started_at: dict[str, float] = {}
        self._watcher = threading.Thread(target=self._watch, name="supervisor", daemon=True)

    def start(self, *programs: Program) -> None:
        """Run these programs too."""
        (self.data_dir / "logs").mkdir(parents=True, exist_ok=True)
        for program in programs:
            self._spawn(program)
            self.programs.append(program)
        if self.restart and not self._watcher.is_alive():
            self._watcher.start()

    def dead(self) -> list[str]:
        """The names of programs that are not running now."""
        return [name for name, process in tuple(self.running.items()) if process.poll() is not None]

    def log_of(self, name: str) -> Path:
        return self.data_dir / "logs" / f"{name}.log"

    def stop(self) -> None:
        """End every program and what it started, in ``SHUTDOWN_SECONDS`` seconds at most."""
        self._ending.set()
        if self._watcher.is_alive():
            self._watcher.join()
        families = [member for process in self.running.values() for member in _family(process.pid)]
        for process in self.running.values():
            if process.poll() is None:
                process.terminate()
        deadline = time.monotonic() + SHUTDOWN_SECONDS
        for process in self.running.values():
            try:
                process.wait(max(0.1, deadline - time.monotonic()))
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        end_processes([member for member in families if member.is_running()], ((signal.SIGKILL, 5),))

    def _spawn(self, program: Program) -> None:
        with self._spawning, self.log_of(program.name).open("ab") as log:
            self.running[program.name] = subprocess.Popen(  # noqa: S603 — our own programs
                (sys.executable, "-m", *program.command),
                cwd=ROOT,
                env={**os.environ, "PYTHONUNBUFFERED": "1", **program.environment},
                stdin=subprocess.DEVNULL,
                stdout=None if program.echo else log,
                stderr=log,
                start_new_session=True,  # Ctrl-C reaches us, and we end them in order
                preexec_fn=die_with_parent(signal.SIGTERM),  # noqa: PLW1509 — it only calls prctl(2)
            )
            self._started_at[program.name] = time.monotonic()
            self._record()

    def _watch(self) -> None:
        while not self._ending.wait(0.3):
            dead = self.dead()
            for program in tuple(self.programs):
                ran = time.monotonic() - self._started_at[program.name]
                if program.name in dead and ran > PAUSE:
                    self._spawn(program)

    def _record(self) -> None:
        """Record our children for a later start, which ends them if we are killed where no kernel does that."""
        if self.restart:
            pids = [process.pid for process in self.running.values() if process.poll() is None]
            write_record(self.data_dir, children=[[pid, _began(pid)] for pid in pids])


@dataclass(frozen=True)
class Demo:
    """The running ``make demo`` of this data folder."""

    pid: int
    port: int


def running_demo(data_dir: Path) -> Demo | None:
    record = read_json(data_dir / RECORD)
    pid, began = record.get("pid"), record.get("began")
    if isinstance(pid, int) and isinstance(began, float) and process_lives(pid, began):
        return Demo(pid, int(record.get("port") or 0))
    return None


def begin_demo(environ: MutableMapping[str, str]) -> str:
    """Make this process the data folder's demo and choose its PORT, before the settings read it.

    Returns a remark for the person at the terminal, if there is one to make.

    Raises:
        StackError: a demo runs already, the PORT that was asked for is taken, or the folder cannot be used.
    """
    data_dir = data_dir_of(environ)
    with in_plain_words(data_dir):
        if running := running_demo(data_dir):
            raise StackError(
                f"StorySprout is already running here (pid {running.pid}), on port {running.port}. To end it: make stop"
            )
        data_dir.mkdir(parents=True, exist_ok=True)
        end_orphans(data_dir)
        asked = environ.get("PORT")
        port = _choose_port(asked)
        environ["PORT"] = str(port)
        write_record(data_dir, pid=os.getpid(), began=_began(os.getpid()), port=port, children=[])
    if asked or port == DEFAULT_PORT:
        return ""
    return (
        f"Port {DEFAULT_PORT} is taken by another program, so this is on port {port}. (PORT=9000 make demo names one.)"
    )


def forget_demo(data_dir: Path) -> None:
    """Remove this process' claim to be the demo."""
    (data_dir / RECORD).unlink(missing_ok=True)


def end_demo(data_dir: Path) -> bool:
    """End the running demo and wait for it; False when there is none."""
    with in_plain_words(data_dir):
        running = running_demo(data_dir)
        if running:
            end_processes([psutil.Process(running.pid)], ((signal.SIGTERM, SHUTDOWN_SECONDS + 10), (signal.SIGKILL, 5)))
        end_orphans(data_dir)
        return running is not None


def end_orphans(data_dir: Path) -> None:
    """End what a killed demo left running."""
    if not (data_dir / RECORD).exists():
        return
    children = read_json(data_dir / RECORD).get("children") or []
    families = [member for pid, began in children if process_lives(pid, began) for member in _family(pid)]
    end_processes(families, ((signal.SIGTERM, SHUTDOWN_SECONDS), (signal.SIGKILL, 5)))
    (data_dir / RECORD).unlink(missing_ok=True)


def write_record(data_dir: Path, **changes: object) -> None:
    write_private(data_dir / RECORD, json.dumps(read_json(data_dir / RECORD) | changes) + "\n")


def _choose_port(asked: str | None) -> int:
    if not asked:
        port = next((port for port in range(DEFAULT_PORT, DEFAULT_PORT + 100) if _nobody_listens(port)), None)
        if port is None:
            raise StackError("Ports 8000 to 8099 are all taken. Name a free one: PORT=9000 make demo")
        return port
    if not asked.isdigit() or not 0 < int(asked) < 65536:
        raise StackError(f"PORT has to be a number from 1 to 65535, not {asked!r}.")
    if not _nobody_listens(int(asked)):
        raise StackError(f"Port {asked} is taken by another program. Name a free one: PORT={int(asked) + 1} make demo")
    return int(asked)


def _nobody_listens(port: int) -> bool:
    """Neither on 127.0.0.1 nor on ::1, which browsers try first for ``*.localhost``."""
    with socket.socket(socket.AF_INET6) as probe:
        probe.settimeout(0.5)
        try:
            probe.connect(("::1", port))
        except OSError:
            return port_is_free(port)
    return False


def _began(pid: int) -> float:
    try:
        return psutil.Process(pid).create_time()
    except psutil.Error:
        return 0.0


def _family(pid: int) -> list[psutil.Process]:
    """The process and all that it started."""
    try:
        process = psutil.Process(pid)
        return [process, *process.children(recursive=True)]
    except psutil.Error:
        return []
