"""Whatever happens at once, in any order and repeated, no balance falls below zero and every ledger sums up."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid5

from django.db import connection
from hypothesis import example, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from shared_apps.billing.models import BillingAccount, LedgerEntry
from shared_apps.billing.services import billing_accounts, caps, ledger, purchases
from shared_apps.billing.services.periods import months_after
from shared_apps.core.errors import Conflict
from tenants.backend import public_context
from tenants.models import Team
from tests.personas import Persona

NOON = datetime(2026, 3, 15, 12, tzinfo=UTC)
MONTHLY = 20
Kind = LedgerEntry.Kind

numbers, amounts = st.integers(0, 3), st.integers(0, 15)
movements = st.tuples(
    st.sampled_from(["reserve", "settle", "settle", "release", "refund", "pack", "revoke", "goodwill", "renew", "cap"]),
    numbers,
    amounts,
    st.integers(0, 2),
)
threads = st.lists(st.lists(movements, max_size=8), min_size=2, max_size=3)


def key(account: BillingAccount, what: str, number: int) -> UUID:
    return uuid5(account.id, f"{what} {number}")


def move(account: BillingAccount, team: Team, movement: tuple[str, int, int, int]) -> None:
    """One movement. Its number names the book, the step or the purchase: the same one may move again and again."""
    what, number, amount, month = movement
    now = months_after(start=NOON, months=month)
    book, step, purchase = (key(account, thing, number) for thing in ("book", "step", "purchase"))
    if what == "reserve":
        ledger.reserve(team=team, reservation_id=book, amount=amount, now=now)
    elif what == "settle":
        ledger.settle(reservation_id=book, amounts={step: amount, key(account, "other step", number): 1}, now=now)
    elif what == "release":
        ledger.release(reservation_id=book, now=now)
    elif what == "refund":
        ledger.refund(team_id=team.id, step_id=step, now=now)
    elif what == "pack":
        purchases.add_pack(account_id=account.id, key=purchase, amount=amount, now=now)
    elif what == "revoke":
        purchases.revoke_pack(key=purchase, now=now)
    elif what == "goodwill":
        purchases.give_goodwill(account_id=account.id, key=purchase, amount=amount + 1, reason="Sorry", now=now)
    elif what == "renew":
        billing_accounts.account_of(team=team, now=now)
    else:
        caps.set_monthly_cap(account=account, amount=amount or None)


def run(account: BillingAccount, team: Team, listed: list[tuple[str, int, int, int]]) -> None:
    try:
        with public_context():
            for movement in listed:
                with suppress(Conflict):  # not enough credits, a cap, or work that ended
                    move(account, team, movement)
    finally:
        connection.close()


def check(account: BillingAccount) -> None:
    account.refresh_from_db()
    entries = list(account.entries.order_by("id"))  # their order under the account's lock
    available = bought = 0
    for entry in entries:
        available, bought = available + entry.effect, bought + entry.lasting_effect
        assert 0 <= bought <= available, entry
    assert (account.available, account.bought) == (available, bought)
    for reserved in (entry for entry in entries if entry.kind == Kind.RESERVE):
        spent = sum(e.credits for e in entries if e.kind == Kind.SETTLE and e.reservation_id == reserved.key)
        refunded = sum(e.credits for e in entries if e.kind == Kind.REFUND and e.reservation_id == reserved.key)
        released = [e.credits for e in entries if e.kind == Kind.RELEASE and e.key == reserved.key]
        assert refunded <= spent <= reserved.credits, "the quote is the most that it costs"
        assert not released or released == [reserved.credits - spent]


def test_any_interleaving_keeps_the_ledger_right(new_team: Callable[..., Persona], settings: Any) -> None:
    settings.MONTHLY_CREDITS = MONTHLY
    team = new_team().team

    @given(listed=threads)
    @example(listed=[[("reserve", 0, 15, 0)], [("reserve", 1, 15, 0)]])
    @hypothesis_settings(max_examples=12, deadline=None, derandomize=True)
    def try_all(listed: list[list[tuple[str, int, int, int]]]) -> None:
        with public_context():
            account = billing_accounts.account_of(team=team, now=NOON)
        with ThreadPoolExecutor(len(listed)) as pool:
            list(pool.map(lambda movements: run(account, team, movements), listed))
        with public_context():
            check(account)
            billing_accounts.erase(team=team)

    try_all()
