"""A team's stored files that are kept for good. Keys here are relative to the team's prefix."""

from collections.abc import Iterator
from uuid import UUID

from django.core.files.storage import default_storage

from tenants.models import files_prefix


def stored_files(*, team_id: UUID) -> Iterator[str]:
    """The keys of all that an archive holds. What can be made again, archives too, lies elsewhere."""
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
