"""What a parent-admin decides about a sheet or drawing that is held back, in moderation's own transaction."""

from collections.abc import Mapping, Sequence
from uuid import UUID, uuid4

from shared_apps.core.errors import Conflict
from shared_apps.live.publish import publish
from shared_apps.queue.services import open_ticket
from tenant_apps.characters.models import Character
from tenant_apps.characters.services.likenesses import Likeness
from tenant_apps.characters.services.sheets import SHEET
from tenant_apps.moderation.models import Verdict
from tenant_apps.moderation.services.subjects import ReviewItem
from tenants.models import Membership


class NewerByNow(Conflict):
    code = "newer_by_now"
    message = "There is a newer one by now. Look at that instead."


class NotOursToDraw(Conflict):
    code = "not_ours_to_draw"
    message = "What a person drew cannot be asked for anew. Leave it out, or let it through."


def describe_held(verdicts: Sequence[Verdict]) -> Mapping[UUID, ReviewItem]:
    """By the verdict's id, in one query."""
    characters = Character.objects.in_bulk([verdict.subject_id for verdict in verdicts])
    return {
        verdict.id: _held(Likeness(verdict.subject_kind), characters[verdict.subject_id])
        for verdict in verdicts
        if verdict.subject_id in characters
    }


def allow(*, verdict: Verdict, by: Membership) -> None:
    """Show it. Raises NewerByNow."""
    likeness, character = _subject_of(verdict)
    if str(getattr(character, likeness.id_field)) not in verdict.file_key:
        raise NewerByNow
    setattr(character, likeness.key_field, verdict.file_key)
    character.save(update_fields=[likeness.key_field])
    _announce(character, by)


def have_another(*, verdict: Verdict, by: Membership) -> None:
    """Have the sheet drawn anew. Raises NotOursToDraw for a drawing made by hand."""
    likeness, character = _subject_of(verdict)
    if likeness is not Likeness.SHEET:
        raise NotOursToDraw
    character.sheet_id = uuid4()
    character.save(update_fields=["sheet_id"])
    open_ticket(team=by.team, step_id=character.sheet_id, kind=SHEET)
    _announce(character, by)


def do_without(*, verdict: Verdict, by: Membership) -> None:
    """What was shown before stays; without a sheet, a character is shown by its initial until its looks change."""
    likeness, character = _subject_of(verdict)
    if likeness is Likeness.DRAWING:
        character.drawing_id = character.id_of_shown_drawing
        character.save(update_fields=["drawing_id"])
    _announce(character, by)


def _subject_of(verdict: Verdict) -> tuple[Likeness, Character]:
    """The character is locked before the verdict, as by those who judge."""
    return Likeness(verdict.subject_kind), Character.objects.select_for_update().get(id=verdict.subject_id)


def _held(likeness: Likeness, character: Character) -> ReviewItem:
    is_sheet = likeness is Likeness.SHEET
    return ReviewItem(
        title=f"{'A portrait' if is_sheet else 'A drawing'} of {character.name}",
        picture_words=f"How {character.name} looks",
        place=character.get_absolute_url(),
        may_be_redone=is_sheet,
    )


def _announce(character: Character, by: Membership) -> None:
    publish(team_id=by.team_id, kind="user", subject_id=character.made_by, event="cast")
