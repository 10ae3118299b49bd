from datetime import datetime
from uuid import UUID

from ninja import Schema
from pydantic import Field

from shared_apps.ai.vocabulary import ArtStyle, ReadingLevel
from tenant_apps.stories.models import Book, Page


class PageOut(Schema):
    number: int
    text: str
    alt: str = Field(description="What the picture shows, for someone who cannot see it.")
    picture: str | None = Field(description="Where the picture is; null while it is being drawn.")

    @classmethod
    def of(cls, page: Page) -> "PageOut":
        version = page.current
        assert version is not None, "a page is recorded together with its first version"
        return cls(number=page.number, text=version.text, alt=version.alt, picture=page.picture_url or None)


class StoryOut(Schema):
    id: UUID
    title: str
    idea: str
    status: Book.Status
    level: ReadingLevel
    style: ArtStyle
    language: str
    pages: int = Field(alias="page_count")
    reading_grade: float | None = Field(description="Flesch-Kincaid grade; an estimate under 100 words.")
    word_count: int | None
    created_at: datetime
    cover: str | None
    url: str = Field(alias="get_absolute_url")

    @staticmethod
    def resolve_cover(book: Book) -> str | None:
        return book.cover_url or None


class StoryWithPages(StoryOut):
    text: list[PageOut]

    @staticmethod
    def resolve_text(book: Book) -> list[PageOut]:
        return [PageOut.of(page) for page in book.pages.all()]
