"""An account at a glance: what it has, what it costs next, what is left; and what another plan would change."""

from dataclasses import dataclass
from datetime import datetime

from shared_apps.billing import plans
from shared_apps.billing.models import BillingAccount
from shared_apps.billing.plans import BillingPlan, Entitlements
from shared_apps.billing.services import allowances, caps, entitlements
from shared_apps.billing.services.periods import period_of
from tenants.models import Team


@dataclass(frozen=True)
class Overview:
    """``price`` is what is charged next, in words, at ``next_at``; empty when nothing is."""

    account: BillingAccount
    plan: BillingPlan
    allowed: Entitlements
    is_selling: bool
    price: str
    next_at: datetime | None
    left: int
    bought: int
    used: int
    renews_at: datetime
    books: int
    seats: int
    stored: int
    is_nearly_used: bool

    @property
    def is_in_trial(self) -> bool:
        return self.account.status == BillingAccount.Status.TRIALING

    @property
    def is_local(self) -> bool:
        return self.plan is plans.LOCAL

    @property
    def cap_left(self) -> int | None:
        """How many credits the account's cap still allows; None without one."""
        cap = self.account.monthly_cap
        return None if cap is None else max(0, cap - self.used)

    @property
    def paid_plan(self) -> BillingPlan:
        """The plan that is subscribed to, also when it does not count because it is not paid."""
        return plans.PLANS.get(self.account.plan, self.plan) if self.account.has_subscription else self.plan


def overview_of(*, account: BillingAccount, team: Team, now: datetime) -> Overview:
    """The account at a glance, for the page of one of its teams."""
    plan = entitlements.plan_of(account=account, now=now)
    allowed = entitlements.entitlements_of_account(account=account, now=now)
    price, next_at = _next_charge(account)
    return Overview(
        account=account,
        plan=plan,
        allowed=allowed,
        is_selling=entitlements.is_selling(),
        price=price,
        next_at=next_at,
        left=allowances.left_of(account=account, now=now),
        bought=account.bought,
        used=caps.used_in_period(account=account, now=now),
        renews_at=period_of(account=account, now=now).end,
        books=caps.books_begun(account=account, now=now),
        seats=entitlements.seats_taken(account=account, team=team, seats_are=allowed.seats_are, now=now),
        stored=entitlements.stored_bytes(account=account),
        is_nearly_used=caps.is_nearly_used(account=account, now=now),
    )


def _next_charge(account: BillingAccount) -> tuple[str, datetime | None]:
    subscribed = plans.PLANS.get(account.plan)
    if not (entitlements.is_selling() and account.has_subscription and subscribed and subscribed.is_sold):
        return "", None
    if account.cancel_at:
        return "", account.cancel_at
    seats = account.seats if subscribed.by_seat else 1
    cents = subscribed.price(account.interval or "month").cents * seats
    is_in_trial = account.status == BillingAccount.Status.TRIALING
    return plans.money(cents=cents), account.trial_end if is_in_trial else account.current_period_end


def effects_of(*, plan: BillingPlan, account: BillingAccount, team: Team, seats: int, now: datetime) -> list[str]:
    """What another plan changes for the worse, in sentences. Nothing is deleted by it, and each says so."""
    before = entitlements.entitlements_of_account(account=account, now=now)
    after = plan.entitlements_for(seats=seats)
    return [
        effect
        for effect in (
            _fewer_seats(before, after, account, team, now),
            _less_storage(before, after, account),
            _less_a_month(before, after),
            _shorter_books(before, after),
            _fewer_providers(before, after),
        )
        if effect
    ]


def _is_less(after: int | None, before: int | None) -> bool:
    return after is not None and (before is None or after < before)


def _fewer_seats(
    before: Entitlements, after: Entitlements, account: BillingAccount, team: Team, now: datetime
) -> str | None:
    taken = entitlements.seats_taken(account=account, team=team, seats_are=after.seats_are, now=now)
    if after.seats is None or (taken <= after.seats and not _is_less(after.seats, before.seats)):
        return None
    if taken <= after.seats:
        return (
            f"There are {after.seats} places for {after.seats_are}; {taken} {'is' if taken == 1 else 'are'} taken now."
        )
    return (
        f"{taken} {after.seats_are} have a place now, and the plan has {after.seats}. Everyone stays; nobody new can "
        f"come in until {taken - after.seats + 1} left."
    )


def _less_storage(before: Entitlements, after: Entitlements, account: BillingAccount) -> str | None:
    stored = entitlements.stored_bytes(account=account)
    if after.storage is None or not _is_less(after.storage, before.storage):
        return None
    room = f"Files have {size(after.storage)}; {size(stored)} are used."
    return f"{room} Every file stays, but no new book begins until there is room." if stored >= after.storage else room


def _less_a_month(before: Entitlements, after: Entitlements) -> str | None:
    if after.credits >= before.credits and not _is_less(after.books, before.books):
        return None
    books = f" and {after.books} books" if after.books is not None else ""
    return f"There are {after.credits:,} credits{books} a month. Credits that you bought stay."


def _shorter_books(before: Entitlements, after: Entitlements) -> str | None:
    if after.pages >= before.pages:
        return None
    return f"New books have up to {after.pages} pages. Longer ones that you made stay as they are."


def _fewer_providers(before: Entitlements, after: Entitlements) -> str | None:
    if after.providers is None or after.providers == before.providers:
        return None
    return "New books are written and drawn by the built-in studio alone."


def size(stored: int) -> str:
    """A number of bytes in words, such as 1.5 GB."""
    if stored >= plans.GIGABYTE:
        return f"{stored / plans.GIGABYTE:.1f} GB".replace(".0 ", " ")
    return f"{round(stored / plans.MEGABYTE):,} MB"
