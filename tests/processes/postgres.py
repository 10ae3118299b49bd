"""A PostgreSQL of a test's own, to stop, to start, and to make roles in."""

import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.db import connection

from config.connections import database
from shared_apps.ops.stack.identity import load_identity
from shared_apps.ops.stack.place import find_place, remove_home
from shared_apps.ops.stack.postgres import Postgres

PATIENCE = 60


class OwnPostgres(Postgres):
    """It admits every connection from this machine, also of the superuser ``postgres``."""

    def prepare(self, deadline: float) -> None:
        super().prepare(deadline)
        self._write("pg_hba.conf", "host all all 127.0.0.1/32 trust\n")

    def url_for(self, role: str, name: str = "postgres") -> str:
        return f"postgresql://{role}@127.0.0.1:{self.port}/{name}"

    def restart(self) -> None:
        """As an operator does it: sessions are ended, what is running is rolled back."""
        self.stop()
        self.start(time.monotonic() + PATIENCE)


@contextmanager
def own_postgres() -> Iterator[OwnPostgres]:
    folder = Path(tempfile.mkdtemp(prefix="storysprout-postgres-")).resolve()
    folder.chmod(0o755)
    place, identity = find_place(folder, load_identity(folder))
    password = identity.database_password
    server = OwnPostgres(place, folder / "postgres.log", identity.postgres_port, password, durable=False)
    try:
        server.prepare(time.monotonic() + PATIENCE)
        server.start(time.monotonic() + PATIENCE)
        yield server
    finally:
        server.stop()
        remove_home(folder, place.home)
        shutil.rmtree(folder)


@contextmanager
def speaking_to(url: str) -> Iterator[None]:
    """The test's own connection, in this thread, goes to another database or by another role."""
    before = connection.settings_dict
    connection.close()
    connection.settings_dict = before | database(url)
    try:
        yield
    finally:
        connection.close()
        connection.settings_dict = before
