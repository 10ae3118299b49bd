"""Archives that members requested: packed by a job, kept for a week, then deleted."""

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

from shared_apps.archives.jobs import PackArchive, SendArchiveMail
from shared_apps.archives.models import Archive
from shared_apps.archives.services.names import safe_name
from shared_apps.archives.services.packing import pack_team
from shared_apps.archives.services.restoring import discard_half_restored
from shared_apps.core.conditions import STORAGE, is_away
from tenants.backend import public_context
from tenants.events import recorders
from tenants.models import EVERYWHERE, Membership, Retention, Team, files_prefix

log = logging.getLogger(__name__)

KEPT = timedelta(days=7) + EVERYWHERE
"""People see a date that is a week ahead. The file stays until that day is over in every time zone."""
GRACE = timedelta(seconds=30)
"""How long ``maintain_archives`` leaves an archive to the job that was sent with the request."""
MOST_ATTEMPTS = 3
REPORT_INTERVAL = 1.0  # seconds


def request_archive(*, team: Team, by: Membership, now: datetime) -> Archive:
    """The archive that is being packed for the team: a new one, or the one that a parallel request created."""
    try:
        with transaction.atomic():
            archive = Archive.objects.create(team=team, asked_by=by.id, created_at=now)
            recorders.record(
                team=team, action="archive_requested", subject_kind="archive", subject_id=archive.id, by=by, now=now
            )
            Archive.objects.filter(team=team, status=Archive.Status.FAILED).delete()
            enqueue_on_commit(PackArchive(archive_id=archive.id), robust=True)
            return archive
    except IntegrityError:
        return Archive.objects.packing().get(team=team)


def pack_archive(*, archive_id: UUID, now: datetime) -> None:
    """Pack the archive, unless another packer holds it or it is done. Safe to repeat.

    An exception of packing is raised; ``maintain_archives`` then retries, up to ``MOST_ATTEMPTS``. While no file can be
    stored the archive waits and loses no attempt.
    """
    if STORAGE.is_met:
        return
    with public_context(), _sole_packer(archive_id) as alone:
        archive = Archive.objects.packing().filter(id=archive_id).select_related("team").first() if alone else None
        if archive is None:
            return
        if archive.file_key:  # a packer crashed: its file may be whole, half or missing, and nobody can tell which
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


def maintain_archives(*, now: datetime) -> None:
    """Requeue archives whose packer ended, delete expired ones, and remove teams that were restored half-way."""
    discard_half_restored(now=now)
    for archive in Archive.objects.packing().filter(created_at__lt=now - GRACE):
        enqueue_on_commit(PackArchive(archive_id=archive.id), robust=True)
    for archive in Archive.objects.filter(expires_at__lte=now):
        _delete(archive)


def file_name(archive: Archive) -> str:
    """The name under which a browser saves the file: the team's and the date."""
    return f"{safe_name(archive.team.name)} {archive.created_at:%Y-%m-%d}.zip"


def address_of(archive: Archive) -> str:
    """A signed URL of the bucket, valid for a minute. Empty when files lie on our own disk."""
    if not getattr(default_storage, "querystring_auth", False):
        return ""
    name = content_disposition_header(as_attachment=True, filename=file_name(archive))
    said = {"ResponseContentDisposition": name, "ResponseContentType": "application/zip"}
    address: str = default_storage.url(archive.file_key, parameters=said, expire=60)  # type: ignore[call-arg]  # S3's own
    return address


@contextmanager
def _sole_packer(archive_id: UUID) -> Iterator[bool]:
    """Yield whether this process is the only packer. PostgreSQL drops the lock with the connection when it crashes."""
    number = [archive_id.int & 0x7FFF_FFFF_FFFF_FFFF]
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_lock(%s)", number)
        alone: bool = cursor.fetchone()[0]
    try:
        yield alone
    finally:
        if alone and connection.connection:  # a lost connection has released it already
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_unlock(%s)", number)


def _begin(archive: Archive) -> None:
    """Record the file's key before the file exists, so that no crash leaves a file that no row names."""
    archive.attempts += 1
    folder = files_prefix(archive.team_id, Retention.MONTH)
    archive.file_key = f"{folder}archives/{archive.id}-{archive.attempts}.zip"
    archive.files_packed = archive.files_to_pack = 0
    archive.save(update_fields=["attempts", "file_key", "files_packed", "files_to_pack"])


def _store(archive: Archive, now: datetime) -> int:
    """Pack into an unnamed temporary file, then copy it into the storage. Returns its size in bytes."""
    reported = 0.0

    def on_progress(done: int, total: int) -> None:
        nonlocal reported
        if done == total or time.monotonic() - reported > REPORT_INTERVAL:
            reported = time.monotonic()
            Archive.objects.filter(id=archive.id).update(files_packed=done, files_to_pack=total)

    with tempfile.TemporaryFile() as writer:
        pack_team(team=archive.team, to=writer, now=now, on_progress=on_progress)
        size = writer.tell()
        writer.seek(0)
        default_storage.save(archive.file_key, File(writer))
    return size


def _finish(archive: Archive, size: int, now: datetime) -> None:
    """Mark the archive ready and delete the team's older ones."""
    # A packer that lost its connection may finish after another began: the attempt says whose file the row names.
    ours = Archive.objects.packing().filter(id=archive.id, attempts=archive.attempts)
    older = Archive.objects.ready().filter(team_id=archive.team_id).exclude(id=archive.id)
    with transaction.atomic():
        done = ours.update(status=Archive.Status.READY, size=size, expires_at=now + KEPT)
        if done:
            older.update(expires_at=now)
            enqueue_on_commit(SendArchiveMail(archive_id=archive.id), robust=True)
    if not done:
        default_storage.delete(archive.file_key)
        return
    for one in older:
        _delete(one)


def _fail(archive: Archive, now: datetime) -> None:
    ours = Archive.objects.packing().filter(id=archive.id)
    ours.update(status=Archive.Status.FAILED, file_key="", expires_at=now + KEPT)


def _delete(archive: Archive) -> None:
    """Delete the file before the row: a row without a file is found again, a file without a row is not."""
    if archive.file_key:
        default_storage.delete(archive.file_key)
    Archive.objects.filter(id=archive.id).delete()
