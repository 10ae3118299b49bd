"""What shows a character: its sheet, and a drawing made by hand. Either is judged before anyone sees it."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from shared_apps.ai.ports import Illustration
from shared_apps.ai.prompts import looks_of
from shared_apps.queue.services import open_ticket
from tenant_apps.characters.models import Character, id_in
from tenant_apps.moderation.models import Verdict
from tenant_apps.moderation.services import moderator, verdicts
from tenant_apps.moderation.services.moderator import Finding
from tenants.models import Team

ROOM = "characters"
CHECK = "likeness"
"""The ticket kind of a sheet or drawing that nobody could be asked about yet."""


class Likeness(StrEnum):
    """Named as moderation names what it is about."""

    SHEET = Verdict.Kind.SHEET.value
    DRAWING = Verdict.Kind.DRAWING.value

    @property
    def id_field(self) -> str:
        """Where a character keeps the id of its newest."""
        return "sheet_id" if self is Likeness.SHEET else "drawing_id"

    @property
    def key_field(self) -> str:
        """Where it keeps the key of the one that may be seen."""
        return "sheet_key" if self is Likeness.SHEET else "drawing_key"


def judged(*, character: Character, likeness: Likeness, picture: Illustration, key: str) -> Finding:
    """Ask about a picture together with the words that it belongs to. ``key`` names the question.

    May take seconds, and gives the connection back meanwhile: call it in no transaction.
    """
    how = "A portrait" if likeness is Likeness.SHEET else "A drawing by a child"
    words = f"{how} of {character.name}, {looks_of(character.portrait())}."
    return moderator.TeamModerator(key=f"{key}:{likeness}", costs=[]).judge_picture(picture, description=words)


def settle(*, character: Character, likeness: Likeness, key: str, finding: Finding, team: Team, now: datetime) -> bool:
    """Write down what was found of a file: show it, hold it back, or have it looked at later. Whether it is shown.

    In the caller's transaction. A file that is not the character's newest any more is left alone.
    """
    file_id = id_in(key)
    newest = Character.objects.select_for_update().filter(id=character.id, **{likeness.id_field: file_id})
    if not newest.exists():
        return False
    if finding.is_allowed:
        newest.update(**{likeness.key_field: key})
    verdicts.record_verdict(
        subject_kind=likeness,
        subject_id=character.id,
        book_id=None,
        judgement=finding.judgement,
        held_for=finding.held_for,
        maker=finding.maker,
        now=now,
        file_key="" if finding.is_allowed else key,
    )
    if finding.is_unchecked:
        open_ticket(team=team, step_id=file_id, kind=CHECK)
    return finding.is_allowed


def whose_sheets_wait() -> frozenset[UUID]:
    """The characters whose newest sheet nobody may see yet, in one query."""
    return frozenset(Verdict.objects.waiting().filter(subject_kind=Likeness.SHEET).values_list("subject_id", flat=True))


def likenesses_of(cast: Sequence[Character]) -> list[str]:
    """The keys of the pictures that show the cast: everyone's sheet first, then the drawings."""
    keys = [character.sheet_key for character in cast] + [character.drawing_key for character in cast]
    return [key for key in keys if key]
