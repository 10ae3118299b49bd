"""Errors of the embedded stack: each message is one sentence that says what to do."""

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

FULL = "The disk that holds {} is full. Make room there, or set DATA_DIR to a folder on another disk."

ROOM = 32 << 20
"""Bytes. PostgreSQL allocates its log in pieces of 16 MB."""


class StackError(Exception):
    """The embedded stack failed. The message is for the person at the terminal."""


@contextmanager
def in_plain_words(folder: Path) -> Iterator[None]:
    """Turn errors of the file system into a StackError about ``folder``."""
    try:
        yield
    except OSError as error:
        raise StackError(describe(error, folder)) from error


def full_disk(folder: Path) -> str:
    """A sentence when the disk of ``folder`` is nearly full; otherwise empty."""
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
    """One sentence about a file system's error, with the file's name if known."""
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
