"""Which tickets a process of threads takes on: after a death, one of those that may have caused it at a time.

A step that kills its process takes along every other step that the process has in hand. In a process with one step at
a time that is nobody. Among threads, whoever was there at a death is a suspect, and this is how many this process has
in hand at once: one, until it passes; then three more for each that has passed, so that a power cut costs seconds.
Whoever was there at two deaths in a row is taken one at a time, whatever passes.
"""

from threading import Lock
from time import monotonic

from django.db.models import Q

from shared_apps.queue.models import Moment, Ticket
from tenants.backend import public_context, without_connection

GROWTH = 3

CALM_SECONDS = 1.0
"""For how long it is taken for granted that nobody is a suspect, once a look at all open tickets found none."""


ABOVE_SUSPICION = Q(deaths=0)


class Trust:
    """Of one process. A new one, as after a death, begins with none."""

    def __init__(self) -> None:
        self._door, self._count = Lock(), Lock()
        self._in_hand: list[int] = []
        self._passed = 0
        self._calm_until = 0.0

    def claim(self, kind: str, now: Moment) -> Ticket | None:
        """The next ticket that this process may take on. Where there are suspects, one thread claims at a time."""
        return self._claim_in_calm(kind, now) or self._claim_at_the_door(kind, now)

    def _claim_in_calm(self, kind: str, now: Moment) -> Ticket | None:
        """As many at once as like to. Should somebody have died meanwhile, what is claimed here is not suspected."""
        if monotonic() > self._calm_until:
            return None
        with public_context():
            return Ticket.objects.claim_next(kinds=[kind], now=now, admitted=ABOVE_SUSPICION)

    def _claim_at_the_door(self, kind: str, now: Moment) -> Ticket | None:
        """Whoever waits at the door holds no connection, and whoever holds one never waits there: the pool is small."""
        with without_connection(), self._door, public_context():
            with self._count:
                admitted = self._admitted()
            ticket = Ticket.objects.claim_next(kinds=[kind], now=now, admitted=admitted)
            with self._count:
                if ticket and ticket.deaths:
                    self._in_hand.append(ticket.deaths)
                elif not ticket and not self._in_hand:
                    self._passed = 0  # that was all: after another death, trust begins anew
            self._calm_until = 0.0 if Ticket.objects.suspected().exists() else monotonic() + CALM_SECONDS
            return ticket

    def passes(self, ticket: Ticket) -> None:
        """It came to some end, and this process lives."""
        if ticket.deaths:
            with self._count:
                self._in_hand.remove(ticket.deaths)
                self._passed += ticket.deaths == 1

    def _admitted(self) -> Q:
        once = sum(deaths == 1 for deaths in self._in_hand)
        admitted = ABOVE_SUSPICION
        if once < 1 + GROWTH * self._passed:
            admitted |= Q(deaths=1)
        if once == len(self._in_hand):
            admitted |= Q(deaths__gt=1)
        return admitted
