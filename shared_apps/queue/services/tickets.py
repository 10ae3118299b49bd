"""Single tickets: put on the list, taken off it, taken up again."""

from contextlib import suppress
from typing import Any
from uuid import UUID

from celery import current_app
from celery_typed.django import enqueue_on_commit
from django.db.models import Q
from django.db.models.functions import Now
from kombu import Queue
from redis.exceptions import RedisError

from shared_apps.queue.jobs import CallReady, WorkReady
from shared_apps.queue.models import CLOSED, Moment, Ticket, TicketQuerySet, lease_from
from shared_apps.queue.performers import Hands, performer_of
from tenants.backend import public_context
from tenants.models import Team


class LeaseLost(Exception):
    """Someone else holds the ticket now: our lease ran out. What we made must not be recorded twice."""


def open_ticket(*, team: Team, step_id: UUID, kind: str, queued_at: Moment | None = None) -> None:
    """Put a step on the list, in the caller's transaction, and say so when it commits.

    ``queued_at`` is its place in line, where that is not behind all who are there.
    """
    Ticket.objects.create(team=team, step_id=step_id, kind=kind, ready_at=Now(), queued_at=queued_at or Now())
    announce(kind=kind)


def announce(*, kind: str, times: int = 1) -> None:
    """Say on commit, to those whose work it is, that there is some. Lost words are found by the sweep."""
    job = CallReady(kind=kind) if performer_of(kind).hands is Hands.CALLS else WorkReady(kind=kind)
    for _ in range(times):
        enqueue_on_commit(job, robust=True)


def unheard(hands: Hands) -> int:
    """How many such words wait to be heard. A broker that is away has none to tell of."""
    with suppress(RedisError, OSError), current_app.connection_for_write() as broker:
        found: Any = Queue(hands.value).bind(broker.default_channel).queue_declare()
        return int(found.message_count)
    return 0


def close_ticket(*, ticket: Ticket) -> None:
    """Take a done step off the list, in the transaction that records its result.

    Raises:
        LeaseLost: another worker holds it; the caller's transaction must not commit.
    """
    if not Ticket.objects.open().held_by(ticket).delete()[0]:
        raise LeaseLost(str(ticket))


def renew(*, ticket: Ticket) -> None:
    """Hold on to a ticket whose work goes on. Raises LeaseLost like ``close_ticket``."""
    if not Ticket.objects.open().held_by(ticket).update(lease_until=lease_from(Now())):
        raise LeaseLost(str(ticket))


def reopen_ticket(*, ticket: Ticket) -> None:
    """Take up a dead letter, with all its attempts before it again."""
    _revive(Ticket.objects.filter(id=ticket.id).exclude(dead_at=None))


def hurry_ticket(*, team: Team, step_id: UUID) -> None:
    """Somebody asks for a step that waits for its next try: it is due at once."""
    waiting = Ticket.objects.open().filter(team=team, step_id=step_id, lease_until=None, ready_at__gt=Now())
    for kind in list(waiting.values_list("kind", flat=True)):
        waiting.update(ready_at=Now())
        announce(kind=kind)


def cancel_tickets(*, team: Team, step_ids: list[UUID]) -> None:
    """Take steps that nobody wants any more off the list. Dead letters stay, for whoever looks into them.

    Not those of a workspace that was closed for a while: they would come back to life.
    """
    unwanted = Ticket.objects.filter(team=team, step_id__in=step_ids)
    unwanted.filter(Q(dead_at=None) | Q(dead_reason=CLOSED)).delete()


def forget_tickets(*, team: Team, step_ids: list[UUID]) -> None:
    """Remove every ticket of these steps, dead letters too, so that they can be opened anew."""
    Ticket.objects.filter(team=team, step_id__in=step_ids).delete()


def revive_tickets(*, team: Team) -> None:
    """The team is open again: go on with what its closing stopped."""
    with public_context():
        _revive(Ticket.objects.of_reopened_teams().filter(team=team))


def revive_all() -> None:
    """Take up what a closing stopped, of all teams that are open again."""
    _revive(Ticket.objects.of_reopened_teams())


def erase_tickets(*, team: Team) -> None:
    """The team is being removed: forget all its work. Whoever has some in hand finds that it lost its lease."""
    with public_context():
        Ticket.objects.filter(team_id=team.id).delete()


def bury(*, ticket: Ticket, reason: str, now: Moment) -> bool:
    """Make a dead letter of it. False when someone else holds the ticket now, or it is one already."""
    mine = Ticket.objects.open().held_by(ticket)
    return bool(mine.update(dead_at=now, dead_reason=reason[:500], lease_until=None))


def _revive(buried: TicketQuerySet) -> None:
    kinds_of_work = set(buried.values_list("kind", flat=True))
    buried.update(dead_at=None, dead_reason="", attempts=0, deaths=0, ready_at=Now(), lease_until=None, holder=None)
    for kind in kinds_of_work:
        announce(kind=kind)
