from datetime import datetime

from shared_apps.ai import providers
from shared_apps.ai.errors import ProviderError
from shared_apps.ai.vocabulary import ArtStyle
from shared_apps.queue.models import Ticket
from shared_apps.queue.performers import Errand, Hands, Performer, RetryLater, performs
from shared_apps.queue.services import close_ticket, reopen_ticket
from tenant_apps.characters import services
from tenants.backend import without_connection


@performs(services.SHEET)
class SheetArtist(Performer):
    """Draws the sheet of a new or changed character."""

    @property
    def hands(self) -> Hands:
        return Hands.CALLS if providers.is_asked_outside("image") else Hands.WORK

    def perform(self, ticket: Ticket) -> None:
        character = services.character_to_draw(ticket.step_id)
        if character is None:
            close_ticket(ticket=ticket)
            return
        try:
            with without_connection():
                sheet = providers.illustrator().portray(portrait=character.portrait(), style=ArtStyle.PAPERCUT)
        except ProviderError as error:
            raise RetryLater(str(error), seconds=error.retry_after or 2.0) from error
        services.record_sheet(ticket=ticket, team=ticket.team, character=character, sheet=sheet)

    def give_up(self, ticket: Ticket, reason: str) -> None:
        """A character without a sheet is shown by its initial; the next change of looks tries again."""

    def describe(self, ticket: Ticket) -> Errand | None:
        character = services.character_to_draw(ticket.step_id)
        if character is None:
            return None
        comfort = "A portrait costs no credits. The character can be in books all the same."
        return Errand("The portrait", character.name, character.get_absolute_url(), comfort)

    def replay(self, ticket: Ticket, now: datetime) -> None:
        if services.character_to_draw(ticket.step_id):
            reopen_ticket(ticket=ticket, now=now)
