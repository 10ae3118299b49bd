"""A finished book as plain values, for the typesetter."""

from datetime import date
from typing import Annotated

from pydantic import Field

from shared_apps.ai.ports import Provenance, Value
from shared_apps.ai.vocabulary import ArtStyle, ReadingLevel


class PrintedPage(Value):
    """One page of the story and its picture.

    ``picture`` holds an encoded PNG, JPEG, GIF or WebP, best square; None where it is not ready, which prints
    an empty frame to draw in. ``alt`` says what the picture shows. Blank lines in ``text`` part its paragraphs.
    """

    number: Annotated[int, Field(ge=1)]
    text: str
    picture: bytes | None
    alt: str


class PrintedBook(Value):
    """Everything that a printed book contains. Texts are data: whatever they contain, they are only printed.

    ``language`` is a BCP 47 code. ``byline`` is a whole phrase, such as "Made by the Maple family". ``reading_grade``
    is a Flesch-Kincaid grade, None where it was not measured. ``words_by`` and ``pictures_by`` say who made them.
    """

    title: str
    subtitle: str = ""
    dedication: str = ""
    cast_names: tuple[str, ...]
    byline: str
    cover: bytes | None
    cover_alt: str = ""
    pages: Annotated[tuple[PrintedPage, ...], Field(min_length=1)]
    language: Annotated[str, Field(pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$")] = "en"
    level: ReadingLevel
    style: ArtStyle
    made_on: date
    reading_grade: float | None = None
    idea: str = ""
    words_by: Provenance | None = None
    pictures_by: Provenance | None = None
