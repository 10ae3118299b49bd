"""Which letters our fonts can print, and text made safe to print.

Only the fonts in ``fonts/`` are ever used, so that a book looks the same on every machine. Story text falls back
from Andika (Latin, Cyrillic) to Noto Sans (Greek, Arabic, Armenian, Bengali, Devanagari, Georgian, Hebrew, Tamil, Thai)
and Noto Emoji, which prints emoji as line drawings. Chinese, Japanese and Korean are not among them: their
fonts weigh tens of megabytes. A letter that no font has is left out of print, and ``missing_letters`` names it, so that
people can be told before they print.
"""

import struct
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

FONTS = Path(__file__).parent / "fonts"

JOINERS = frozenset("\u200c\u200d")
EMOJI_STYLE = "\ufe0f"
SPACES = frozenset("\n\u00a0 ")


def printable(text: str) -> str:
    """The text in composed form, with one kind of line break, without control marks and letters that no font has."""
    letters = glyphs()
    return "".join(letter for letter in _tidy(text) if letter in SPACES or letter in letters)


def missing_letters(texts: Iterable[str]) -> tuple[str, ...]:
    """The letters of these texts that cannot be printed, each once, sorted. Control marks are not letters."""
    letters = glyphs()
    return tuple(sorted({letter for text in texts for letter in _tidy(text) if letter not in letters} - SPACES))


def _tidy(text: str) -> str:
    """Control, surrogate and direction marks dropped; joiners kept, since Arabic, Indic scripts and emoji need them."""
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " "))
    text = text.replace("\u2028", "\n").replace("\u2029", "\n\n").replace(EMOJI_STYLE, "")
    return "".join(
        letter
        for letter in text
        if letter == "\n" or letter in JOINERS or unicodedata.category(letter) not in {"Cc", "Cf", "Cs", "Co", "Cn"}
    )


@lru_cache(maxsize=1)
def glyphs() -> frozenset[str]:
    """Every letter that at least one shipped font has. Reads the fonts once, about 20 ms."""
    return frozenset(chr(code) for path in sorted(FONTS.glob("*.ttf")) for code in _codes(path.read_bytes()))


def _codes(font: bytes) -> set[int]:
    """The code points in a TrueType font's character map (https://learn.microsoft.com/typography/opentype/spec/cmap)."""
    tables = struct.unpack_from(">H", font, 4)[0]
    records = (struct.unpack_from(">4sLLL", font, 12 + 16 * index) for index in range(tables))
    start = next(offset for tag, _, offset, _ in records if tag == b"cmap")
    found: set[int] = set()
    for index in range(struct.unpack_from(">H", font, start + 2)[0]):
        subtable = start + struct.unpack_from(">L", font, start + 4 + 8 * index + 4)[0]
        kind = struct.unpack_from(">H", font, subtable)[0]
        if kind == 4:
            found |= _segments(font, subtable)
        elif kind == 12:
            found |= _groups(font, subtable)
    return found


def _segments(font: bytes, at: int) -> set[int]:
    """Format 4: parallel arrays of segments. A code inside a segment may still map to glyph 0, "missing"."""
    count = struct.unpack_from(">H", font, at + 6)[0] // 2
    ends, starts, deltas, offsets = (
        struct.unpack_from(f">{count}H", font, at + 14 + skip * count * 2 + (2 if skip else 0)) for skip in range(4)
    )
    codes: set[int] = set()
    for index, (first, last) in enumerate(zip(starts, ends, strict=True)):
        place = at + 16 + 6 * count + 2 * index + offsets[index]
        for code in range(first, min(last, 0xFFFE) + 1):
            glyph = code if offsets[index] == 0 else struct.unpack_from(">H", font, place + 2 * (code - first))[0]
            if offsets[index] == 0 or glyph:
                glyph = (glyph + deltas[index]) & 0xFFFF
            if glyph:
                codes.add(code)
    return codes


def _groups(font: bytes, at: int) -> set[int]:
    """Format 12: runs of code points with runs of glyphs."""
    count = struct.unpack_from(">L", font, at + 12)[0]
    codes: set[int] = set()
    for index in range(count):
        first, last, glyph = struct.unpack_from(">LLL", font, at + 16 + 12 * index)
        codes.update(range(first + (glyph == 0), last + 1))
    return codes
