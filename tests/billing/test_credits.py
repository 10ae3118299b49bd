"""Credits come with a plan's period and expire with it; bought ones stay; caps hold; nothing falls below zero."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from celery_typed.testing import recorded_jobs
from django.core import mail
from django.db import IntegrityError, transaction

from shared_apps.billing.jobs import SendBillingMail
from shared_apps.billing.models import BillingAccount, LedgerEntry
from shared_apps.billing.services import allowances, billing_accounts, caps, emails, ledger, periods, purchases
from shared_apps.billing.services.caps import CapReached
from shared_apps.core.errors import InvalidInput
from tenants.backend import public_context
from tests.billing.accounts import account_of, selling, subscribe
from tests.personas import Persona

NOON = datetime(2026, 3, 15, 12, tzinfo=UTC)
NEXT_MONTH = NOON + timedelta(days=31)
Kind = LedgerEntry.Kind


@pytest.fixture(autouse=True)
def _hundred_a_month(settings: Any) -> None:
    settings.MONTHLY_CREDITS = 100


def reserve(persona: Persona, amount: int, now: datetime = NOON, **more: Any) -> UUID:
    reservation = uuid4()
    with public_context():
        ledger.reserve(team=persona.team, reservation_id=reservation, amount=amount, now=now, **more)
    return reservation


def pay(reservation: UUID, amount: int, now: datetime = NOON) -> UUID:
    step = uuid4()
    with public_context():
        ledger.settle(reservation_id=reservation, amounts={step: amount}, now=now)
        ledger.release(reservation_id=reservation, now=now)
    return step


def balance(persona: Persona, now: datetime = NOON) -> tuple[int, int]:
    account = account_of(persona, now)
    with public_context():
        entries = list(account.entries.all())
    assert account.available == sum(entry.effect for entry in entries)
    assert account.bought == sum(entry.lasting_effect for entry in entries)
    return account.available, account.bought


def buy(persona: Persona, amount: int, now: datetime = NOON) -> UUID:
    key, account = uuid4(), account_of(persona, now)
    with public_context():
        for _ in range(2):  # Stripe announces everything at least once
            purchases.add_pack(account_id=account.id, key=key, amount=amount, now=now)
    return key


def test_credits_of_the_plan_expire_and_bought_ones_stay(guardian: Persona) -> None:
    buy(guardian, 50)
    reserve(guardian, 30)

    assert balance(guardian) == (120, 50)
    assert balance(guardian, NEXT_MONTH) == (150, 50)
    with public_context():
        assert LedgerEntry.objects.get(kind=Kind.EXPIRE).credits == 70


def test_credits_of_the_plan_are_used_first_and_bought_ones_come_back_first(guardian: Persona) -> None:
    buy(guardian, 50)
    reservation = reserve(guardian, 120)
    assert balance(guardian) == (30, 30)

    step = pay(reservation, 110)
    assert balance(guardian) == (40, 40)

    with public_context():
        ledger.refund(team_id=guardian.team.id, step_id=step, now=NOON)
    assert balance(guardian) == (150, 50)


def test_a_refunded_pack_is_taken_back_as_far_as_it_is_not_used(guardian: Persona) -> None:
    key = buy(guardian, 50)
    pay(reserve(guardian, 120), 120)
    with public_context():
        taken = [purchases.revoke_pack(key=key, now=NOON) for _ in range(2)]

    assert taken == [30, 30]
    assert balance(guardian) == (0, 0)


def test_goodwill_needs_a_reason_and_is_given_once(guardian: Persona) -> None:
    account, key = account_of(guardian, NOON), uuid4()
    with public_context():
        with pytest.raises(InvalidInput, match="Say why"):
            purchases.give_goodwill(account_id=account.id, key=key, amount=10, reason=" ", now=NOON)
        for _ in range(2):
            purchases.give_goodwill(account_id=account.id, key=key, amount=10, reason="The outage", now=NOON)

    assert balance(guardian) == (110, 10)


@pytest.mark.parametrize("change", [{"available": -1}, {"bought": 101}])
def test_the_database_refuses_a_balance_that_cannot_be(guardian: Persona, change: dict[str, int]) -> None:
    account = account_of(guardian, NOON)
    with public_context(), pytest.raises(IntegrityError), transaction.atomic():
        BillingAccount.objects.filter(id=account.id).update(**change)


def test_a_subscription_grants_its_credits_at_once_and_each_month_of_a_paid_year(
    guardian: Persona, settings: Any
) -> None:
    selling(settings)
    assert balance(guardian) == (80, 0)

    subscribe(guardian, NOON, interval="year")
    assert balance(guardian) == (600, 0)
    reserve(guardian, 100)
    assert balance(guardian, NOON + timedelta(days=30)) == (500, 0)
    assert balance(guardian, NEXT_MONTH) == (600, 0)


def test_a_month_that_is_not_paid_yet_grants_nothing(guardian: Persona, settings: Any) -> None:
    selling(settings)
    subscribe(guardian, NOON)
    reserve(guardian, 100)

    assert balance(guardian, NEXT_MONTH) == (500, 0)
    subscribe(guardian, NEXT_MONTH, began=NEXT_MONTH)
    assert balance(guardian, NEXT_MONTH) == (600, 0)


def test_a_larger_plan_adds_the_difference_and_a_smaller_one_takes_nothing(guardian: Persona, settings: Any) -> None:
    selling(settings)
    subscribe(guardian, NOON)
    reserve(guardian, 100)
    for plan, left in (("class", 1700), ("family", 1700), ("class", 1700)):
        subscribe(guardian, NOON, plan=plan)
        assert balance(guardian) == (left, 0)


def test_the_beat_renews_what_is_due_once(guardian: Persona) -> None:
    balance(guardian)
    with public_context():
        assert allowances.renew_due(now=NOON) == 0
        assert allowances.renew_due(now=NEXT_MONTH) == 1
        assert allowances.renew_due(now=NEXT_MONTH) == 0
        granted = LedgerEntry.objects.filter(kind=Kind.GRANT)
        assert [entry.credits for entry in granted] == [100, 100]


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [("2026-01-31", 1, "2026-02-28"), ("2026-12-15", 1, "2027-01-15"), ("2028-01-31", 13, "2029-02-28")],
)
def test_months_end_where_the_calendar_does(start: str, months: int, end: str) -> None:
    assert periods.months_after(start=datetime.fromisoformat(start), months=months) == datetime.fromisoformat(end)


def test_a_hard_cap_is_never_exceeded_and_counts_what_came_back(guardian: Persona) -> None:
    account = account_of(guardian, NOON)
    with public_context():
        caps.set_monthly_cap(account=account, amount=40)
    pay(reserve(guardian, 30), 10)

    with pytest.raises(CapReached, match="30 of the 40"):
        reserve(guardian, 31)
    reserve(guardian, 30)
    with public_context():
        caps.set_monthly_cap(account=account, amount=None)
    reserve(guardian, 31)


def test_a_child_has_a_limit_of_its_own(guardian: Persona, child: Persona) -> None:
    with public_context():
        caps.set_child_cap(child=child.membership, amount=10)
        with pytest.raises(InvalidInput):
            caps.set_child_cap(child=guardian.membership, amount=10)
    reserve(guardian, 10, by=child.membership.id)

    with pytest.raises(CapReached, match="Ask a grown-up"):
        reserve(guardian, 1, by=child.membership.id)
    reserve(guardian, 20, by=guardian.membership.id)
    reserve(guardian, 10, NEXT_MONTH, by=child.membership.id)


def test_the_people_who_pay_are_warned_once_at_80_per_cent(guardian: Persona) -> None:
    account_id = account_of(guardian, NOON).id
    with recorded_jobs() as jobs:
        reserve(guardian, 79)
        assert jobs.declared == []
        reserve(guardian, 1)
        reserve(guardian, 1)

    assert jobs.declared == [SendBillingMail(account_id=account_id, message="nearly_used")]

    with public_context():
        emails.send(account_id=account_id, message="nearly_used", now=NOON)
    assert [message.to for message in mail.outbox] == [[guardian.email]]
    assert "81 of 100 credits are used" in mail.outbox[0].body


def test_a_team_that_moves_to_a_school_takes_no_past_entry_along(guardian: Persona, neighbour: Persona) -> None:
    before, reservation = account_of(guardian, NOON), reserve(guardian, 30)
    with public_context():
        school = billing_accounts.create_school(name="Oak School", email="office@example.org", now=NOON)
        billing_accounts.move_team(team=guardian.team, to=school, now=NOON)
        with pytest.raises(billing_accounts.CoveredAlready):
            billing_accounts.move_team(team=guardian.team, to=school, now=NOON)
    step = pay(reservation, 10)
    reserve(guardian, 5)
    with public_context():
        ledger.refund(team_id=guardian.team.id, step_id=step, now=NOON)
        before.refresh_from_db()
        kinds = list(before.entries.values_list("kind", flat=True))

    assert before.available == 100
    assert kinds == [Kind.GRANT, Kind.RESERVE, Kind.SETTLE, Kind.RELEASE, Kind.REFUND]
    assert balance(guardian) == (95, 0)
    with public_context():
        assert emails.recipients_of(account=school) == ["office@example.org"]
