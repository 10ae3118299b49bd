"""The characters of the cast: add, change, remove and put back."""

from base64 import b64encode
from datetime import datetime
from typing import Any
from uuid import uuid4

from django.db import transaction

from shared_apps.ai import providers
from shared_apps.ai.ports import Portrait, SheetRequest
from shared_apps.ai.vocabulary import ArtStyle, Pronouns
from shared_apps.archives.services.sections import Section
from shared_apps.core.errors import InvalidInput
from shared_apps.core.text import check_printable, is_visible
from shared_apps.queue.services import tickets
from tenant_apps.characters.models import Character
from tenant_apps.characters.services.sheets import SHEET
from tenant_apps.moderation.services import names
from tenants.models import Membership

PREVIEW_SIZE = 256
LOOKS = frozenset({"kind", "colour", "accent", "outfit", "name"})


def needs_new_sheet(*, character: Character | None, **looks: Any) -> bool:
    """Whether a sheet must be drawn: for a new character, or for looks that differ from the current ones."""
    return character is None or any(
        field in LOOKS and value != getattr(character, field) for field, value in looks.items()
    )


def add_character(*, by: Membership, **looks: Any) -> Character:
    """Create a character. A worker draws its sheet.

    Raises:
        InvalidInput: the name has no visible letter, or cannot be printed.
        NameHeld: the moderator refuses the name.
        NameUnchecked: no moderator answered.
    """
    _check_name(looks["name"])
    with transaction.atomic():
        character = Character.objects.create(made_by=by.id, **looks)
        tickets.open(team=by.team, step_id=character.sheet_id, kind=SHEET)
    return character


def change_character(*, character: Character, by: Membership, **looks: Any) -> Character:
    """Change the character. New looks are drawn again. Books that were started keep the old ones.

    Raises:
        InvalidInput, NameHeld, NameUnchecked: for a new name, as ``add_character``.
    """
    if looks.get("name", character.name) != character.name:
        _check_name(looks["name"])
    is_redrawn = needs_new_sheet(character=character, **looks)
    changed = {field for field, value in looks.items() if getattr(character, field) != value}
    for field in changed:
        setattr(character, field, looks[field])
    with transaction.atomic():
        if is_redrawn:
            character.sheet_id = uuid4()
            changed.add("sheet_id")
            tickets.open(team=by.team, step_id=character.sheet_id, kind=SHEET)
        character.save(update_fields=changed)  # only these: a worker may have stored a sheet since
    return character


def preview_sheet(**looks: str) -> str:
    """A small sheet as a data URL, always drawn by the built-in illustrator."""
    portrait = Portrait.model_validate(looks | {"name": "Somebody", "pronouns": Pronouns.THEY})
    drawn = providers.built_in_illustrator().draw_sheet(
        SheetRequest(portrait=portrait, style=ArtStyle.PAPERCUT, size=PREVIEW_SIZE)
    )
    return f"data:{drawn.media_type};base64,{b64encode(drawn.data).decode()}"


def remove_character(*, character: Character, by: Membership, now: datetime) -> None:
    """Take the character out of the cast. Its books do not change, and it can be put back."""
    character.removed_at, character.removed_by = now, by.id
    character.save(update_fields=["removed_at", "removed_by"])


def put_back_character(*, character: Character) -> None:
    character.removed_at = character.removed_by = None
    character.save(update_fields=["removed_at", "removed_by"])


def show_cast(section: Section) -> None:
    """The whole cast, as one page of the team's archive."""
    characters = list(Character.objects.kept())
    if not characters:
        return
    folder = section.folder("The cast")
    cast = [
        {
            "character": character,
            "picture": folder.add_picture(key=character.sheet_key, name=character.name),
            "drawing": folder.add_picture(key=character.drawing_key, name=f"{character.name}, drawn by hand"),
        }
        for character in characters
    ]
    note = f"{len(cast)} {'character' if len(cast) == 1 else 'characters'}"
    folder.add_page("archives/cast.html", {"cast": cast}, note=note, cover=characters[0].sheet_key)


def _check_name(name: str) -> None:
    if not is_visible(name):
        raise InvalidInput("This name has no visible letters. Please write one that has.", field="name")
    check_printable(name, field="name")
    names.check_name(name=name, field="name")
