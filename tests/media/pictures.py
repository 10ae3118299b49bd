"""Pictures as people send them, and as people send them who mean harm."""

import struct
import zlib
from io import BytesIO

from PIL import Image, ImageDraw


def encoded(kind: str = "PNG", size: tuple[int, int] = (64, 48), colour: str = "seagreen", **options: object) -> bytes:
    out = BytesIO()
    Image.new("RGB", size, colour).save(out, kind, **options)
    return out.getvalue()


def drawn_by_a_child() -> bytes:
    """A dragon with a good heart, in felt-tip pen."""
    paper, out = Image.new("RGB", (800, 640), "#fffdf5"), BytesIO()
    pen = ImageDraw.Draw(paper)
    pen.ellipse((250, 260, 560, 560), fill="#bfe3b4", outline="#2f8f4e", width=12)
    pen.ellipse((310, 110, 510, 300), fill="#bfe3b4", outline="#2f8f4e", width=12)
    for left, right in ((330, 380), (440, 490)):
        pen.polygon([(left, 130), ((left + right) / 2, 50), (right, 130)], fill="#f2b632", outline="#c98a12")
        pen.ellipse((left + 20, 175, left + 46, 205), fill="#23251f")
        pen.rounded_rectangle((left - 30, 540, right, 600), 24, fill="#2f8f4e")
    pen.arc((370, 200, 450, 265), 10, 170, fill="#c33d2e", width=9)
    pen.line((555, 430, 640, 400, 680, 330, 700, 350), fill="#2f8f4e", width=16, joint="curve")
    pen.polygon([(255, 330), (120, 230), (150, 400)], fill="#f2b632", outline="#c98a12")
    paper.save(out, "PNG")
    return out.getvalue()


def bomb(side: int = 13_300) -> bytes:
    """A PNG of 177 million pixels in some 21 KB: all of them alike."""
    rows = zlib.compressobj(9)
    squeezed = b"".join(rows.compress(bytes(1 + side // 8 + 1)) for _ in range(side)) + rows.flush()
    header = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", squeezed) + _chunk(b"IEND", b"")


def strip(width: int, height: int) -> bytes:
    """A PNG of as many pixels as are allowed, in a shape that takes its decoder seconds."""
    rows = zlib.compressobj(1)
    row = bytes(1 + (width + 7) // 8)
    many = row * (2**20 // len(row) + 1)
    times, rest = divmod(height * len(row), len(many))
    squeezed = b"".join(rows.compress(many) for _ in range(times)) + rows.compress(many[:rest]) + rows.flush()
    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", squeezed) + _chunk(b"IEND", b"")


def _chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
