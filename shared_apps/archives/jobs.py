from uuid import UUID

from celery_typed import Job


class PackArchive(Job, name="archives.pack_archive", queue="work"):
    """Pack everything that a team has into the archive that a member requested."""

    archive_id: UUID


class MaintainArchives(Job, name="archives.maintain_archives", queue="upkeep", expires=30):
    """Pack archives whose packer has ended, and delete those that have expired."""


class SendArchiveMail(Job, name="archives.send_archive_mail", queue="upkeep"):
    """Send an e-mail to the member who requested the archive: it is ready."""

    archive_id: UUID
