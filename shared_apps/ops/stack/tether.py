"""End child processes with their parent, and find those that outlived it."""

import ctypes
import os
import signal
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import psutil

_PR_SET_PDEATHSIG = 1
_libc = (
    ctypes.CDLL(None) if sys.platform == "linux" else None
)  # loaded here, because nothing may be loaded between fork and exec


def die_with_parent(end: signal.Signals) -> Callable[[], None] | None:
    """A ``preexec_fn`` that has Linux send ``end`` to the child when the thread that started it ends, even by SIGKILL.

    Elsewhere there is nothing like it; the next start ends what was left (``end_processes``).
    """
    libc = _libc
    if libc is None or "STORYSPROUT_STACK_UNTETHERED" in os.environ:  # the tests' way to be macOS
        return None
    parent = os.getpid()

    def ask() -> None:
        libc.prctl(_PR_SET_PDEATHSIG, int(end), 0, 0, 0)
        if os.getppid() != parent:  # the parent died before the call
            os.kill(os.getpid(), end)

    return ask


def processes_in(folder: Path, names: Iterable[str]) -> list[psutil.Process]:
    """The processes with one of these names whose working directory is ``folder``. More reliable than a pid file."""
    found = []
    for process in psutil.process_iter():
        try:
            if process.name() in names and Path(process.cwd()) == folder:
                found.append(process)
        except (psutil.Error, OSError):  # ended, or another user's
            continue
    return found


def end_processes(processes: Sequence[psutil.Process], signals: Sequence[tuple[signal.Signals, float]]) -> None:
    """Send each signal in turn to the living processes, and wait for their end."""
    alive = list(processes)
    for end, patience in signals:
        for process in alive:
            try:
                process.send_signal(end)
            except psutil.Error:
                continue
        _, alive = psutil.wait_procs(alive, timeout=patience)
        if not alive:
            return
