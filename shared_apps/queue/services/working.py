"""Doing tickets, and looking after those that nobody does."""

import logging
import random
from collections.abc import Collection
from datetime import timedelta

from django.conf import settings
from django.db import transaction
from django.db.models import F
from django.db.models.expressions import Combinable
from django.db.models.functions import Now

from shared_apps.core.conditions import is_away
from shared_apps.core.errors import ProductError
from shared_apps.queue.models import CLOSED, Moment, Ticket
from shared_apps.queue.performers import GiveUp, Hands, Performer, RetryLater, kinds, performer_of
from shared_apps.queue.services.holding import held
from shared_apps.queue.services.sharing import place
from shared_apps.queue.services.tickets import LeaseLost, announce, bury, revive_all, unheard
from shared_apps.queue.services.trusting import GROWTH, Trust
from tenants.backend import public_context, team_context

log = logging.getLogger(__name__)

AT_ONCE = 100
"""Words that may wait for each sort of hands, more than a worker has: the busy do not have to be told again."""

AWAY_SECONDS = 10.0
"""After which a step is taken up again that waits for something that is away."""

UNEXPECTED = "It stopped unexpectedly. What was made is safe."

_trust = Trust()


def work(*, kind: str) -> bool:
    """Claim one ticket of this kind and do it. False when there was none to take, or no place for one more of them."""
    performer = performer_of(kind)  # before the claim: what this process cannot do stays for one that can
    with place(kind=kind, most=performer.at_once) as has_place:
        ticket = _work(kind, performer) if has_place else None
    if ticket is None:
        return False
    _wake_for_the_next(kind, 1 + GROWTH * bool(ticket.deaths))
    return True


def compute() -> bool:
    """Claim the ticket whose turn it is of all that processes do, and do it. False when there was none.

    Which kind a message spoke of does not matter: else all stories would come before the first picture, since they are
    spoken of first, and no book would end for as long as others begin.
    """
    ours = [kind for kind in kinds() if performer_of(kind).hands is Hands.WORK]
    ticket = _claim(ours)
    if ticket is None:
        return False
    _do(ticket, performer_of(ticket.kind))
    with public_context():
        following = Ticket.objects.free(now=Now()).filter(kind__in=ours).exists()
        announce(kind=ticket.kind, times=int(following))
    return True


def sweep(*, now: Moment) -> None:
    """Give up what cannot go on, take what was lost from whoever lost it, and wake workers for all that is free."""
    with public_context():
        for ticket in Ticket.objects.of_closed_teams():
            bury(ticket=ticket, reason=CLOSED, now=now)
        revive_all()
        Ticket.objects.release_lost(now=now)
        worn_out = Ticket.objects.free(now=now).filter(attempts__gte=settings.QUEUE_MAX_ATTEMPTS)
        for ticket in worn_out.filter(kind__in=kinds()).select_related("team"):
            _give_up(ticket, performer_of(ticket.kind), "It was tried several times and stopped each time.")
        for kind in kinds():
            announce(kind=kind, times=_free(kind, now, max(1, AT_ONCE - unheard(performer_of(kind).hands))))


def _work(kind: str, performer: Performer) -> Ticket | None:
    among_threads = performer.hands is Hands.CALLS
    ticket = _trust.claim(kind, Now()) if among_threads else _claim([kind])
    if ticket is None:
        return None
    try:
        _do(ticket, performer)
    finally:
        if among_threads:
            _trust.passes(ticket)
    return ticket


def _claim(kinds_wanted: Collection[str]) -> Ticket | None:
    with public_context():
        return Ticket.objects.claim_next(kinds=kinds_wanted, now=Now())


def _do(ticket: Ticket, performer: Performer) -> None:
    try:
        with team_context(ticket.team), held(ticket):
            performer.perform(ticket)
    except LeaseLost:
        log.info("lease of %s lost", ticket)
    except GiveUp as error:
        _give_up(ticket, performer, str(error))
    except RetryLater as error:
        if error.was_tried:
            _try_again(ticket, performer, str(error), error.seconds)
        else:
            _hand_back(ticket, error.seconds, attempts=F("attempts") - 1)
    except Exception as error:
        if _was_taken_away(ticket):
            log.info("%s was taken away while it was done", ticket)
            return
        if is_away(error):
            _hand_back(ticket, AWAY_SECONDS, attempts=F("attempts") - 1)
            return
        log.exception("%s failed", ticket)
        # Other errors' own words may quote the family's, and this reason is kept in public and shown.
        _try_again(ticket, performer, str(error) if isinstance(error, ProductError) else UNEXPECTED, 2.0)


def _was_taken_away(ticket: Ticket) -> bool:
    """Not ours to do any more: it was cancelled, fell to someone else, or its team was closed or removed."""
    with public_context():
        return not Ticket.objects.open().held_by(ticket).exists()


def _try_again(ticket: Ticket, performer: Performer, reason: str, seconds: float) -> None:
    """Hand the ticket back for a later attempt, a little jittered, or give it up after the last."""
    if ticket.attempts >= settings.QUEUE_MAX_ATTEMPTS:
        _give_up(ticket, performer, reason)
        return
    _hand_back(ticket, seconds * 2 ** (ticket.attempts - 1))


def _hand_back(ticket: Ticket, seconds: float, **changes: Combinable) -> None:
    delay = timedelta(seconds=seconds * random.uniform(0.8, 1.2))  # noqa: S311  (jitter)
    with public_context():
        mine = Ticket.objects.open().held_by(ticket)
        mine.update(lease_until=None, holder=None, deaths=0, ready_at=Now() + delay, **changes)


def _give_up(ticket: Ticket, performer: Performer, reason: str) -> None:
    """Bury the ticket and tell its room, together. A room that cannot be told does not keep the ticket alive."""
    try:
        with team_context(ticket.team), transaction.atomic():
            performer.lock(ticket)
            if bury(ticket=ticket, reason=reason, now=Now()):
                performer.give_up(ticket, reason)
    except Exception:
        log.exception("giving up %s failed", ticket)
        with public_context():
            bury(ticket=ticket, reason=reason, now=Now())


def _wake_for_the_next(kind: str, times: int) -> None:
    """Whoever is next may have been passed over while its team was at the cap; its own message is gone by then."""
    with public_context():
        announce(kind=kind, times=_free(kind, Now(), times))


def _free(kind: str, now: Moment, most: int) -> int:
    """How many tickets of this kind could be taken up now, as far as ``most``."""
    return len(Ticket.objects.free(now=now).filter(kind=kind).values_list("id", flat=True)[:most])
