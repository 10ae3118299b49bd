"""Reserving, spending and returning credits. Each movement happens once, however often it is requested."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.db.models import Q, Sum

from shared_apps.billing.models import BillingAccount, LedgerEntry
from shared_apps.billing.services import allowances, billing_accounts, caps, movements
from shared_apps.core.errors import Conflict
from tenants.models import Team


class NotEnoughCredits(Conflict):
    code = "not_enough_credits"
    message = "There are not enough credits left for that this month. Make a shorter book, or wait for the next month."


class ReservationEnded(Conflict):
    code = "reservation_ended"
    message = "This was sent before, and nothing came of it. Nothing was spent. Send it once more as a new one."


def reserve(
    *,
    team: Team,
    reservation_id: UUID,
    amount: int,
    now: datetime,
    by: UUID | None = None,
    purpose: LedgerEntry.Purpose = LedgerEntry.Purpose.REPEAT,
) -> None:
    """Set credits aside for work that is about to begin, once for each id. ``by`` is the member who started it.

    Credits of the plan are used before those that were bought, because they expire.

    Raises:
        NotEnoughCredits: the account has fewer; nothing was set aside.
        CapReached, NoBookLeft: a limit of the account, of the plan, or of this child is reached.
        ReservationEnded: they were set aside before, and given back since.
    """
    with transaction.atomic():
        account = billing_accounts.locked_account(team_id=team.id)
        before = LedgerEntry.objects.reservations().filter(key=reservation_id)
        if before.exists():
            if not before.unreleased().exists():
                raise ReservationEnded
            return
        allowances.renew(account=account, now=now)
        if account.available < amount:
            raise NotEnoughCredits(_how_many(account.available, amount))
        if purpose == LedgerEntry.Purpose.BOOK:
            caps.require_book(account=account, now=now)
        caps.require_within_caps(account=account, amount=amount, by=by, now=now)
        entry = LedgerEntry(account=account, kind=LedgerEntry.Kind.RESERVE, key=reservation_id, credits=amount)
        entry.lasting = max(0, amount - (account.available - account.bought))
        entry.team_id, entry.member_id, entry.purpose, entry.created_at = team.id, by, purpose, now
        movements.add(account=account, entry=entry)
        caps.warn(account=account, now=now)


def require_credits(*, team: Team, amount: int, by: UUID | None, now: datetime) -> None:
    """Raise NotEnoughCredits or CapReached unless so many can be reserved now. Changes nothing."""
    if allowances.credits_left(team=team, now=now) < amount:
        raise NotEnoughCredits(f"That takes {amount} credits, more than are left this month.")
    account = BillingAccount.objects.paying_for(team.id).first()
    if account:
        caps.require_within_caps(account=account, amount=amount, by=by, now=now)


def settle(*, reservation_id: UUID, amounts: Mapping[UUID, int], now: datetime) -> None:
    """Spend what steps cost, each once, and together at most what their reservation still holds: the quote is a cap.

    After the release nothing is spent any more: a result that comes late is a gift. So is one whose credits were set
    aside elsewhere, before its team moved here.
    """
    with transaction.atomic():
        held = _held(reservation_id)
        if held is None:
            return
        account, reserved = held
        left = reserved.credits - LedgerEntry.objects.settled_of(reservation_id)
        entries = []
        for step_id in amounts.keys() - paid_among(amounts):
            entry = LedgerEntry(
                account=account,
                team_id=reserved.team_id,
                member_id=reserved.member_id,
                purpose=reserved.purpose,
                kind=LedgerEntry.Kind.SETTLE,
                key=step_id,
                reservation_id=reservation_id,
                credits=min(amounts[step_id], left),
                created_at=now,
            )
            left -= entry.credits
            entries.append(entry)
        LedgerEntry.objects.bulk_create(entries)  # what is free to use is the same as before


def release(*, reservation_id: UUID, now: datetime) -> None:
    """The work has ended: give back what it did not need."""
    with transaction.atomic():
        held = _held(reservation_id)
        if held is None:
            return
        account, reserved = held
        rest = reserved.credits - LedgerEntry.objects.settled_of(reservation_id)
        movements.write(
            account=account,
            kind=LedgerEntry.Kind.RELEASE,
            key=reservation_id,
            amount=rest,
            lasting=min(rest, _bought_out(reservation_id)),
            now=now,
            cause=reserved,
        )


def refund(*, team_id: UUID, step_id: UUID, now: datetime) -> None:
    """Give back what a step cost, because what it made was of no use.

    Nothing happens for a step that cost nothing, or that another team paid for: a copy of it has the same keys.
    """
    with transaction.atomic():
        spent = LedgerEntry.objects.filter(key=step_id, team_id=team_id, kind=LedgerEntry.Kind.SETTLE).first()
        if spent is None:
            return
        account = BillingAccount.objects.select_for_update().get(id=spent.account_id)
        if LedgerEntry.objects.filter(key=step_id, kind=LedgerEntry.Kind.REFUND).exists():
            return
        movements.write(
            account=account,
            kind=LedgerEntry.Kind.REFUND,
            key=step_id,
            amount=spent.credits,
            lasting=min(spent.credits, _bought_out(spent.reservation_id)),
            now=now,
            cause=spent,
        )


@dataclass(frozen=True)
class ReservationStatus:
    """The credits of a reservation: reserved, spent, and released; None while it is open."""

    reserved: int
    spent: int
    came_back: int | None


def standing_of(reservation_id: UUID) -> ReservationStatus | None:
    """How a reservation stands; None for one that was never made here."""
    reserved = LedgerEntry.objects.reservations().filter(key=reservation_id).first()
    if reserved is None:
        return None
    released = LedgerEntry.objects.filter(key=reservation_id, kind=LedgerEntry.Kind.RELEASE).first()
    spent = LedgerEntry.objects.settled_of(reservation_id)
    return ReservationStatus(reserved.credits, spent, released.credits if released else None)


def paid_among(keys: Iterable[UUID]) -> set[UUID]:
    """The steps among these that were charged, by any reservation."""
    settled = LedgerEntry.objects.filter(key__in=list(keys), kind=LedgerEntry.Kind.SETTLE)
    return set(settled.values_list("key", flat=True))


def spent_on(keys: Iterable[UUID]) -> int:
    """Credits that these steps cost, by whichever reservations, without what was refunded."""
    cost = Sum("credits", filter=Q(kind=LedgerEntry.Kind.SETTLE), default=0)
    back = Sum("credits", filter=Q(kind=LedgerEntry.Kind.REFUND), default=0)
    spent: int = LedgerEntry.objects.filter(key__in=list(keys)).aggregate(spent=cost - back)["spent"]
    return spent


def stale_reservations(*, before: datetime, after: LedgerEntry | None = None, most: int = 100) -> list[LedgerEntry]:
    """Reservations older than ``before`` that are not released. Their room knows whether their work exists.

    The oldest first, and ``after`` the last of those that were seen already.
    """
    stale = LedgerEntry.objects.reservations().unreleased().filter(created_at__lt=before)
    if after:
        newer_by_id = Q(created_at=after.created_at, id__gt=after.id)
        stale = stale.filter(Q(created_at__gt=after.created_at) | newer_by_id)
    return list(stale[:most])


def _held(reservation_id: UUID) -> tuple[BillingAccount, LedgerEntry] | None:
    """The reservation and its account, locked; None for one that was released, or never made."""
    open_ones = LedgerEntry.objects.reservations().unreleased().filter(key=reservation_id)
    reserved = open_ones.first()
    if reserved is None:
        return None
    account = BillingAccount.objects.select_for_update().get(id=reserved.account_id)
    return (
        (account, reserved) if open_ones.exists() else None
    )  # another transaction may have released it while we waited for the lock


def _bought_out(reservation_id: UUID | None) -> int:
    """How many bought credits of a reservation did not come back yet. They come back before the others."""
    kinds = LedgerEntry.Kind
    by_key = Q(kind__in=[kinds.RESERVE, kinds.RELEASE], key=reservation_id)
    moved = by_key | Q(kind=kinds.REFUND, reservation_id=reservation_id)
    return -sum(entry.lasting_effect for entry in LedgerEntry.objects.filter(moved))


def _how_many(available: int, wanted: int) -> str:
    left = "no credits are" if not available else "one credit is" if available == 1 else f"{available} credits are"
    return f"That takes {wanted} credits, and {left} left this month. Make a shorter book, or wait for the next month."
