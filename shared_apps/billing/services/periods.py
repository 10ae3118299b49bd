"""The month for which an account has credits."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid5

from shared_apps.billing.models import BillingAccount
from shared_apps.billing.services import entitlements


@dataclass(frozen=True)
class Period:
    """From ``start`` to before ``end``. ``key`` names the account's grant for it."""

    start: datetime
    end: datetime
    key: UUID


def period_of(*, account: BillingAccount, now: datetime) -> Period:
    """The account's period: the month that is paid for, a month of a paid year, or else the calendar month in UTC."""
    plan = entitlements.plan_of(account=account, now=now)
    paid_from, paid_to = account.current_period_start, account.current_period_end
    if not plan.is_sold or paid_from is None or paid_to is None or now < paid_from:
        start = now.replace(day=1, hour=0, minute=0, second=0, microsecond=0)
        return Period(start, months_after(start=start, months=1), uuid5(account.id, f"{start:%Y-%m}"))
    # Not past the paid period: until Stripe says that the next one has begun, its credits are not granted.
    last = max(0, (paid_to.year - paid_from.year) * 12 + paid_to.month - paid_from.month - 1)
    months = next((n for n in range(last, 0, -1) if months_after(start=paid_from, months=n) <= now), 0)
    start, end = (
        months_after(start=paid_from, months=months),
        min(months_after(start=paid_from, months=months + 1), paid_to),
    )
    return Period(start, max(end, paid_to) if months == last else end, uuid5(account.id, start.isoformat()))


def months_after(*, start: datetime, months: int) -> datetime:
    """The same day and time so many months later, or the last day of a shorter month."""
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return start.replace(year=year, month=month + 1, day=min(start.day, monthrange(year, month + 1)[1]))
