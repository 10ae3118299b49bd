"""The leases that this process holds, and the one thread that renews them all."""

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


class _Lease:
    """A ticket that this process works on, until when it may, and whether the lease was lost."""

    def __init__(self, ticket: Ticket) -> None:
        self.ticket = ticket
        self.until = monotonic() + settings.QUEUE_LONGEST_LEASE.total_seconds()
        self.is_lost = False


class _LeaseRenewer:
    """Renews every lease of this process from one thread, which ends when there are none, or with the process.

    The thread is the proof of life: when the process is killed, nothing renews, and the sweep frees its tickets.
    """

    def __init__(self) -> None:
        # By holder and not by ticket: after a lost lease this same process may claim the ticket again under a new
        # holder while the old step still runs. Each must see its own lease.
        self._leases: dict[UUID | None, _Lease] = {}
        self._lock = Lock()
        self._thread: Thread | None = None
        self._stopping = Event()

    def add(self, ticket: Ticket) -> None:
        with self._lock:
            self._leases[ticket.holder] = _Lease(ticket)
            if self._thread is None:
                self._thread = Thread(target=self._run, name="leases", daemon=True)
                self._thread.start()

    def remove(self, ticket: Ticket) -> None:
        with self._lock:
            self._leases.pop(ticket.holder, None)

    def has_lost(self, ticket: Ticket) -> bool:
        with self._lock:
            lease = self._leases.get(ticket.holder)
            return lease is not None and lease.is_lost

    def stop(self) -> list[UUID]:
        """Stop renewing, and return the holders of the leases that are left. Their steps raise LeaseLost."""
        self._stopping.set()
        return [lease.ticket.holder for lease in self._live() if lease.ticket.holder]

    def _run(self) -> None:
        while not self._stopping.wait(settings.QUEUE_LEASE_SECONDS / settings.QUEUE_RENEWALS):
            with self._lock:
                # Checked and cleared under the lock that ``add`` takes: a ticket that arrives now either is seen here
                # or finds no thread and starts the next one.
                if not self._leases:
                    self._thread = None
                    return
            try:
                self._renew()
            except Exception:
                log.warning("leases could not be renewed", exc_info=True)  # the next round may still be in time

    def _live(self) -> list[_Lease]:
        with self._lock:
            return [lease for lease in self._leases.values() if not lease.is_lost]

    def _renew(self) -> None:
        # The database is asked without the lock: a slow answer must not stop steps from starting and ending.
        leases = self._live()
        for lease in leases:
            lease.is_lost = lease.until < monotonic()  # the step hangs: let its lease run out
        alive = _renew_all([lease.ticket.holder for lease in leases if lease.ticket.holder and not lease.is_lost])
        for lease in leases:
            lease.is_lost = lease.ticket.holder not in alive


_renewer = _LeaseRenewer()


def _reset() -> None:
    """Start empty in a forked child: it inherits the parent's leases, but no thread."""
    global _renewer  # noqa: PLW0603 — a process has one
    _renewer = _LeaseRenewer()


os.register_at_fork(after_in_child=_reset)


@contextmanager
def kept_lease(ticket: Ticket) -> Iterator[None]:
    """Renew the ticket's lease inside, while this process lives, for at most ``QUEUE_LONGEST_LEASE``."""
    _renewer.add(ticket)
    try:
        yield
    finally:
        _renewer.remove(ticket)


def confirm(*, ticket: Ticket) -> None:
    """Check that the lease is still ours before a call that costs money.

    Raises:
        LeaseLost: the ticket was cancelled, claimed by another worker or took too long, or its team was closed.
    """
    if _renewer.has_lost(ticket) or not Ticket.objects.open().leased_by(ticket).exists():
        raise LeaseLost(str(ticket))


def hand_back_all() -> int:
    """Free all tickets of this process, which is about to exit, and return how many there were.

    Other workers can claim them at once, and the interrupted attempt does not count. The steps that still run here
    cannot record a result any more.
    """
    with public_context():
        mine = Ticket.objects.leased_by_any(_renewer.stop())
        return mine.update(lease_until=None, holder=None, ready_at=Now(), attempts=F("attempts") - 1)


def _renew_all(holders: list[UUID]) -> set[UUID | None]:
    """Extend these leases in one statement, and return the holders that still have theirs."""
    try:
        with public_context(), transaction.atomic():
            mine = Ticket.objects.leased_by_any(holders)
            # A row that is locked is being closed or renewed by its own step right now. To wait for it would delay
            # the renewal of all others, and the step needs none: skip it, and count it as held.
            unlocked = list(mine.select_for_update(skip_locked=True).values_list("id", flat=True))
            Ticket.objects.filter(id__in=unlocked).update(lease_until=lease_from(Now()))
            return set(mine.values_list("holder", flat=True))
    finally:
        connection.close()  # this thread sleeps for seconds: the pool's connection is for others meanwhile
