from datetime import datetime

from django.utils import timezone

from shared_apps.ai import providers
from shared_apps.ai.errors import Failure, ProviderError
from shared_apps.ai.ports import Call
from shared_apps.ai.vocabulary import ArtStyle
from shared_apps.media.room import require_room
from shared_apps.queue.models import Ticket
from shared_apps.queue.services import close_ticket, reopen_ticket
from shared_apps.queue.step_handlers import GiveUp, RetryLater, StepHandler, WorkerPool, WorkSummary, handles_step
from tenant_apps.characters import services
from tenant_apps.characters.services import Likeness, judged
from tenant_apps.moderation.services import recheck
from tenants.backend import wait_for_connection, without_connection


@handles_step(services.SHEET)
class SheetArtist(StepHandler):
    """Draws the sheet of a new or changed character."""

    @property
    def pool(self) -> WorkerPool:
        return WorkerPool.IO if providers.is_asked_outside("image") else WorkerPool.CPU

    def handle(self, ticket: Ticket) -> None:
        character = services.character_to_draw(ticket.step_id)
        if character is None:
            close_ticket(ticket=ticket)
            return
        require_room()
        key = str(ticket.step_id)
        try:
            with without_connection():
                sheet = providers.illustrator().portray(
                    portrait=character.portrait(), style=ArtStyle.PAPERCUT, call=Call(key=key)
                )
        except ProviderError as error:
            if error.retry:
                was_tried = error.kind != Failure.CROWDED
                raise RetryLater(str(error), seconds=error.wait or 2.0, was_tried=was_tried) from error
            raise GiveUp(str(error)) from error
        finding = judged(character=character, likeness=Likeness.SHEET, picture=sheet, key=key)
        wait_for_connection()
        services.record_sheet(
            ticket=ticket, team=ticket.team, character=character, sheet=sheet, finding=finding, now=timezone.now()
        )

    def give_up(self, ticket: Ticket, reason: str) -> None:
        """A character without a sheet is shown by its initial; the next change of looks tries again."""

    def describe(self, ticket: Ticket) -> WorkSummary | None:
        character = services.character_to_draw(ticket.step_id)
        if character is None:
            return None
        comfort = "A portrait costs no credits. The character can be in books all the same."
        return WorkSummary("The portrait", character.name, character.get_absolute_url(), comfort)

    def replay(self, ticket: Ticket, now: datetime) -> None:
        if services.character_to_draw(ticket.step_id):
            reopen_ticket(ticket=ticket)


@handles_step(services.CHECK)
class LikenessChecker(StepHandler):
    """Looks at a sheet or drawing that nobody could be asked about when it was made."""

    @property
    def pool(self) -> WorkerPool:
        return WorkerPool.IO if providers.is_asked_outside("moderation") else WorkerPool.CPU

    def handle(self, ticket: Ticket) -> None:
        found = services.to_check(ticket.step_id)
        picture = found and found.picture()
        if not (found and picture):
            close_ticket(ticket=ticket)
            return
        key = f"{ticket.step_id}:again"
        finding = judged(character=found.character, likeness=found.likeness, picture=picture, key=key)
        if finding.is_unchecked:
            recheck.retry_check_later(since=found.since, now=timezone.now())
        services.record_check(ticket=ticket, team=ticket.team, found=found, finding=finding, now=timezone.now())

    def give_up(self, ticket: Ticket, reason: str) -> None:
        """It stays hidden: a parent-admin can have it looked at again, or leave it out."""

    def describe(self, ticket: Ticket) -> WorkSummary | None:
        found = services.to_check(ticket.step_id)
        if found is None:
            return None
        what = "A look at the portrait" if found.likeness is Likeness.SHEET else "A look at the drawing"
        character = found.character
        return WorkSummary(
            what, character.name, character.get_absolute_url(), "It is kept, and stays hidden until then."
        )

    def replay(self, ticket: Ticket, now: datetime) -> None:
        found = services.to_check(ticket.step_id)
        if found:
            services.wait_anew(found=found, now=now)
            reopen_ticket(ticket=ticket)
