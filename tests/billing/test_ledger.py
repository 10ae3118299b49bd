"""Credits are reserved once, spent once, returned once, and never exceeded."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.db import DatabaseError, connection, transaction

from shared_apps.billing.models import BillingAccount, CoveredTeam, LedgerEntry
from shared_apps.billing.services import billing_accounts, ledger, quotes
from shared_apps.billing.services.ledger import NotEnoughCredits
from tenants.backend import public_context
from tenants.events import team_erased
from tests.personas import Persona

NOON = datetime(2026, 3, 15, 12, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _hundred_a_month(settings: Any) -> None:
    settings.MONTHLY_CREDITS = 100


@pytest.fixture
def family(guardian: Persona) -> Persona:
    return guardian


def available(persona: Persona, now: datetime = NOON) -> int:
    with public_context():
        return billing_accounts.account_of(team=persona.team, now=now).available


def reserve(persona: Persona, amount: int, now: datetime = NOON) -> UUID:
    reservation = uuid4()
    with public_context():
        ledger.reserve(team=persona.team, reservation_id=reservation, amount=amount, now=now)
    return reservation


def adds_up(persona: Persona) -> bool:
    with public_context():
        account = billing_accounts.account_of(team=persona.team, now=NOON)
        return account.available == sum(entry.effect for entry in account.entries.all())


def test_a_book_costs_its_words_its_pictures_and_its_cover() -> None:
    quote = quotes.quote_book(pages=12)

    assert (quote.words, quote.pictures, quote.credits) == (12, 13, 25)


def test_a_book_costs_more_where_its_pictures_do(settings: Any) -> None:
    settings.PICTURE_CREDITS = 4
    quote = quotes.quote_book(pages=12)

    assert (quote.words, quote.pictures, quote.credits) == (12, 52, 64)


def test_a_new_team_gets_its_monthly_credits_and_the_next_month_renews_them(family: Persona) -> None:
    reserve(family, 70)

    assert available(family) == 30
    assert available(family, NOON + timedelta(days=31)) == 100
    assert adds_up(family)


def test_a_repeated_reservation_is_made_once_and_not_after_its_release(family: Persona) -> None:
    sent_again: dict[str, Any] = {"team": family.team, "reservation_id": reserve(family, 25), "amount": 25, "now": NOON}
    with public_context():
        ledger.reserve(**sent_again)
    assert available(family) == 75

    with public_context():
        ledger.release(reservation_id=sent_again["reservation_id"], now=NOON)
        with pytest.raises(ledger.ReservationEnded):
            ledger.reserve(**sent_again)
    assert available(family) == 100
    assert adds_up(family)


def test_unused_credits_of_a_run_are_released(family: Persona) -> None:
    reservation = reserve(family, 25)
    with public_context():
        for _ in range(3):
            ledger.settle(reservation_id=reservation, amounts={uuid4(): 5}, now=NOON)
        for _ in range(2):
            ledger.release(reservation_id=reservation, now=NOON)

    assert available(family) == 85
    assert adds_up(family)


def test_a_step_is_paid_once_and_refunded_once(family: Persona) -> None:
    reservation, step = reserve(family, 25), uuid4()
    with public_context():
        for _ in range(3):
            ledger.settle(reservation_id=reservation, amounts={step: 5}, now=NOON)
        ledger.release(reservation_id=reservation, now=NOON)
        paid, spent = (
            billing_accounts.account_of(team=family.team, now=NOON).available,
            ledger.spent_on([step, uuid4()]),
        )
        for _ in range(3):
            ledger.refund(team_id=family.team.id, step_id=step, now=NOON)
        left = ledger.spent_on([step])

    assert (paid, available(family)) == (95, 100)
    assert (spent, left) == (5, 0)
    assert adds_up(family)


def test_a_charge_of_another_team_is_not_refunded(family: Persona) -> None:
    reservation, step = reserve(family, 25), uuid4()
    with public_context():
        ledger.settle(reservation_id=reservation, amounts={step: 5}, now=NOON)
        ledger.release(reservation_id=reservation, now=NOON)
        ledger.refund(team_id=uuid4(), step_id=step, now=NOON)

    assert available(family) == 95


def test_charges_never_exceed_the_quote(family: Persona) -> None:
    reservation = reserve(family, 5)
    with public_context():
        ledger.settle(reservation_id=reservation, amounts={uuid4(): 4}, now=NOON)
        ledger.settle(reservation_id=reservation, amounts={uuid4(): 4}, now=NOON)
        ledger.release(reservation_id=reservation, now=NOON)

    assert available(family) == 95


def test_a_result_after_the_release_is_free(family: Persona) -> None:
    reservation = reserve(family, 5)
    with public_context():
        ledger.release(reservation_id=reservation, now=NOON)
        ledger.settle(reservation_id=reservation, amounts={uuid4(): 4}, now=NOON)

    assert available(family) == 100


def test_refunding_an_unpaid_step_gives_nothing(family: Persona) -> None:
    with public_context():
        ledger.refund(team_id=family.team.id, step_id=uuid4(), now=NOON)

    assert available(family) == 100


def test_too_expensive_work_is_refused_with_the_credits_left_and_reserves_nothing(family: Persona) -> None:
    reserve(family, 99)

    with pytest.raises(NotEnoughCredits, match="one credit is left"):
        reserve(family, 2)
    assert available(family) == 1


def test_a_reservation_without_work_is_found(family: Persona) -> None:
    left = reserve(family, 5)
    ended = reserve(family, 5)
    with public_context():
        ledger.release(reservation_id=ended, now=NOON)
        later = NOON + timedelta(minutes=10)
        stale = [entry.key for entry in ledger.stale_reservations(before=later)]
        fresh = ledger.stale_reservations(before=NOON)

    assert stale == [left]
    assert fresh == []


@pytest.mark.parametrize("change", ["update", "delete"])
def test_the_database_refuses_to_change_the_ledger(family: Persona, change: str) -> None:
    reserve(family, 5)
    with public_context(), pytest.raises(DatabaseError, match="never changed"), transaction.atomic():
        entries = LedgerEntry.objects.filter(team_id=family.team.id)
        _ = entries.update(credits=0) if change == "update" else entries.delete()


def test_erasing_a_team_deletes_its_account(family: Persona, neighbour: Persona) -> None:
    reserve(family, 5)
    reserve(neighbour, 5)
    with public_context():
        team_erased.send(team=family.team)

        assert not CoveredTeam.objects.filter(team=family.team).exists()
        assert not LedgerEntry.objects.filter(team_id=family.team.id).exists()
        assert BillingAccount.objects.filter(teams__team=neighbour.team).get().available == 95


def test_erasing_a_team_keeps_an_account_that_it_shared(family: Persona, neighbour: Persona) -> None:
    reserve(family, 5)
    with public_context():
        account = CoveredTeam.objects.get(team=family.team).account
        CoveredTeam.objects.create(team=neighbour.team, account=account)
        team_erased.send(team=family.team)

        assert LedgerEntry.objects.filter(account=account).count() == 2
        assert not LedgerEntry.objects.filter(team_id=family.team.id).exists()


def test_two_simultaneous_first_charges_create_one_account(new_team: Callable[..., Persona]) -> None:
    persona = new_team()

    def spend(_: int) -> None:
        try:
            reserve(persona, 1)
        finally:
            connection.close()

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(spend, range(16)))

    assert available(persona) == 84
    assert adds_up(persona)
