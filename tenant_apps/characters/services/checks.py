"""Looking once more at sheets and drawings that nobody could be asked about when they were made."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.db.models import Q

from shared_apps.ai.ports import Illustration
from shared_apps.core.errors import NotFound
from shared_apps.live.publish import publish
from shared_apps.media import files
from shared_apps.queue.models import Ticket
from shared_apps.queue.services import close_ticket
from tenant_apps.characters.models import Character
from tenant_apps.characters.services.likenesses import Likeness, settle
from tenant_apps.moderation.models import Verdict
from tenant_apps.moderation.services.moderator import Finding
from tenants.models import Team


@dataclass(frozen=True)
class ToCheck:
    """A picture that waits to be looked at, ``since`` nobody could be asked."""

    character: Character
    likeness: Likeness
    key: str
    since: datetime

    def picture(self) -> Illustration | None:
        """None when the file is gone. Reads it: call it in no transaction."""
        try:
            data = files.read(self.key)
        except NotFound:
            return None
        return Illustration(data=data, media_type=files.media_type_of(self.key), size=1)


def to_check(file_id: UUID) -> ToCheck | None:
    """None when there is a newer one meanwhile, or somebody has decided."""
    character = Character.objects.filter(Q(sheet_id=file_id) | Q(drawing_id=file_id)).first()
    if character is None:
        return None
    likeness = Likeness.SHEET if character.sheet_id == file_id else Likeness.DRAWING
    unchecked = Verdict.objects.filter(status=Verdict.Status.UNCHECKED, subject_kind=likeness, subject_id=character.id)
    verdict = unchecked.first()
    if verdict is None or str(file_id) not in verdict.file_key:
        return None
    return ToCheck(character, likeness, verdict.file_key, verdict.judged_at)


def wait_anew(*, found: ToCheck, now: datetime) -> None:
    """Somebody wants it looked at all the same: it waits from now on."""
    unchecked = Verdict.objects.filter(status=Verdict.Status.UNCHECKED, file_key=found.key)
    unchecked.update(judged_at=now)


def record_check(*, ticket: Ticket, team: Team, found: ToCheck, finding: Finding, now: datetime) -> None:
    """Show it, or hold it back for a grown-up, now that somebody could be asked."""
    with transaction.atomic():
        close_ticket(ticket=ticket)
        settle(
            character=found.character,
            likeness=found.likeness,
            key=found.key,
            finding=finding,
            team=team,
            now=now,
        )
        publish(team_id=team.id, kind="user", subject_id=found.character.made_by, event="cast")
