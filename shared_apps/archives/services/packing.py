"""Pack everything that a team has, as of one moment, into a ZIP. docs/archives.md describes its content."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any, BinaryIO

from django.conf import settings
from django.core.files.storage import default_storage
from django.db import connection, transaction

from shared_apps.archives.services.pages import write_pages
from shared_apps.archives.services.rows import applied_migrations, path_of, team_models, write_rows
from shared_apps.archives.services.stored import stored_files
from shared_apps.archives.services.zip_writer import ZipWriter
from tenants.backend import team_context
from tenants.models import Membership, Team, files_prefix

FORMAT = "storysprout-archive"
FORMAT_VERSION = 1
ABOUT = "data/team.json"

OnProgress = Callable[[int, int], None]
"""Called with the number of files that are packed and the number of all files."""


def pack_team(*, team: Team, to: BinaryIO, now: datetime, on_progress: OnProgress = lambda done, total: None) -> None:
    """Write the team's archive. All rows are of one moment; stored files never change.

    Opens a transaction of its own, so it must not run inside another. Holds only a few rows or a piece of a file in
    memory.
    """
    with ZipWriter(to, made_at=now) as writer:
        with team_context(team), _one_moment():
            keys = set(stored_files(team_id=team.id))
            writer.write_json(ABOUT, _about(team, now, _write_rows(writer)))
            places = write_pages(writer=writer, team=team, keys=keys, now=now)
        _write_files(writer, team, {key: places.get(key, f"files/{key}") for key in sorted(keys)}, on_progress)


@contextmanager
def _one_moment() -> Iterator[None]:
    """A transaction in which every query sees the same state of the database."""
    with connection.cursor() as cursor:
        # This enters the schema. In the transaction, that query would come before SET TRANSACTION, which must be first.
        cursor.execute("SELECT 1")
    with transaction.atomic(durable=True):
        with connection.cursor() as cursor:
            cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
        yield


def _write_rows(writer: ZipWriter) -> dict[str, int]:
    counts = {}
    for model in team_models():
        with writer.entry(path_of(model)) as entry:
            counts[model._meta.label_lower] = write_rows(model=model, to=entry)
    return counts


def _about(team: Team, now: datetime, counts: dict[str, int]) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "version": FORMAT_VERSION,
        "product": f"StorySprout {settings.VERSION}",
        "made_at": now.isoformat(),
        "team": {"id": str(team.id), "slug": team.slug, "name": team.name, "kind": team.kind},
        "members": [_member(membership) for membership in _memberships(team)],
        "migrations": applied_migrations(),
        "rows": counts,
    }


def _memberships(team: Team) -> list[Membership]:
    return list(Membership.objects.filter(team=team).select_related("user").order_by("created_at", "id"))


def _member(membership: Membership) -> dict[str, Any]:
    """An adult by name and e-mail address, a child only by the id of its profile."""
    user = membership.user
    return {
        "id": str(membership.id),
        "role": membership.role,
        "name": str(user) if user else None,
        "email": user.get_username() if user else None,
        "profile_id": str(membership.profile_id) if membership.profile_id else None,
        "joined_at": membership.created_at.isoformat(),
        "left_at": membership.removed_at.isoformat() if membership.removed_at else None,
    }


def _write_files(writer: ZipWriter, team: Team, places: dict[str, str], on_progress: OnProgress) -> None:
    on_progress(0, len(places))
    for count, (key, path) in enumerate(places.items(), 1):
        stored = f"{files_prefix(team.id)}{key}"
        try:
            file = default_storage.open(stored)
        except FileNotFoundError:  # deleted since the transaction, whose rows may still name it
            continue
        with file, writer.entry(path, size=file.size) as entry:
            for piece in file.chunks():
                entry.write(piece)
        writer.record_file(key, path)
        on_progress(count, len(places))
