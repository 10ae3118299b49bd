"""Character sheets: drawn by an illustrator, judged, then shown."""

from datetime import datetime
from uuid import UUID

from django.db import transaction

from shared_apps.ai.ports import Illustration
from shared_apps.live.publish import publish
from shared_apps.media import files
from shared_apps.media.availability import costs_an_attempt
from shared_apps.queue.models import Ticket
from shared_apps.queue.services import tickets
from tenant_apps.characters.models import Character, id_in
from tenant_apps.characters.services.references import CHECK, ROOM, ReferenceKind, record_finding
from tenant_apps.moderation.models import Verdict
from tenant_apps.moderation.services.moderator import Finding
from tenants.models import Team

SHEET = "sheet"


def character_to_draw(sheet_id: UUID) -> Character | None:
    """The character; None when its looks have changed since, so that another sheet is wanted."""
    return Character.objects.filter(sheet_id=sheet_id).first()


def record_sheet(
    *, ticket: Ticket, team: Team, character: Character, sheet: Illustration, finding: Finding, now: datetime
) -> None:
    """Store the sheet, and show it if the finding allows."""
    sheet_id = character.sheet_id
    with costs_an_attempt():
        key = files.save(team_id=team.id, room=ROOM, file_id=sheet_id, media_type=sheet.media_type, data=sheet.data)
    with transaction.atomic():
        tickets.close(ticket=ticket)
        record_finding(character=character, kind=ReferenceKind.SHEET, key=key, finding=finding, team=team, now=now)
        publish(team_id=team.id, kind="user", subject_id=character.made_by, event="cast")


def resume_restored_references(*, team: Team) -> None:
    """After a team is restored from an archive: open tickets for missing sheets and unchecked pictures."""
    waiting = Verdict.objects.waiting().filter(subject_kind__in=list(ReferenceKind))
    drawn = {id_in(key): status for key, status in waiting.values_list("file_key", "status")}
    for character in Character.objects.kept():
        if not character.sheet_is_shown and character.sheet_id not in drawn:
            tickets.open(team=team, step_id=character.sheet_id, kind=SHEET)
        for file_id in filter(None, (character.sheet_id, character.drawing_id)):
            if drawn.get(file_id) == Verdict.Status.UNCHECKED:
                tickets.open(team=team, step_id=file_id, kind=CHECK)
