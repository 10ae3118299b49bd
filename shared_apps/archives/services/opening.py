"""Open an archive from outside, and check all of it before any of its content is used."""

import stat
import zipfile
import zlib
from collections.abc import Iterator, Set
from contextlib import ExitStack, contextmanager
from hashlib import sha256
from io import FileIO
from pathlib import Path, PurePosixPath
from typing import IO, TypeVar

from pydantic import BaseModel, ValidationError

from shared_apps.archives.services.directory import MOST_ENTRIES, BoundedReader
from shared_apps.archives.services.errors import ArchiveRefused, ArchiveTooLarge, ArchiveTooNew
from shared_apps.archives.services.manifest import About, Manifest
from shared_apps.archives.services.names import is_plain_path
from shared_apps.archives.services.packing import ABOUT, FORMAT_VERSION
from shared_apps.archives.services.zip_writer import MANIFEST

MOST_BYTES = 100 << 30
PACKINGS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
"""LZMA can take gigabytes of memory before the first byte, and StorySprout does not use it."""
LONGEST_KEY = 200
MOST_SQUEEZED = 300
"""The largest compression ratio. Rows of text reach 10 to 20; a ZIP bomb exceeds this."""
SMALL = 1 << 20
LONGEST_JSON = 48 << 20
MOST_VALUES = 8 * MOST_ENTRIES
"""Values in a JSON file. Each takes many times its length in memory."""
LONGEST_LINE = 16 << 20
PIECE = 1 << 20

Read = TypeVar("Read", bound=BaseModel)


class OpenedArchive:
    """An archive whose entries all match its manifest."""

    def __init__(self, source: zipfile.ZipFile, manifest: Manifest, about: About) -> None:
        self._zip = source
        self.manifest = manifest
        self.about = about

    def lines(self, path: str) -> Iterator[bytes]:
        """The lines of an entry; none when the entry does not exist."""
        if path not in self.manifest.entries:
            return
        with self._zip.open(path) as entry:
            while line := entry.readline(LONGEST_LINE):
                if len(line) == LONGEST_LINE:
                    raise ArchiveRefused(f"{path} holds a row that is too long to be one.")
                yield line

    def open(self, path: str) -> IO[bytes]:
        return self._zip.open(path)


@contextmanager
def open_archive(path: Path) -> Iterator[OpenedArchive]:
    """Yield the checked archive. Raises ArchiveRefused when the file is not what a StorySprout packed."""
    with ExitStack() as leaving:
        try:
            file = leaving.enter_context(BoundedReader(FileIO(path)))
            source = leaving.enter_context(zipfile.ZipFile(file))
            opened = _checked(source, path.stat().st_size)
        except OSError as error:
            raise ArchiveRefused(f"{path} cannot be read: {error.strerror or error}.") from error
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, UnicodeDecodeError) as error:
            raise ArchiveRefused(f"{path.name} cannot be read as a ZIP: {error}") from error
        yield opened


def _checked(source: zipfile.ZipFile, size: int) -> OpenedArchive:
    _check_shape(source, size)
    manifest = _read_json(source, MANIFEST, Manifest)
    _check_entries(source, manifest)
    about = _read_json(source, ABOUT, About)
    if about.version > FORMAT_VERSION:
        raise ArchiveTooNew
    return OpenedArchive(source, manifest, about)


def _check_shape(source: zipfile.ZipFile, size: int) -> None:
    """Check the directory before anything is unpacked: no unsafe path, no duplicate, no ZIP bomb."""
    entries = source.infolist()
    names = [entry.filename for entry in entries]
    if sum(entry.file_size for entry in entries) > MOST_BYTES:
        raise ArchiveTooLarge
    if len({name.casefold() for name in names}) != len(names):
        raise ArchiveRefused("This archive has two entries of the same name.")
    if sum(entry.compress_size for entry in entries) > size:
        raise ArchiveRefused("Entries of this archive lie on top of each other, as in a ZIP bomb.")
    for entry in entries:
        if not is_plain_path(entry.filename):
            raise ArchiveRefused(f"The entry {entry.filename!r} leads out of the archive.")
        if stat.S_IFMT(entry.external_attr >> 16) not in (0, stat.S_IFREG):
            raise ArchiveRefused(f"The entry {entry.filename!r} is a link or something else that is no file.")
        if entry.compress_type not in PACKINGS:
            raise ArchiveRefused(f"The entry {entry.filename!r} is packed in a way that no StorySprout packs.")
        if entry.flag_bits & 0x1:
            raise ArchiveRefused("This archive is encrypted. Unpack it with its password, and pack it again.")
        if entry.file_size > SMALL and entry.file_size > MOST_SQUEEZED * max(entry.compress_size, 1):
            raise ArchiveRefused(f"The entry {entry.filename!r} swells beyond belief, as in a ZIP bomb.")


def _check_entries(source: zipfile.ZipFile, manifest: Manifest) -> None:
    present = {entry.filename for entry in source.infolist()} - {MANIFEST}
    if unexpected := present ^ manifest.entries.keys():
        raise ArchiveRefused(f"The archive and its list of contents do not agree about {min(unexpected)!r}.")
    if missing := set(manifest.files.values()) - present:
        raise ArchiveRefused(f"The stored file {min(missing)!r} is missing.")
    _check_keys(manifest.files.keys())
    for path, expected in manifest.entries.items():
        digest = sha256()
        if source.getinfo(path).file_size != expected.size:
            raise ArchiveRefused(f"{path!r} is not as it was packed.")
        with source.open(path) as entry:
            while piece := entry.read(PIECE):
                digest.update(piece)
        if digest.hexdigest() != expected.sha256:
            raise ArchiveRefused(f"{path!r} is not as it was packed.")


def _check_keys(keys: Set[str]) -> None:
    """Check that each key stays below the team's prefix and that no key is a folder of another."""
    for key in keys:
        if not is_plain_path(key):
            raise ArchiveRefused("A stored file leads out of its team's place.")
        folders = {str(folder) for folder in PurePosixPath(key).parents}
        if len(key.encode()) > LONGEST_KEY or folders & keys:
            raise ArchiveRefused(f"There is no place for the stored file {key[:80]!r}.")


def _read_json(source: zipfile.ZipFile, path: str, kind: type[Read]) -> Read:
    try:
        if source.getinfo(path).file_size > LONGEST_JSON:
            raise ArchiveRefused(f"{path} is too long.")
        text = source.read(path)
        if text.count(b",") + text.count(b"[") + text.count(b"{") > MOST_VALUES:
            raise ArchiveRefused(f"{path} is too long.")
        return kind.model_validate_json(text)
    except KeyError as error:
        raise ArchiveRefused(f"This is no archive of a StorySprout workspace: it has no {path}.") from error
    except ValidationError as error:
        fault = error.errors(include_input=False)[0]
        where = ".".join(str(part) for part in fault["loc"])
        raise ArchiveRefused(f"{path} does not say what it should: {where}: {fault['msg']}.") from error
