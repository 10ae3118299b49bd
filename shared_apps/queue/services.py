"""Opening, doing, releasing and sweeping tickets."""

import logging
import random
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from threading import Event, Thread
from uuid import UUID

from celery_typed.django import enqueue_on_commit
from django.conf import settings
from django.db import connection, transaction
from django.db.models import Q
from django.utils import timezone

from shared_apps.queue.jobs import WorkReady
from shared_apps.queue.models import CLOSED, Ticket, TicketQuerySet, lease_from
from shared_apps.queue.performers import Performer, RetryLater, kinds, performer_of
from tenants.backend import public_context, team_context
from tenants.models import Team

log = logging.getLogger(__name__)

LONGEST_HOLD = timedelta(minutes=15)
"""A step that takes longer than this is hung: its lease is renewed no more, and it falls to someone else."""


class LeaseLost(Exception):
    """Someone else holds the ticket now: our lease ran out. What we made must not be recorded twice."""


def open_ticket(*, team: Team, step_id: UUID, kind: str) -> None:
    """Put a step on the list, in the caller's transaction, and say so when it commits."""
    Ticket.objects.create(team=team, step_id=step_id, kind=kind)
    enqueue_on_commit(WorkReady(kind=kind), robust=True)


def close_ticket(*, ticket: Ticket) -> None:
    """Take a done step off the list, in the transaction that records its result.

    Raises:
        LeaseLost: another worker holds it; the caller's transaction must not commit.
    """
    if not Ticket.objects.held_by(ticket).delete()[0]:
        raise LeaseLost(str(ticket))


def renew(*, ticket: Ticket, now: datetime) -> None:
    """Hold on to a ticket whose work goes on. Raises LeaseLost like ``close_ticket``."""
    if not Ticket.objects.held_by(ticket).update(lease_until=lease_from(now)):
        raise LeaseLost(str(ticket))


def confirm(*, ticket: Ticket) -> None:
    """Look whether a ticket is still ours before something is done that costs. Raises LeaseLost like ``renew``."""
    if not Ticket.objects.open().held_by(ticket).exists():
        raise LeaseLost(str(ticket))


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
        _revive(Ticket.objects.of_reopened_teams().filter(team=team), timezone.now())


def erase_tickets(*, team: Team) -> None:
    """The team is being removed: forget all its work. Whoever has some in hand finds that it lost its lease."""
    with public_context():
        Ticket.objects.filter(team_id=team.id).delete()


def work(*, kind: str) -> bool:
    """Claim one ticket of this kind and do it. False when there was none to take."""
    performer = performer_of(kind)  # before the claim: what this process cannot do stays for one that can
    with public_context():
        ticket = Ticket.objects.claim_next(kind=kind, now=timezone.now())
    if ticket is None:
        return False
    try:
        with team_context(ticket.team), _held(ticket):
            performer.perform(ticket)
    except LeaseLost:
        log.info("lease of %s lost", ticket)
    except RetryLater as error:
        _try_again(ticket, performer, str(error), error.seconds)
    except Exception as error:
        if _was_taken_away(ticket):
            log.info("%s was taken away while it was done", ticket)
            return True
        log.exception("%s failed", ticket)
        # The error's own words may quote the family's, and this reason is kept in public and shown.
        _try_again(ticket, performer, f"It stopped unexpectedly ({type(error).__name__}).", 2.0)
    _wake_for_the_next(kind)
    return True


def sweep(*, now: datetime) -> None:
    """Give up what cannot go on, and wake workers for all that is free."""
    with public_context():
        for ticket in Ticket.objects.of_closed_teams():
            _bury(ticket, CLOSED, now)
        _revive(Ticket.objects.of_reopened_teams(), now)
        worn_out = Ticket.objects.free(now=now).filter(attempts__gte=settings.QUEUE_MAX_ATTEMPTS)
        for ticket in worn_out.filter(kind__in=kinds()).select_related("team"):
            _give_up(ticket, performer_of(ticket.kind), "It was tried several times and stopped each time.")
        for kind in Ticket.objects.free(now=now).filter(kind__in=kinds()).values_list("kind", flat=True)[:100]:
            enqueue_on_commit(WorkReady(kind=kind), robust=True)


@contextmanager
def _held(ticket: Ticket) -> Iterator[None]:
    """Renew the lease from a thread of its own while the work goes on. It ends with the process, however that ends."""
    done = Event()
    holder = Thread(target=_keep_hold, args=(ticket, done), name=f"lease of {ticket.id}", daemon=True)
    holder.start()
    try:
        yield
    finally:
        done.set()
        holder.join()


def _keep_hold(ticket: Ticket, done: Event) -> None:
    until = timezone.now() + LONGEST_HOLD
    while not done.wait(settings.QUEUE_LEASE_SECONDS / 3) and timezone.now() < until:
        try:
            with public_context():
                renew(ticket=ticket, now=timezone.now())
        except LeaseLost:
            return
        except Exception:
            log.warning("the lease of %s could not be renewed", ticket, exc_info=True)
        finally:
            connection.close()


def _was_taken_away(ticket: Ticket) -> bool:
    """Not ours to do any more: it was cancelled, fell to someone else, or its team was closed or removed."""
    with public_context():
        return not Ticket.objects.open().held_by(ticket).exists()


def _try_again(ticket: Ticket, performer: Performer, reason: str, seconds: float) -> None:
    """Hand the ticket back for a later attempt, a little jittered, or give it up after the last."""
    if ticket.attempts >= settings.QUEUE_MAX_ATTEMPTS:
        _give_up(ticket, performer, reason)
        return
    delay = timedelta(seconds=seconds * 2 ** (ticket.attempts - 1) * random.uniform(0.8, 1.2))  # noqa: S311  (jitter)
    with public_context():
        Ticket.objects.held_by(ticket).update(lease_until=None, ready_at=timezone.now() + delay)


def _give_up(ticket: Ticket, performer: Performer, reason: str) -> None:
    """Bury the ticket and tell its room, together. A room that cannot be told does not keep the ticket alive."""
    try:
        with team_context(ticket.team), transaction.atomic():
            if _bury(ticket, reason, timezone.now()):
                performer.give_up(ticket, reason)
    except Exception:
        log.exception("giving up %s failed", ticket)
        with public_context():
            _bury(ticket, reason, timezone.now())


def _bury(ticket: Ticket, reason: str, now: datetime) -> bool:
    """False when someone else holds the ticket now."""
    return bool(Ticket.objects.held_by(ticket).update(dead_at=now, dead_reason=reason[:500], lease_until=None))


def _revive(buried: TicketQuerySet, now: datetime) -> None:
    kinds_of_work = set(buried.values_list("kind", flat=True))
    buried.update(dead_at=None, dead_reason="", attempts=0, ready_at=now, lease_until=None, holder=None)
    for kind in kinds_of_work:
        enqueue_on_commit(WorkReady(kind=kind), robust=True)


def _wake_for_the_next(kind: str) -> None:
    """Whoever is next may have been passed over while its team was at the cap; its own message is gone by then."""
    with public_context():
        if Ticket.objects.free(now=timezone.now()).filter(kind=kind).exists():
            enqueue_on_commit(WorkReady(kind=kind), robust=True)
