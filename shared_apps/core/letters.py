"""What can be seen of a text."""

import unicodedata


def is_visible(text: str) -> bool:
    """Whether at least one letter, number or sign can be seen: spaces, control and direction marks alone cannot."""
    return any(unicodedata.category(letter)[0] in "LNPS" for letter in text)
