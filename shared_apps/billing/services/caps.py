"""How much may be used in a period: the account's hard cap, each child's, and the books of the plan."""

from datetime import datetime
from uuid import UUID

from celery_typed.django import enqueue_on_commit

from shared_apps.billing.jobs import SendBillingMail
from shared_apps.billing.models import BillingAccount, ChildCap, LedgerEntry
from shared_apps.billing.services import entitlements
from shared_apps.billing.services.entitlements import ELSE
from shared_apps.billing.services.periods import period_of
from shared_apps.core.errors import Conflict, InvalidInput
from tenants.models import Membership, Role, Team

HIGHEST = 1_000_000
WARNED_AT = 0.8
"""The share of a limit at which the people who pay are warned."""


class CapReached(Conflict):
    code = "cap_reached"
    message = "That is more than may be used this month. A parent-admin can raise the limit on the page about billing."


class NoBookLeft(Conflict):
    code = "no_book_left"


def set_monthly_cap(*, account: BillingAccount, amount: int | None) -> None:
    """Let the account use at most so many credits in a period; None for as many as it has. Raises InvalidInput."""
    _check(amount, "monthly_cap")
    BillingAccount.objects.filter(id=account.id).update(monthly_cap=amount, warned_for="")


def set_child_cap(*, child: Membership, amount: int | None) -> None:
    """Let this child use at most so many credits in a period; None for no limit of its own.

    Raises:
        InvalidInput: it is no child, or the number is out of bounds.
    """
    _check(amount, f"child_{child.id}")
    if child.role != Role.CHILD:
        raise InvalidInput("Only a child can have a limit of its own.")
    if amount is None:
        ChildCap.objects.filter(membership=child).delete()
    else:
        ChildCap.objects.update_or_create(membership=child, defaults={"credits": amount})


def used_in_period(*, account: BillingAccount, now: datetime) -> int:
    """Credits that the account has spent or set aside in its period."""
    used: int = LedgerEntry.objects.filter(account=account).used(since=period_of(account=account, now=now).start)
    return used


def used_by_members(*, account: BillingAccount, members: list[UUID], now: datetime) -> dict[UUID, int]:
    """The same for each of these members."""
    since, entries = period_of(account=account, now=now).start, LedgerEntry.objects.filter(account=account)
    return {member: entries.filter(member_id=member).used(since=since) for member in members}


def child_caps(*, team: Team) -> dict[UUID, int]:
    """The limit of each child of the team that has one, by membership."""
    return dict(ChildCap.objects.filter(membership__team=team).values_list("membership_id", "credits"))


def require_within_caps(*, account: BillingAccount, amount: int, by: UUID | None, now: datetime) -> None:
    """Raise CapReached if so much more would exceed the cap of the account, which is locked, or of this child."""
    if account.monthly_cap is not None:
        left = account.monthly_cap - used_in_period(account=account, now=now)
        if amount > left:
            raise CapReached(
                f"That takes {amount} credits, and {max(0, left)} of the {account.monthly_cap} that may be used this "
                "month are left. A parent-admin can raise the limit on the page about billing."
            )
    cap = ChildCap.objects.filter(membership_id=by).first() if by else None
    if cap is not None:
        left = cap.credits - used_by_members(account=account, members=[cap.membership_id], now=now)[cap.membership_id]
        if amount > left:
            raise CapReached("That is more than you may use this month. Ask a grown-up, or make a shorter book.")


def require_book(*, account: BillingAccount, now: datetime) -> None:
    """Raise NoBookLeft if all books of the plan's period are begun. Wants the account locked."""
    most = entitlements.entitlements_of_account(account=account, now=now).books
    if most is not None and books_begun(account=account, now=now) >= most:
        raise NoBookLeft(f"All {most} books of this month are begun. The next ones come with the next month. {ELSE}")


def books_begun(*, account: BillingAccount, now: datetime) -> int:
    """How many books were begun in the period. One of which nothing came does not count."""
    since = period_of(account=account, now=now).start
    begun: int = LedgerEntry.objects.filter(account=account, created_at__gte=since).books().count()
    return begun


def limit_of(*, account: BillingAccount, now: datetime) -> int:
    """How many credits the account may use in its period: what the plan grants, or less if there is a cap."""
    granted = entitlements.entitlements_of_account(account=account, now=now).credits
    return granted if account.monthly_cap is None else min(granted, account.monthly_cap)


def is_nearly_used(*, account: BillingAccount, now: datetime) -> bool:
    """Whether 80 % of what may be used in the period are used."""
    limit = limit_of(account=account, now=now)
    return limit > 0 and used_in_period(account=account, now=now) >= WARNED_AT * limit


def warn(*, account: BillingAccount, now: datetime) -> None:
    """E-mail the people who pay, once a period, when 80 % are used. Wants the account locked."""
    key = str(period_of(account=account, now=now).key)
    if account.warned_for != key and is_nearly_used(account=account, now=now):
        account.warned_for = key
        account.save(update_fields=["warned_for"])
        enqueue_on_commit(SendBillingMail(account_id=account.id, message="nearly_used"), robust=True)


def _check(amount: int | None, field: str) -> None:
    if amount is not None and not 0 <= amount <= HIGHEST:
        raise InvalidInput(f"Choose a number from 0 to {HIGHEST:,}.", field=field)
