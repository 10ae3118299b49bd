"""The accounts that pay for teams."""

from datetime import datetime
from uuid import UUID

from django.db import connection, transaction

from shared_apps.billing.models import BillingAccount, CoveredTeam, LedgerEntry
from shared_apps.billing.services import allowances
from shared_apps.core.errors import Conflict
from tenants.models import Team


class CoveredAlready(Conflict):
    code = "covered_already"
    message = "This account pays for that workspace already."


def account_of(*, team: Team, now: datetime) -> BillingAccount:
    """The team's account with its period's credits granted. A team without an account gets one."""
    with transaction.atomic():
        account = locked_account(team_id=team.id)
        allowances.renew(account=account, now=now)
    return account


def locked_account(*, team_id: UUID) -> BillingAccount:
    """The team's account, locked until the caller's transaction ends."""
    # Every movement of credits locks the account first. Two at once would both read the same ``available`` and both
    # find it enough.
    covered = CoveredTeam.objects.filter(team_id=team_id).first() or _cover(team_id)
    return BillingAccount.objects.select_for_update().get(id=covered.account_id)


def create_school(*, name: str, email: str, now: datetime) -> BillingAccount:
    """An account that pays for the teams that are moved to it."""
    return BillingAccount.objects.create(kind=BillingAccount.Kind.SCHOOL, name=name, email=email, created_at=now)


def move_team(*, team: Team, to: BillingAccount, now: datetime) -> BillingAccount:
    """Let another account pay for the team from now on, such as a school's. Returns the account that paid before.

    No past entry moves: what is reserved stays with the old account until its work ends, and so do its credits.

    Raises:
        CoveredAlready: the account pays for the team already.
    """
    with transaction.atomic():
        before = locked_account(team_id=team.id)
        if before.id == to.id:
            raise CoveredAlready
        CoveredTeam.objects.filter(team_id=team.id).update(account_id=to.id)
        target = BillingAccount.objects.select_for_update().get(id=to.id)
        allowances.renew(account=target, now=now)
    return before


def erase(*, team: Team) -> None:
    """Delete the team's coverage, and its account with the ledger if it paid for no other team."""
    with transaction.atomic():
        accounts = BillingAccount.objects.filter(teams__team_id=team.id, kind=BillingAccount.Kind.FAMILY)
        alone = [account.id for account in accounts if not account.teams.exclude(team_id=team.id).exists()]
        with connection.cursor() as cursor:
            cursor.execute("SELECT set_config('storysprout.erasing', 'on', true)")
        LedgerEntry.objects.filter(account_id__in=alone).delete()
        LedgerEntry.objects.filter(team_id=team.id).update(team_id=None, member_id=None)
        CoveredTeam.objects.filter(team_id=team.id).delete()
        BillingAccount.objects.filter(id__in=alone).delete()


def _cover(team_id: UUID) -> CoveredTeam:
    """Give the team an account, unless it has one."""
    # Two requests may arrive here at once. The team's row lets one through; the other then finds the account.
    Team.objects.select_for_update(no_key=True).filter(id=team_id).get()
    covered = CoveredTeam.objects.filter(team_id=team_id).first()
    return covered or CoveredTeam.objects.create(team_id=team_id, account=BillingAccount.objects.create())
