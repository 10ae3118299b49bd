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

    @staticmethod
    def resolve_sheet(character: Character) -> str | None:
        return f"{character.get_absolute_url()}sheet/" if character.sheet_key else None
