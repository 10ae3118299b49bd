"""Sheets and drawings that are held back: what parent-admins see of them, and what their decisions do."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID, uuid4

from shared_apps.core.errors import Conflict
from shared_apps.live.publish import publish
from shared_apps.queue.services import tickets
from tenant_apps.characters.models import Character
from tenant_apps.characters.services.references import ReferenceKind
from tenant_apps.characters.services.sheets import SHEET
from tenant_apps.moderation.models import Verdict
from tenant_apps.moderation.services.subjects import ReviewItem
from tenants.models import Membership


class NewerByNow(Conflict):
    code = "newer_by_now"
    message = "There is a newer picture now. Please look at that one."


class NotOursToDraw(Conflict):
    code = "not_ours_to_draw"
    message = "A person drew this, so we cannot make another. Leave it out, or let it through."


class HeldReferences:
    """Shows, redraws or leaves out a character's reference pictures, in moderation's own transaction."""

    def describe(self, verdicts: Sequence[Verdict]) -> Mapping[UUID, ReviewItem]:
        """Items by the verdict's id, in one query."""
        characters = Character.objects.in_bulk([verdict.subject_id for verdict in verdicts])
        return {
            verdict.id: _item(ReferenceKind(verdict.subject_kind), characters[verdict.subject_id])
            for verdict in verdicts
            if verdict.subject_id in characters
        }

    def release(self, verdict: Verdict, *, by: Membership, now: datetime) -> None:
        """Show it. Raises NewerByNow."""
        kind, character = _locked_subject(verdict)
        if str(getattr(character, kind.id_field)) not in verdict.file_key:
            raise NewerByNow
        setattr(character, kind.key_field, verdict.file_key)
        character.save(update_fields=[kind.key_field])
        _announce(character, by)

    def redo(self, verdict: Verdict, *, by: Membership, now: datetime) -> None:
        """Have the sheet drawn again. Raises NotOursToDraw for a drawing."""
        kind, character = _locked_subject(verdict)
        if kind is not ReferenceKind.SHEET:
            raise NotOursToDraw
        character.sheet_id = uuid4()
        character.save(update_fields=["sheet_id"])
        tickets.open(team=by.team, step_id=character.sheet_id, kind=SHEET)
        _announce(character, by)

    def discard(self, verdict: Verdict, *, by: Membership, now: datetime) -> None:
        """Leave it out. The picture shown before stays; without one, the character's initial is shown."""
        kind, character = _locked_subject(verdict)
        if kind is ReferenceKind.DRAWING:
            character.drawing_id = character.id_of_shown_drawing
            character.save(update_fields=["drawing_id"])
        _announce(character, by)


def _locked_subject(verdict: Verdict) -> tuple[ReferenceKind, Character]:
    # The character is locked before the verdict, as in references.record_finding: otherwise a decision and a check
    # of the same picture could wait for each other.
    return ReferenceKind(verdict.subject_kind), Character.objects.select_for_update().get(id=verdict.subject_id)


def _item(kind: ReferenceKind, character: Character) -> ReviewItem:
    is_sheet = kind is ReferenceKind.SHEET
    return ReviewItem(
        title=f"{'A picture' if is_sheet else 'A drawing'} of {character.name}",
        picture_words=f"How {character.name} looks",
        place=character.get_absolute_url(),
        may_be_redone=is_sheet,
    )


def _announce(character: Character, by: Membership) -> None:
    publish(team_id=by.team_id, kind="user", subject_id=character.made_by, event="cast")
