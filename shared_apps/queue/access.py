"""Whose letters: a workspace sees the dead letters of its own work, and nobody else's."""

from uuid import UUID

from shared_apps.core.errors import NotFound
from shared_apps.queue.models import Ticket, TicketQuerySet
from tenants.models import Membership


def letters_of(membership: Membership) -> TicketQuerySet:
    return Ticket.objects.dead_letters().filter(team=membership.team_id).select_related("team")


def letter_to_answer(membership: Membership, ticket_id: UUID) -> Ticket:
    """Raises NotFound, also for one that somebody answered meanwhile."""
    ticket = letters_of(membership).filter(id=ticket_id).first()
    if ticket is None:
        raise NotFound("That was looked after already.")
    return ticket
