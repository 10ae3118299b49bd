from uuid import UUID

from ninja import Schema
from pydantic import Field

from shared_apps.ai.vocabulary import CharacterKind, Colour, Outfit, Pronouns, Trait
from tenant_apps.characters.models import Character


class Looks(Schema):
    name: str = Field(min_length=1, max_length=40, pattern=r"^[^\x00]*[^\s\x00][^\x00]*$", examples=["Pip"])
    pronouns: Pronouns = Pronouns.THEY
    kind: CharacterKind
    colour: Colour
    accent: Colour
    outfit: Outfit = Outfit.NONE
    trait: Trait


class CharacterOut(Looks):
    id: UUID
    sheet: str | None = Field(description="The URL of its picture; null while it is being drawn.", examples=[None])
    drawing: str | None = Field(
        description="The URL of the drawing made by hand; null if none may be shown.", examples=[None]
    )
    drawing_waits: bool = Field(description="A newer drawing waits to be checked.")

    @staticmethod
    def resolve_sheet(character: Character) -> str | None:
        return character.sheet_url or None

    @staticmethod
    def resolve_drawing(character: Character) -> str | None:
        return character.drawing_url or None
