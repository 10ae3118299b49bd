"""What can go wrong with the embedded stack, always as one sentence that says what to do."""

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

FULL = "The disk that holds {} is full. Make room there, or set DATA_DIR to a folder on another disk."

ROOM = 32 << 20
"""Bytes. PostgreSQL asks for its log's next 16 MB at once."""


class StackError(Exception):
    """The embedded stack cannot do what was asked. The text is for the person at the terminal."""


@contextmanager
def in_plain_words(folder: Path) -> Iterator[None]:
    """Turn the faults of a file system into a StackError about ``folder``."""
    try:
        yield
    except OSError as error:
        raise StackError(describe(error, folder)) from error


def full_disk(folder: Path) -> str:
    """The sentence to say when there is next to no room left in ``folder``; empty when there is."""
    try:
        full = shutil.disk_usage(folder).free < ROOM
    except OSError:
        return ""
    return (
        f"The disk that holds {folder} is full. Make room there, or set DATA_DIR to a folder on another disk."
        if full
        else ""
    )


def describe(error: OSError, folder: Path) -> str:
    """One sentence about a file system's fault, naming the file that it happened to where one is known."""
    where = error.filename if isinstance(error.filename, str) else str(folder)
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return FULL.format(where)
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return (
            f"{where} cannot be read and written by this user. Set DATA_DIR to a folder that can, or change its owner."
        )
    if error.errno in {errno.ENOTDIR, errno.EEXIST}:
        return f"{where} is in the way: a folder is needed there. Move it away, or set DATA_DIR to another folder."
    return f"{where}: {error.strerror or error}."
