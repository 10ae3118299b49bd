"""PostgreSQL's own programs, such as pg_dump: those of the server's version."""

import os
import re
import subprocess
from functools import cache
from pathlib import Path

from django.conf import settings


class ProgramMissing(Exception):
    """The message says what to install."""


def postgres_program(name: str, *, server_version: int) -> Path:
    """A program for a server of this version (``180006`` is 18.6): of the same major version, else of a newer one.

    Raises:
        ProgramMissing: there is none, or all are older than the server, which pg_dump refuses to read.
    """
    server = server_version // 10_000
    found = {program: _major(program) for program in _candidates(name)}
    fit = sorted((major, program) for program, major in found.items() if major >= server)
    if fit:
        return fit[0][1]
    there = f"only that of PostgreSQL {max(found.values())} is there" if any(found.values()) else "there is none"
    raise ProgramMissing(
        f"{name} of PostgreSQL {server} is needed, and {there}: install postgresql-client-{server}, "
        "or name the folder that holds it in POSTGRES_BIN."
    )


def _candidates(name: str) -> list[Path]:
    on_path = [Path(folder) for folder in os.get_exec_path()]
    folders = [*settings.POSTGRES_BIN, *on_path, *sorted(Path("/usr/lib/postgresql").glob("*/bin"))]
    return [folder / name for folder in folders if os.access(folder / name, os.X_OK)]


@cache
def _major(program: Path) -> int:
    """Its major version; 0 for what does not run or is something else."""
    try:
        done = subprocess.run([program, "--version"], capture_output=True, text=True, check=False)  # noqa: S603 — ours
    except OSError:
        return 0
    found = re.search(r"\(PostgreSQL\) (\d+)", done.stdout)
    return int(found[1]) if found else 0
