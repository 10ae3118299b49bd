"""Stacks of real processes, each in a folder of its own."""

import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from shared_apps.ops import stack
from shared_apps.ops.stack import Stack
from shared_apps.ops.stack.files import read_json
from shared_apps.ops.stack.place import remove_home
from shared_apps.ops.stack.record import process_lives

Eventually = Callable[[Callable[[], bool], float], None]


def lives(pid: int) -> bool:
    return process_lives(pid, None)


@pytest.fixture
def data_dir() -> Iterator[Path]:
    """A DATA_DIR that everyone may enter, as a checkout usually is; what runs in it is ended afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="storysprout-ops-")).resolve()
    folder.chmod(0o755)
    umask = os.umask(0o022)
    yield folder / "data"
    os.umask(umask)
    _clear(folder / "data")
    shutil.rmtree(folder)


@pytest.fixture(scope="session")
def shared_stack() -> Iterator[Stack]:
    """A running stack that tests only look at."""
    with stack.temporary_stack() as running:
        stack.secret_key(Path(running.data_dir))
        yield running


@pytest.fixture
def closed_data_dir(tmp_path: Path) -> Iterator[Path]:
    """A DATA_DIR below a folder that only its owner may enter, as a checkout in root's home is."""
    tmp_path.chmod(0o700)
    yield tmp_path / "data"
    _clear(tmp_path / "data")


def _clear(folder: Path) -> None:
    identity = folder / "identity.json"
    home = read_json(identity).get("home") if identity.is_file() else None
    if folder.is_dir():
        stack.stop(folder)
    if home:
        remove_home(folder, Path(home))


@pytest.fixture
def eventually() -> Eventually:
    """Poll until true, at most so many seconds."""

    def wait(true: Callable[[], bool], seconds: float) -> None:
        deadline = time.monotonic() + seconds
        while not true():
            assert time.monotonic() < deadline, f"not true within {seconds} s"
            time.sleep(0.05)

    return wait
