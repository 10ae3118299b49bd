from base64 import b64encode
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from django.db import transaction

from shared_apps.ai import providers
from shared_apps.ai.ports import Illustration, Portrait
from shared_apps.ai.vocabulary import ArtStyle, Pronouns
from shared_apps.core.errors import InvalidInput
from shared_apps.core.letters import is_visible
from shared_apps.live.publish import publish
from shared_apps.media import files
from shared_apps.queue.models import Ticket
from shared_apps.queue.services import close_ticket, open_ticket
from tenant_apps.characters.models import Character
from tenants.models import Membership, Team
from tenants.services.archives import Hall

SHEET = "portrait"
SKETCH_SIZE = 256
LOOKS = frozenset({"kind", "colour", "accent", "outfit", "name"})


class NameHeld(InvalidInput):
    code = "name_held"
    message = "That name is not for a children's book. Please choose another."


def add_character(*, by: Membership, **looks: Any) -> Character:
    """A new member of the cast, whose sheet is drawn in a moment. Raises NameHeld when moderation says no."""
    _check_name(looks["name"])
    with transaction.atomic():
        character = Character.objects.create(made_by=by.id, **looks)
        open_ticket(team=by.team, step_id=character.sheet_id, kind=SHEET)
    return character


def change_character(*, character: Character, by: Membership, **looks: Any) -> Character:
    """Change looks or ways; new looks are drawn anew. Books that were begun keep the old ones."""
    _check_name(looks.get("name", character.name))
    changed = {field for field, value in looks.items() if getattr(character, field) != value}
    for field in changed:
        setattr(character, field, looks[field])
    with transaction.atomic():
        if changed & LOOKS:
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


def character_to_draw(sheet_id: UUID) -> Character | None:
    """None when the character was given newer looks meanwhile."""
    return Character.objects.filter(sheet_id=sheet_id).first()


def take_up_sheets(*, team: Team) -> None:
    """The team came out of an archive: draw whoever was not drawn yet in their newest looks when it was packed."""
    for character in Character.objects.kept():
        if str(character.sheet_id) not in character.sheet_key:  # a sheet's file is named for it
            open_ticket(team=team, step_id=character.sheet_id, kind=SHEET)


def record_sheet(*, ticket: Ticket, team: Team, character: Character, sheet: Illustration) -> None:
    key = files.save(
        team_id=team.id, room="characters", file_id=character.sheet_id, media_type=sheet.media_type, data=sheet.data
    )
    with transaction.atomic():
        close_ticket(ticket=ticket)
        Character.objects.filter(id=character.id, sheet_id=character.sheet_id).update(sheet_key=key)
        publish(team_id=team.id, kind="user", subject_id=character.made_by, event="cast")


def show_cast(hall: Hall) -> None:
    """The whole cast, as one page of the team's archive."""
    characters = list(Character.objects.kept())
    if not characters:
        return
    exhibit = hall.exhibit("The cast")
    cast = [
        {"character": character, "picture": exhibit.hang(key=character.sheet_key, name=character.name)}
        for character in characters
    ]
    note = f"{len(cast)} {'character' if len(cast) == 1 else 'characters'}"
    exhibit.tell("archives/cast.html", {"cast": cast}, note=note, cover=characters[0].sheet_key)


def _check_name(name: str) -> None:
    if not is_visible(name):
        raise InvalidInput("This name has no letter that can be seen. Please write one.", field="name")
    if not providers.moderator().judge(name).allowed:
        raise NameHeld(field="name")
