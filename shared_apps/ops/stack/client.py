"""Find, start and end the stack of a data folder, from any process."""

import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from shared_apps.ops.stack.errors import StackError, in_plain_words
from shared_apps.ops.stack.owners import claim, disclaim, living_owners
from shared_apps.ops.stack.record import LOCK, START_SECONDS, Stack, process_lives, read_record

ROOT = Path(__file__).resolve().parents[3]
END_SECONDS = 40.0


def read(data_dir: Path) -> Stack | None:
    """The running stack of ``data_dir``, or None. Starts nothing and does not wait.

    Raises:
        StackError: the folder is another user's.
    """
    with in_plain_words(data_dir):
        return read_record(data_dir)


def ensure(data_dir: Path, *, owner_pid: int | None = None, durable: bool = True, temporary: bool = False) -> Stack:
    """The running stack of ``data_dir``, started if necessary. Safe for many processes at once.

    Args:
        data_dir: made if it is not there.
        owner_pid: a stack that this call starts ends itself when that process does, however it dies, unless others
            that called with an owner still live.
        durable: False trades the data's safety in a power cut for speed (tests).
        temporary: the data folder is removed when the stack ends.

    Raises:
        StackError: it cannot be started; the text says why and what to do.
    """
    data_dir = data_dir.resolve()
    if running := _join(data_dir, owner_pid):
        return running
    options = ["--owner-pid", str(owner_pid)] if owner_pid is not None else []
    options += [] if durable else ["--hasty"]
    options += ["--temporary"] if temporary else []
    with _locked(data_dir):
        if running := _join(data_dir, owner_pid):
            return running
        if owner_pid is not None:
            claim(data_dir, owner_pid)
        return _launch(data_dir, options)


def release(data_dir: Path) -> None:
    """Release the stack. It ends now if it runs for its owners only and this was the last one."""
    disclaim(data_dir, os.getpid())
    running = read(data_dir)
    if running is not None and running.owner_pid is not None and not living_owners(data_dir):
        stop(data_dir)


def stop(data_dir: Path) -> bool:
    """End the stack of ``data_dir`` and return once it has ended; False when none was running."""
    data_dir = data_dir.resolve()
    if not (data_dir / LOCK).exists():
        return False
    with _locked(data_dir):
        running = read(data_dir)
        if running is not None:
            _end(running)
        if (data_dir / LOCK).exists():  # False when a temporary stack removed its folder
            with _waited_for(data_dir / LOCK, END_SECONDS):  # it may be ending by itself now
                pass
        return running is not None


def _join(data_dir: Path, owner_pid: int | None) -> Stack | None:
    """The running stack, with this process as one more owner."""
    running = read(data_dir)
    if running is None or owner_pid is None or running.owner_pid is None:
        return running
    claim(data_dir, owner_pid)
    return read(data_dir)  # it may have ended with its last owner just now


def _end(running: Stack) -> None:
    deadline = time.monotonic() + END_SECONDS
    while process_lives(running.pid, running.process_started):
        try:
            os.kill(running.pid, signal.SIGTERM if time.monotonic() < deadline else signal.SIGKILL)
        except ProcessLookupError:
            return
        except PermissionError:
            raise StackError(
                f"The embedded stack (pid {running.pid}) belongs to another user, who can end it."
            ) from None
        time.sleep(0.1)


@contextmanager
def _locked(data_dir: Path) -> Iterator[None]:
    with in_plain_words(data_dir):
        data_dir.mkdir(parents=True, exist_ok=True)
        with _waited_for(data_dir / "stack.lock", START_SECONDS + END_SECONDS):
            yield


@contextmanager
def _waited_for(path: Path, seconds: float) -> Iterator[None]:
    lock = FileLock(path, timeout=seconds)
    try:
        lock.acquire()
    except Timeout:
        raise StackError(f"Another process keeps {path} and does not let go of it.") from None
    try:
        yield
    finally:
        lock.release()


def _launch(data_dir: Path, options: list[str]) -> Stack:
    (data_dir / "logs").mkdir(exist_ok=True)
    log = data_dir / "logs" / "stack.log"
    reading, writing = os.pipe()
    with os.fdopen(reading) as answers, log.open("ab") as errors:
        command = [sys.executable, "-m", "shared_apps.ops.stack", "serve", "--data-dir", str(data_dir), *options]
        try:
            subprocess.run(
                command,
                cwd=ROOT,
                env=os.environ | {"PYTHONPATH": str(ROOT)},
                stdin=subprocess.DEVNULL,
                stdout=writing,
                stderr=errors,
                start_new_session=True,
                check=False,
            )
        finally:
            os.close(writing)
        _wait_until_ready(answers.fileno(), log)
    running = read(data_dir)
    if running is None:
        raise StackError(f"The embedded stack ended as soon as it had started. See {log}.")
    return running


def _wait_until_ready(answers: int, log: Path) -> None:
    """Read the daemon's output until it is ready. It limits its own start; an end of the pipe means that it died."""
    said, pid = "", None
    deadline = time.monotonic() + START_SECONDS * 2
    while select.select([answers], [], [], max(0.0, deadline - time.monotonic()))[0]:
        part = os.read(answers, 4096)
        said += part.decode(errors="replace")
        for line in said.splitlines():
            word, _, rest = line.partition(" ")
            if word == "ready":
                return
            if word == "error":
                raise StackError(rest)
            if word == "pid":
                pid = int(rest)
        if not part:
            raise StackError(f"The embedded stack ended while it was starting. See {log}.")
    if pid is not None and process_lives(pid, None):
        os.kill(pid, signal.SIGKILL)
    raise StackError(f"The embedded stack did not start within {START_SECONDS:.0f} s. See {log}.")
