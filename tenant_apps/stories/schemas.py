from datetime import datetime
from uuid import UUID

from ninja import Schema
from pydantic import Field
from typing_extensions import TypeAliasType

from shared_apps.ai.vocabulary import ArtStyle, ReadingLevel
from tenant_apps.stories.access import pages_to_read
from tenant_apps.stories.models import Book, Page

BookStatus = TypeAliasType("BookStatus", Book.Status)


class PageOut(Schema):
    number: int
    text: str = Field(description="Empty while the page waits.")
    alt: str = Field(description="What the picture shows, for someone who cannot see it.")
    picture: str | None = Field(description="The URL of the picture; null while it is being drawn, or waits.")
    waiting: bool = Field(description="The words or the picture wait for a grown-up, or for a check.")

    @classmethod
    def of(cls, page: Page) -> "PageOut":
        version = page.current
        return cls(
            number=page.number,
            text=version.text if version else "",
            alt=version.alt if version else "",
            picture=page.picture_url or None,
            waiting=page.waits or page.picture_waits,
        )


class BookOut(Schema):
    id: UUID
    title: str
    idea: str
    status: BookStatus
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


class BookWithPages(BookOut):
    text: list[PageOut]

    @staticmethod
    def resolve_text(book: Book) -> list[PageOut]:
        return [PageOut.of(page) for page in pages_to_read(book)]
