"""Which stack the environment's variables need, before Django reads its settings."""

from collections.abc import Mapping
from pathlib import Path

from shared_apps.ops.stack.client import ROOT, ensure, release
from shared_apps.ops.stack.record import Stack


def data_dir_of(environ: Mapping[str, str]) -> Path:
    """``DATA_DIR``, relative to the project; ``.data`` by default. As ``config.environment`` reads it."""
    return ROOT / (environ.get("DATA_DIR") or ".data")


def needs_stack(environ: Mapping[str, str]) -> bool:
    """Whether PostgreSQL or Redis comes from the embedded stack: never in production, and a URL replaces each."""
    if environ.get("STORYSPROUT_ENV") == "production":
        return False
    return not (environ.get("DATABASE_URL") and environ.get("REDIS_URL"))


def ensure_for(environ: Mapping[str, str], *, owner_pid: int | None = None) -> Stack | None:
    """The stack that a process with these variables needs, running; None when it needs none."""
    return ensure(data_dir_of(environ), owner_pid=owner_pid) if needs_stack(environ) else None


def release_for(environ: Mapping[str, str]) -> None:
    """Release the stack before this process ends. The stack would notice the end too, but later."""
    if needs_stack(environ):
        release(data_dir_of(environ))
