"""Pictures as people send them, and as people send them who mean harm."""

import struct
import zlib
from io import BytesIO

from PIL import Image


def encoded(kind: str = "PNG", size: tuple[int, int] = (64, 48), colour: str = "seagreen", **options: object) -> bytes:
    out = BytesIO()
    Image.new("RGB", size, colour).save(out, kind, **options)
    return out.getvalue()


def bomb(side: int = 13_300) -> bytes:
    """A PNG of 177 million pixels in some 21 KB: all of them alike."""
    rows = zlib.compressobj(9)
    squeezed = b"".join(rows.compress(bytes(1 + side // 8 + 1)) for _ in range(side)) + rows.flush()
    header = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", squeezed) + _chunk(b"IEND", b"")


def _chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
