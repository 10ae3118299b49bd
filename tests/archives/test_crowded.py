"""A ZIP whose directory has far more entries than it claims."""

import struct
import tracemalloc
from pathlib import Path

import pytest

from shared_apps.archives.services.errors import ArchiveRefused
from shared_apps.archives.services.opening import open_archive


def crowded(place: Path, entries: int, *, told: int | None = None) -> Path:
    """A ZIP whose list has so many entries, which stand for nothing, and says that there are ``told``."""
    entry = struct.pack("<4s24x3H12x", b"PK\x01\x02", 8, 0, 0)
    listed = b"".join(entry + f"{number:08}".encode() for number in range(entries))
    told = entries if told is None else told
    large = struct.pack("<4sQ2H2I4Q", b"PK\x06\x06", 44, 45, 45, 0, 0, told, told, len(listed), 0)
    where = struct.pack("<4sIQI", b"PK\x06\x07", 0, len(listed), 1)
    end = struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0)
    place.write_bytes(listed + large + where + end)
    return place


@pytest.mark.parametrize("told", [None, 1])
def test_too_many_entries_are_refused_before_they_fill_the_memory(tmp_path: Path, told: int | None) -> None:
    """600,000 of them took 643 MB."""
    archive = crowded(tmp_path / "crowd.zip", 600_000, told=told)
    tracemalloc.start()
    try:
        with pytest.raises(ArchiveRefused, match="larger than any workspace"), open_archive(archive):
            pass
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()

    assert most < 2 << 20
    with (
        pytest.raises(ArchiveRefused, match="no archive of a StorySprout"),
        open_archive(crowded(tmp_path / "few.zip", 100)),
    ):
        pass
