"""Reference pictures: a character's sheet and its drawing. Each is judged before anyone sees it."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from shared_apps.ai.ports import Illustration
from shared_apps.ai.prompts import looks_of
from shared_apps.queue.services import tickets
from tenant_apps.characters.models import Character, id_in
from tenant_apps.moderation.models import Verdict
from tenant_apps.moderation.services import moderator, verdicts
from tenant_apps.moderation.services.moderator import Finding
from tenants.models import Team

ROOM = "characters"
CHECK = "reference-check"
"""The ticket kind for judging an unchecked sheet or drawing again."""


class ReferenceKind(StrEnum):
    """The kinds of reference pictures, with the values of ``Verdict.Kind``."""

    SHEET = Verdict.Kind.SHEET.value
    DRAWING = Verdict.Kind.DRAWING.value

    @property
    def id_field(self) -> str:
        """The field with the id of the newest one."""
        return "sheet_id" if self is ReferenceKind.SHEET else "drawing_id"

    @property
    def key_field(self) -> str:
        """The field with the file key of the one that is shown."""
        return "sheet_key" if self is ReferenceKind.SHEET else "drawing_key"


def judge_reference(*, character: Character, kind: ReferenceKind, picture: Illustration, key: str) -> Finding:
    """Judge a picture together with the character's description. ``key`` is the start of the idempotency key.

    It can take seconds and gives the database connection back: do not call it in a transaction.
    """
    how = "A picture" if kind is ReferenceKind.SHEET else "A drawing by a child"
    words = f"{how} of {character.name}, {looks_of(character.portrait())}."
    return moderator.TeamModerator(key=f"{key}:{kind}", costs=[]).judge_picture(picture, description=words)


def record_finding(
    *, character: Character, kind: ReferenceKind, key: str, finding: Finding, team: Team, now: datetime
) -> bool:
    """Show the file, hold it back, or have it judged again later. Returns whether it is shown.

    Runs in the caller's transaction. Does nothing if the file is no longer the character's newest.
    """
    file_id = id_in(key)
    # Locks the character first and the verdict last, as parent-admins' decisions do in held_references.
    newest = Character.objects.select_for_update().filter(id=character.id, **{kind.id_field: file_id})
    if not newest.exists():
        return False
    if finding.is_allowed:
        newest.update(**{kind.key_field: key})
    verdicts.record_verdict(
        subject_kind=kind,
        subject_id=character.id,
        book_id=None,
        judgement=finding.judgement,
        held_for=finding.held_for,
        maker=finding.maker,
        now=now,
        file_key="" if finding.is_allowed else key,
    )
    if finding.is_unchecked:
        tickets.open(team=team, step_id=file_id, kind=CHECK)
    return finding.is_allowed


def with_waiting_sheet() -> frozenset[UUID]:
    """Ids of the characters whose newest sheet may not be shown yet, in one query."""
    return frozenset(
        Verdict.objects.waiting().filter(subject_kind=ReferenceKind.SHEET).values_list("subject_id", flat=True)
    )


def reference_keys_of(cast: Sequence[Character]) -> list[str]:
    """File keys of the cast's reference pictures: all sheets first, then the drawings."""
    keys = [character.sheet_key for character in cast] + [character.drawing_key for character in cast]
    return [key for key in keys if key]
