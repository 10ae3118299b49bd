"""How many letters fit on the page of a printed book. More runs on to a further page: nothing is ever cut."""

from collections.abc import Mapping
from types import MappingProxyType

from shared_apps.ai.vocabulary import ReadingLevel

LETTERS: Mapping[str, int] = MappingProxyType(
    {ReadingLevel.EARLY: 850, ReadingLevel.GROWING: 1050, ReadingLevel.CONFIDENT: 1250}
)
"""At the smallest size of the level's story type (``typesetting/template/geometry.typ``)."""


def letters_that_fit(level: str) -> int:
    return LETTERS[level]
