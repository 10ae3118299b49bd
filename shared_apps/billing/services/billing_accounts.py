"""A team's billing account, and the monthly credits of its plan."""

from datetime import datetime
from uuid import UUID, uuid5

from django.conf import settings
from django.db import connection, transaction

from shared_apps.billing.models import BillingAccount, CoveredTeam, LedgerEntry
from tenants.models import Team


def account_of(*, team: Team, now: datetime) -> BillingAccount:
    """The team's account with this month's credits granted. A team without an account gets one on the local plan."""
    with transaction.atomic():
        account = locked_account(team_id=team.id)
        grant_allowance(account=account, now=now)
    return account


def credits_left(*, team: Team, now: datetime) -> int:
    """How many credits the team can still spend this month. Changes nothing."""
    account = BillingAccount.objects.filter(teams__team_id=team.id).first()
    if account is None:
        return int(settings.MONTHLY_CREDITS)
    granted = LedgerEntry.objects.filter(key=_period(account, now), kind=LedgerEntry.Kind.GRANT).exists()
    return account.available if granted else max(account.available, settings.MONTHLY_CREDITS)


def locked_account(*, team_id: UUID) -> BillingAccount:
    """The team's account, locked until the caller's transaction ends."""
    # Every movement of credits locks the account first. Two at once would both read the same ``available`` and both
    # find it enough.
    covered = CoveredTeam.objects.filter(team_id=team_id).first() or _cover(team_id)
    return BillingAccount.objects.select_for_update().get(id=covered.account_id)


def grant_allowance(*, account: BillingAccount, now: datetime) -> None:
    """Top a locked account up to the monthly credits, once a calendar month (UTC). Unused credits do not add up."""
    key = _period(account, now)
    missing = max(0, settings.MONTHLY_CREDITS - account.available)
    if LedgerEntry.objects.filter(key=key, kind=LedgerEntry.Kind.GRANT).exists():
        return
    write(account=account, kind=LedgerEntry.Kind.GRANT, key=key, amount=missing, now=now)


def write(
    *,
    account: BillingAccount,
    kind: LedgerEntry.Kind,
    key: UUID,
    amount: int,
    now: datetime,
    team_id: UUID | None = None,
    reservation_id: UUID | None = None,
) -> LedgerEntry:
    """Add an entry to a locked account and update ``available``."""
    entry: LedgerEntry = LedgerEntry.objects.create(
        account=account,
        team_id=team_id,
        kind=kind,
        key=key,
        reservation_id=reservation_id,
        credits=amount,
        created_at=now,
    )
    account.available += entry.effect
    account.save(update_fields=["available"])
    return entry


def erase(*, team: Team) -> None:
    """Delete the team's coverage, and its account with the ledger if it paid for no other team."""
    with transaction.atomic():
        accounts = BillingAccount.objects.filter(teams__team_id=team.id)
        alone = [account.id for account in accounts if not account.teams.exclude(team_id=team.id).exists()]
        with connection.cursor() as cursor:
            cursor.execute("SELECT set_config('storysprout.erasing', 'on', true)")
        LedgerEntry.objects.filter(account_id__in=alone).delete()
        LedgerEntry.objects.filter(team_id=team.id).update(team_id=None)
        CoveredTeam.objects.filter(team_id=team.id).delete()
        BillingAccount.objects.filter(id__in=alone).delete()


def _period(account: BillingAccount, now: datetime) -> UUID:
    """The key of a month's grant."""
    return uuid5(account.id, f"{now:%Y-%m}")


def _cover(team_id: UUID) -> CoveredTeam:
    """Give the team an account on the local plan, unless it has one."""
    # Two requests may arrive here at once. The team's row lets one through; the other then finds the account.
    Team.objects.select_for_update(no_key=True).filter(id=team_id).get()
    covered = CoveredTeam.objects.filter(team_id=team_id).first()
    return covered or CoveredTeam.objects.create(team_id=team_id, account=BillingAccount.objects.create())
