from uuid import UUID

from ninja import Schema
from pydantic import Field

from shared_apps.ai.vocabulary import CharacterKind, Colour, Outfit, Pronouns, Trait
from tenant_apps.characters.models import Character


class Looks(Schema):
    name: str = Field(min_length=1, max_length=40, pattern=r"^[^\x00]*[^\s\x00][^\x00]*$")
    pronouns: Pronouns = Pronouns.THEY
    kind: CharacterKind
    colour: Colour
    accent: Colour
    outfit: Outfit = Outfit.NONE
    trait: Trait


class CharacterOut(Looks):
    id: UUID
    sheet: str | None = Field(description="Where its picture is; null while it is being drawn.")
    drawing: str | None = Field(description="Where the drawing made by hand is; null where none may be seen.")
    drawing_waits: bool = Field(description="A newer drawing waits until somebody has looked at it.")

    @staticmethod
    def resolve_sheet(character: Character) -> str | None:
        return character.portrait_url or None

    @staticmethod
    def resolve_drawing(character: Character) -> str | None:
        return character.drawing_url or None
