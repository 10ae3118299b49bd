"""A team's stored files: which there are, and their removal. Keys here are relative to the team's prefix."""

from collections.abc import Iterator
from uuid import UUID

from django.core.files.storage import default_storage

from tenants.models import files_prefix

ROOM = "archives"
"""Where archives themselves lie. No archive holds another."""


def stored_files(*, team_id: UUID, room: str = "") -> Iterator[str]:
    """The keys of all the team's files, or of one room's; archives are left out unless they are asked for."""
    prefix = files_prefix(team_id)
    for key in _walk(prefix + (f"{room}/" if room else "")):
        relative = key.removeprefix(prefix)
        if room or not relative.startswith(f"{ROOM}/"):
            yield relative


def _walk(folder: str) -> Iterator[str]:
    try:
        folders, files = default_storage.listdir(folder)
    except FileNotFoundError:
        return
    for name in filter(None, sorted(files)):  # a bucket may list the folder itself, by an empty name
        yield f"{folder}{name}"
    for name in sorted(folders):
        yield from _walk(f"{folder}{name}/")
