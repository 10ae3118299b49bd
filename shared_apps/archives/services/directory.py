"""The central directory of a ZIP, measured before any of it is loaded into memory."""

import struct
import zipfile
from typing import IO

MOST_ENTRIES = 100_000
"""More entries than the largest workspace has. ``zipfile`` takes about a kilobyte of memory for each."""

LONGEST_DIRECTORY = 64 << 20

HEADER = struct.Struct("<4s24x3H12x")
"""An entry of the directory: its signature and the lengths of name, extra fields and comment."""
SIGNATURE = b"PK\x01\x02"
SIZE, LOCATION, ZIP64_SIZE = 5, 9, 76
"""Indexes into what ``zipfile`` reads at the end of the file, and the size of the ZIP64 records before it."""


def is_too_long(file: IO[bytes]) -> bool:
    """Whether the directory has more entries, or more bytes, than any workspace. Entries are counted.

    ``zipfile`` itself locates the directory, so that both read the same one.

    Raises:
        BadZipFile: there is no directory.
    """
    end = zipfile._EndRecData(file)  # type: ignore[attr-defined]  # noqa: SLF001  (no public function finds it and stops)
    if not end:
        raise zipfile.BadZipFile("File is not a zip file")
    size = end[SIZE]
    if size > LONGEST_DIRECTORY:
        return True
    begin = end[LOCATION] - size - (ZIP64_SIZE if end[0] == b"PK\x06\x06" else 0)
    if begin < 0:
        raise zipfile.BadZipFile("Bad offset for central directory")
    return _counted(file, begin, begin + size) > MOST_ENTRIES


def _counted(file: IO[bytes], begin: int, end: int) -> int:
    """Count the entries. Stops when there are too many, or at something that is no entry."""
    count, place = 0, begin
    while place < end and count <= MOST_ENTRIES:
        file.seek(place)
        header = file.read(HEADER.size)
        if len(header) < HEADER.size:
            break
        signature, *lengths = HEADER.unpack(header)
        if signature != SIGNATURE:
            break
        place += HEADER.size + sum(lengths)
        count += 1
    return count
