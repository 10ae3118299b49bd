"""Write a ZIP entry by entry. Each entry is hashed while it is written, and none is held in memory."""

import json
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from hashlib import sha256
from typing import Any, BinaryIO, Self, cast

from shared_apps.archives.services.names import suffix_of

MANIFEST = "data/manifest.json"
COMPRESSED = frozenset({".png", ".webp", ".jpg", ".pdf", ".epub", ".zip", ".mp3", ".ogg", ".woff2"})
"""Suffixes of compressed formats: compressing them again costs time and saves nothing."""


class ZipWriter:
    """Entries, written one after another, and a manifest that names each with its size and hash."""

    def __init__(self, to: BinaryIO, *, made_at: datetime) -> None:
        self._zip = zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED)
        self._date = (max(made_at.year, 1980), *made_at.timetuple()[1:6])
        self._entries: dict[str, dict[str, object]] = {}
        self._files: dict[str, str] = {}

    @contextmanager
    def entry(self, path: str, *, size: int = 0) -> Iterator["ZipEntry"]:
        """Write one entry. Pass ``size`` when it is known: a large entry needs the ZIP64 format from its start."""
        info = zipfile.ZipInfo(path, self._date)
        info.compress_type = zipfile.ZIP_STORED if suffix_of(path) in COMPRESSED else zipfile.ZIP_DEFLATED
        info.external_attr = 0o644 << 16
        with self._zip.open(info, "w", force_zip64=size > zipfile.ZIP64_LIMIT // 2) as raw:
            entry = ZipEntry(cast("BinaryIO", raw))
            yield entry
        self._entries[path] = {"sha256": entry.digest.hexdigest(), "size": entry.size}

    def write(self, path: str, text: str) -> None:
        with self.entry(path) as entry:
            entry.write(text.encode())

    def write_json(self, path: str, content: Any) -> None:
        self.write(path, json.dumps(content, ensure_ascii=False, indent=1))

    def record_file(self, key: str, path: str) -> None:
        """Record in the manifest that the stored file ``key`` (below the team's prefix) lies at ``path``."""
        self._files[key] = path

    def __enter__(self) -> Self:
        return self

    def __exit__(self, error: type[BaseException] | None, *rest: object) -> None:
        """Write the manifest, unless packing failed: an archive without one cannot be restored."""
        with self._zip:
            if error is None:
                self.write_json(MANIFEST, {"entries": dict(self._entries), "files": self._files})


class ZipEntry:
    """A file-like entry that hashes what is written to it."""

    def __init__(self, raw: BinaryIO) -> None:
        self._raw = raw
        self.digest = sha256()
        self.size = 0

    def write(self, data: bytes) -> int:
        self.digest.update(data)
        self.size += len(data)
        return self._raw.write(data)
