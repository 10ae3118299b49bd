"""Row 24: an entry ticket admits one browser once, also of many at the same moment."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connection
from django.utils import timezone

from shared_apps.core.errors import NotAllowed
from tenants.backend import public_context
from tenants.models import fingerprint
from tenants.services import entry
from tests.faults.size import full
from tests.personas import Persona

RACERS = 8


@pytest.mark.usefixtures("committed")
def test_one_of_many_simultaneous_uses_of_a_ticket_succeeds(new_team: Callable[..., Persona]) -> None:
    member = new_team()
    for _ in range(full(3)):
        with public_context():
            token = entry.hand_over(membership=member.membership, nonce_hash=fingerprint("nonce"), now=timezone.now())
        start = Barrier(RACERS)

        def race(_: int, token: str = token, start: Barrier = start) -> bool:
            start.wait()
            try:
                with public_context():
                    entry.take_ticket(token=token, nonces=["nonce"], team=member.team, now=timezone.now())
            except NotAllowed:
                return False
            finally:
                connection.close()
            return True

        with ThreadPoolExecutor(RACERS) as threads:
            assert sum(threads.map(race, range(RACERS))) == 1
