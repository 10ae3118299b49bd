"""The letters that our fonts can print, and text made safe to print.

Only the fonts in ``fonts/`` and one from a package are ever used, so that a book looks the same on every machine.
Story text falls back from Andika (Latin, Cyrillic) to Noto Sans in the scripts that ``fonts/`` has, to Noto Emoji,
which prints emoji as line drawings, and to Noto Sans CJK (Chinese, Japanese, Korean). A letter that none of them has is
printed as ``PLACEHOLDER``, never left out. ``missing_letters`` names it, so that people see it before they print.
"""

import struct
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from importlib.resources import files
from mmap import ACCESS_READ, mmap
from pathlib import Path

CJK = Path(str(files("noto_cjk_sans_otc"))) / "NotoSansCJK-Regular.ttc"
FONTS = Path(__file__).parent / "fonts"
FOLDERS = (FONTS, CJK.parent)
COLLECTION = b"ttcf"

JOINERS = frozenset("\u200c\u200d")
SPACES = frozenset("\n\u00a0 ")
PLACEHOLDER = "□"

NO_LETTERS = frozenset({"Cc", "Cf", "Cs"})
"""Control, direction and broken marks. A code point that Python does not know ("Cn") may be a new emoji: a letter."""
PRIVATE = "Co"

STYLES = dict.fromkeys((*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0)))
"""Variation selectors: they choose another form of the letter before them, such as a coloured emoji."""


def printable(text: str) -> str:
    """The text in composed form, with one kind of line break, without control marks.

    What no font has is a ``PLACEHOLDER``.
    """
    return "".join(letter if _is_printed(letter) else PLACEHOLDER for letter in _tidy(text))


def missing_letters(texts: Iterable[str]) -> tuple[str, ...]:
    """The letters of these texts that cannot be printed, each once, sorted. Control marks are not letters."""
    return tuple(sorted({letter for text in texts for letter in _tidy(text) if not _is_printed(letter)}))


def _is_printed(letter: str) -> bool:
    """Whether the fonts have the letter, or all its parts: the shaper combines them."""
    if letter in SPACES or letter in JOINERS:
        return True
    glyphs = _glyphs()
    return unicodedata.category(letter) != PRIVATE and all(
        glyphs[ord(part)] for part in (letter if glyphs[ord(letter)] else unicodedata.normalize("NFD", letter))
    )


def _tidy(text: str) -> str:
    """Control, surrogate and direction marks dropped; joiners kept, since Arabic, Indic scripts and emoji need them."""
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " "))
    text = text.replace("\u2028", "\n").replace("\u2029", "\n\n").translate(STYLES)
    return "".join(
        letter
        for letter in text
        if letter == "\n" or letter in JOINERS or unicodedata.category(letter) not in NO_LETTERS
    )


@lru_cache(maxsize=1)
def _glyphs() -> bytes:
    """One byte for each code point, 1 if a font has it. Takes 1 MB; reads the fonts once, in about 60 ms."""
    table = bytearray(0x110000)
    for path in (*FONTS.glob("*.ttf"), CJK):
        with path.open("rb") as file, mmap(file.fileno(), 0, access=ACCESS_READ) as font:
            for code in _codes(font):
                table[code] = 1
    return bytes(table)


def _codes(font: mmap) -> Iterator[int]:
    """The code points in a font's character map (https://learn.microsoft.com/typography/opentype/spec/cmap).

    Of a collection, those of its first font: in ours all have the same.
    """
    first = struct.unpack_from(">L", font, 12)[0] if font[:4] == COLLECTION else 0
    tables = struct.unpack_from(">H", font, first + 4)[0]
    records = (struct.unpack_from(">4sLLL", font, first + 12 + 16 * index) for index in range(tables))
    start = next(offset for tag, _, offset, _ in records if tag == b"cmap")
    for index in range(struct.unpack_from(">H", font, start + 2)[0]):
        subtable = start + struct.unpack_from(">L", font, start + 4 + 8 * index + 4)[0]
        kind = struct.unpack_from(">H", font, subtable)[0]
        if kind == 4:
            yield from _segments(font, subtable)
        elif kind == 12:
            yield from _groups(font, subtable)


def _segments(font: mmap, at: int) -> set[int]:
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


def _groups(font: mmap, at: int) -> set[int]:
    """Format 12: runs of code points with runs of glyphs."""
    count = struct.unpack_from(">L", font, at + 12)[0]
    codes: set[int] = set()
    for index in range(count):
        first, last, glyph = struct.unpack_from(">LLL", font, at + 16 + 12 * index)
        codes.update(range(first + (glyph == 0), last + 1))
    return codes
