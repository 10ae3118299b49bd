from datetime import datetime
from uuid import UUID

from ninja import Schema
from pydantic import Field
from typing_extensions import TypeAliasType

from shared_apps.ai.vocabulary import ArtStyle, ReadingLevel
from tenant_apps.stories.access import pages_to_read
from tenant_apps.stories.models import Book, Page

BookStatus = TypeAliasType("BookStatus", Book.Status)
BookApproval = TypeAliasType("BookApproval", Book.Approval)


class PageOut(Schema):
    number: int
    text: str = Field(description="Empty while the page waits.", examples=["Pip heard a song in the dark."])
    alt: str = Field(
        description="What the picture shows, for someone who cannot see it.", examples=["A small dragon in a cave."]
    )
    picture: str | None = Field(
        description="The URL of the picture; null while it is being drawn, or waits.", examples=[None]
    )
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
    title: str = Field(examples=["Pip and the Dark"])
    idea: str = Field(examples=["A shy dragon who is afraid of the dark"])
    status: BookStatus
    approval: BookApproval = Field(description="Children read what is published, and what they made.")
    level: ReadingLevel
    style: ArtStyle
    language: str = Field(examples=["en"])
    pages: int = Field(alias="page_count", examples=[12])
    reading_grade: float | None = Field(
        description="Flesch-Kincaid grade; an estimate under 100 words.", examples=[2.4]
    )
    word_count: int | None = Field(examples=[312])
    created_at: datetime
    cover: str | None = Field(description="The URL of the cover; null while it is being drawn.", examples=[None])
    url: str = Field(
        alias="get_absolute_url",
        description="The book's page for people.",
        examples=["/books/7d1f3c52-9b0e-4c53-8a34-5f0f6c1c2b9e/"],
    )

    @staticmethod
    def resolve_cover(book: Book) -> str | None:
        return book.cover_url or None


class BookWithPages(BookOut):
    text: list[PageOut]

    @staticmethod
    def resolve_text(book: Book) -> list[PageOut]:
        return [PageOut.of(page) for page in pages_to_read(book)]


class ApprovalIn(Schema):
    publish: bool = Field(default=False, description="Also show it to everyone in the workspace.")


class SendBackIn(Schema):
    note: str = Field(
        max_length=500, description="For the child, on the book's page.", examples=["Who finds the kite?"]
    )
