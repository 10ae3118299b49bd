"""Find PostgreSQL's programs, such as pg_dump, of the server's version."""

import os
import re
import subprocess
from functools import cache
from pathlib import Path

from django.conf import settings


class ProgramMissing(Exception):
    """The message says what to install."""


def postgres_program(name: str, *, server_version: int) -> Path:
    """The path of a program that fits a server of this version (``180006`` is 18.6): of its major version or newer.

    Raises:
        ProgramMissing: none is installed, or all are older than the server, which pg_dump refuses.
    """
    server = server_version // 10_000
    found = [(_major(program), program) for program in _candidates(name)]
    fit = [(major, program) for major, program in found if major >= server]
    if fit:
        return min(fit, key=lambda one: one[0])[1]
    newest = max((major for major, _ in found), default=0)
    there = f"only that of PostgreSQL {newest} is there" if newest else "there is none"
    raise ProgramMissing(
        f"{name} of PostgreSQL {server} is needed, and {there}: install postgresql-client-{server}, "
        "or name the folder that holds it in POSTGRES_BIN."
    )


def _candidates(name: str) -> list[Path]:
    programs = [folder / name for folder in settings.POSTGRES_BIN]
    return [program for program in programs if os.access(program, os.X_OK)]


@cache
def _major(program: Path) -> int:
    """Its major version; 0 when it does not run or is another program."""
    try:
        done = subprocess.run([program, "--version"], capture_output=True, text=True, check=False)  # noqa: S603 — ours
    except OSError:
        return 0
    found = re.search(r"\(PostgreSQL\) (\d+)", done.stdout)
    return int(found[1]) if found else 0
