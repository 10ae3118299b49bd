from datetime import datetime
from uuid import UUID

from ninja import Schema
from pydantic import Field
from typing_extensions import TypeAliasType

from tenant_apps.editing.services.pictures import ALT_LETTERS
from tenant_apps.editing.services.redraws import WISH_LETTERS
from tenant_apps.editing.services.texts import DEDICATION_LETTERS, TITLE_LETTERS
from tenant_apps.editing.services.typed_words import MOST_LETTERS
from tenant_apps.stories.models import PAGES, BookVersion, PageVersion

VersionMaker = TypeAliasType("VersionMaker", PageVersion.Maker)
BookChange = TypeAliasType("BookChange", BookVersion.Change)


class TextIn(Schema):
    text: str = Field(max_length=10 * MOST_LETTERS, examples=["Pip heard a song in the dark."])
    based_on: UUID | None = Field(None, description="The id of the version that the author saw.")


class TitlesIn(Schema):
    title: str = Field(min_length=1, max_length=TITLE_LETTERS, examples=["Pip and the Dark"])
    subtitle: str = Field("", max_length=TITLE_LETTERS)
    dedication: str = Field("", max_length=DEDICATION_LETTERS, examples=["For Grandma"])


class PlaceIn(Schema):
    to: int = Field(ge=1, lt=PAGES.stop, description="The page's new number.")


class NewPageIn(Schema):
    after: UUID = Field(description="The id of the page that it follows.")
    copy_it: bool = Field(
        default=False, description="Whether the new page is a copy of that page, instead of an empty one."
    )


class WishIn(Schema):
    wish: str = Field("", max_length=WISH_LETTERS, examples=["Make it snow"])


class VersionIn(Schema):
    version: UUID = Field(description="The id of an earlier version.")


class EditedPage(Schema):
    """A page as its editor sees it."""

    id: UUID
    number: int
    version: UUID | None = Field(description="The version under the member's hand: send it as ``based_on``.")
    text: str = Field(description="The member's own words where these wait, else those that everybody reads.")
    alt: str = Field(max_length=10 * ALT_LETTERS)
    waits: bool = Field(description="Only this member sees these words until they are let through.")


class SavedWords(Schema):
    version: UUID = Field(description="The new version.")
    waits: bool


class PageVersionOut(Schema):
    id: UUID
    number: int
    text: str = Field(description="Empty where the words are held and somebody else wrote them.")
    maker: VersionMaker
    wish: str
    has_picture: bool
    created_at: datetime


class BookVersionOut(Schema):
    id: UUID
    number: int
    change: BookChange
    page_number: int | None
    maker: VersionMaker
    title: str
    restores: int | None = Field(description="The number of the version that it is equal to, after a restore.")
    created_at: datetime


class RedrawOut(Schema):
    step: UUID = Field(description="The step that draws it. Its picture becomes a version of the page.")
    credits: int = Field(description="The most that it costs; nothing if it fails.", examples=[3])
