"""Whether the store can write files. Work waits while it cannot, as it waits for a provider that rests."""

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
from tenants.models import Retention

log = logging.getLogger(__name__)

FAILURES = (OSError, BotoCoreError, Boto3Error, ClientError)
"""What a folder or a bucket raises when it is full, over its quota, read-only, unreachable or throttling."""

FULL = frozenset({"InsufficientStorage", "QuotaExceeded", "SlowDown", "XMinioStorageFull"})
"""Error codes of buckets for that, besides statuses from 500 up."""

TRIAL_BYTES = 4 << 20
"""The size of the file that is written to find out whether the store works again."""

FREE_BYTES = 64 << 20
"""What must be free in a folder then, so that all waiting work finds space and not only the first."""


class StorageAway(NotNow):
    code = "storage_away"
    message = "We cannot store anything just now. What you have is safe. Please try again in a few minutes."


class OutageMixin:
    """A mixin for storages: a failed write raises StorageAway."""

    def save(self, name: str | None, content: Any, max_length: int | None = None) -> str:
        try:
            return str(super().save(name, content, max_length))  # type: ignore[misc]  # the storage's own
        except FAILURES as error:
            away(error)


class FolderStore(OutageMixin, FileSystemStorage):
    """Files in a folder of this machine. A failed write leaves no partial file, which would take space."""

    def _save(self, name: str, content: File[Any]) -> str:
        try:
            return str(super()._save(name, content))  # type: ignore[misc]  # the stubs leave it out
        except OSError:
            with suppress(OSError):
                self.delete(name)
            raise


def away(error: BaseException) -> NoReturn:
    """Raise StorageAway. When every other file would fail too, remember that for all writers."""
    is_full = _is_full(error)
    if is_full:
        STORAGE.met(f"{type(error).__name__}: {error}")
    else:
        log.error("the store refused one file: %s: %s", type(error).__name__, error)
    said = StorageAway(retry_after=STORAGE.rest_seconds)
    said.was_tried = not is_full  # else a file that is refused alone would be made and paid for again and again
    raise said from error


def require_storage() -> None:
    """Return unless the store is known to be away. After each pause one caller writes a file to find out.

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
    """Inside, a step stores its result. A store that refuses it costs an attempt, although ``require_storage`` passed.

    A quota may allow the trial file of ``require_storage`` and not this one. Without the attempt, the result would be
    made and paid for again and again.
    """
    try:
        yield
    except StorageAway as error:
        error.was_tried = True
        raise


def _try_it(store: Storage) -> None:
    """Write the trial file. Raises StorageAway, or what the store raises."""
    store.delete(store.save(f"{Retention.DAY}/trial/{uuid4()}", ContentFile(os.urandom(TRIAL_BYTES))))
    if isinstance(store, FolderStore) and disk_usage(store.location).free < FREE_BYTES:
        raise OSError(ENOSPC, "Almost no space left on device")


def _is_full(error: BaseException) -> bool:
    """Whether every other file would fail too."""
    if isinstance(error, ClientError):
        said = error.response
        return said["ResponseMetadata"]["HTTPStatusCode"] >= 500 or said["Error"]["Code"] in FULL
    return error.errno in NO_ROOM if isinstance(error, OSError) else True
