"""The central directory of a ZIP, bounded before any of it is loaded into memory."""

from io import BufferedReader

from shared_apps.archives.services.errors import ArchiveTooLarge

MOST_ENTRIES = 100_000
"""More entries than the largest workspace has. ``zipfile`` takes about a kilobyte of memory for each."""

LONGEST_DIRECTORY = 64 << 20

SHORTEST_ENTRY = 46
"""Bytes of an entry without a name."""
SIGNATURE = b"PK\x01\x02"
"""With which each entry begins."""
PIECE = 256 << 10


class BoundedReader(BufferedReader):
    """A file for ``zipfile.ZipFile``, which refuses to read a directory that no workspace has.

    ``ZipFile`` reads the directory with one call and then makes an object for each entry. So this counts the entries of
    every read that is long enough to hold too many, and counts them in pieces, which do not stay in memory. What the
    end of the file says about their number is not read at all: it may be wrong.
    """

    def read(self, size: int | None = -1, /) -> bytes:
        """Read. Raises ArchiveTooLarge instead of loading a directory that is too long."""
        wanted = size or 0
        may_be_crowded = wanted > SHORTEST_ENTRY * MOST_ENTRIES
        if wanted > LONGEST_DIRECTORY or (may_be_crowded and self._entries(wanted) > MOST_ENTRIES):
            raise ArchiveTooLarge
        return super().read(size)

    def _entries(self, size: int) -> int:
        """Count the entries in the next ``size`` bytes, and go back to where they begin."""
        begin, count = self.tell(), 0
        while size > 0 and (piece := super().read(min(size, PIECE))):
            count += piece.count(SIGNATURE)
            size -= len(piece)
        self.seek(begin)
        return count
