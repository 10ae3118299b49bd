"""What the environment's variables ask for, before Django reads its settings."""

import os
from collections.abc import Mapping
from pathlib import Path

from shared_apps.ops.stack.client import ROOT, ensure, read, stop
from shared_apps.ops.stack.record import Stack


def data_dir_of(environ: Mapping[str, str]) -> Path:
    """``DATA_DIR``, relative to the project; ``.data`` by default. As ``config.environment`` reads it."""
    return ROOT / (environ.get("DATA_DIR") or ".data")


def needs_stack(environ: Mapping[str, str]) -> bool:
    """Whether PostgreSQL or Redis is to come from here: production never wants that, and URLs replace each part."""
    if environ.get("STORYSPROUT_ENV") == "production":
        return False
    return not (environ.get("DATABASE_URL") and environ.get("REDIS_URL"))


def ensure_for(environ: Mapping[str, str], *, owner_pid: int | None = None) -> Stack | None:
    """The stack that a process with these variables needs, running; None when it needs none."""
    return ensure(data_dir_of(environ), owner_pid=owner_pid) if needs_stack(environ) else None


def release_for(environ: Mapping[str, str]) -> None:
    """End the stack if this process is its owner; it would end by itself, but a moment later."""
    data_dir = data_dir_of(environ)
    running = read(data_dir) if needs_stack(environ) else None
    if running is not None and running.owner_pid == os.getpid():
        stop(data_dir)
