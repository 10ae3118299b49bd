from django.utils import timezone

from shared_apps.queue.models import Ticket
from shared_apps.queue.performers import performs
from shared_apps.queue.services import close_ticket
from tenant_apps.publishing import services


@performs(services.BINDING)
class Binder:
    """Sets a finished book as a PDF."""

    def perform(self, ticket: Ticket) -> None:
        export = services.export_to_bind(ticket.step_id)
        if export is None:
            close_ticket(ticket=ticket)
            return
        services.record_export(ticket=ticket, export=export, data=services.bind(export=export, team=ticket.team))

    def give_up(self, ticket: Ticket, reason: str) -> None:
        services.fail_export(export_id=ticket.step_id, team=ticket.team, now=timezone.now())
