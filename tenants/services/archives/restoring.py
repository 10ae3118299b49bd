"""A new team from an archive: all of it, or nothing."""

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

from tenants.backend import public_context, team_context
from tenants.backend.ddl import ddl_connection
from tenants.events import team_restored
from tenants.models import Domain, Membership, Team, files_prefix
from tenants.services.archives.ages import check_age
from tenants.services.archives.cards import MemberCard
from tenants.services.archives.errors import ArchiveRefused
from tenants.services.archives.opening import Opened, open_archive
from tenants.services.archives.reading import Moving, read_rows
from tenants.services.archives.rows import team_models
from tenants.services.closing import resume_team
from tenants.services.founding import create_team
from tenants.services.provisioning import provision_team
from tenants.services.removing import remove_team

log = logging.getLogger(__name__)

FILLING = 0x0F11
"""The advisory lock of whoever fills a team, together with the team's own number."""


@dataclass(frozen=True)
class Restored:
    """The new team; who of its adults has an account here and is in, and who has none and has to be invited."""

    team: Team
    joined: list[MemberCard] = field(default_factory=list)
    absent: list[MemberCard] = field(default_factory=list)


def restore_team(*, path: Path, owner: AbstractBaseUser, now: datetime, slug: str = "") -> Restored:
    """Take an archive in, as a new team that ``owner`` looks after. Every row keeps its key; files get new ones.

    The whole archive is checked before anything is made, and what was made goes again when a step fails; when the
    process dies, ``discard_half_restored`` sees to that.

    Raises:
        ArchiveRefused: the file is not what a StorySprout packed, or does not fit this one.
        InvalidInput, SlugTaken, TooManyTeams: as ``create_team``.
    """
    with open_archive(path) as archive:
        about = archive.about
        check_age(migrations=about.migrations, product=about.product)
        for _ in read_rows(archive=archive, moving=Moving(about.team.id, uuid4(), {})):
            """Each row is looked at once before the first is written."""
        with public_context(), ddl_connection() as own:
            with transaction.atomic():
                names = {"slug": slug or about.team.slug, "kind": about.team.kind, "name": about.team.name}
                team = create_team(**names, owner=owner)
                Team.objects.filter(id=team.id).update(suspended_for=Team.Reason.RESTORE)
                _is_ours(own, team)
            try:
                provision_team(team_id=team.id)
                return _fill(archive, team, owner)
            except BaseException:
                _discard(team, now)
                raise


def discard_half_restored(*, now: datetime) -> None:
    """Remove every team whose archive stopped half-way: whoever filled it has died."""
    for team in Team.objects.half_restored():
        try:
            with ddl_connection() as own:
                if _is_ours(own, team) and Team.objects.half_restored().filter(id=team.id).exists():
                    _discard(team, now)
        except Exception:
            log.exception("team %s was left half restored and could not be removed", team.id)


def _is_ours(own: Connection[tuple[object, ...]], team: Team) -> bool:
    """Hold what says that someone is filling the team; it goes with the connection, and so with a process that dies."""
    row = own.execute("SELECT pg_try_advisory_lock(%s, hashtext(%s))", (FILLING, str(team.id))).fetchone()
    return bool(row and row[0])


def _fill(archive: Opened, team: Team, owner: AbstractBaseUser) -> Restored:
    """Files first, which nobody sees yet; then all rows and the opening of the doors in one transaction."""
    for key, path in archive.manifest.files.items():
        with archive.open(path) as entry:
            default_storage.save(f"{files_prefix(team.id)}{key}", File(entry))
    restored = Restored(team)
    try:
        with transaction.atomic():
            members = _members(archive, restored, owner)
            with team_context(team):
                _write_rows(archive, Moving(archive.about.team.id, team.id, members))
                team_restored.send(sender=Team, team=team)
            Team.objects.filter(id=team.id).update(suspended_for="")  # full now
            resume_team(team=team)
    except DatabaseError as error:
        raise ArchiveRefused(f"The rows of this archive do not hold together: {error}".strip()) from error
    team.refresh_from_db()
    return restored


def _write_rows(archive: Opened, moving: Moving) -> None:
    """Keys between tables are checked by the database when the transaction ends, so their order does not matter."""
    for row in read_rows(archive=archive, moving=moving):
        row.save(force_insert=True)
    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), team_models()):
            cursor.execute(statement)


def _members(archive: Opened, restored: Restored, owner: AbstractBaseUser) -> Mapping[str, str]:
    """Make the memberships. The ids that rows name people by, old to new."""
    ids: dict[str, str] = {}
    for card in archive.about.members:
        membership_id = _member(card, restored, owner)
        if membership_id:
            ids[str(card.id)] = str(membership_id)
    return ids


def _member(card: MemberCard, restored: Restored, owner: AbstractBaseUser) -> UUID | None:
    """None for an adult whom nobody here is known as: a past member, named in the archive alone."""
    team = restored.team
    dates = {"created_at": card.joined_at, "removed_at": card.left_at}
    if card.role == "child":
        return Membership.objects.create(team=team, role=card.role, profile_id=card.profile_id, **dates).id
    user = get_user_model()._default_manager.filter(email__iexact=card.email or "", is_active=True).first()
    if user is None:
        restored.absent.append(card)
        return None
    if user.pk == owner.pk:
        return Membership.objects.get(team=team, user_id=owner.pk).id
    if card.left_at is None:
        restored.joined.append(card)
    return Membership.objects.create(team=team, role=card.role, user_id=user.pk, **dates).id


def _discard(team: Team, now: datetime) -> None:
    """Remove the half-made team; its address is free again, since nobody ever saw it."""
    with transaction.atomic():
        Domain.objects.filter(tenant_id=team.id).delete()
        Team.objects.filter(id=team.id).update(status=Team.Status.REMOVING)  # from here on the removal is taken up
    remove_team(team=team, now=now, at_once=True)
