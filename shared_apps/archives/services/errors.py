from shared_apps.core.errors import InvalidInput


class ArchiveRefused(InvalidInput):
    """The file cannot be restored. The message says why; nothing was created."""

    code = "archive_refused"
    message = "This file is no archive of a StorySprout workspace."


class ArchiveTooLarge(ArchiveRefused):
    message = "This archive is larger than any workspace."


class ArchiveTooNew(ArchiveRefused):
    code = "archive_too_new"
    message = "This archive was made by a newer StorySprout. Update this one first, then restore it."


class ArchiveTooOld(ArchiveRefused):
    code = "archive_too_old"
