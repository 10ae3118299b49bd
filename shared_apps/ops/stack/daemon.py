"""The process that runs the stack's servers, restarts dead ones, and ends them with itself."""

import os
import shutil
import signal
import sys
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import psutil
from filelock import FileLock, Timeout

from shared_apps.ops.stack.errors import StackError, describe
from shared_apps.ops.stack.files import read_json
from shared_apps.ops.stack.identity import load_identity, save_identity
from shared_apps.ops.stack.owners import living_owners
from shared_apps.ops.stack.place import find_place, remove_home
from shared_apps.ops.stack.postgres import Postgres
from shared_apps.ops.stack.record import LOCK, NAME, START_SECONDS, Stack, write_record
from shared_apps.ops.stack.redis import Redis
from shared_apps.ops.stack.server import SupervisedServer

LOOK_EVERY = 0.25
LONGEST_PAUSE = 5.0


@dataclass(frozen=True, kw_only=True)
class Wishes:
    """The options with which the daemon was started."""

    data_dir: Path
    owner_pid: int | None = None
    durable: bool = True
    temporary: bool = False


class Daemon:
    """Start both servers, record them, watch them until a signal, the owner's end or the record's removal."""

    def __init__(self, wishes: Wishes) -> None:
        self.wishes = wishes
        self.data_dir = wishes.data_dir
        self.ending = False
        self.started = psutil.Process().create_time()
        self.started_at = datetime.now(UTC).isoformat(timespec="seconds")

    def start(self) -> None:
        """Returns when both servers answer and ``stack.json`` says so.

        Raises:
            StackError: one of them could not be started; the other is ended again.
        """
        logs = self.data_dir / "logs"
        logs.mkdir(exist_ok=True)
        identity = load_identity(self.data_dir)
        self.place, identity = find_place(self.data_dir, identity)
        deadline = time.monotonic() + START_SECONDS
        self.postgres = Postgres(
            self.place,
            logs / "postgres.log",
            identity.postgres_port,
            identity.database_password,
            durable=self.wishes.durable,
        )
        self.redis = Redis(self.place, logs / "redis.log", identity.redis_port, identity.redis_password)
        self.servers: list[SupervisedServer] = [self.redis, self.postgres]
        try:
            for server in self.servers:
                server.prepare(deadline)
            self.redis.start(deadline, avoid=self.postgres.port)
            self.postgres.start(deadline, avoid=self.redis.port)
            save_identity(self.data_dir, identity, postgres_port=self.postgres.port, redis_port=self.redis.port)
            self._record()
        except BaseException:
            self.stop()
            raise

    def watch(self) -> None:
        """Watch until it is time to end. Restart dead servers, at growing intervals while that fails."""
        pause, again = 0.0, 0.0
        while not self._should_end():
            dead = [server for server in self.servers if not server.alive]
            if dead and time.monotonic() >= again:
                pause = 0.0 if self._revive(dead) else min(LONGEST_PAUSE, pause * 2 or LOOK_EVERY)
                again = time.monotonic() + pause
            time.sleep(LOOK_EVERY)

    def stop(self) -> None:
        """End both servers; remove the files of a temporary stack."""
        if self._recorded_pid() == os.getpid():
            (self.data_dir / NAME).unlink(missing_ok=True)
        for server in self.servers:
            server.stop()
        if self.wishes.temporary:
            remove_home(self.data_dir, self.place.home)
            shutil.rmtree(self.data_dir, ignore_errors=True)

    def _revive(self, dead: list[SupervisedServer]) -> bool:
        for server in dead:
            say(f"{server.name} (pid {server.pid}) ended. Starting it again.")
            try:
                server.start(time.monotonic() + START_SECONDS)
            except (StackError, OSError) as error:
                say(str(error))
                return False
            say(f"{server.name} runs again (pid {server.pid}).")
            self._record()
        return True

    def _should_end(self) -> bool:
        if self.ending:
            return True
        if self.wishes.owner_pid is not None and not living_owners(self.data_dir):
            say("Its last owner ended.")
            return True
        if self._recorded_pid() != os.getpid():
            say(f"{self.data_dir / NAME} was taken away.")
            return True
        return False

    def _recorded_pid(self) -> int | None:
        pid = read_json(self.data_dir / NAME).get("pid")
        return pid if isinstance(pid, int) else None

    def _record(self) -> None:
        stack = Stack(
            database_url=self.postgres.url,
            redis_url=self.redis.url,
            pid=os.getpid(),
            process_started=self.started,
            started_at=self.started_at,
            postgres_pid=self.postgres.pid,
            redis_pid=self.redis.pid,
            postgres_version=self.postgres.version,
            redis_version=self.redis.version,
            data_dir=str(self.data_dir),
            home=str(self.place.home),
            owner_pid=self.wishes.owner_pid,
        )
        write_record(self.data_dir, stack)


def serve(wishes: Wishes) -> int:
    """Run a daemon in this process. Prints ``pid``, then ``ready`` or ``error``, for the process that started it."""
    _tell(f"pid {os.getpid()}")
    lock = FileLock(wishes.data_dir / LOCK)
    try:
        lock.acquire(timeout=START_SECONDS / 2)  # another daemon may be ending now
        daemon = Daemon(wishes)
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, lambda *_: setattr(daemon, "ending", True))
        daemon.start()
    except Timeout:
        return _fail(f"Another embedded stack is running in {wishes.data_dir} and does not end. Try: make stop")
    except StackError as error:
        return _fail(str(error))
    except OSError as error:
        return _fail(describe(error, wishes.data_dir))
    _tell("ready")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # closes our end of the pipe, for which the starter waits
    try:
        daemon.watch()
    finally:
        daemon.stop()
    return 0


def say(text: str) -> None:
    """Write to the daemon's log, which is its standard error."""
    sys.stderr.write(f"{datetime.now(UTC).isoformat(timespec='seconds')} {text}\n")
    sys.stderr.flush()


def _tell(line: str) -> None:
    os.write(1, (line.replace("\n", " ") + "\n").encode())


def _fail(reason: str) -> int:
    say(reason)
    _tell(f"error {reason}")
    return 1
