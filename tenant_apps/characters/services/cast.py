"""Who is in the cast."""

from base64 import b64encode
from datetime import datetime
from http import HTTPStatus
from typing import Any
from uuid import uuid4

from django.db import transaction

from shared_apps.ai import providers
from shared_apps.ai.chains import UNJUDGED
from shared_apps.ai.ports import Portrait
from shared_apps.ai.vocabulary import ArtStyle, Pronouns
from shared_apps.archives.services.sections import Section
from shared_apps.core.errors import InvalidInput, ProductError
from shared_apps.core.text import check_printable, is_visible
from shared_apps.queue.services import open_ticket
from tenant_apps.characters.models import Character
from tenant_apps.characters.services.sheets import SHEET
from tenant_apps.moderation.services import moderator
from tenants.models import Membership

SKETCH_SIZE = 256
ASK_AGAIN_SECONDS = 60
LOOKS = frozenset({"kind", "colour", "accent", "outfit", "name"})


class NameHeld(InvalidInput):
    code = "name_held"
    message = "That name is not for a children's book. Please choose another."


class NameUnjudged(ProductError):
    """Moderation cannot be reached, which never means yes."""

    code = "not_checked"
    status = HTTPStatus.SERVICE_UNAVAILABLE
    message = UNJUDGED


def wants_a_portrait(*, character: Character | None, **looks: Any) -> bool:
    """Whether these looks are not drawn yet: of somebody new, or other than they are now."""
    return character is None or any(
        field in LOOKS and value != getattr(character, field) for field, value in looks.items()
    )


def add_character(*, by: Membership, **looks: Any) -> Character:
    """A new member of the cast, whose sheet is drawn in a moment.

    Raises:
        InvalidInput: the name cannot be seen, or not be printed.
        NameHeld: moderation says no.
        NameUnjudged: nobody could be asked.
    """
    _check_name(looks["name"])
    with transaction.atomic():
        character = Character.objects.create(made_by=by.id, **looks)
        open_ticket(team=by.team, step_id=character.sheet_id, kind=SHEET)
    return character


def change_character(*, character: Character, by: Membership, **looks: Any) -> Character:
    """Change looks or ways; new looks are drawn anew. Books that were begun keep the old ones.

    Raises:
        InvalidInput, NameHeld, NameUnjudged: as ``add_character``, of a new name.
    """
    if looks.get("name", character.name) != character.name:
        _check_name(looks["name"])
    anew = wants_a_portrait(character=character, **looks)
    changed = {field for field, value in looks.items() if getattr(character, field) != value}
    for field in changed:
        setattr(character, field, looks[field])
    with transaction.atomic():
        if anew:
            character.sheet_id = uuid4()
            changed.add("sheet_id")
            open_ticket(team=by.team, step_id=character.sheet_id, kind=SHEET)
        character.save(update_fields=changed)  # no more: the sheet may have been drawn since we read
    return character


def sketch(**looks: str) -> str:
    """A small portrait as a data URL, drawn here and now and never by an outside provider."""
    portrait = Portrait.model_validate(looks | {"name": "Somebody", "pronouns": Pronouns.THEY})
    drawn = providers.embedded_illustrator().portray(portrait=portrait, style=ArtStyle.PAPERCUT, size=SKETCH_SIZE)
    return f"data:{drawn.media_type};base64,{b64encode(drawn.data).decode()}"


def remove_character(*, character: Character, by: Membership, now: datetime) -> None:
    """Take the character out of the cast. Its books stay as they are, and it can be put back."""
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
        raise InvalidInput("This name has no letter that can be seen. Please write one.", field="name")
    check_printable(name, field="name")
    finding = moderator.TeamModerator(key=str(uuid4()), costs=[]).judge_words(name, what="name")
    if finding.is_unchecked:
        raise NameUnjudged(field="name", retry_after=ASK_AGAIN_SECONDS)
    if not finding.is_allowed:
        raise NameHeld(field="name")
