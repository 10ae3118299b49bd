from datetime import datetime

from django.urls import reverse
from django.utils import timezone

from shared_apps.media.availability import require_storage
from shared_apps.queue.models import Ticket
from shared_apps.queue.services import tickets
from shared_apps.queue.step_handlers import StepHandler, WorkerPool, WorkSummary
from tenant_apps.publishing.services import exports


class ExportHandler(StepHandler):
    """Makes the file of an export."""

    @property
    def pool(self) -> WorkerPool:
        return WorkerPool.CPU

    def handle(self, ticket: Ticket) -> None:
        export = exports.export_to_make(ticket.step_id)
        if export is None:
            tickets.close(ticket=ticket)
            return
        require_storage()
        exports.record_export(ticket=ticket, export=export, data=exports.render(export=export, team=ticket.team))

    def give_up(self, ticket: Ticket, reason: str) -> None:
        exports.fail_export(export_id=ticket.step_id, team=ticket.team, now=timezone.now())

    def describe(self, ticket: Ticket) -> WorkSummary | None:
        export = exports.export_of(ticket)
        if export is None:
            return None
        name = export.get_format_display()
        url = reverse("stories:book", args=[export.book_id])
        return WorkSummary(
            f"The {name}", export.book.title, url, "This file costs no credits. The book itself is safe."
        )

    def replay(self, ticket: Ticket, now: datetime) -> None:
        exports.retry_export(ticket=ticket, now=now)
