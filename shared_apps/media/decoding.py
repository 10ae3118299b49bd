"""A program of its own that turns an uploaded picture into one that is safe to keep: ``python -m … SIDE``.

It reads the upload from standard input and writes a PNG of at most SIDE pixels a side. What it is fed may be made to
hurt a decoder, so it runs apart, with little memory and little time, imports nothing of ours but colours, and knows no
secret. Exit status 2 means that the picture is refused; standard error then holds the reason, a word of ``REASONS`` in
uploads.py.
"""

import resource
import sys
from io import BytesIO
from typing import NoReturn

from PIL import Image

from shared_apps.core.srgb import as_srgb

MEMORY = 280 * 2**20
SECONDS = 4
MOST_PIXELS = {"JPEG": 50_000_000, "PNG": 24_000_000, "WEBP": 24_000_000}
"""Only JPEG can be decoded at a smaller size than it has."""

MOST_STRETCHED = 32
"""The largest ratio of the sides. Decoders take time for each row, however short it is."""

FOREIGN = (b"<script", b"<?php", b"<html", b"<!doctype", b"<svg", b"%pdf-1")
"""Lower-case markers of files that are also something else than a picture."""


def main() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    try:
        data = sys.stdin.buffer.read()
        sys.stdout.buffer.write(_clean(data, int(sys.argv[1])))
    except MemoryError:
        _refuse("large")


def _clean(data: bytes, side: int) -> bytes:
    Image.MAX_IMAGE_PIXELS = None  # our own limit is checked first
    try:
        picture = Image.open(BytesIO(data), formats=tuple(MOST_PIXELS))
    except Exception:  # noqa: BLE001  (every exception of a decoder means that the bytes are no picture)
        _refuse("format")
    if picture.width * picture.height > MOST_PIXELS[picture.format or ""]:
        _refuse("large")
    if max(picture.size) > MOST_STRETCHED * min(picture.size):
        _refuse("stretched")
    try:
        picture.draft("RGB", (side, side))
        picture.thumbnail((side, side))
        on_paper = as_srgb(picture)
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001  (likewise)
        _refuse("broken")
    if any(mark in data.lower() for mark in FOREIGN) or _goes_on_after_its_end(data, picture.format or ""):
        _refuse("foreign")
    clean = BytesIO()
    on_paper.save(clean, "PNG")
    return clean.getvalue()


def _goes_on_after_its_end(data: bytes, kind: str) -> bool:
    """Whether another file is appended. A second JPEG or a film after a JPEG is allowed: cameras append these."""
    if kind == "PNG":
        end = data.rfind(b"IEND")
        return data[end + 8 :].strip(b"\0") != b""
    if kind == "WEBP":
        return len(data) > int.from_bytes(data[4:8], "little") + 9
    tail = data[data.rfind(b"\xff\xd9") + 2 :]
    return tail.strip(b"\0") != b"" and b"ftyp" not in tail[:16]


def _refuse(reason: str) -> NoReturn:
    sys.stderr.write(reason)
    sys.exit(2)


if __name__ == "__main__":
    main()
