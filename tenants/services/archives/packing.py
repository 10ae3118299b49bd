"""Everything of a team, as it was at one moment, into one ZIP. docs/archives.md tells what lies where."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any, BinaryIO

from django.conf import settings
from django.core.files.storage import default_storage
from django.db import connection, transaction

from tenants.backend import team_context
from tenants.models import Membership, Team, files_prefix
from tenants.services.archives.pages import write_pages
from tenants.services.archives.parcels import Parcel
from tenants.services.archives.rows import applied_migrations, path_of, team_models, write_rows
from tenants.services.archives.stored import stored_files

FORMAT = "storysprout-archive"
FORMAT_VERSION = 1
ABOUT = "data/team.json"

Told = Callable[[int, int], None]
"""Hears how many files are packed, and of how many."""


def pack_team(*, team: Team, to: BinaryIO, now: datetime, told: Told = lambda done, total: None) -> None:
    """Write the team's archive. Rows are of one moment; files are never changed once they are written.

    May be called in no transaction: it opens one of its own. Reads no more than a few rows or a piece of a file at
    once.
    """
    with Parcel(to, made_at=now) as parcel:
        with team_context(team), _one_moment():
            keys = set(stored_files(team_id=team.id))
            parcel.write_json(ABOUT, _about(team, now, _write_rows(parcel)))
            places = write_pages(parcel=parcel, team=team, keys=keys, now=now)
        _write_files(parcel, team, {key: places.get(key, f"files/{key}") for key in sorted(keys)}, told)


@contextmanager
def _one_moment() -> Iterator[None]:
    """A transaction in which every query sees the same state of the database."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")  # the schema is entered, which would be a query too many inside
    with transaction.atomic(durable=True):
        with connection.cursor() as cursor:
            cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
        yield


def _write_rows(parcel: Parcel) -> dict[str, int]:
    counts = {}
    for model in team_models():
        with parcel.entry(path_of(model)) as entry:
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
    """An adult by name and address, a child by the id of its profile alone."""
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


def _write_files(parcel: Parcel, team: Team, places: dict[str, str], told: Told) -> None:
    told(0, len(places))
    for count, (key, path) in enumerate(places.items(), 1):
        stored = f"{files_prefix(team.id)}{key}"
        try:
            file = default_storage.open(stored)
        except FileNotFoundError:  # taken away since; the rows of that moment may still name it
            continue
        with file, parcel.entry(path, size=file.size) as entry:
            for piece in file.chunks():
                entry.write(piece)
        parcel.holds(key, path)
        told(count, len(places))
