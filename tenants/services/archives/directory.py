"""The list of entries at the end of a ZIP, measured before anything of it is held in memory."""

import struct
import zipfile
from typing import IO

MOST_ENTRIES = 100_000
"""More pictures than fit into the largest archive. ``zipfile`` holds about a kilobyte for each entry."""

LONGEST_DIRECTORY = 64 << 20

HEADER = struct.Struct("<4s24x3H12x")
"""An entry in the list: its signature, and how long the name, the extra fields and the comment are that follow."""
SIGNATURE = b"PK\x01\x02"
SIZE, LOCATION, ZIP64_SIZE = 5, 9, 76
"""Where ``zipfile`` puts what it found at the end of the file; and how much stands before that in a large file."""


def is_too_long(file: IO[bytes]) -> bool:
    """Whether the list has more entries, or more bytes, than any workspace. What it says of itself is not believed.

    It finds the list as ``zipfile`` does, by asking it, so that both look at the same one.

    Raises:
        BadZipFile: there is none.
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
    """The entries of the list; counting stops as soon as there are too many, or what follows is none."""
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
