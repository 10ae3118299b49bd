"""Restore a team from an archive: all of it or nothing."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from uuid import UUID, uuid4

from django.contrib.auth import get_user_model
from django.contrib.auth.base_user import AbstractBaseUser
from django.core.files.base import File
from django.core.files.storage import default_storage
from django.core.management.color import no_style
from django.db import DatabaseError, connection, transaction
from psycopg import Connection

from shared_apps.archives.services.compatibility import check_compatibility
from shared_apps.archives.services.errors import ArchiveRefused
from shared_apps.archives.services.manifest import ArchivedMember
from shared_apps.archives.services.opening import OpenedArchive, open_archive
from shared_apps.archives.services.reading import Relocation, read_rows
from shared_apps.archives.services.rows import team_models
from tenants.backend import public_context, team_context
from tenants.backend.ddl import ddl_connection
from tenants.events import team_restored
from tenants.models import Domain, Membership, Team, files_prefix
from tenants.services import removals, team_schemas, teams

log = logging.getLogger(__name__)

FILLING = 0x0F11
"""First key of the advisory lock that the restoring process holds; the second is the team's."""


@dataclass(frozen=True)
class Restored:
    """The new team, its adults who have an account here and joined, and those who have none and need an invitation."""

    team: Team
    joined: list[ArchivedMember] = field(default_factory=list)
    absent: list[ArchivedMember] = field(default_factory=list)


def restore_team(*, path: Path, owner: AbstractBaseUser, now: datetime, slug: str = "") -> Restored:
    """Create a team from an archive, with ``owner`` as its parent-admin. Rows keep their keys; files get new ones.

    The whole archive is checked before anything is created. When a step fails, the team is removed again; when the
    process dies, ``discard_half_restored`` removes it.

    Raises:
        ArchiveRefused: the file is not what a StorySprout packed, or does not fit this installation.
        InvalidInput, SlugTaken, TooManyTeams: as ``teams.create``.
    """
    with open_archive(path) as archive:
        about = archive.about
        check_compatibility(migrations=about.migrations, product=about.product)
        for _ in read_rows(archive=archive, relocation=Relocation(about.team.id, uuid4(), {})):
            """Check every row before the first is written."""
        with public_context(), ddl_connection() as own:
            with transaction.atomic():
                names = {"slug": slug or about.team.slug, "kind": about.team.kind, "name": about.team.name}
                team = teams.create(**names, owner=owner)
                Team.objects.filter(id=team.id).update(suspended_for=Team.Reason.RESTORE)
                _lock(own, team)
            try:
                team_schemas.provision(team_id=team.id)
                return _fill(archive, team, owner)
            except BaseException:
                _discard(team, now)
                raise


def discard_half_restored(*, now: datetime) -> None:
    """Remove every team whose restore stopped half-way because its process died."""
    for team in Team.objects.half_restored():
        try:
            with ddl_connection() as own:
                if _lock(own, team) and Team.objects.half_restored().filter(id=team.id).exists():
                    _discard(team, now)
        except Exception:
            log.exception("team %s was left half restored and could not be removed", team.id)


def _lock(own: Connection[tuple[object, ...]], team: Team) -> bool:
    """Try to take the team's advisory lock. PostgreSQL drops it with the connection when the process dies."""
    row = own.execute("SELECT pg_try_advisory_lock(%s, hashtext(%s))", (FILLING, str(team.id))).fetchone()
    return bool(row and row[0])


def _fill(archive: OpenedArchive, team: Team, owner: AbstractBaseUser) -> Restored:
    """Copy the files, which nobody sees yet; then write all rows and open the team in one transaction."""
    for key, path in archive.manifest.files.items():
        with archive.open(path) as entry:
            default_storage.save(f"{files_prefix(team.id)}{key}", File(entry))
    restored = Restored(team)
    try:
        with transaction.atomic():
            members = _members(archive, restored, owner)
            with team_context(team):
                _write_rows(archive, Relocation(archive.about.team.id, team.id, members))
                team_restored.send(team=team)
            Team.objects.filter(id=team.id).update(suspended_for="")
            teams.resume(team=team)
    except DatabaseError as error:
        raise ArchiveRefused(f"The rows of this archive do not hold together: {error}".strip()) from error
    team.refresh_from_db()
    return restored


def _write_rows(archive: OpenedArchive, relocation: Relocation) -> None:
    """Insert all rows in any order: foreign keys are deferred to the end of the transaction."""
    for row in read_rows(archive=archive, relocation=relocation):
        row.save(force_insert=True)
    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), team_models()):
            cursor.execute(statement)


def _members(archive: OpenedArchive, restored: Restored, owner: AbstractBaseUser) -> Mapping[str, str]:
    """Create the memberships. Returns their ids, old to new."""
    ids: dict[str, str] = {}
    for member in archive.about.members:
        membership_id = _member(member, restored, owner)
        if membership_id:
            ids[str(member.id)] = str(membership_id)
    return ids


def _member(member: ArchivedMember, restored: Restored, owner: AbstractBaseUser) -> UUID | None:
    """Create a membership. None for an adult without an account here, who stays a name in the archive."""
    team = restored.team
    dates = {"created_at": member.joined_at, "removed_at": member.left_at}
    if member.role == "child":
        return Membership.objects.create(team=team, role=member.role, profile_id=member.profile_id, **dates).id
    user = get_user_model()._default_manager.filter(email__iexact=member.email or "", is_active=True).first()
    if user is None:
        restored.absent.append(member)
        return None
    if user.pk == owner.pk:
        return Membership.objects.get(team=team, user_id=owner.pk).id
    if member.left_at is None:
        restored.joined.append(member)
    return Membership.objects.create(team=team, role=member.role, user_id=user.pk, **dates).id


def _discard(team: Team, now: datetime) -> None:
    """Remove the half-restored team. Its address becomes free again, since nobody ever saw it."""
    with transaction.atomic():
        Domain.objects.filter(tenant_id=team.id).delete()
        # If this process dies after the commit, the beat completes the removal.
        Team.objects.filter(id=team.id).update(status=Team.Status.REMOVING)
    removals.remove(team=team, now=now, at_once=True)
