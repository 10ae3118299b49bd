"""Closing one's account. No workspace is left without somebody who looks after it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from allauth.account.adapter import get_adapter
from allauth.account.models import EmailAddress
from django.conf import settings
from django.db import transaction

from shared_apps.accounts.models import User
from shared_apps.accounts.services import sessions
from shared_apps.core.errors import Conflict
from tenants.access.members import memberships_of, other_adults_of
from tenants.models import Membership, Role, Team, last_day_before
from tenants.services import members, teams

REMOVE = "remove"
"""The choice to close a workspace instead of naming somebody."""


class Outcome(StrEnum):
    """What happens to a workspace when one of its adults closes their account."""

    STAYS = "stays"
    """Others look after it."""
    ASKS = "asks"
    """Its only parent-admin names another adult, or has it closed."""
    CLOSES = "closes"
    """There is no other adult: it is closed now and deleted after the days of grace."""
    LEAVES = "leaves"
    """It is closed already and will be deleted."""
    HELD = "held"
    """An operator closed it and looks after it."""
    UNFINISHED = "unfinished"
    """It is still being made, and nothing can be said about it yet."""


@dataclass(frozen=True)
class Parting:
    """One workspace of a person who closes their account."""

    member: Membership
    outcome: Outcome
    heirs: Sequence[Membership] = ()
    """Adults who can look after it from then on."""

    @property
    def team(self) -> Team:
        return self.member.team


class ClosureUnsettled(Conflict):
    code = "closure_unsettled"
    message = "Something changed in one of your workspaces meanwhile. Your account is as it was. Please look once more."


def partings_of(user: User) -> list[Parting]:
    """What happens to each workspace of this user."""
    return [_parting(member) for member in memberships_of(user)]


def last_day(*, now: datetime) -> date:
    """Until when a workspace is kept that is closed now."""
    return last_day_before(now + settings.REMOVAL_GRACE)


def close(*, user: User, choices: Mapping[UUID, str], now: datetime) -> None:
    """Leave every workspace as chosen, and delete the account with all that belongs to it.

    ``choices`` names for each team whose outcome is ASKS the membership that looks after it from now on, or REMOVE.

    Raises:
        ClosureUnsettled: a choice is missing or impossible, or a workspace is still being made. Nothing was changed.
    """
    with transaction.atomic():
        # All teams are locked before the first is looked at, in one order, so that two adults who close their accounts
        # at the same moment do not each count on the other.
        teams_of_user = memberships_of(user).order_by().values("team_id")
        list(Team.objects.select_for_update().filter(id__in=teams_of_user).order_by("id"))
        for parting in partings_of(user):
            _leave(parting, choices.get(parting.team.id, ""), now)
        for address in EmailAddress.objects.filter(user=user, verified=True).values_list("email", flat=True):
            get_adapter().send_mail("account/email/account_closed", address, {})
        sessions.sign_out_everywhere(user=user)
        user.delete()


def _parting(member: Membership) -> Parting:
    team, others = member.team, list(other_adults_of(member))
    if team.status in (Team.Status.PENDING, Team.Status.MIGRATING) or team.suspended_for == Team.Reason.RESTORE:
        return Parting(member, Outcome.UNFINISHED)
    if team.status == Team.Status.REMOVING or (team.is_leaving and not team.is_held):
        return Parting(member, Outcome.LEAVES)
    if member.role != Role.PARENT_ADMIN or any(other.role == Role.PARENT_ADMIN for other in others):
        return Parting(member, Outcome.STAYS)
    if team.is_held:
        return Parting(member, Outcome.HELD)
    return Parting(member, Outcome.ASKS, others) if others else Parting(member, Outcome.CLOSES)


def _leave(parting: Parting, choice: str, now: datetime) -> None:
    if parting.outcome is Outcome.UNFINISHED:
        raise ClosureUnsettled
    if parting.outcome is Outcome.CLOSES or (parting.outcome is Outcome.ASKS and choice == REMOVE):
        teams.schedule_removal(team=parting.team, by=parting.member, now=now)
    elif parting.outcome is Outcome.ASKS:
        heir = next((heir for heir in parting.heirs if str(heir.id) == choice), None)
        if heir is None:
            raise ClosureUnsettled
        members.change_role(member=heir, role=Role.PARENT_ADMIN, now=now)
