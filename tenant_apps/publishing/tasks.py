from datetime import datetime

from django.urls import reverse
from django.utils import timezone

from shared_apps.media.room import require_room
from shared_apps.queue.models import Ticket
from shared_apps.queue.services import close_ticket
from shared_apps.queue.step_handlers import StepHandler, WorkerPool, WorkSummary, handles_step
from tenant_apps.publishing import services


@handles_step(services.BINDING)
class Binder(StepHandler):
    """Sets a finished book as a PDF."""

    @property
    def pool(self) -> WorkerPool:
        return WorkerPool.CPU

    def handle(self, ticket: Ticket) -> None:
        export = services.export_to_bind(ticket.step_id)
        if export is None:
            close_ticket(ticket=ticket)
            return
        require_room()
        services.record_export(ticket=ticket, export=export, data=services.bind(export=export, team=ticket.team))

    def give_up(self, ticket: Ticket, reason: str) -> None:
        services.fail_export(export_id=ticket.step_id, team=ticket.team, now=timezone.now())

    def describe(self, ticket: Ticket) -> WorkSummary | None:
        export = services.export_of(ticket)
        if export is None:
            return None
        url = reverse("stories:book", args=[export.book_id])
        return WorkSummary("The PDF", export.book.title, url, "A PDF costs no credits. The book itself is safe.")

    def replay(self, ticket: Ticket, now: datetime) -> None:
        services.bind_again(ticket=ticket, now=now)
