"""Opening, announcing, closing, cancelling and reviving tickets."""

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
from shared_apps.queue.step_handlers import STEP_HANDLERS, WorkerPool
from tenants.backend import public_context
from tenants.models import Team


class LeaseLost(Exception):
    """Our lease ran out or the ticket was cancelled. The result must not be recorded."""


def open(  # noqa: A001  (callers write tickets.open; nothing here opens a file)
    *, team: Team, step_id: UUID, kind: str, queued_at: Moment | None = None
) -> None:
    """Create a step's ticket in the caller's transaction, and announce it on commit.

    ``queued_at`` is its place in line; the default is the end.
    """
    Ticket.objects.create(team=team, step_id=step_id, kind=kind, ready_at=Now(), queued_at=queued_at or Now())
    announce(kind=kind)


def announce(*, kind: str, times: int = 1) -> None:
    """Tell idle workers on commit that there is work of this kind. The sweep repeats messages that are lost."""
    job = CallReady(kind=kind) if STEP_HANDLERS[kind].pool is WorkerPool.IO else WorkReady(kind=kind)
    for _ in range(times):
        enqueue_on_commit(job, robust=True)


def backlog(pool: WorkerPool) -> int:
    """How many of these messages the broker holds; 0 while it is away."""
    with suppress(RedisError, OSError), current_app.connection_for_write() as broker:
        found: Any = Queue(pool.value).bind(broker.default_channel).queue_declare()
        return int(found.message_count)
    return 0


def close(*, ticket: Ticket) -> None:
    """Delete the ticket of a finished step, in the transaction that records its result.

    Raises:
        LeaseLost: the lease is no longer ours; the caller's transaction must not commit.
    """
    if not Ticket.objects.open().leased_by(ticket).delete()[0]:
        raise LeaseLost(str(ticket))


def renew(*, ticket: Ticket) -> None:
    """Extend the lease of a step that continues. Raises LeaseLost like ``close``."""
    if not Ticket.objects.open().leased_by(ticket).update(lease_until=lease_from(Now())):
        raise LeaseLost(str(ticket))


def reopen(*, ticket: Ticket) -> None:
    """Turn a dead letter into an open ticket with all its attempts."""
    _revive(Ticket.objects.filter(id=ticket.id).exclude(dead_at=None))


def hurry(*, team: Team, step_id: UUID) -> None:
    """Make a step that waits for its next attempt due at once."""
    waiting = Ticket.objects.open().filter(team=team, step_id=step_id, lease_until=None, ready_at__gt=Now())
    for kind in list(waiting.values_list("kind", flat=True)):
        waiting.update(ready_at=Now())
        announce(kind=kind)


def cancel(*, team: Team, step_ids: list[UUID]) -> None:
    """Delete the open tickets of these steps. Dead letters stay, because a parent-admin may read them.

    Tickets that only wait for a closed workspace to open again are deleted too, or they would be revived.
    """
    unwanted = Ticket.objects.filter(team=team, step_id__in=step_ids)
    unwanted.filter(Q(dead_at=None) | Q(dead_reason=CLOSED)).delete()


def forget(*, team: Team, step_ids: list[UUID]) -> None:
    """Delete every ticket of these steps, dead letters too, so that they can be opened again."""
    Ticket.objects.filter(team=team, step_id__in=step_ids).delete()


def revive(*, team: Team) -> None:
    """Revive the tickets that a team's closing stopped, now that it is open again."""
    with public_context():
        _revive(Ticket.objects.of_reopened_teams().filter(team=team))


def revive_all() -> None:
    """Revive the tickets that a closing stopped, of all teams that are open again."""
    _revive(Ticket.objects.of_reopened_teams())


def erase(*, team: Team) -> None:
    """Delete all tickets of a team that is being removed. Steps that still run raise LeaseLost."""
    with public_context():
        Ticket.objects.filter(team_id=team.id).delete()


def mark_dead(*, ticket: Ticket, reason: str, now: Moment) -> bool:
    """Turn a ticket into a dead letter. False when another worker holds it by now, or it is one already."""
    mine = Ticket.objects.open().leased_by(ticket)
    return bool(mine.update(dead_at=now, dead_reason=reason[:500], lease_until=None))


def _revive(dead: TicketQuerySet) -> None:
    kinds_of_work = set(dead.values_list("kind", flat=True))
    dead.update(dead_at=None, dead_reason="", attempts=0, crashes=0, ready_at=Now(), lease_until=None, holder=None)
    for kind in kinds_of_work:
        announce(kind=kind)
