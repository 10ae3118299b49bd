"""Redis of the embedded stack. It keeps nothing on disk: nothing kept only in Redis is needed to serve a page."""

import socket
from pathlib import Path
from signal import Signals
from typing import ClassVar

from shared_apps.ops.stack.place import ServerHome
from shared_apps.ops.stack.programs import redis_program, version_of
from shared_apps.ops.stack.server import SupervisedServer


class Redis(SupervisedServer):
    """Valkey or Redis, whichever is at hand."""

    name: ClassVar[str] = "Redis"
    process_names: ClassVar[tuple[str, ...]] = ("redis-server", "valkey-server")
    stop_signals: ClassVar[tuple[tuple[Signals, float], ...]] = ((Signals.SIGTERM, 5), (Signals.SIGKILL, 5))

    def __init__(self, place: ServerHome, log: Path, port: int, password: str) -> None:
        super().__init__(place, place.home / "redis", log, port)
        self.password = password
        self.program = redis_program(place)
        self.version = version_of(self.program, place)

    @property
    def url(self) -> str:
        return f"redis://:{self.password}@127.0.0.1:{self.port}/0"

    def prepare(self, deadline: float) -> None:
        self.place.folder(self.folder.name)

    def command(self) -> list[str]:
        """The password goes into a file, for a command line can be read by everyone on the machine."""
        settings = {
            "bind": "127.0.0.1",
            "port": str(self.port),
            "requirepass": self.password,
            "daemonize": "no",
            "save": '""',
            "appendonly": "no",
        }
        path = self.folder / "redis.conf"
        path.touch(mode=0o600)
        path.write_text("".join(f"{name} {value}\n" for name, value in settings.items()))
        self.place.give(path)
        return [str(self.program), str(path)]

    def answers(self) -> bool:
        try:
            with socket.create_connection(("127.0.0.1", self.port), timeout=2) as connection:
                connection.sendall(f"AUTH {self.password}\r\nPING\r\n".encode())
                reply = b""
                while b"PONG" not in reply and (part := connection.recv(100)):
                    reply += part
                return b"PONG" in reply
        except OSError:
            return False
