"""The catalogue's key for a noun: what can be drawn for it."""

from collections.abc import Sequence

_PERSON = "person"


def kind_of(lemma: str, family: Sequence[str]) -> str | None:
    """The key of the noun itself, else of the nearest kind that it is; None when nothing in the catalogue fits."""
    if _PERSON in family and lemma != "king penguin":
        return _PERSON
    return lemma.replace(" ", "_") or None
