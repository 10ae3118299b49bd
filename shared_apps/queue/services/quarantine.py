"""Which tickets a process of threads may claim: after a crash, suspects are let in a few at a time.

A step that kills its process takes along every other step that runs there. In a process with one step at a time there
are no others. Among threads, every ticket whose process crashed is a suspect, and a process runs one suspect at first,
then three more for each that ended, so that a power cut costs seconds and not minutes. A ticket that was present at two
crashes in a row is always run alone.
"""

from threading import Lock
from time import monotonic

from django.db.models import Q

from shared_apps.queue.models import Moment, Ticket
from tenants.backend import public_context, without_connection

GROWTH = 3
"""How many more suspects may run for each one that ended without a crash."""

CALM_SECONDS = 1.0
"""How long a process relies on having seen no suspect among all open tickets."""


UNSUSPECTED = Q(crashes=0)


class Quarantine:
    """The suspects that one process runs. A new process, as after a crash, starts with room for one."""

    def __init__(self) -> None:
        # ``_claiming`` lets one thread claim at a time. ``_count`` guards the two counters below and is never held
        # during a query, so a step that ends does not wait for another thread's claim.
        self._claiming, self._count = Lock(), Lock()
        self._running: list[int] = []  # crashes of each suspect
        self._passed = 0
        self._calm_until = 0.0

    def claim(self, kind: str, now: Moment) -> Ticket | None:
        """Lease the next ticket of this kind that this process may run, or None."""
        return self._claim_unsuspected(kind, now) or self._claim_one_by_one(kind, now)

    def _claim_unsuspected(self, kind: str, now: Moment) -> Ticket | None:
        """Claim without a lock while there are no suspects.

        A process may crash after we looked. That is safe: this claims only tickets with no crashes.
        """
        if monotonic() > self._calm_until:
            return None
        with public_context():
            return Ticket.objects.claim_next(kinds=[kind], now=now, admitted=UNSUSPECTED)

    def _claim_one_by_one(self, kind: str, now: Moment) -> Ticket | None:
        # The connection goes back to the pool before we wait for the lock. Threads that wait would otherwise hold the
        # few connections that the thread inside needs, and all of them would stop.
        with without_connection(), self._claiming, public_context():
            with self._count:
                admitted = self._admitted()
            # Between this count and the claim another suspect can only end, never start, because starting needs the
            # lock that we hold. So ``admitted`` may be too strict for a moment, and never too lax.
            ticket = Ticket.objects.claim_next(kinds=[kind], now=now, admitted=admitted)
            with self._count:
                if ticket and ticket.crashes:
                    self._running.append(ticket.crashes)
                elif not ticket and not self._running:
                    self._passed = 0  # all suspects are done: the next crash starts with one again
            self._calm_until = 0.0 if Ticket.objects.suspected().exists() else monotonic() + CALM_SECONDS
            return ticket

    def release(self, ticket: Ticket) -> None:
        """Note that a ticket's step ended, with whatever result, and the process still lives."""
        if ticket.crashes:
            with self._count:
                self._running.remove(ticket.crashes)
                self._passed += ticket.crashes == 1

    def _admitted(self) -> Q:
        once = sum(crashes == 1 for crashes in self._running)
        admitted = UNSUSPECTED
        if once < 1 + GROWTH * self._passed:
            admitted |= Q(crashes=1)
        if once == len(self._running):  # none that was present at two crashes is running
            admitted |= Q(crashes__gt=1)
        return admitted
