"""Decode uploaded pictures in a separate process, before any other code reads them."""

import subprocess
import sys
from io import BytesIO
from pathlib import Path
from typing import Any, Literal

from django.core.files.uploadedfile import InMemoryUploadedFile
from django.core.files.uploadhandler import FileUploadHandler
from django.http import HttpRequest

from shared_apps.core.capacity import note_reached, slot
from shared_apps.core.errors import ProductError

MOST_BYTES = 10 * 2**20
SIDE = 1024
MEDIA_TYPE: Literal["image/png"] = "image/png"
"""The media type of every decoded upload."""
PATIENCE = 5.0
"""Seconds of waiting for the process, which gives itself 4 of computing."""

REASONS = {
    "format": "Send a picture as PNG, JPEG or WebP. This is something else.",
    "large": "This picture is too large. Send one of at most 24 million pixels.",
    "stretched": "This picture is far longer than it is wide. Cut out the part that you want and send that.",
    "foreign": "This file is more than a picture, so it was not kept. Open it, save it again as PNG and send that.",
    "broken": "This picture is damaged or not whole. Send it once more, or save it again first.",
}
BUSY = "Many pictures came at once. Nothing is lost: send yours again in a minute."
BYTES = f"This file is too large. Send one of at most {MOST_BYTES // 2**20} MB."

AT_ONCE = 2
"""How many pictures one process has decoded at once. Each may take 280 MB for a moment."""

ROOT = Path(__file__).parents[2]
"""The folder from which the process imports its program."""


class PictureRefused(ProductError):
    code = "picture_refused"
    message = REASONS["broken"]


def clean_picture(data: bytes, *, side: int = SIDE) -> bytes:
    """The picture as a PNG of at most ``side`` pixels a side: upright, without any metadata.

    Raises:
        PictureRefused: too large, damaged, or not only a picture; the message says which and what to do.
    """
    if len(data) > MOST_BYTES:
        raise PictureRefused(BYTES)
    program = [sys.executable, "-E", "-s", "-m", "shared_apps.media.decoding", str(side)]
    with slot("uploads", limit=AT_ONCE, wait=PATIENCE) as has_slot:
        if not has_slot:
            note_reached("uploads")
            raise PictureRefused(BUSY)
        try:
            done = subprocess.run(  # noqa: S603  (our own program; the upload is its input, not its arguments)
                program, input=data, capture_output=True, timeout=PATIENCE, check=False, env={}, cwd=ROOT
            )
        except subprocess.TimeoutExpired as error:
            raise PictureRefused from error
    if done.returncode:
        raise PictureRefused(REASONS.get(done.stderr.decode("ascii", "replace"), REASONS["broken"]))
    return done.stdout


class BoundedUpload(FileUploadHandler):
    """Stops reading a request's files when they are too large, and writes none to a disk."""

    def __init__(self, request: HttpRequest | None = None) -> None:
        super().__init__(request)
        self._taken = 0
        self._file = BytesIO()

    def new_file(self, *arguments: Any, **options: Any) -> None:
        super().new_file(*arguments, **options)
        self._file = BytesIO()

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        wanted = raw_data[: max(0, MOST_BYTES + 1 - self._taken)]
        self._taken += len(wanted)
        self._file.write(wanted)

    def file_complete(self, file_size: int) -> InMemoryUploadedFile:
        size = self._file.tell()
        self._file.seek(0)
        return InMemoryUploadedFile(
            self._file, self.field_name, self.file_name or "picture", self.content_type, size, self.charset
        )
