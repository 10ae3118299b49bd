"""Owners of a stack: the demo or the book that started it, and each process that joined since. It ends with the last.

A stack that was started for nobody in particular (``make stack``, ``manage.py shell``) has no owners and stays.
"""

from pathlib import Path

import psutil

from shared_apps.ops.stack.files import write_private
from shared_apps.ops.stack.record import process_lives

FOLDER = "owners"


def claim(data_dir: Path, pid: int) -> None:
    """Claim the stack for as long as this process lives."""
    try:
        began = psutil.Process(pid).create_time()
    except psutil.Error:
        began = 0.0  # the process is gone already
    (data_dir / FOLDER).mkdir(exist_ok=True)
    write_private(data_dir / FOLDER / str(pid), str(began))


def disclaim(data_dir: Path, pid: int) -> None:
    (data_dir / FOLDER / str(pid)).unlink(missing_ok=True)


def living_owners(data_dir: Path) -> list[int]:
    """The living processes that need the stack. Claims of dead ones are removed."""
    living = []
    for path in (data_dir / FOLDER).glob("[0-9]*"):
        try:
            began = float(path.read_text() or 0)
        except (OSError, ValueError):
            continue
        if process_lives(int(path.name), began):
            living.append(int(path.name))
        else:
            path.unlink(missing_ok=True)
    return living
