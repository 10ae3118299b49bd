"""A separate stack for tests: fast, and removed with its process, however that ends."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from shared_apps.ops.stack.client import ensure, stop
from shared_apps.ops.stack.record import Stack


@contextmanager
def temporary_stack() -> Iterator[Stack]:
    """PostgreSQL and Redis in a new folder (``stack.data_dir``) that is removed afterwards, without fsync."""
    folder = Path(tempfile.mkdtemp(prefix="storysprout-")).resolve()
    folder.chmod(0o755)  # so that an unprivileged PostgreSQL can enter; private files in it have modes of their own
    stack = ensure(folder, owner_pid=os.getpid(), durable=False, temporary=True)
    try:
        yield stack
    finally:
        stop(folder)
        shutil.rmtree(folder, ignore_errors=True)  # what this process had open in it
