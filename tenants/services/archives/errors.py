from shared_apps.core.errors import InvalidInput


class ArchiveRefused(InvalidInput):
    """The file cannot be taken in. The message says why; nothing was made."""

    code = "archive_refused"
    message = "This file is no archive of a StorySprout workspace."


class ArchiveTooNew(ArchiveRefused):
    code = "archive_too_new"
    message = "This archive was made by a newer StorySprout. Update this one first, then take it in."


class ArchiveTooOld(ArchiveRefused):
    code = "archive_too_old"
