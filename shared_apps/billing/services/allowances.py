"""Credits that a plan grants for each period. They expire with it; bought ones stay."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid5

from django.db import transaction
from django.db.models import Sum

from shared_apps.billing.models import BillingAccount, LedgerEntry
from shared_apps.billing.plans import Entitlements
from shared_apps.billing.services import entitlements, movements
from shared_apps.billing.services.periods import Period, period_of
from tenants.models import Team

Kind = LedgerEntry.Kind
AT_ONCE = 500
"""How many accounts one run of the beat renews at most."""


def renew(*, account: BillingAccount, now: datetime) -> None:
    """Grant a locked account the credits of its period, once. What is left of the last one's expires.

    A plan that becomes larger within a period adds the difference; one that becomes smaller takes nothing.
    """
    period = period_of(account=account, now=now)
    amount = entitlements.entitlements_of_account(account=account, now=now).credits
    had = granted_in(period)
    if had is None:
        expired = account.available - account.bought
        if expired:
            movements.write(account=account, kind=Kind.EXPIRE, key=period.key, amount=expired, now=now)
        movements.write(account=account, kind=Kind.GRANT, key=period.key, amount=amount, now=now)
    elif amount > had:
        key = _key_of_rise(period, amount)
        if not LedgerEntry.objects.filter(key=key, kind=Kind.GRANT).exists():
            movements.write(account=account, kind=Kind.GRANT, key=key, amount=amount - had, now=now)
    if account.renews_at != period.end:
        account.renews_at = period.end
        account.save(update_fields=["renews_at"])


def renew_due(*, now: datetime) -> int:
    """Renew all accounts whose next period has begun, and return how many. For the beat; safe to repeat."""
    due = list(BillingAccount.objects.due_for_credits(now=now).values_list("id", flat=True)[:AT_ONCE])
    for account_id in due:
        with transaction.atomic():
            account = BillingAccount.objects.select_for_update().filter(id=account_id).first()
            if account:
                renew(account=account, now=now)
    return len(due)


@dataclass(frozen=True)
class Budget:
    """What a team may do, and how many credits it can still use in this period."""

    allowed: Entitlements
    left: int


def budget_of(*, team: Team, now: datetime) -> Budget:
    """What the team may do now, and with how many credits. Changes nothing."""
    account = BillingAccount.objects.paying_for(team.id).first()
    allowed = entitlements.entitlements_of_account(account=account, now=now)
    return Budget(allowed, left_of(account=account, now=now) if account else allowed.credits)


def credits_left(*, team: Team, now: datetime) -> int:
    """How many credits the team can still use in this period. Changes nothing."""
    return budget_of(team=team, now=now).left


def left_of(*, account: BillingAccount, now: datetime) -> int:
    """How many credits the account has, with those that its period grants as soon as something is used."""
    amount = entitlements.entitlements_of_account(account=account, now=now).credits
    had = granted_in(period_of(account=account, now=now))
    if had is None:
        return account.bought + amount
    return account.available + max(0, amount - had)


def granted_in(period: Period) -> int | None:
    """How many credits were granted for a period; None when it is not renewed yet."""
    first = LedgerEntry.objects.filter(key=period.key, kind=Kind.GRANT).first()
    if first is None:
        return None
    later = LedgerEntry.objects.filter(account_id=first.account_id, kind=Kind.GRANT, id__gte=first.id)
    total: int = later.aggregate(sum=Sum("credits", default=0))["sum"]
    return max(total, first.credits)


def _key_of_rise(period: Period, amount: int) -> UUID:
    return uuid5(period.key, str(amount))
