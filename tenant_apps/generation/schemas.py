from uuid import UUID

from ninja import Schema
from pydantic import Field
from typing_extensions import TypeAliasType

from shared_apps.ai.vocabulary import ArtStyle, ReadingLevel
from tenant_apps.generation.models import Run
from tenant_apps.stories.models import PAGES

RunStatus = TypeAliasType("RunStatus", Run.Status)


class BriefIn(Schema):
    idea: str = Field(min_length=1, max_length=500, examples=["A shy dragon who is afraid of the dark"])
    cast: list[UUID] = Field(default=[], max_length=4, description="Ids of characters, the hero first.")
    pages: int = Field(default=12, ge=PAGES.start, lt=PAGES.stop)
    level: ReadingLevel = ReadingLevel.EARLY
    style: ArtStyle = ArtStyle.PAPERCUT
    language: str = "en"


class BookProgress(Schema):
    id: UUID = Field(description="The book's id.")
    status: RunStatus
    percent: int = Field(ge=0, le=100)
    sentence: str = Field(description="What is happening, in words for people.")
    pages: int
    written: int
    drawn: int
    failure: str
    seconds_left: int | None = Field(description="An estimate; null when there is none.")
    is_late: bool = Field(description="It takes longer than the first estimate.")
    url: str = Field(description="The book's page for people.")
    events: str = Field(description="Server-sent events: after each ‘changed’, read the progress again.")
