"""Row 29: simultaneous reservations never exceed the credits that are left."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from uuid import uuid4

from django.db import connection
from django.utils import timezone

from shared_apps.billing.services import billing_accounts, ledger
from shared_apps.billing.services.ledger import NotEnoughCredits
from tenants.backend import public_context
from tests.faults.size import full
from tests.personas import Persona

PRICE = 7


def test_concurrent_reservations_never_exceed_the_credits(new_team: Callable[..., Persona], settings: Any) -> None:
    settings.MONTHLY_CREDITS = 10 * PRICE + 3
    team = new_team().team

    def spend(_: int) -> bool:
        try:
            with public_context():
                ledger.reserve(team=team, reservation_id=uuid4(), amount=PRICE, now=timezone.now())
        except NotEnoughCredits:
            return False
        else:
            return True
        finally:
            connection.close()

    with ThreadPoolExecutor(12) as threads:
        went_through = sum(threads.map(spend, range(full(40))))

    with public_context():
        account = billing_accounts.account_of(team=team, now=timezone.now())
        assert went_through == 10
        assert account.available == 3 == sum(entry.effect for entry in account.entries.all())
