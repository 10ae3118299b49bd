"""``DATA_DIR/stack.json``: the record of a running stack for the processes that use it."""

import json
from dataclasses import asdict, dataclass, fields
from pathlib import Path

import psutil

from shared_apps.ops.stack.files import read_json, write_private

NAME = "stack.json"
LOCK = "daemon.lock"
"""Held by the daemon for as long as it lives."""

START_SECONDS = 60.0
"""How long a stack may take to write its record."""

CLOCK_STEP = 5.0
"""Seconds by which the start time of a process may shift when the machine's clock is set."""


@dataclass(frozen=True, kw_only=True)
class Stack:
    """A running embedded stack. The pids of the parts change when the daemon restarts a dead one."""

    database_url: str
    redis_url: str
    pid: int
    process_started: float
    started_at: str
    postgres_pid: int
    redis_pid: int
    postgres_version: str
    redis_version: str
    data_dir: str
    home: str
    owner_pid: int | None = None

    @property
    def lives(self) -> bool:
        return process_lives(self.pid, self.process_started)


def read_record(data_dir: Path) -> Stack | None:
    """The stack that ``stack.json`` names, if its daemon lives. Starts nothing and does not wait."""
    content = read_json(data_dir / NAME)
    names = {field.name for field in fields(Stack)}
    if not content.keys() >= names:
        return None
    stack = Stack(**{name: content[name] for name in names})
    ours = stack.data_dir == str(data_dir.resolve())  # otherwise this folder is a copy of another one
    return stack if ours and stack.lives else None


def write_record(data_dir: Path, stack: Stack) -> None:
    write_private(data_dir / NAME, json.dumps(asdict(stack), indent=1) + "\n")


def process_lives(pid: int, started: float | None) -> bool:
    """Whether the process with this id is the one that started at ``started`` (any process, if None)."""
    try:
        process = psutil.Process(pid)
        if process.status() == psutil.STATUS_ZOMBIE:
            return False
        return started is None or abs(process.create_time() - started) < CLOCK_STEP
    except psutil.Error:
        return False
