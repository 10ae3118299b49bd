"""File names that every system takes, and that still say to a person what is inside."""

import re
import unicodedata
from pathlib import PurePosixPath

LONGEST = 60
"""Letters. With the folders above, a name stays below the 260 signs that Windows takes for a whole path."""
LONGEST_BYTES = 150
KEPT = frozenset("LMN")
SIGNS = frozenset(" -_'’,.!()&")
DEVICES = frozenset(
    ["con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10))]
)
"""Names that Windows keeps for itself, with any ending."""

PLAIN_PATH = re.compile(r"[^/\\\x00-\x1f:]+(?:/[^/\\\x00-\x1f:]+)*")


class Names:
    """Gives out names, each once: systems that do not tell capitals from small letters find no two alike."""

    def __init__(self) -> None:
        self._given: set[str] = set()

    def give(self, wanted: str) -> str:
        """The name as it was wanted, as far as every system takes it, with a number if it was given before."""
        name = safe_name(wanted)
        number, unique = 1, name
        while unique.casefold() in self._given:
            number += 1
            unique = f"{name} ({number})"
        self._given.add(unique.casefold())
        return unique


def safe_name(wanted: str) -> str:
    """Letters and numbers of every script, some signs, nothing at the ends that a system would drop.

    Emoji, direction marks, slashes and control characters go; what has nothing left is ``Untitled``.
    """
    composed = unicodedata.normalize("NFC", wanted)
    kept = "".join(sign if _is_safe(sign) else " " if _parts_words(sign) else "" for sign in composed)
    name = _cut(" ".join(kept.split())).strip(" .-_")
    if not any(unicodedata.category(sign)[0] in "LN" for sign in name):
        return "Untitled"
    return f"The {name}" if name.split(".")[0].strip().casefold() in DEVICES else name


def is_plain_path(path: str) -> bool:
    """Whether a path stays below where it is put: no way up, no root, no drive, no sign that a system reads twice."""
    return bool(PLAIN_PATH.fullmatch(path)) and not {".", ".."} & set(path.split("/"))


def suffix_of(key: str) -> str:
    """``.png`` of ``stories/one.png``."""
    return PurePosixPath(key).suffix


def _is_safe(sign: str) -> bool:
    return sign in SIGNS or unicodedata.category(sign)[0] in KEPT


def _parts_words(sign: str) -> bool:
    return unicodedata.category(sign)[0] in "ZPS" or sign.isspace()


def _cut(name: str) -> str:
    """At a letter's end, and where there is one before it, at a word's."""
    short = name[:LONGEST]
    while len(short.encode()) > LONGEST_BYTES:
        short = short[:-1]
    return short if short == name else (short.rpartition(" ")[0] or short)
