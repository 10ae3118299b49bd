"""Whether there is room for files. A store that cannot write is waited for, like a provider that rests."""

import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from errno import ENOSPC
from shutil import disk_usage
from typing import Any, NoReturn
from uuid import uuid4

from boto3.exceptions import Boto3Error
from botocore.exceptions import BotoCoreError, ClientError
from django.core.files.base import ContentFile, File
from django.core.files.storage import FileSystemStorage, Storage, storages

from shared_apps.core.conditions import NO_ROOM, STORAGE, NotNow
from tenants.models import Kept

log = logging.getLogger(__name__)

FAILURES = (OSError, BotoCoreError, Boto3Error, ClientError)
"""What a folder or a bucket raises: it is full, over its quota, read-only, unreachable, or wants to be asked less."""

FULL = frozenset({"InsufficientStorage", "QuotaExceeded", "SlowDown", "XMinioStorageFull"})
"""How buckets say so, beside a status from 500 up."""

TRIAL_BYTES = 4 << 20
"""What is written to see whether the store takes files again."""

ROOM_BYTES = 64 << 20
"""What has to be free in a folder by then, so that all who waited find room and not only the first."""


class StorageAway(NotNow):
    code = "storage_away"
    message = "We cannot store anything just now. What you have is safe. Please try again in a few minutes."


class Roomy:
    """A mixin for storages: a file that cannot be written is StorageAway."""

    def save(self, name: str | None, content: Any, max_length: int | None = None) -> str:
        try:
            return str(super().save(name, content, max_length))  # type: ignore[misc]  # the storage's own
        except FAILURES as error:
            away(error)


class FolderStore(Roomy, FileSystemStorage):
    """Files in a folder of this machine. Of one that cannot be written nothing stays: others need the room."""

    def _save(self, name: str, content: File[Any]) -> str:
        try:
            return str(super()._save(name, content))  # type: ignore[misc]  # the stubs leave it out
        except OSError:
            with suppress(OSError):
                self.delete(name)
            raise


def away(error: BaseException) -> NoReturn:
    """Raises StorageAway. Where any other file would have fared the same, remember it for all who want to write."""
    is_full = _is_full(error)
    if is_full:
        STORAGE.met(f"{type(error).__name__}: {error}")
    else:
        log.error("the store refused one file: %s: %s", type(error).__name__, error)
    said = StorageAway(retry_after=STORAGE.rest_seconds)
    said.was_tried = not is_full  # else a file that alone is refused would be made, and paid for, for ever
    raise said from error


def require_room() -> None:
    """Pass unless the store is known to be away. After each rest one caller writes a file to find out.

    Call it before something is made that has to be stored, and most of all before it is paid for.

    Raises:
        StorageAway: it is; ``retry_after`` says when to ask again.
    """
    if not STORAGE.is_met:
        return
    if not STORAGE.may_try():
        raise StorageAway(retry_after=STORAGE.rest_seconds)
    try:
        _try_it(storages["default"])
    except FAILURES as error:
        STORAGE.met(str(error))
        raise StorageAway(retry_after=STORAGE.rest_seconds) from error
    STORAGE.ended()


@contextmanager
def costs_an_attempt() -> Iterator[None]:
    """Inside, a step stores what it made after ``require_room`` let it pass. A store that refuses it costs an attempt.

    A quota may leave room for the file that ``require_room`` writes and not for this one. A step that lost no attempt
    by that would be made, and paid for, for ever.
    """
    try:
        yield
    except StorageAway as error:
        error.was_tried = True
        raise


def _try_it(store: Storage) -> None:
    """Raises StorageAway, or what the store raises."""
    store.delete(store.save(f"{Kept.A_DAY}/trial/{uuid4()}", ContentFile(os.urandom(TRIAL_BYTES))))
    if isinstance(store, FolderStore) and disk_usage(store.location).free < ROOM_BYTES:
        raise OSError(ENOSPC, "Almost no space left on device")


def _is_full(error: BaseException) -> bool:
    """Whether any other file would have fared the same."""
    if isinstance(error, ClientError):
        said = error.response
        return said["ResponseMetadata"]["HTTPStatusCode"] >= 500 or said["Error"]["Code"] in FULL
    return error.errno in NO_ROOM if isinstance(error, OSError) else True
