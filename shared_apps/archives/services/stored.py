"""A team's permanently stored files. Keys are relative to the team's prefix."""

from collections.abc import Iterator
from uuid import UUID

from django.core.files.storage import default_storage

from tenants.models import files_prefix


def stored_files(*, team_id: UUID) -> Iterator[str]:
    """Yield the keys of all files that belong into an archive. Derived files and archives have other prefixes."""
    prefix = files_prefix(team_id)
    for key in _walk(prefix):
        yield key.removeprefix(prefix)


def _walk(folder: str) -> Iterator[str]:
    try:
        folders, files = default_storage.listdir(folder)
    except FileNotFoundError:
        return
    for name in filter(None, sorted(files)):  # a bucket may list the folder itself, by an empty name
        yield f"{folder}{name}"
    for name in sorted(folders):
        yield from _walk(f"{folder}{name}/")
