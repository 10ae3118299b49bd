"""A team's archive: packing it, taking it away, reading it into a new team."""

from tenants.services.archives.errors import ArchiveRefused, ArchiveTooNew, ArchiveTooOld
from tenants.services.archives.exhibits import Exhibit, Hall, show
from tenants.services.archives.keeping import address_of, file_name, pack_archive, request_archive, tend_archives
from tenants.services.archives.packing import pack_team
from tenants.services.archives.restoring import Restored, restore_team
from tenants.services.archives.telling import tell_archive

__all__ = [
    "ArchiveRefused",
    "ArchiveTooNew",
    "ArchiveTooOld",
    "Exhibit",
    "Hall",
    "Restored",
    "address_of",
    "file_name",
    "pack_archive",
    "pack_team",
    "request_archive",
    "restore_team",
    "show",
    "tell_archive",
    "tend_archives",
]
