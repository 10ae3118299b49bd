"""Responses with files that are too large for memory."""

from collections.abc import AsyncIterator
from contextlib import closing
from typing import Any

from asgiref.sync import sync_to_async
from django.http import FileResponse

PIECE = 256 * 1024


class LongFileResponse(FileResponse):
    """Sends a file in pieces. Under ASGI, Django's FileResponse reads the whole file before the first byte."""

    block_size = PIECE

    def __init__(self, file: Any, **options: Any) -> None:
        super().__init__(file, **options)
        self._file = file

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with closing(self._file):
            while piece := await sync_to_async(self._file.read)(PIECE):
                yield piece
