"""Run the tests against the built wheel on every supported Python and Celery: `python matrix.py [3.12-5.6 …]`.

Needs uv (on PATH, or named by the environment variable UV) and the Pythons: those that uv or pyenv have, else uv tries
to fetch them. Without arguments all cells run; a cell is PYTHON-CELERY. One more cell has the oldest pydantic.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

HERE = Path(__file__).parent
PYTHONS = ["3.11", "3.12", "3.13"]
CELERIES = ["5.4", "5.5", "5.6", "5.7"]
OLDEST = "3.11-5.4-oldest"
UV = os.environ.get("UV") or shutil.which("uv") or sys.exit("uv is needed: https://docs.astral.sh/uv/")


def interpreter(version: str) -> str:
    """The path of a Python that pyenv has, else the version for uv to find."""
    root = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    found = sorted(root.glob(f"versions/{version}.*/bin/python"))
    return str(found[-1]) if found else version


def requirements(cell: str) -> list[str]:
    """What a cell needs beside the wheel, from pyproject.toml."""
    project = tomllib.loads((HERE / "pyproject.toml").read_text())
    wanted = [*project["dependency-groups"]["test"], f"celery=={cell.split('-')[1]}.*"]
    if cell == OLDEST:
        floor = re.search(r"pydantic>=([\d.]+)", " ".join(project["project"]["dependencies"]))
        wanted.append(f"pydantic=={floor[1]}.*" if floor else "pydantic")
    return wanted


def run(cell: str, wheel: Path) -> bool:
    """Run the tests of one cell and print how they end."""
    packages = [argument for name in [str(wheel), *requirements(cell)] for argument in ("--with", name)]
    command = [UV, "run", "-q", "--isolated", "--no-project", "--python", interpreter(cell.split("-")[0]), *packages]
    # The tests alone, so that it is the wheel that is tried and not the source beside them.
    with tempfile.TemporaryDirectory() as folder:
        for name in ("tests", "README.md", "pyproject.toml"):
            source = HERE / name
            (shutil.copytree if source.is_dir() else shutil.copy)(source, Path(folder) / name)
        ended = subprocess.run([*command, "python", "-m", "pytest", "-q"], cwd=folder, capture_output=True, text=True)
    lines = ended.stdout.strip().splitlines() or [ended.stderr.strip()]
    print(f"{cell:16} {lines[-1]}", flush=True)
    if ended.returncode:
        print(ended.stdout[-5000:], ended.stderr[-5000:])
    return ended.returncode == 0


def main() -> int:
    """Build the wheel, run the cells; 1 if one fails."""
    cells = sys.argv[1:] or [*(f"{python}-{celery}" for python in PYTHONS for celery in CELERIES), OLDEST]
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([UV, "build", "-q", "--wheel", "-o", folder, str(HERE)], check=True)
        (wheel,) = Path(folder).glob("*.whl")
        ended = [run(cell, wheel) for cell in cells]
    return int(not all(ended))


if __name__ == "__main__":
    sys.exit(main())
