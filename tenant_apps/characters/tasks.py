from datetime import datetime

from django.utils import timezone

from shared_apps.ai import providers
from shared_apps.ai.errors import FailureKind, ProviderError
from shared_apps.ai.ports import Call, SheetRequest
from shared_apps.ai.vocabulary import ArtStyle
from shared_apps.media.availability import require_storage
from shared_apps.queue.models import Ticket
from shared_apps.queue.services import tickets
from shared_apps.queue.step_handlers import GiveUp, RetryLater, StepHandler, WorkerPool, WorkSummary
from tenant_apps.characters.services import checks, references, sheets
from tenant_apps.characters.services.references import ReferenceKind
from tenant_apps.moderation.services import recheck
from tenant_apps.people.services.known_names import known_names
from tenants.backend import wait_for_connection, without_connection


class SheetHandler(StepHandler):
    """Draws the sheet of a new or changed character."""

    @property
    def pool(self) -> WorkerPool:
        return WorkerPool.IO if providers.is_asked_outside("image") else WorkerPool.CPU

    def handle(self, ticket: Ticket) -> None:
        character = sheets.character_to_draw(ticket.step_id)
        if character is None:
            tickets.close(ticket=ticket)
            return
        require_storage()
        key, names = str(ticket.step_id), known_names()
        try:
            with without_connection():
                sheet = providers.illustrator().draw_sheet(
                    SheetRequest(portrait=character.portrait(), style=ArtStyle.PAPERCUT),
                    call=Call(key=key, known_names=names),
                )
        except ProviderError as error:
            if error.retry:
                was_tried = error.kind != FailureKind.CROWDED
                raise RetryLater(str(error), seconds=error.wait or 2.0, was_tried=was_tried) from error
            raise GiveUp(str(error)) from error
        finding = references.judge_reference(character=character, kind=ReferenceKind.SHEET, picture=sheet, key=key)
        wait_for_connection()
        sheets.record_sheet(
            ticket=ticket, team=ticket.team, character=character, sheet=sheet, finding=finding, now=timezone.now()
        )

    def give_up(self, ticket: Ticket, reason: str) -> None:
        """Nothing to record: the character is shown by its initial, and the next change of its looks tries again."""

    def describe(self, ticket: Ticket) -> WorkSummary | None:
        character = sheets.character_to_draw(ticket.step_id)
        if character is None:
            return None
        comfort = "A character’s picture costs no credits. The character can be in books without it."
        return WorkSummary("The picture", character.name, character.get_absolute_url(), comfort)

    def replay(self, ticket: Ticket, now: datetime) -> None:
        if sheets.character_to_draw(ticket.step_id):
            tickets.reopen(ticket=ticket)


class ReferenceCheckHandler(StepHandler):
    """Judges an unchecked sheet or drawing again."""

    @property
    def pool(self) -> WorkerPool:
        return WorkerPool.IO if providers.is_asked_outside("moderation") else WorkerPool.CPU

    def handle(self, ticket: Ticket) -> None:
        found = checks.check_of(ticket.step_id)
        picture = found and found.picture()
        if not (found and picture):
            tickets.close(ticket=ticket)
            return
        key = f"{ticket.step_id}:again"
        finding = references.judge_reference(character=found.character, kind=found.kind, picture=picture, key=key)
        if finding.is_unchecked:
            recheck.retry_check_later(since=found.since, now=timezone.now())
        checks.record_check(ticket=ticket, team=ticket.team, found=found, finding=finding, now=timezone.now())

    def give_up(self, ticket: Ticket, reason: str) -> None:
        """Nothing to record: it stays hidden, and a parent-admin can have it checked again or leave it out."""

    def describe(self, ticket: Ticket) -> WorkSummary | None:
        found = checks.check_of(ticket.step_id)
        if found is None:
            return None
        what = "The check of the picture" if found.kind is ReferenceKind.SHEET else "The check of the drawing"
        character = found.character
        return WorkSummary(
            what, character.name, character.get_absolute_url(), "It is safe, and stays hidden until it is checked."
        )

    def replay(self, ticket: Ticket, now: datetime) -> None:
        found = checks.check_of(ticket.step_id)
        if found:
            checks.restart_wait(found=found, now=now)
            tickets.reopen(ticket=ticket)
