"""Judge sheets and drawings again that no moderator answered for when they were made."""

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
from shared_apps.queue.services import tickets
from tenant_apps.characters.models import Character
from tenant_apps.characters.services.references import ReferenceKind, record_finding
from tenant_apps.moderation.models import Verdict
from tenant_apps.moderation.services.moderator import Finding
from tenants.models import Team


@dataclass(frozen=True)
class ReferenceCheck:
    """An unchecked picture of a character, waiting ``since`` then."""

    character: Character
    kind: ReferenceKind
    key: str
    since: datetime

    def picture(self) -> Illustration | None:
        """The picture; None when the file is gone. Reads a file: do not call it in a transaction."""
        try:
            data = files.read(self.key)
        except NotFound:
            return None
        return Illustration(data=data, media_type=files.media_type_of(self.key), size=1)


def check_of(file_id: UUID) -> ReferenceCheck | None:
    """The check for a file; None when there is a newer file, or somebody has decided."""
    character = Character.objects.filter(Q(sheet_id=file_id) | Q(drawing_id=file_id)).first()
    if character is None:
        return None
    kind = ReferenceKind.SHEET if character.sheet_id == file_id else ReferenceKind.DRAWING
    unchecked = Verdict.objects.filter(status=Verdict.Status.UNCHECKED, subject_kind=kind, subject_id=character.id)
    verdict = unchecked.first()
    if verdict is None or str(file_id) not in verdict.file_key:
        return None
    return ReferenceCheck(character, kind, verdict.file_key, verdict.judged_at)


def restart_wait(*, found: ReferenceCheck, now: datetime) -> None:
    """Start its day of retries again, since a parent-admin asked for it."""
    unchecked = Verdict.objects.filter(status=Verdict.Status.UNCHECKED, file_key=found.key)
    unchecked.update(judged_at=now)


def record_check(*, ticket: Ticket, team: Team, found: ReferenceCheck, finding: Finding, now: datetime) -> None:
    """Show it, or hold it back, as the moderator found."""
    with transaction.atomic():
        tickets.close(ticket=ticket)
        record_finding(
            character=found.character,
            kind=found.kind,
            key=found.key,
            finding=finding,
            team=team,
            now=now,
        )
        publish(team_id=team.id, kind="user", subject_id=found.character.made_by, event="cast")
