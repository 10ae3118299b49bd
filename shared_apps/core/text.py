"""What can be seen and what can be printed of a text."""

import unicodedata
from collections.abc import Callable, Iterable, Sequence

from shared_apps.core.errors import InvalidInput
from shared_apps.core.registry import Registry

NAMED = 3
"""How many unprintable letters an error names; further ones are only counted."""

FindUnprintable = Callable[[Iterable[str]], Sequence[str]]
"""Returns which letters of some texts no print font has, each once."""

UNPRINTABLE: Registry[FindUnprintable] = Registry("unprintable", "find the letters that a room cannot print")


class Unprintable(InvalidInput):
    code = "unprintable"


def is_visible(text: str) -> bool:
    """Whether a text has a visible letter, number or sign, and not only spaces and control characters."""
    return any(unicodedata.category(letter)[0] in "LNPS" for letter in text)


def check_printable(text: str, *, field: str) -> None:
    """Check that a printed book can show all of the text. Raises Unprintable, which names the letters."""
    missing = [letter for find in UNPRINTABLE.values() for letter in find([text])]
    if missing:
        raise Unprintable(
            f"{named(missing)} cannot be printed: our print fonts do not have it yet. Please write it in another way.",
            field=field,
        )


def named(letters: Sequence[str]) -> str:
    """The letters as a list for a sentence: “ᚠ” (runic letter fehu feoh fe f) and 2 more."""
    first = [f"“{letter}” ({_name(letter)})" for letter in letters[:NAMED]]
    more = len(letters) - len(first)
    if more:
        return f"{', '.join(first)} and {more} more"
    return " and ".join(part for part in (", ".join(first[:-1]), first[-1]) if part)


def _name(letter: str) -> str:
    return unicodedata.name(letter, "").lower() or f"U+{ord(letter):04X}"
