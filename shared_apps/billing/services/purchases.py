"""Credits besides those of the plan: packs that are bought once, what is taken back, and gifts. They do not expire."""

from datetime import datetime
from uuid import UUID

from django.db import transaction

from shared_apps.billing.models import BillingAccount, LedgerEntry
from shared_apps.billing.services import movements
from shared_apps.core.errors import InvalidInput, NotFound

Kind = LedgerEntry.Kind
MOST_GOODWILL = 10_000


def add_pack(*, account_id: UUID, key: UUID, amount: int, now: datetime) -> None:
    """Add the credits of a paid pack, once for each key, such as one made of the checkout's id."""
    with transaction.atomic():
        account = _lock(account_id)
        if not LedgerEntry.objects.filter(key=key, kind=Kind.PACK).exists():
            movements.write(account=account, kind=Kind.PACK, key=key, amount=amount, lasting=amount, now=now)


def revoke_pack(*, key: UUID, now: datetime) -> int:
    """Take the credits of a pack back whose money was returned, once, and return how many.

    Credits that are used already cannot be taken: the balance is never below zero.
    """
    with transaction.atomic():
        bought = LedgerEntry.objects.filter(key=key, kind=Kind.PACK).first()
        if bought is None:
            return 0
        account = _lock(bought.account_id)
        before = LedgerEntry.objects.filter(key=key, kind=Kind.REVOKE).first()
        if before:
            return int(before.credits)
        amount = min(bought.credits, account.bought)
        movements.write(account=account, kind=Kind.REVOKE, key=key, amount=amount, lasting=amount, now=now)
    return amount


def give_goodwill(*, account_id: UUID, key: UUID, amount: int, reason: str, now: datetime) -> None:
    """Give credits for a reason that stands in the ledger, once for each key.

    Raises:
        InvalidInput: no reason, or a number out of bounds.
    """
    if not reason.strip():
        raise InvalidInput("Say why: the family reads it on its page about billing.", field="reason")
    if not 0 < amount <= MOST_GOODWILL:
        raise InvalidInput(f"Give from 1 to {MOST_GOODWILL} credits.", field="credits")
    with transaction.atomic():
        account = _lock(account_id)
        if not LedgerEntry.objects.filter(key=key, kind=Kind.GOODWILL).exists():
            movements.write(
                account=account,
                kind=Kind.GOODWILL,
                key=key,
                amount=amount,
                lasting=amount,
                reason=reason.strip()[:200],
                now=now,
            )


def _lock(account_id: UUID) -> BillingAccount:
    account = BillingAccount.objects.select_for_update().filter(id=account_id).first()
    if account is None:
        raise NotFound("This account was deleted.")
    return account
