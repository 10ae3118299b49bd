"""Which dead letters a member may see: those of their own workspace."""

from uuid import UUID

from shared_apps.core.errors import NotFound
from shared_apps.queue.models import Ticket, TicketQuerySet
from tenants.models import Membership


def dead_letters_of(membership: Membership) -> TicketQuerySet:
    return Ticket.objects.dead_letters().filter(team=membership.team_id).select_related("team")


def dead_letter_to_resolve(membership: Membership, ticket_id: UUID) -> Ticket:
    """The dead letter with this id. Raises NotFound, also when somebody resolved it meanwhile."""
    ticket = dead_letters_of(membership).filter(id=ticket_id).first()
    if ticket is None:
        raise NotFound("That was looked after already.")
    return ticket
