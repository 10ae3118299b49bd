"""Who may see and change the cast. Everyone sees it; adults change all of it, a child what it made itself."""

from collections.abc import Sequence
from uuid import UUID

from shared_apps.core.errors import NotAllowed, NotFound
from tenant_apps.characters.models import Character, CharacterQuerySet
from tenants.models import Membership, Right


def characters_of(membership: Membership) -> CharacterQuerySet:
    return Character.objects.kept()


def character_to_see(membership: Membership, character_id: UUID) -> Character:
    character = characters_of(membership).filter(id=character_id).first()
    if character is None:
        raise NotFound("There is no such character here.")
    return character


def character_to_edit(membership: Membership, character_id: UUID) -> Character:
    return _if_editable(membership, character_to_see(membership, character_id))


def character_to_put_back(membership: Membership, character_id: UUID) -> Character:
    """Adults may put back any character; a child only one that it made and that no adult removed."""
    character = Character.objects.filter(id=character_id).first()
    if character is None:
        raise NotFound("There is no such character here.")
    if not (membership.may(Right.EDIT_ALL) or character.removed_by in (None, membership.id)):
        grown_up = membership.team.words.grown_up
        raise NotAllowed(f"A {grown_up} took this character out of the cast. Only a {grown_up} can put it back.")
    return _if_editable(membership, character)


def cast_to_use(membership: Membership, character_ids: Sequence[UUID]) -> list[Character]:
    """The characters in the given order, without repeats. Raises NotFound when one is not in this team."""
    found = {character.id: character for character in characters_of(membership).filter(id__in=character_ids)}
    if missing := set(character_ids) - set(found):
        raise NotFound(f"{len(missing)} of these characters are not in this workspace.", field="cast")
    return [found[character_id] for character_id in dict.fromkeys(character_ids)]


def _if_editable(membership: Membership, character: Character) -> Character:
    if not (membership.may(Right.EDIT_ALL) or character.made_by == membership.id):
        grown_up = membership.team.words.grown_up
        raise NotAllowed(f"Only a {grown_up}, or the person who made this character, can change it.")
    return character
