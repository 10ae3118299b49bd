"""Claiming and running tickets, and the sweep that finds those that no worker has."""

import logging
import random
from collections.abc import Collection
from datetime import timedelta
from threading import Lock

from django.conf import settings
from django.db import transaction
from django.db.models import F
from django.db.models.expressions import Combinable
from django.db.models.functions import Now

from shared_apps.core.capacity import note_reached
from shared_apps.core.conditions import NotNow, is_away
from shared_apps.core.errors import ProductError
from shared_apps.queue.models import CLOSED, Moment, Ticket
from shared_apps.queue.services import tickets
from shared_apps.queue.services.leases import kept_lease
from shared_apps.queue.services.quarantine import GROWTH, Quarantine
from shared_apps.queue.services.tickets import LeaseLost
from shared_apps.queue.step_handlers import STEP_HANDLERS, GiveUp, RetryLater, StepHandler, WorkerPool
from tenants.backend import public_context, team_context, without_connection

log = logging.getLogger(__name__)

BACKLOG = 100
"""Messages that the sweep leaves waiting for each pool. A process takes fewer at once, so more would wake no one."""

AWAY_SECONDS = 10.0
"""Pause before the next attempt of a step that needs something that is away."""

UNEXPECTED = "It stopped unexpectedly. What was made is safe."

_quarantine = Quarantine()
_counting = Lock()


def work(*, kind: str) -> bool:
    """Claim one ticket of this kind and run it; False when none is free or the limit of the kind is reached."""
    ticket = _work(kind, STEP_HANDLERS[kind])  # a ticket whose kind this process does not know stays for one that does
    if ticket is None:
        return False
    _wake_for_the_next(kind, 1 + GROWTH * bool(ticket.crashes))
    return True


def compute() -> bool:
    """Claim the next ticket of any kind that the CPU pool runs, and run it; False when there was none.

    The kind in the message does not matter. All stories are announced before the first picture, so to follow the
    messages would finish no book while others begin.
    """
    ours = [kind for kind, handler in STEP_HANDLERS.items() if handler.pool is WorkerPool.CPU]
    ticket = _claim(ours)
    if ticket is None:
        return False
    _run(ticket, STEP_HANDLERS[ticket.kind])
    with public_context():
        following = Ticket.objects.free(now=Now()).filter(kind__in=ours).exists()
        tickets.announce(kind=ticket.kind, times=int(following))
    return True


def sweep(*, now: Moment) -> None:
    """Give up tickets without attempts, free those whose lease ran out, and announce all that are free."""
    with public_context():
        for ticket in Ticket.objects.of_closed_teams():
            tickets.mark_dead(ticket=ticket, reason=CLOSED, now=now)
        tickets.revive_all()
        Ticket.objects.release_expired(now=now)
        worn_out = Ticket.objects.free(now=now).filter(attempts__gte=settings.QUEUE_MAX_ATTEMPTS)
        for ticket in worn_out.filter(kind__in=STEP_HANDLERS).select_related("team"):
            _give_up(ticket, STEP_HANDLERS[ticket.kind], "It was tried several times and stopped each time.")
        for kind, handler in STEP_HANDLERS.items():
            tickets.announce(kind=kind, times=_free(kind, now, max(1, BACKLOG - tickets.backlog(handler.pool))))


def _work(kind: str, handler: StepHandler) -> Ticket | None:
    among_threads = handler.pool is WorkerPool.IO
    ticket = _claim_within_limit(kind, handler)
    if ticket is None:
        return None
    try:
        _run(ticket, handler)
    finally:
        if among_threads:
            _quarantine.release(ticket)
    return ticket


def _claim_within_limit(kind: str, handler: StepHandler) -> Ticket | None:
    """Lease the next ticket of this kind; None when none is free, or so many are leased already.

    All processes are counted together. If each had a part of the limit, a process with idle threads and its part taken
    would consume the messages that another process, with its part free, was waiting for.
    """
    if handler.limit is None:
        return _claim_of_kind(kind, handler)
    # Two threads that count at once would both take the last place, so one thread of a process counts and claims at a
    # time. Two processes may: then one more runs for each further process, and the limit is only there to share.
    with without_connection(), _counting:
        with public_context():
            if Ticket.objects.leased().filter(kind=kind).count() >= handler.limit:
                note_reached(f"{kind} steps")
                return None
        return _claim_of_kind(kind, handler)


def _claim_of_kind(kind: str, handler: StepHandler) -> Ticket | None:
    return _quarantine.claim(kind, Now()) if handler.pool is WorkerPool.IO else _claim([kind])


def _claim(kinds_wanted: Collection[str]) -> Ticket | None:
    with public_context():
        return Ticket.objects.claim_next(kinds=kinds_wanted, now=Now())


def _run(ticket: Ticket, handler: StepHandler) -> None:
    try:
        with team_context(ticket.team), kept_lease(ticket):
            handler.handle(ticket)
    except LeaseLost:
        log.info("lease of %s lost", ticket)
    except GiveUp as error:
        _give_up(ticket, handler, str(error))
    except RetryLater as error:
        if error.was_tried:
            _try_again(ticket, handler, str(error), error.seconds)
        else:
            _hand_back(ticket, error.seconds, attempts=F("attempts") - 1)
    except Exception as error:
        # A ticket that was cancelled, or a team that was removed while its step ran, makes the step fail in odd ways.
        # That is no failure of the step: another worker has it, or no one wants it.
        if _lost_lease(ticket):
            log.info("%s was cancelled or claimed again while it ran", ticket)
            return
        if is_away(error):
            _hand_back(ticket, AWAY_SECONDS, attempts=F("attempts") - 1)
            return
        if isinstance(error, NotNow):
            log.warning("%s failed: %s", ticket, error)
        else:
            log.exception("%s failed", ticket)
        # The text of other errors may quote the family, and this reason is stored in the public schema and shown.
        _try_again(ticket, handler, str(error) if isinstance(error, ProductError) else UNEXPECTED, 2.0)


def _lost_lease(ticket: Ticket) -> bool:
    with public_context():
        return not Ticket.objects.open().leased_by(ticket).exists()


def _try_again(ticket: Ticket, handler: StepHandler, reason: str, seconds: float) -> None:
    """Free the ticket for a later attempt, or give it up after the last one."""
    if ticket.attempts >= settings.QUEUE_MAX_ATTEMPTS:
        _give_up(ticket, handler, reason)
        return
    _hand_back(ticket, seconds * 2 ** (ticket.attempts - 1))


def _hand_back(ticket: Ticket, seconds: float, **changes: Combinable) -> None:
    delay = timedelta(seconds=seconds * random.uniform(0.8, 1.2))  # noqa: S311 — jitter, so that they return apart
    with public_context():
        mine = Ticket.objects.open().leased_by(ticket)
        mine.update(lease_until=None, holder=None, crashes=0, ready_at=Now() + delay, **changes)


def _give_up(ticket: Ticket, handler: StepHandler, reason: str) -> None:
    """Make a dead letter and tell the room, in one transaction. If the room fails, the dead letter is made alone."""
    try:
        with team_context(ticket.team), transaction.atomic():
            # The room locks its own rows before a ticket everywhere else, so it has to come first here too. Otherwise
            # this transaction and one that records a result of the same book could each wait for the other.
            handler.lock(ticket)
            if tickets.mark_dead(ticket=ticket, reason=reason, now=Now()):
                handler.give_up(ticket, reason)
    except Exception:
        log.exception("giving up %s failed", ticket)
        with public_context():
            tickets.mark_dead(ticket=ticket, reason=reason, now=Now())


def _wake_for_the_next(kind: str, times: int) -> None:
    """Announce free tickets again after a step ended.

    A ticket may have been passed over while its team was at the cap, and the message about it is used up by then.
    """
    with public_context():
        tickets.announce(kind=kind, times=_free(kind, Now(), times))


def _free(kind: str, now: Moment, most: int) -> int:
    """How many tickets of this kind are free, counted up to ``most``."""
    return len(Ticket.objects.free(now=now).filter(kind=kind).values_list("id", flat=True)[:most])
