"""Which tickets a process of threads takes on: after a death, one of those that may have caused it at a time.

A step that kills its process takes along every other step that the process has in hand. In a process with one step at
a time that is nobody. Among threads, whoever was there at a death is a suspect, and this is how many this process has
in hand at once: one, until it passes; then three more for each that has passed, so that a power cut costs seconds.
Whoever was there at two deaths in a row is taken one at a time, whatever passes.
"""

from datetime import datetime
from threading import Lock

from django.db.models import Q

from shared_apps.queue.models import Ticket
from tenants.backend import public_context

GROWTH = 3


class Trust:
    """Of one process. A new one, as after a death, begins with none."""

    def __init__(self) -> None:
        self._door, self._count = Lock(), Lock()
        self._in_hand: list[int] = []
        self._passed = 0

    def claim(self, kind: str, now: datetime) -> Ticket | None:
        """The next ticket that this process may take on. One thread claims at a time.

        Whoever waits at the door holds no connection, and whoever holds one never waits there: the pool is small.
        """
        with self._door, public_context():
            with self._count:
                admitted = self._admitted()
            ticket = Ticket.objects.claim_next(kind=kind, now=now, admitted=admitted)
            with self._count:
                if ticket and ticket.deaths:
                    self._in_hand.append(ticket.deaths)
                elif not ticket and not self._in_hand:
                    self._passed = 0  # that was all: after another death, trust begins anew
            return ticket

    def passes(self, ticket: Ticket) -> None:
        """It came to some end, and this process lives."""
        if ticket.deaths:
            with self._count:
                self._in_hand.remove(ticket.deaths)
                self._passed += ticket.deaths == 1

    def _admitted(self) -> Q:
        once = sum(deaths == 1 for deaths in self._in_hand)
        admitted = Q(deaths=0)
        if once < 1 + GROWTH * self._passed:
            admitted |= Q(deaths=1)
        if once == len(self._in_hand):
            admitted |= Q(deaths__gt=1)
        return admitted
