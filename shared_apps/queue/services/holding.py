"""What this process has in hand, and the one thread that renews all its leases."""

import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Lock, Thread
from time import monotonic
from uuid import UUID

from django.conf import settings
from django.db import connection, transaction
from django.db.models import F
from django.db.models.functions import Now

from shared_apps.queue.models import Ticket, lease_from
from shared_apps.queue.services.tickets import LeaseLost
from tenants.backend import public_context

log = logging.getLogger(__name__)


class _Hold:
    """A ticket in our hands until the step would have to be hung, and whether it was taken from them."""

    def __init__(self, ticket: Ticket) -> None:
        self.ticket = ticket
        self.until = monotonic() + settings.QUEUE_LONGEST_HOLD.total_seconds()
        self.is_lost = False


class _Keeper:
    """Renews every hold of this process from one thread, which ends when nothing is in hand, or with the process."""

    def __init__(self) -> None:
        self._holds: dict[UUID | None, _Hold] = {}  # by holder: what was lost may be claimed here once more
        self._lock = Lock()
        self._thread: Thread | None = None
        self._leaving = Event()

    def take(self, ticket: Ticket) -> None:
        with self._lock:
            self._holds[ticket.holder] = _Hold(ticket)
            if self._thread is None:
                self._thread = Thread(target=self._keep, name="leases", daemon=True)
                self._thread.start()

    def let_go(self, ticket: Ticket) -> None:
        with self._lock:
            self._holds.pop(ticket.holder, None)

    def has_lost(self, ticket: Ticket) -> bool:
        with self._lock:
            hold = self._holds.get(ticket.holder)
            return hold is not None and hold.is_lost

    def leave(self) -> list[UUID]:
        """Renew nothing any more. Whose tickets these were; each of them finds that it lost its lease."""
        self._leaving.set()
        return [hold.ticket.holder for hold in self._kept() if hold.ticket.holder]

    def _keep(self) -> None:
        while not self._leaving.wait(settings.QUEUE_LEASE_SECONDS / settings.QUEUE_RENEWALS):
            with self._lock:
                if not self._holds:
                    self._thread = None
                    return
            try:
                self._renew()
            except Exception:
                log.warning("leases could not be renewed", exc_info=True)

    def _kept(self) -> list[_Hold]:
        with self._lock:
            return [hold for hold in self._holds.values() if not hold.is_lost]

    def _renew(self) -> None:
        holds = self._kept()
        for hold in holds:
            hold.is_lost = hold.until < monotonic()  # hung: it is renewed no more, and falls to someone else
        alive = _renewed([hold.ticket.holder for hold in holds if hold.ticket.holder and not hold.is_lost])
        for hold in holds:
            hold.is_lost = hold.ticket.holder not in alive


_keeper = _Keeper()


def _begin_anew() -> None:
    """A forked child has nothing in hand, and no thread."""
    global _keeper  # noqa: PLW0603 — a process has one
    _keeper = _Keeper()


os.register_at_fork(after_in_child=_begin_anew)


@contextmanager
def held(ticket: Ticket) -> Iterator[None]:
    """Inside, the lease is renewed for as long as this process lives, and no longer than a step may take."""
    _keeper.take(ticket)
    try:
        yield
    finally:
        _keeper.let_go(ticket)


def confirm(*, ticket: Ticket) -> None:
    """Look whether a ticket is still ours before something is done that costs.

    Raises:
        LeaseLost: it was cancelled, is held by someone else or takes too long, or its team was closed or removed.
    """
    if _keeper.has_lost(ticket) or not Ticket.objects.open().held_by(ticket).exists():
        raise LeaseLost(str(ticket))


def hand_back_all() -> int:
    """This process is about to end: others may take up at once what it has in hand, as if it had not been claimed.

    How many tickets that were. What they come to here is not recorded.
    """
    with public_context():
        mine = Ticket.objects.held_by_any(_keeper.leave())
        return mine.update(lease_until=None, holder=None, ready_at=Now(), attempts=F("attempts") - 1)


def _renewed(holders: list[UUID]) -> set[UUID | None]:
    """Those who still hold their ticket. A row that is locked now is being ended or renewed by its own holder."""
    try:
        with public_context(), transaction.atomic():
            mine = Ticket.objects.held_by_any(holders)
            unlocked = list(mine.select_for_update(skip_locked=True).values_list("id", flat=True))
            Ticket.objects.filter(id__in=unlocked).update(lease_until=lease_from(Now()))
            return set(mine.values_list("holder", flat=True))
    finally:
        connection.close()
