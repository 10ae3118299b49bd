"""File names that every system accepts and that people can read."""

import re
import unicodedata
from pathlib import PurePosixPath

LONGEST = 60
"""Characters. With the folders above it, a name stays below the 260 characters that Windows allows for a path."""
LONGEST_BYTES = 150
KEPT = frozenset("LMN")
SIGNS = frozenset(" -_'’,.!()&")
DEVICES = frozenset(
    ["con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10))]
)
"""Names that Windows reserves, with any suffix."""

PLAIN_PATH = re.compile(r"[^/\\\x00-\x1f:]+(?:/[^/\\\x00-\x1f:]+)*")


class Names:
    """Unique names, also on systems that ignore case."""

    def __init__(self) -> None:
        self._given: set[str] = set()

    def give(self, wanted: str) -> str:
        """A safe form of ``wanted``, with a number when the name was given before."""
        name = safe_name(wanted)
        number, unique = 1, name
        while unique.casefold() in self._given:
            number += 1
            unique = f"{name} ({number})"
        self._given.add(unique.casefold())
        return unique


def safe_name(wanted: str) -> str:
    """Letters and numbers of every script and some punctuation; no spaces or dots at the ends.

    Emoji, direction marks, slashes and control characters are dropped. If nothing remains: ``Untitled``.
    """
    composed = unicodedata.normalize("NFC", wanted)
    kept = "".join(sign if _is_safe(sign) else " " if _parts_words(sign) else "" for sign in composed)
    name = _cut(" ".join(kept.split())).strip(" .-_")
    if not any(unicodedata.category(sign)[0] in "LN" for sign in name):
        return "Untitled"
    return f"The {name}" if name.split(".")[0].strip().casefold() in DEVICES else name


def is_plain_path(path: str) -> bool:
    """Whether a relative path stays inside its folder: no "..", root, drive, backslash or control character."""
    return bool(PLAIN_PATH.fullmatch(path)) and not {".", ".."} & set(path.split("/"))


def suffix_of(key: str) -> str:
    """``.png`` of ``stories/one.png``."""
    return PurePosixPath(key).suffix


def _is_safe(sign: str) -> bool:
    return sign in SIGNS or unicodedata.category(sign)[0] in KEPT


def _parts_words(sign: str) -> bool:
    return unicodedata.category(sign)[0] in "ZPS" or sign.isspace()


def _cut(name: str) -> str:
    """Cut to the longest length, at the end of a word where possible."""
    short = name[:LONGEST]
    while len(short.encode()) > LONGEST_BYTES:
        short = short[:-1]
    return short if short == name else (short.rpartition(" ")[0] or short)
