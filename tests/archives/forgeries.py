"""Changed archives, and what remains after the attempt to restore one."""

import json
import zipfile
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command
from django.db import connection

from shared_apps.accounts.models import User
from tenants.backend import public_context
from tenants.models import Membership, RetiredSlug, Team
from tests.personas import Persona

SLUG = "refused-family"
"""The address that is asked for."""

Contents = dict[str, bytes]


def forged(packed: Path, change: Callable[[Contents], None], *, sealed: bool = True) -> Path:
    """The archive with other contents; ``sealed`` with the right hashes, as a forger would write them."""
    with zipfile.ZipFile(packed) as archive:
        contents = {name: archive.read(name) for name in archive.namelist()}
    change(contents)
    if sealed and "data/manifest.json" in contents:
        manifest = json.loads(contents["data/manifest.json"])
        manifest["entries"] = {
            name: {"sha256": sha256(content).hexdigest(), "size": len(content)}
            for name, content in contents.items()
            if name != "data/manifest.json"
        }
        contents["data/manifest.json"] = json.dumps(manifest).encode()
    forged = packed.with_name("forged.zip")
    with zipfile.ZipFile(forged, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in contents.items():
            archive.writestr(name, content)
    return forged


def everything() -> dict[str, set[str]]:
    """What a restored team would leave: teams, schemas, members, blocked addresses, files."""
    with public_context(), connection.cursor() as cursor:
        cursor.execute("SELECT nspname FROM pg_namespace")
        return {
            "schemas": {row[0] for row in cursor.fetchall()},
            "teams": {str(id) for id in Team.objects.values_list("id", flat=True)},  # noqa: A001  (the column)
            "members": {str(id) for id in Membership.objects.values_list("id", flat=True)},  # noqa: A001  (likewise)
            "users": {str(id) for id in User.objects.values_list("id", flat=True)},  # noqa: A001  (likewise)
            "retired": set(RetiredSlug.objects.values_list("digest", flat=True)),
            "files": {str(path) for path in Path(settings.DATA_DIR, "media").rglob("*") if path.is_file()},
        }


def refusal(archive: Path, owner: Persona) -> str:
    before = everything()
    with pytest.raises(CommandError) as refused:
        call_command("team", "restore", archive, "--owner", owner.email, "--slug", SLUG)
    assert everything() == before
    return str(refused.value)


def about(**changes: Any) -> Callable[[Contents], None]:
    def change(contents: Contents) -> None:
        contents["data/team.json"] = json.dumps(json.loads(contents["data/team.json"]) | changes).encode()

    return change


def row(label: str, **fields: Any) -> Callable[[Contents], None]:
    """Other values in the first row of a table."""

    def change(contents: Contents) -> None:
        first, *others = contents[f"data/{label}.jsonl"].decode().splitlines()
        read = json.loads(first)
        read["fields"] |= fields
        contents[f"data/{label}.jsonl"] = "\n".join([json.dumps(read), *others]).encode()

    return change


def a_child(**changes: str) -> dict[str, str]:
    """The archived row of a child's membership."""
    whole = {"id": str(uuid4()), "role": "child", "profile_id": str(uuid4()), "joined_at": "2026-01-01T00:00:00Z"}
    return whole | changes


def put(name: str, content: bytes) -> Callable[[Contents], None]:
    return lambda contents: contents.update({name: content})


def smuggle(contents: Contents) -> None:
    """A user of the installation, among the rows of a table of the team."""
    user = {"model": "accounts.user", "pk": str(uuid4()), "fields": {"email": "evil@example.org", "is_superuser": True}}
    contents["data/characters.character.jsonl"] = json.dumps(user).encode()
