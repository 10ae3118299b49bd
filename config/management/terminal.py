"""A book's progress in the terminal: a bar where there is a screen, a line per change where there is none."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from django.db import DatabaseError
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeElapsedColumn

from shared_apps.ops.stack.errors import describe, full_disk
from tenant_apps.generation.services.progress import Progress as BookProgress


def shown(path: Path) -> str:
    """The path as a person would type it here."""
    return str(path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path)


def plainly(error: DatabaseError | OSError, data_dir: Path) -> str:
    """One sentence about an error of the machine, such as a full disk."""
    if said := full_disk(data_dir):
        return said
    if isinstance(error, OSError):
        return describe(error, data_dir)
    words = (str(error).strip().splitlines() or [type(error).__name__])[0]
    return f"The database failed: {words}. What it said last is in {data_dir / 'logs' / 'postgres.log'}."


class Report(Protocol):
    def __call__(self, progress: BookProgress, /) -> None: ...


@contextmanager
def progress_bar(console: Console) -> Iterator[Report]:
    """Yields a function to call with each new progress."""
    if not console.is_terminal:
        yield _Lines(console)
        return
    columns = (BarColumn(bar_width=28), TaskProgressColumn(), TimeElapsedColumn(), TextColumn("{task.description}"))
    with Progress(*columns, console=console) as bar:
        task = bar.add_task("Waiting for the worker", total=100)
        yield lambda progress: bar.update(task, completed=progress.percent, description=_words(progress))


class _Lines:
    """Prints one line for each change, and none for time that passes."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._last = ""

    def __call__(self, progress: BookProgress, /) -> None:
        line = f"{progress.percent:3d} %  {progress.sentence}"
        if line != self._last:
            self._console.print(line, soft_wrap=True)
            self._last = line


def _words(progress: BookProgress) -> str:
    return f"{progress.sentence} {progress.time_left}".strip()
