"""Archives that people asked for: packed by a job, kept for a week, then gone."""

import logging
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from uuid import UUID

from celery_typed.django import enqueue_on_commit
from django.core.files.base import File
from django.core.files.storage import default_storage
from django.db import IntegrityError, connection, transaction
from django.utils.http import content_disposition_header

from shared_apps.core.conditions import STORAGE, is_away
from tenants.backend import public_context
from tenants.jobs import PackArchive, TellArchive
from tenants.models import EVERYWHERE, Archive, Kept, Membership, Team, files_prefix
from tenants.services.archives.names import safe_name
from tenants.services.archives.packing import pack_team
from tenants.services.archives.restoring import discard_half_restored

log = logging.getLogger(__name__)

KEPT = timedelta(days=7) + EVERYWHERE
"""The day that people are told is a week from now, wherever they are; so the file stays until that day is over."""
PATIENCE = timedelta(seconds=30)
"""So long an archive is left to the job that was sent with it."""
MOST_ATTEMPTS = 3
BETWEEN_WORDS = 1.0  # seconds


def request_archive(*, team: Team, by: Membership, now: datetime) -> Archive:
    """The archive that is being packed for the team: a new one, or the one that was asked for a moment ago."""
    try:
        with transaction.atomic():
            archive = Archive.objects.create(team=team, asked_by=by.id, created_at=now)
            Archive.objects.filter(team=team, status=Archive.Status.FAILED).delete()
            enqueue_on_commit(PackArchive(archive_id=archive.id), robust=True)
            return archive
    except IntegrityError:
        return Archive.objects.packing().get(team=team)


def pack_archive(*, archive_id: UUID, now: datetime) -> None:
    """Pack it, unless someone is at it or it is done. Safe to repeat: what a packer that died left behind goes first.

    Raises whatever packing raises; the archive is then tried again by ``tend_archives``, a few times. It waits for as
    long as no file can be stored, and loses no attempt.
    """
    if STORAGE.is_met:
        return
    with public_context(), _sole_packer(archive_id) as alone:
        archive = Archive.objects.packing().filter(id=archive_id).select_related("team").first() if alone else None
        if archive is None:
            return
        if archive.file_key:
            default_storage.delete(archive.file_key)
        if archive.attempts >= MOST_ATTEMPTS:
            _fail(archive, now)
            return
        _begin(archive)
        try:
            size = _store(archive, now)
        except Exception as error:
            if is_away(error):
                Archive.objects.filter(id=archive.id).update(attempts=archive.attempts - 1)
            elif archive.attempts >= MOST_ATTEMPTS:
                _fail(archive, now)
            default_storage.delete(archive.file_key)
            raise
        _finish(archive, size, now)


def tend_archives(*, now: datetime) -> None:
    """Take up archives whose packer is gone, delete those whose week is over, and teams that were filled half-way."""
    discard_half_restored(now=now)
    for archive in Archive.objects.packing().filter(created_at__lt=now - PATIENCE):
        enqueue_on_commit(PackArchive(archive_id=archive.id), robust=True)
    for archive in Archive.objects.filter(expires_at__lte=now):
        _delete(archive)


def file_name(archive: Archive) -> str:
    """What the file is called when it is saved: whose it is, and of which day."""
    return f"{safe_name(archive.team.name)} {archive.created_at:%Y-%m-%d}.zip"


def address_of(archive: Archive) -> str:
    """Where a store of its own hands the file out, for a minute. Empty for files on our own disks."""
    if not getattr(default_storage, "querystring_auth", False):
        return ""
    name = content_disposition_header(as_attachment=True, filename=file_name(archive))
    said = {"ResponseContentDisposition": name, "ResponseContentType": "application/zip"}
    address: str = default_storage.url(archive.file_key, parameters=said, expire=60)  # type: ignore[call-arg]  # S3's own
    return address


@contextmanager
def _sole_packer(archive_id: UUID) -> Iterator[bool]:
    """Whether nobody else packs it. The lock goes with the connection, and so with a process that dies."""
    number = [archive_id.int & 0x7FFF_FFFF_FFFF_FFFF]
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_lock(%s)", number)
        alone: bool = cursor.fetchone()[0]
    try:
        yield alone
    finally:
        if alone and connection.connection:
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_unlock(%s)", number)


def _begin(archive: Archive) -> None:
    """Write down where the file will lie before there is one, so that none is ever left that no row knows."""
    archive.attempts += 1
    folder = files_prefix(archive.team_id, Kept.A_MONTH)
    archive.file_key = f"{folder}archives/{archive.id}-{archive.attempts}.zip"
    archive.files_packed = archive.files_to_pack = 0
    archive.save(update_fields=["attempts", "file_key", "files_packed", "files_to_pack"])


def _store(archive: Archive, now: datetime) -> int:
    """Pack into a file without a name, which ends with this process, then into the storage. Its size in bytes."""
    spoke = 0.0

    def told(done: int, total: int) -> None:
        nonlocal spoke
        if done == total or time.monotonic() - spoke > BETWEEN_WORDS:
            spoke = time.monotonic()
            Archive.objects.filter(id=archive.id).update(files_packed=done, files_to_pack=total)

    with tempfile.TemporaryFile() as parcel:
        pack_team(team=archive.team, to=parcel, now=now, told=told)
        size = parcel.tell()
        parcel.seek(0)
        default_storage.save(archive.file_key, File(parcel))
    return size


def _finish(archive: Archive, size: int, now: datetime) -> None:
    """Ready, if it is still ours to say so; what was packed before goes, as this is newer."""
    ours = Archive.objects.packing().filter(id=archive.id, attempts=archive.attempts)
    older = Archive.objects.ready().filter(team_id=archive.team_id).exclude(id=archive.id)
    with transaction.atomic():
        done = ours.update(status=Archive.Status.READY, size=size, expires_at=now + KEPT)
        if done:
            older.update(expires_at=now)
            enqueue_on_commit(TellArchive(archive_id=archive.id), robust=True)
    if not done:
        default_storage.delete(archive.file_key)
        return
    for one in older:
        _delete(one)


def _fail(archive: Archive, now: datetime) -> None:
    ours = Archive.objects.packing().filter(id=archive.id)
    ours.update(status=Archive.Status.FAILED, file_key="", expires_at=now + KEPT)


def _delete(archive: Archive) -> None:
    """The file first: a row without one can be deleted again, a file without a row could not."""
    if archive.file_key:
        default_storage.delete(archive.file_key)
    Archive.objects.filter(id=archive.id).delete()
