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
    percent: int = Field(ge=0, le=100, examples=[38])
    sentence: str = Field(
        description="What is happening, in words for people.", examples=["Page 4 of 12 is being drawn."]
    )
    pages: int = Field(examples=[12])
    written: int = Field(examples=[6])
    drawn: int = Field(examples=[3])
    failure: str = Field(description="Why the book stopped; empty while it goes on.")
    seconds_left: int | None = Field(description="An estimate; null when there is none.", examples=[95])
    is_late: bool = Field(description="It takes longer than the first estimate.")
    url: str = Field(
        description="The book's page for people.", examples=["/books/7d1f3c52-9b0e-4c53-8a34-5f0f6c1c2b9e/"]
    )
    events: str = Field(
        description="Server-sent events: after each ‘changed’, read the progress again.",
        examples=["/events/?channel=story-7d1f3c52-9b0e-4c53-8a34-5f0f6c1c2b9e"],
    )
