"""What a data folder keeps between starts: passwords, ports and the folder of its servers' files."""

import json
import secrets
import socket
import zlib
from dataclasses import asdict, dataclass, fields, replace
from itertools import chain
from pathlib import Path

from shared_apps.ops.stack.errors import StackError, in_plain_words
from shared_apps.ops.stack.files import read_json, write_private

NAME = "identity.json"
PORTS = range(20_000, 32_000)
"""Below the ports of outgoing connections on Linux and macOS: while a server restarts, one of its own reconnecting
clients could otherwise get its port."""


@dataclass(frozen=True, kw_only=True)
class Identity:
    """The content of ``DATA_DIR/identity.json``, mode 0600."""

    database_password: str
    redis_password: str
    postgres_port: int
    redis_port: int
    home: str | None = None


def load_identity(data_dir: Path) -> Identity:
    """The folder's identity, created on first use. Call it under the folder's lock."""
    content = read_json(data_dir / NAME)
    if content.keys() >= {"database_password", "redis_password", "postgres_port", "redis_port"}:
        return Identity(**{field.name: content.get(field.name) for field in fields(Identity)})  # type: ignore[arg-type]  # our own JSON
    first = PORTS.start + zlib.crc32(str(data_dir).encode()) % (len(PORTS) - 100)
    identity = Identity(
        database_password=secrets.token_urlsafe(24),
        redis_password=secrets.token_urlsafe(24),
        postgres_port=first,
        redis_port=first + 1,
    )
    return save_identity(data_dir, identity)


def save_identity(data_dir: Path, identity: Identity, **changes: str | int) -> Identity:
    changed = replace(identity, **changes)  # type: ignore[arg-type]  # the fields are str and int
    write_private(data_dir / NAME, json.dumps(asdict(changed), indent=1) + "\n")
    return changed


def secret_key(data_dir: Path) -> str:
    """Django's SECRET_KEY of this data folder, created on first use in a file of mode 0600."""
    path = data_dir / "secret_key"
    with in_plain_words(data_dir):
        if not path.exists():
            data_dir.mkdir(parents=True, exist_ok=True)
            write_private(path, secrets.token_urlsafe(48))
        return path.read_text()


def free_port(preferred: int, taken: int | None = None) -> int:
    """``preferred`` if nothing listens there, else the next port that is free and is not ``taken``."""
    for port in chain([preferred], range(preferred + 1, PORTS.stop), PORTS):
        if port != taken and port_is_free(port):
            return port
    raise StackError("No free port was found on 127.0.0.1 for the embedded stack. End some servers and try again.")


def port_is_free(port: int) -> bool:
    """Whether a server could listen on 127.0.0.1:``port`` now."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True
