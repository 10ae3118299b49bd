"""What an account's plan allows. Services ask here before they start something, and never for a plan's name."""

from dataclasses import replace
from datetime import datetime

from django.conf import settings
from django.db.models import Sum
from django.utils import timezone

from shared_apps.billing import plans
from shared_apps.billing.models import BillingAccount, CoveredTeam
from shared_apps.billing.plans import BillingPlan, Entitlements
from shared_apps.core.errors import Conflict, InvalidInput
from tenants.models import Invitation, Membership, Role, Team

ELSE = "A parent-admin can choose a larger plan on the page about billing."
Status = BillingAccount.Status
PAID = frozenset({Status.TRIALING, Status.ACTIVE})


class BookTooLong(InvalidInput):
    code = "book_too_long_for_plan"


class NoSeatLeft(Conflict):
    code = "no_seat_left"


class StorageUsedUp(Conflict):
    code = "storage_used_up"
    message = f"The files of this workspace take all the space of its plan. Nothing is deleted. {ELSE}"


def is_selling() -> bool:
    """Whether this installation has Stripe's keys. Without them everyone is on the local plan."""
    return bool(getattr(settings, "STRIPE_SECRET_KEY", None))


def plan_of(*, account: BillingAccount | None, now: datetime) -> BillingPlan:
    """The plan whose limits count now.

    A subscription counts while it is paid or in its trial, and for a grace period after a payment failed. Otherwise the
    free plan's limits count.
    """
    if not is_selling():
        return plans.LOCAL
    if account is None:
        return plans.FREE
    in_grace = account.is_in_dunning and account.grace_until is not None and now < account.grace_until
    counts = account.status in PAID or in_grace
    return plans.PLANS.get(account.plan, plans.FREE) if counts else plans.FREE


def entitlements_of_account(*, account: BillingAccount | None, now: datetime) -> Entitlements:
    """What the account may do now."""
    plan = plan_of(account=account, now=now)
    if plan is plans.LOCAL:
        return replace(plan.entitlements, credits=int(settings.MONTHLY_CREDITS))
    return plan.entitlements_for(seats=account.seats if account else 1)


def entitlements_of(*, team: Team, now: datetime) -> Entitlements:
    """What the team may do now, by the plan of the account that pays for it. Changes nothing."""
    account = BillingAccount.objects.paying_for(team.id).first()
    return entitlements_of_account(account=account, now=now)


def require_pages(*, team: Team, pages: int, now: datetime) -> None:
    """Raise BookTooLong unless the plan has books of so many pages."""
    most = entitlements_of(team=team, now=now).pages
    if pages > most:
        raise BookTooLong(f"A book has up to {most} pages on this workspace's plan. {ELSE}", field="pages")


def require_storage(*, team: Team, now: datetime) -> None:
    """Raise StorageUsedUp when the account's files, as they were last measured, take all the space of its plan."""
    account = BillingAccount.objects.paying_for(team.id).first()
    most = entitlements_of_account(account=account, now=now).storage
    if most is not None and stored_bytes(account=account) >= most:
        raise StorageUsedUp


def require_seat(*, team: Team, role: str, now: datetime, people: int = 1) -> None:
    """Raise NoSeatLeft unless so many more people of this role have a seat. Call it under the team's lock."""
    account = BillingAccount.objects.paying_for(team.id).first()
    allowed = entitlements_of_account(account=account, now=now)
    if allowed.seats is None or (allowed.seats_are == "pupils" and role != Role.CHILD):
        return
    taken = seats_taken(account=account, team=team, seats_are=allowed.seats_are, now=now)
    if taken + people > allowed.seats:
        raise NoSeatLeft(
            f"All {allowed.seats} places of this workspace's plan are taken. Remove somebody who left, or take back an "
            f"invitation. {ELSE}"
        )


def require_seat_for_adult(*, team: Team) -> None:
    """Raise NoSeatLeft unless one more adult has a seat."""
    require_seat(team=team, role=Role.ADULT, now=timezone.now())


def seats_taken(*, account: BillingAccount | None, team: Team, seats_are: plans.Seats, now: datetime) -> int:
    """How many seats are taken in all teams of the account: by people with their open invitations, or by pupils.

    A person who belongs to several of the teams takes one seat.
    """
    teams = [team.id] if account is None else list(account.teams.values_list("team_id", flat=True))
    members = Membership.objects.current().filter(team_id__in=teams)
    pupils = members.filter(role=Role.CHILD).count()
    if seats_are == "pupils":
        return pupils
    adults = members.exclude(role=Role.CHILD).values("user_id").distinct().count()
    return pupils + adults + Invitation.objects.open(now=now).filter(team_id__in=teams).count()


def stored_bytes(*, account: BillingAccount | None) -> int:
    """What the files of all teams of the account took when they were last measured."""
    if account is None:
        return 0
    stored: int = CoveredTeam.objects.filter(account=account).aggregate(sum=Sum("stored_bytes", default=0))["sum"]
    return stored
